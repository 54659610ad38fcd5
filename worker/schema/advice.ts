/** What follows from the rows: findings, notes and the recommendation. Each code has its own parameters. */
import * as v from 'valibot';
import {
  FINDINGS,
  type Finding,
  type FindingCode,
  NO_PORT_WHYS,
  NOTES,
  type Note,
  type NoteCode,
} from '../api/index.ts';
import { condition } from './caller.ts';
import { outcome, tlsProblem } from './outcome.ts';
import { said } from './said.ts';
import { signInMethod } from './sign-in.ts';
import {
  count,
  counted,
  day,
  dayOrMonth,
  evidence,
  flag,
  integer,
  mode,
  port,
  severity,
  startingMode,
  text,
  time,
} from './values.ts';

/** The parameters of findings and notes by name, as ParameterTypes has them. */
export const ADVICE_PARAMETERS = {
  expected: mode,
  seen: mode,
  problems: v.array(tlsProblem),
  days: integer,
  certificate: v.picklist(['leaf', 'intermediate']),
  capBytes: v.optional(counted('What this check reads at most, if that was exceeded.')),
  ms: count,
  open: v.array(v.string()),
  dead: v.array(v.string()),
  places: v.array(v.string()),
  ports: v.array(port),
  suspects: v.array(v.string()),
  names: v.array(v.string()),
  network: text('Its id in `/v1/networks`.'),
  name: v.string(),
  condition: v.optional(condition),
  provider: text("The provider's name."),
  certainty: v.picklist(['known', 'sometimes', 'said']),
  why: v.picklist(NO_PORT_WHYS),
  count,
  outcomes: v.array(outcome),
  since: time,
  from: dayOrMonth,
  byDefault: flag('Whether an administrator can decide otherwise.'),
  source: text('A URL.'),
  secret: signInMethod,
  methods: v.array(v.string()),
  words: text('A reply of the server, quoted.'),
  addresses: v.array(v.string()),
  family: v.number(),
  rfc: v.string(),
};

type ParameterName = keyof typeof ADVICE_PARAMETERS;

function parametersOf(names: readonly ParameterName[]) {
  return v.strictObject(Object.fromEntries(names.map((name) => [name, ADVICE_PARAMETERS[name]])));
}

function findingOf(code: FindingCode) {
  return v.strictObject({
    code: v.literal(code),
    severity,
    ports: v.array(port),
    parameters: parametersOf(FINDINGS[code].parameters),
    said: v.optional(said),
  });
}

function noteOf(code: NoteCode) {
  return v.strictObject({
    code: v.literal(code),
    side: v.picklist(['for', 'against', 'danger']),
    parameters: parametersOf(NOTES[code].parameters),
    said: v.optional(said),
  });
}

// TypeScript cannot follow the tables into the parameters of each code; the tests compare the parameters by name.
export const finding = v.pipe(
  v.variant('code', (Object.keys(FINDINGS) as FindingCode[]).map(findingOf)),
  v.description('What several facts mean together, with the ports whose rows show it.'),
) as unknown as v.GenericSchema<Finding>;

export const note = v.pipe(
  v.variant('code', (Object.keys(NOTES) as NoteCode[]).map(noteOf)),
  v.description('What speaks for a port (`for`), against it, or of the danger in using it.'),
) as unknown as v.GenericSchema<Note>;

const advisedEntries = {
  port,
  encryption: v.nullable(startingMode),
  reasons: v.array(note),
  said: v.optional(said),
};

const advised = v.strictObject(advisedEntries);

export const recommendation = v.pipe(
  v.strictObject({
    ...advisedEntries,
    alternatives: v.pipe(v.array(advised), v.description('Equally safe, best first.')),
    passedOver: v.array(v.strictObject({ port, reasons: v.array(note) })),
  }),
  v.description('The port to use for sending mail, how encryption begins on it, and why.'),
);

/** A port as its provider documents it. */
export const documentedPort = v.strictObject({
  port,
  encryption: mode,
  isEncryptionRequired: v.boolean(),
  confirmed: v.boolean(),
});

export const documented = v.pipe(
  v.strictObject({
    provider: text("The provider's name."),
    ...evidence,
    recommendedPort: v.nullable(port),
    closedOn: v.optional(v.pipe(day, v.description('The last day of the service, past or to come.'))),
    ports: v.array(documentedPort),
    said: v.optional(said),
  }),
  v.description("What the host's provider documents about its ports, to compare with what was measured."),
);
