/** Many readers of the report about a server that says as much as it may, in every field that a report shows. */
import type { Report } from '../../worker/api/index.ts';
import type { NamedHost } from '../local/named-host.ts';
import { smtp, smtpInsideTls } from '../local/smtp-script.ts';
import { type Ask, ask, CLIENT_HEADER, clientAddress, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import { CROWD_RSS_MORE_MAX_MB, CROWD_WAIT_MAX_MS, REPORT_BYTES_MAX, type Sizes } from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, withVictim } from './victim.ts';
import { warmUp } from './warm-up.ts';

/** Just below what a conversation may have (CONVERSATION_BYTES_MAX), said once in plain text and once inside TLS. */
const EHLO_LINES = 120;
const EHLO_LINE_CHARS = 230;

/** Characters that JSON writes as six, and bytes that are no UTF-8 become three. */
const INFLATING = '\u0001\u007f\u0080"\\\u202e';

const EHLO = `250-HOST\n${nthLines()}250 STARTTLS\n`;
const EHLO_INSIDE_TLS = `250-HOST\n${nthLines()}250 AUTH ${mechanisms()}\n`;
const GREETING = `${`220-HOST ${INFLATING.repeat(40)}\n`.repeat(20)}220 HOST\n`;

const CROWDED = { certificate: 'crowded' } as const;
const STARTTLS = smtp(
  { greeting: GREETING, answers: { EHLO }, insideTls: { EHLO: EHLO_INSIDE_TLS } },
  CROWDED,
);
const IMPLICIT = smtpInsideTls({ greeting: GREETING, answers: { EHLO: EHLO_INSIDE_TLS } }, CROWDED);

const HOST: NamedHost = {
  name: 'mail.crowded.test',
  address: '127.0.0.41',
  description: 'says as much as it may',
  ports: {
    80: STARTTLS,
    443: IMPLICIT,
    465: IMPLICIT,
    587: STARTTLS,
    588: STARTTLS,
    2465: IMPLICIT,
    2525: STARTTLS,
    2587: STARTTLS,
    8025: STARTTLS,
    8465: IMPLICIT,
  },
};
const PATH = `/v1/check?host=${HOST.name}&ports=${Object.keys(HOST.ports).join(',')}`;

export const largeAnswers: Attack = {
  name: 'large-answers',
  sends: ({ readers }) =>
    `${readers} readers at once, as JSON and as NDJSON, of the report about a server with ${EHLO_LINES} long extensions and a certificate of hundreds of names`,
  run: (sizes: Sizes) =>
    withVictim({ hosts: [HOST], environment: { RESULT_TTL_SECONDS: '3600' } }, async (victim) => {
      const { readers } = sizes;
      await warmUp(victim, sizes);
      const transcript = await ask(victim.url, nth('json&transcript=1', 0));
      return [
        await crowd(victim, 'json', readers, withoutConversation(transcript.text)),
        await crowd(victim, 'ndjson', readers, []),
      ];
    }),
};

async function crowd(
  { url, footprints }: Victim,
  format: string,
  readers: number,
  broken: readonly string[],
): Promise<Outcome> {
  const tally = new Tally();
  let largest = 0;
  const before = footprints.now();
  const after = await footprints.peakDuring(() =>
    inTurn(readers, readers, async (index) => {
      const answer = await ask(url, nth(format, index));
      tally.add(answer);
      largest = Math.max(largest, Buffer.byteLength(answer.text));
    }),
  );
  const limits = [
    { name: 'MB of RSS more at its highest', value: after.rssMb - before.rssMb, max: CROWD_RSS_MORE_MAX_MB },
    { name: 'ms until the last reader had all', value: tally.slowestMs, max: CROWD_WAIT_MAX_MS },
    { name: 'readers without a report', value: tally.tried - tally.answered, max: 0 },
    ...(format === 'json' ? [{ name: 'bytes of a report', value: largest, max: REPORT_BYTES_MAX }] : []),
  ];
  return {
    attack: `${readers} readers, ${format}, ${Math.round(largest / 1024)} KB`,
    ...tally.counts,
    leaked: 0,
    before,
    after,
    broken: [...broken, ...exceeded(limits)],
  };
}

function nth(format: string, index: number): Ask {
  return { path: `${PATH}&format=${format}`, headers: { [CLIENT_HEADER]: clientAddress(index) } };
}

/** The ports of a report with `transcript=1` that do not show what was said. */
export function withoutConversation(json: string): string[] {
  const { vantages } = JSON.parse(json) as Report;
  const ports = vantages.flatMap((vantage) => vantage.ports);
  const missing = ports.filter(
    ({ transcript = [], cut = [] }) =>
      !transcript.some(({ from }) => from === 'server') ||
      // A long one is cut, but then says so.
      !(cut.includes('transcript') || transcript.some(({ text }) => text.startsWith('EHLO'))),
  );
  if (ports.length === 0) return ['transcript=1 shows no ports'];
  return missing.map(({ port }) => `transcript=1 does not show the conversation on port ${port}`);
}

function nthLines(): string {
  return Array.from({ length: EHLO_LINES }, (_, index) => {
    const name = `X-${index}-`;
    return `250-${name}${'EXTENSION'.repeat(3)} ${INFLATING.repeat(30)}${'x'.repeat(EHLO_LINE_CHARS - 180 - name.length)}\n`;
  }).join('');
}

function mechanisms(): string {
  return Array.from({ length: 40 }, (_, index) => `X-MECHANISM-${index}`).join(' ');
}
