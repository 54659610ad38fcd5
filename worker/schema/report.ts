/** A report, and the events of a stream that it is assembled from. */
import * as v from 'valibot';
import { documented, finding, recommendation } from './advice.ts';
import { caller } from './caller.ts';
import { outcome } from './outcome.ts';
import { portReport } from './port-report.ts';
import { problem } from './problem.ts';
import { said } from './said.ts';
import { toldSignIn } from './sign-in.ts';
import { count, counted, family, flag, port, text, time } from './values.ts';

export const target = v.pipe(
  v.strictObject({
    host: text('ASCII, lower case; an IPv6 address has no brackets.'),
    unicodeHost: v.string(),
    addresses: v.array(v.strictObject({ address: v.string(), family })),
    provider: v.nullable(text('Its id in `/v1/providers`.')),
  }),
  v.description('What was checked.'),
);

export const vantage = v.pipe(
  v.strictObject({
    id: v.string(),
    kind: v.picklist(['region', 'agent', 'globalping']),
    region: v.nullable(text('The region that was asked for.')),
    colo: v.nullable(text('The data center that it ran in.')),
    place: v.nullable(v.string()),
    said: v.optional(said),
  }),
  v.description('Where the check ran.'),
);

const vantageEntries = {
  vantage,
  checkedAt: time,
  ageSeconds: counted('The age of the oldest row.'),
  durationMs: v.pipe(v.number(), v.minValue(0)),
  cached: flag('True if all rows come from earlier checks.'),
  ipv6: v.nullable(
    v.pipe(
      v.strictObject({ port, outcome }),
      v.description('One dialogue over IPv6 beside those over IPv4.'),
    ),
  ),
};

export const vantageReport = v.pipe(
  v.strictObject({ ...vantageEntries, ports: v.array(portReport) }),
  v.description('All rows of one vantage point.'),
);

const vantageAlone = v.pipe(
  v.strictObject(vantageEntries),
  v.description('The same without the rows, which came before.'),
);

const asserted = v.strictObject({
  assertion: text('As written.'),
  passed: v.nullable(flag('Null where the check could not tell.')),
  actual: text('What was seen, and from where.'),
});

const reportEntries = {
  target,
  recommendation: v.nullable(recommendation),
  findings: v.pipe(v.array(finding), v.description('Most serious first.')),
  caller: v.nullable(caller),
  documented: v.exactOptional(documented),
  assertions: v.optional(
    v.pipe(v.array(asserted), v.description('Only if the request claims anything, in its order.')),
  ),
  signIn: v.nullable(toldSignIn),
  reportUrl: v.optional(text('Where to report a wrong result.')),
  nextCheckSeconds: v.optional(v.pipe(count, v.description('When a new check can tell something new.'))),
  said: v.optional(said),
};

export const report = v.pipe(
  v.strictObject({ ...reportEntries, vantages: v.array(vantageReport) }),
  v.description(
    'The answer of a check. `recommendation` is null where no port can be recommended; the finding `no-usable-port` then says why.',
  ),
);

const reportAlone = v.strictObject({ ...reportEntries, vantages: v.array(vantageAlone) });

export const failedAssertion = v.pipe(
  v.strictObject({ ...problem.pipe[0].entries, code: v.literal('assertion-failed'), report }),
  v.description('A claim does not hold; the report is inside.'),
);

export const checkEvent = v.pipe(
  v.variant('type', [
    v.strictObject({ type: v.literal('target'), target, ports: v.array(port) }),
    v.strictObject({
      type: v.literal('port'),
      vantage: text('The id of the vantage point.'),
      report: portReport,
      said: v.optional(said),
    }),
    v.strictObject({
      type: v.literal('verdict'),
      recommendation: v.nullable(recommendation),
      provisional: v.literal(true),
    }),
    v.strictObject({ type: v.literal('vantage'), vantage: vantageAlone }),
    v.strictObject({ type: v.literal('report'), report }),
    v.strictObject({ type: v.literal('problem'), problem }),
  ]),
  v.description(
    'An event of a stream: first the target, then ports and vantage points as they become known, last the report, or a problem.',
  ),
);

/** With `rows=once`, the last event leaves out the rows. */
export const checkLine = v.union([
  checkEvent,
  v.strictObject({ type: v.literal('report'), report: reportAlone }),
]);
