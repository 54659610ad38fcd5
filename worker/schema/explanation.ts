/** What an error message means and what to change, and what is wrong with pasted settings. */
import * as v from 'valibot';
import { CONFIGURATION_FAULTS, ERROR_CAUSES, ERROR_CHANGES } from '../api/index.ts';
import { outcome, reason, tlsProblem } from './outcome.ts';
import { problem } from './problem.ts';
import { said } from './said.ts';
import { count, flag, mode, port, startingMode, text, time } from './values.ts';

const confidence = v.picklist(['certain', 'likely', 'possible']);

const change = v.strictObject({
  code: v.picklist(ERROR_CHANGES),
  parameters: v.strictObject({
    port: v.exactOptional(port),
    encryption: v.exactOptional(startingMode),
    otherPort: v.exactOptional(port),
    otherEncryption: v.exactOptional(startingMode),
    insteadOf: v.exactOptional(port),
    names: v.exactOptional(v.array(v.string())),
    methods: v.exactOptional(v.array(v.string())),
  }),
});

export const explainedMatch = v.pipe(
  v.strictObject({
    code: v.picklist(ERROR_CAUSES),
    confidence,
    quote: text('The words that it was recognized by.'),
    program: text('The program that the message comes from.'),
    source: text('Where the message is documented.'),
    confirmed: v.boolean(),
    change,
    provisional: flag('True where checking the host might lead to a different change.'),
    cause: text('What the message means, as a sentence.'),
    advice: text('What to change, as a sentence.'),
  }),
  v.description('A known message that was found in the pasted text.'),
);

const measuredPort = v.strictObject({
  port,
  outcome,
  reason: v.nullable(reason),
  encryption: v.nullable(startingMode),
  trusted: v.nullable(v.boolean()),
  problems: v.array(tlsProblem),
  names: v.array(v.string()),
  refusals: v.optional(v.array(v.string())),
  limit: v.nullable(v.picklist(['refused-here', 'limited', 'masked', 'late', 'beyond-our-client'])),
  signIn: v.nullable(v.picklist(['password', 'ntlm-only', 'no-password', 'not-offered'])),
  methods: v.array(v.string()),
});

const measuredHost = v.pipe(
  v.strictObject({
    host: v.string(),
    checkedAt: time,
    ports: v.array(measuredPort),
    advised: v.pipe(v.array(port), v.description('Best first.')),
  }),
  v.description('The best result for each port, measured for this answer.'),
);

const fault = v.strictObject({
  code: v.picklist(CONFIGURATION_FAULTS),
  key: v.nullable(text('The setting, as it is written.')),
  line: v.nullable(v.pipe(count, v.description('From 1.'))),
  seen: v.nullable(text('What it says; secrets are placeholders.')),
  wanted: v.nullable(text('What it should say.')),
  confidence,
  basis: v.picklist(['program', 'provider', 'standard', 'measured', 'network']),
  said: v.exactOptional(said),
});

export const review = v.pipe(
  v.strictObject({
    programs: v.array(v.strictObject({ id: text('Its id in `/v1/programs`.'), confidence })),
    host: v.nullable(v.string()),
    port: v.nullable(count),
    encryption: v.nullable(mode),
    faults: v.pipe(v.array(fault), v.description('The surest first.')),
    mended: v.nullable(text('The whole text with the faults mended; secrets are placeholders.')),
    said: v.exactOptional(said),
  }),
  v.description('One configuration of a pasted text.'),
);

export const explanation = v.pipe(
  v.strictObject({
    error: text('The beginning of the pasted text, without mail addresses, passwords and keys.'),
    cut: flag('True where the pasted text was longer than what was read.'),
    matches: v.pipe(v.array(explainedMatch), v.description('Most specific first.')),
    configurations: v.pipe(v.array(review), v.description('Empty unless the text was posted.')),
    hint: v.nullable(text('Advice for when nothing was recognized.')),
    ticket: v.nullable(v.strictObject({ subject: v.string(), text: v.string() })),
    named: v.nullable(text('Another host than the given one, which the message names.')),
    result: v.nullable(measuredHost),
    problem: v.nullable(problem),
  }),
  v.description('What an error message means and what to change.'),
);
