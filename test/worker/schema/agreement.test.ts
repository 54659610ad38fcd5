/**
 * The schemas and the types of the wire contract say the same. The compiler proves it in both directions; only the parameters
 * of findings and notes, which are picked by name, are compared when the tests run.
 */
import * as v from 'valibot';
import { describe, expect, expectTypeOf, it } from 'vitest';
import type {
  Caller,
  Certificate,
  CheckEvent,
  ClientSettings,
  CodeList,
  CodePage,
  DiscoveredHost,
  Discovery,
  Documented,
  ExplainedMatch,
  Explanation,
  FailedAssertion,
  Finding,
  Health,
  History,
  HistoryEntry,
  Note,
  Outcome,
  ParameterTypes,
  PortReport,
  Problem,
  Reason,
  Recommendation,
  Report,
  Review,
  RowSaid,
  Said,
  Settings,
  SignIn,
  Target,
  Ticket,
  Tickets,
  Tls,
  TlsProblem,
  ToldSignIn,
  Vantage,
  VantageReport,
} from '../../../worker/api/index.ts';
import { FINDINGS, NOTES } from '../../../worker/api/index.ts';
import type { Network, PortEntry, Provider } from '../../../worker/knowledge/knowledge.ts';
import type { ProgramFacts } from '../../../worker/programs/facts.ts';
import { ADVICE_PARAMETERS, finding, note } from '../../../worker/schema/advice.ts';
import { SCHEMAS, type SchemaName } from '../../../worker/schema/schemas.ts';

/** Each schema with the type that it describes. */
interface Types extends Record<SchemaName, unknown> {
  Report: Report;
  Target: Target;
  VantageReport: VantageReport;
  Vantage: Vantage;
  PortReport: PortReport;
  Outcome: Outcome;
  Reason: Reason;
  Tls: Tls;
  TlsProblem: TlsProblem;
  Certificate: Certificate;
  Recommendation: Recommendation;
  Note: Note;
  Finding: Finding;
  Documented: Documented;
  Caller: Caller;
  SignIn: SignIn;
  ToldSignIn: ToldSignIn;
  Said: Said;
  RowSaid: RowSaid;
  CheckEvent: CheckEvent;
  CheckLine: CheckEvent | LastEventWithoutRows;
  Problem: Problem;
  History: History;
  HistoryEntry: HistoryEntry;
  Discovery: Discovery;
  DiscoveredHost: DiscoveredHost;
  Explanation: Explanation;
  ExplainedMatch: ExplainedMatch;
  Review: Review;
  Settings: Settings;
  ClientSettings: ClientSettings;
  Tickets: Tickets;
  Ticket: Ticket;
  PortList: { ports: PortEntry[] };
  PortEntry: PortEntry;
  ProviderList: { providers: Provider[] };
  Provider: Provider;
  NetworkList: { networks: Network[] };
  Network: Network;
  ProgramList: { programs: ProgramFacts[] };
  Program: ProgramFacts;
  FailedAssertion: FailedAssertion;
  CodePage: CodePage;
  CodeList: CodeList;
  Alive: { status: 'ok'; version: string };
  Health: Health;
}

/** As `rows=once` has it. */
interface LastEventWithoutRows {
  type: 'report';
  report: Omit<Report, 'vantages'> & { vantages: Omit<VantageReport, 'ports'>[] };
}

/** JSON knows neither of them. */
type Wire<T> = T extends string | number | boolean | null | undefined
  ? T
  : T extends readonly (infer Item)[]
    ? Wire<Item>[]
    : { -readonly [Key in keyof T]: Wire<T[Key]> };

type Described = { [Name in SchemaName]: Wire<v.InferOutput<(typeof SCHEMAS)[Name]>> };
type Declared = { [Name in SchemaName]: Wire<Types[Name]> };

