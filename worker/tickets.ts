/** The end of the pipeline of a check where texts for others are wanted in place of the report: advice → render. */
import { ticketCauses } from './advice/tickets.ts';
import type { CheckEvent } from './api.ts';
import type { RespondOptions } from './render/respond.ts';
import { respondTickets } from './render/tickets.ts';
import { foldReport } from './report.ts';

/** `named`: whoever asks has chosen the ports. */
export async function answerTickets(
  events: AsyncGenerator<CheckEvent>,
  named: boolean,
  options: RespondOptions,
): Promise<Response> {
  const report = await foldReport(events);
  return respondTickets(report, ticketCauses(report, named), options);
}
