/** Advice for a reader whose own machine was tested: a link from the script in, ports out. */
import { describe, expect, it } from 'vitest';
import { adviseLocally } from '../../widget/local-advice.ts';
import { parseLocalResult } from '../../widget/local-result.ts';
import type { Advised, Recommendation } from '../../worker/api/index.ts';

const advised = (port: number): Advised => ({ port, encryption: 'starttls', reasons: [] });
const SERVICE: Recommendation = {
  ...advised(465),
  alternatives: [advised(587), advised(2525)],
  passedOver: [{ port: 25, reasons: [] }],
};

function told(rows: string | null): string {
  const local = rows === null ? null : parseLocalResult(`#local=1;mail.test;1795000000;${rows}`);
  if (rows !== null && local === null) throw new Error(`No such result: ${rows}`);
  const { recommendation, unreachable } = adviseLocally(SERVICE, local);
  expect(recommendation?.passedOver ?? SERVICE.passedOver).toBe(SERVICE.passedOver);
  const ports =
    recommendation === null
      ? 'none'
      : [recommendation, ...recommendation.alternatives].map(({ port }) => port).join(' ');
  const not = unreachable.map(({ advised: { port }, conclusion }) => `${port}:${conclusion}`).join(' ');
  return not === '' ? ports : `${ports} not ${not}`;
}

describe('adviseLocally', () => {
  it.each([
    ['nothing is known of the machine', null, '465 587 2525'],
    ['all is well there', '465=s,implicit-tls;587=g,starttls', '465 587 2525'],
    ['the best is refused', '465=r,implicit-tls;587=g,starttls', '587 2525 not 465:blocked-here'],
    ['the best gets no answer', '465=t,implicit-tls', '587 2525 not 465:blocked-here'],
    ['the server turns it away', '465=d,implicit-tls', '587 2525 not 465:declined-here'],
    ['an alternative is blocked', '587=t,starttls', '465 2525 not 587:blocked-here'],
    ['something reads along on one', '465=sc,implicit-tls', '587 2525 465'],
    ['something reads along on all', '465=sc,implicit-tls;587=ge,starttls;2525=gb,starttls', '465 587 2525'],
    [
      'the clean one is the last',
      '465=t,implicit-tls;587=ge,starttls;2525=g,starttls',
      '2525 587 not 465:blocked-here',
    ],
    ['it could not test', '465=u,implicit-tls', '465 587 2525'],
    ['a port is blocked that is not advised', '25=t,starttls', '465 587 2525'],
    [
      'all are blocked',
      '465=t,implicit-tls;587=t,starttls;2525=r,starttls',
      'none not 465:blocked-here 587:blocked-here 2525:blocked-here',
    ],
  ])('where %s', (_, rows, expected) => {
    expect(told(rows)).toBe(expected);
  });
});