/** The names for which one type cannot take the place of the other. */
type Apart<One, Other extends Record<keyof One, unknown>> = {
  [Name in keyof One]: [One[Name]] extends [Other[Name]] ? never : Name;
}[keyof One];

describe('schemas and types', () => {
  it('agree in both directions', () => {
    expectTypeOf<Apart<Described, Declared>>().toBeNever();
    expectTypeOf<Apart<Declared, Described>>().toBeNever();
    // A field that is not known to one of them would make no difference above if it may be left out.
    expectTypeOf<Apart<Fields<Described>, Fields<Declared>>>().toBeNever();
    expectTypeOf<Apart<Fields<Declared>, Fields<Described>>>().toBeNever();
    expect(Object.keys(SCHEMAS).length).toBeGreaterThan(40);
  });

  it('agree on the parameters of findings and notes by name', () => {
    type Parameters = { [Name in keyof ParameterTypes]: Wire<ParameterTypes[Name]> };
    type Schemas = {
      [Name in keyof typeof ADVICE_PARAMETERS]: Wire<v.InferOutput<(typeof ADVICE_PARAMETERS)[Name]>>;
    };
    expectTypeOf<Apart<Required<Parameters>, Schemas>>().toBeNever();
    expectTypeOf<Apart<Schemas, Required<Parameters>>>().toBeNever();
    expectTypeOf<keyof ParameterTypes>().toEqualTypeOf<keyof typeof ADVICE_PARAMETERS>();
    expect(Object.keys(ADVICE_PARAMETERS).length).toBeGreaterThan(20);
  });

  it.each(Object.entries(FINDINGS))('know the finding %s', (code, { severity, parameters }) => {
    const told = { code, severity, ports: [587], parameters: examplesOf(parameters) };
    expect(v.is(finding, told)).toBe(true);
    expect(v.is(finding, { ...told, parameters: { ...told.parameters, another: 1 } })).toBe(false);
    expect(v.is(finding, { ...told, another: 1 })).toBe(false);
  });

  it.each(Object.entries(NOTES))('know the note %s', (code, { side, parameters }) => {
    const told = { code, side, parameters: examplesOf(parameters) };
    expect(v.is(note, told)).toBe(true);
    expect(v.is(note, { ...told, parameters: { ...told.parameters, another: 1 } })).toBe(false);
  });
});

/** The names of all fields on every level. */
type Fields<Of> = { [Name in keyof Of]: FieldOf<Of[Name]> };
type FieldOf<T> = T extends string | number | boolean | null | undefined
  ? never
  : T extends readonly (infer Item)[]
    ? FieldOf<Item>
    : { [Key in keyof T & string]: Key | `${Key}.${FieldOf<T[Key]> & string}` }[keyof T & string];

const EXAMPLES: Readonly<Record<keyof typeof ADVICE_PARAMETERS, unknown>> = {
  expected: 'starttls',
  seen: 'plaintext',
  problems: ['expired'],
  days: -1,
  certificate: 'leaf',
  capBytes: 65_536,
  ms: 6_000,
  open: ['weur'],
  dead: ['enam'],
  places: ['weur'],
  ports: [25],
  suspects: ['hetzner'],
  names: ['Hetzner'],
  network: 'hetzner',
  name: 'Hetzner',
  condition: { code: 'plan', parameters: { name: 'Pro' } },
  provider: 'Gmail',
  certainty: 'known',
  why: 'busy',
  count: 2,
  outcomes: ['timeout'],
  since: '2026-11-30T12:00:00.000Z',
  from: '2026-12',
  byDefault: true,
  source: 'https://example.net/',
  secret: 'app-password',
  methods: ['XOAUTH2'],
  words: '554 no',
  addresses: ['192.0.2.1'],
  family: 4,
  rfc: 'RFC 6409',
};

function examplesOf(names: readonly (keyof typeof EXAMPLES)[]) {
  return Object.fromEntries(names.map((name) => [name, EXAMPLES[name]]));
}
