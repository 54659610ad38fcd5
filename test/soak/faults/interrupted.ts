/** The service is stopped, or its workerd killed, while checks are in flight: stations are lost in the middle of a dialogue. */
import type { CheckEvent } from '../../../worker/api/index.ts';
import { type SelfHosted, withSelfHosted } from '../../e2e/self-hosted.ts';
import { NO_ANSWER, open } from '../../hostile/asking.ts';
import { WITHOUT_QUOTAS } from '../../hostile/victim.ts';
import { DEMO_HOSTS } from '../../local/demo.ts';
import type { DemoHost } from '../../local/demo-host.ts';
import type { NamedHost } from '../../local/named-host.ts';
import { BACK_WITHIN_MS, type Sizes } from '../promises.ts';
import { type Read, read, rowsIn } from '../reading.ts';
import { compare } from '../truth.ts';
import { Acknowledged } from './acknowledged.ts';
import type { Fault } from './fault.ts';
import { answers, Recovery } from './recovery.ts';

/** Answers at once on 465, and greets after six seconds on 587, so that there is a middle to interrupt. */
const SLOW = DEMO_HOSTS.find(({ name }) => name === 'mail.slow.test') as DemoHost;
const QUICK_PORT = 465;
const PORTS = `${QUICK_PORT},587`;
/** Each turn has a host of its own, whose rows nobody has asked for before. */
function slowHost(turn: number): NamedHost {
  return { ...SLOW, name: `slow-${turn}.test`, address: `127.0.2.${turn + 1}` };
}

const ENVIRONMENT = { ...WITHOUT_QUOTAS, RESULT_TTL_SECONDS: '86400' };

export const restartInMidStream: Fault = {
  name: 'restart-in-mid-stream',
  does: ({ interrupted }) => `${interrupted} streams during which the service is stopped, then started again`,
  run: (sizes) =>
    repeatedly(sizes, async (service) => {
      await service.kill('SIGTERM');
      await service.begin();
    }),
};

export const stationLost: Fault = {
  name: 'station-lost-in-mid-check',
  does: ({ interrupted }) =>
    `${interrupted} streams during which workerd, and every station in it, is killed (test/workerd/evicted.test.ts evicts a single one)`,
  run: (sizes) => repeatedly(sizes, (service) => service.killWorkerd()),
};

async function repeatedly(sizes: Sizes, interrupt: (service: SelfHosted) => Promise<void>) {
  const hosts = Array.from({ length: sizes.interrupted }, (_, turn) => slowHost(turn));
  return withSelfHosted({ hosts, environment: ENVIRONMENT }, async (service) => {
    const recovery = new Recovery(sizes);
    for (const { name } of hosts) await once(service, name, interrupt, recovery);
    return recovery.outcome;
  });
}

async function once(
  service: SelfHosted,
  host: string,
  interrupt: (service: SelfHosted) => Promise<void>,
  recovery: Recovery,
): Promise<void> {
  const path = `/v1/check?host=${host}&ports=${PORTS}&format=ndjson`;
  const { text, error } = await interruptedStream(service, path, interrupt);
  recovery.demand(looksUnfinished(text, error), 'a stream that was interrupted looks complete');
  const acknowledged = new Acknowledged();
  acknowledged.add(host, rowsIn(text, 'ndjson'));
  recovery.demand(acknowledged.size > 0, 'no row came before the interruption, so nothing was tried');
  await recovery.await('back after the interruption', BACK_WITHIN_MS, () => answers(service.url));
  for (const what of await acknowledged.missing(service.url, host)) recovery.lose(what);
  const again = await read(service.url, { path, format: 'ndjson' });
  for (const fault of faultsOf(again)) recovery.demand(false, fault);
}

/** Interrupts once the first row has come, and reads on to the end, whatever that is. */
async function interruptedStream(
  service: SelfHosted,
  path: string,
  interrupt: (service: SelfHosted) => Promise<void>,
): Promise<{ text: string; error: string | null }> {
  let text = '';
  let interrupted: Promise<void> | null = null;
  try {
    const answer = await open(service.url, { path });
    answer.setEncoding('utf8');
    for await (const chunk of answer) {
      text += chunk;
      if (interrupted === null && rowsIn(text, 'ndjson').length > 0) interrupted = interrupt(service);
    }
    return { text, error: null };
  } catch (error) {
    return { text, error: String(error) };
  } finally {
    await interrupted;
  }
}

/** Broken off so that the reader notices, or with a problem as its last word, or finished in time after all. */
export function looksUnfinished(text: string, error: string | null): boolean {
  if (error !== null) return true;
  const last = text.trimEnd().split('\n').at(-1) ?? '';
  const event: CheckEvent = JSON.parse(last);
  if (event.type === 'problem') return true;
  return event.type === 'report' && rowsIn(text, 'ndjson').length === PORTS.split(',').length;
}

function faultsOf(again: Read): string[] {
  const { failed, contradictions } = compare(SLOW, again.rows);
  const isWhole = again.error === null && again.rows.length === PORTS.split(',').length;
  const status = again.status === NO_ANSWER ? again.error : again.status;
  return [
    ...(isWhole ? [] : [`the check afterwards is incomplete: ${status}`]),
    ...failed,
    ...contradictions,
  ];
}
