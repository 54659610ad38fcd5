/**
 * The wire contract: what is asked, what is answered, and every code that may stand in an answer.
 * Imports nothing and runs nothing, so that the Worker, the element and a stranger's client can share it.
 */

/** Durable Object location hints, the names of the regions a check can run in. */
export const LOCATION_HINTS = [
  'wnam',
  'enam',
  'sam',
  'weur',
  'eeur',
  'apac',
  'apac-ne',
  'apac-se',
  'oc',
  'afr',
  'me',
] as const;
export type LocationHint = (typeof LOCATION_HINTS)[number];

/** A vantage point, as `regions` names it: a region, an agent, or the probes of Globalping in a country or anywhere. */
export type VantageId = LocationHint | `agent:${string}` | `globalping:${string}`;

/** Where the platform places no object today (2026-11), whatever the hint: what runs for them runs elsewhere. */
export const UNPLACED_REGIONS = ['sam', 'afr', 'me'] as const satisfies readonly LocationHint[];

/** The six ports that help pages of mail providers talk about; asked when `ports` is not given. */
export const ARTICLE_PORTS = [25, 80, 465, 587, 588, 2525] as const;

/** Ports where TLS comes before SMTP: RFC 8314 §3.3, and the alternatives to 465 that providers document. */
export const IMPLICIT_TLS_PORTS: readonly number[] = [465, 2465, 8465];

/** TLS alerts by their IANA names, in kebab-case; `unknown` is a code that the registry does not know. */
export const TLS_ALERTS = [
  'close-notify',
  'unexpected-message',
  'bad-record-mac',
  'decryption-failed',
  'record-overflow',
  'decompression-failure',
  'handshake-failure',
  'no-certificate',
  'bad-certificate',
  'unsupported-certificate',
  'certificate-revoked',
  'certificate-expired',
  'certificate-unknown',
  'illegal-parameter',
  'unknown-ca',
  'access-denied',
  'decode-error',
  'decrypt-error',
  'too-many-cids-requested',
  'export-restriction',
  'protocol-version',
  'insufficient-security',
  'internal-error',
  'inappropriate-fallback',
  'user-canceled',
  'no-renegotiation',
  'missing-extension',
  'unsupported-extension',
  'certificate-unobtainable',
  'unrecognized-name',
  'bad-certificate-status-response',
  'bad-certificate-hash-value',
  'unknown-psk-identity',
  'certificate-required',
  'general-error',
  'no-application-protocol',
  'ech-required',
  'unknown',
] as const;
export type TlsAlert = (typeof TLS_ALERTS)[number];

/** Whether the TCP port answered: the coarse word behind each outcome. */
export type State = 'open' | 'closed' | 'filtered' | 'unknown' | 'untested';

/** Every outcome with its state and the reasons that may refine it. */
export const OUTCOMES = {
  starttls: { state: 'open', reasons: [] },
  'implicit-tls': { state: 'open', reasons: [] },
  plaintext: { state: 'open', reasons: [] },
  'tls-failed': {
    state: 'open',
    reasons: [
      'starttls-refused',
      'obsolete-version',
      'not-tls',
      'cut-off',
      'stalled',
      'bad-signature',
      'protocol-error',
      'beyond-our-client',
    ],
  },
  rejected: { state: 'open', reasons: ['greeting', 'ehlo'] },
  busy: { state: 'open', reasons: ['greeting', 'ehlo'] },
  silent: { state: 'open', reasons: ['greeting', 'ehlo'] },
  'not-smtp': { state: 'open', reasons: ['http', 'ssh', 'other', 'too-long'] },
  dropped: { state: 'open', reasons: ['greeting', 'ehlo'] },
  connected: { state: 'open', reasons: [] },
  refused: { state: 'closed', reasons: [] },
  timeout: { state: 'filtered', reasons: ['host-unreachable'] },
  'no-reply': { state: 'unknown', reasons: [] },
  untestable: { state: 'untested', reasons: ['port-25-forbidden', 'platform-range'] },
  error: {
    state: 'untested',
    reasons: ['opaque-failure', 'no-route', 'vantage-failed', 'vantage-late', 'budget'],
  },
} as const satisfies Record<string, { state: State; reasons: readonly string[] }>;

export type Outcome = keyof typeof OUTCOMES;
/** `alert-…` refines `tls-failed`, with the name of what the server sent. */
export type Reason = (typeof OUTCOMES)[Outcome]['reasons'][number] | `alert-${TlsAlert}`;

export type Family = 4 | 6;
export type FamilyChoice = 'auto' | '4' | '6' | 'both';

export interface Address {
  address: string;
  family: Family;
}

/** What was asked about. `host` is ASCII, lower case, without trailing dot; an IPv6 literal has no brackets. */
export interface Target {
  host: string;
  unicodeHost: string;
  addresses: Address[];
  provider: string | null;
}

/** Where the check ran: `region` is the location hint asked for, `colo` the data centre it really ran in. */
export interface Vantage {
  id: string;
  kind: 'region' | 'agent' | 'globalping';
  region: string | null;
  colo: string | null;
  place: string | null;
}

/**
 * What the server said of itself. `extensions*` hold one EHLO line each, keyword in upper case;
 * `auth*` the SASL mechanisms; `sizeLimit` is in bytes, null where none is declared (RFC 1870).
 */
export interface Smtp {
  greeting: string | null;
  hostname: string | null;
  extensionsBeforeTls: string[];
  extensionsAfterTls: string[];
  authBeforeTls: string[];
  authAfterTls: string[];
  sizeLimit: number | null;
  /** Bytes that came in plain text behind the consent to STARTTLS; they are thrown away. 0 for honest servers. */
  bytesBehindStarttls: number;
}

/** Why a certificate is not trusted, most important first; the last two are warnings that do not make `trusted` false. */
export const TLS_PROBLEMS = [
  'name-mismatch',
  'expired',
  'not-yet-valid',
  'self-signed',
  'untrusted-root',
  'incomplete-chain',
  'wrong-purpose',
  'weak-signature',
  'weak-key',
  'unsupported-key',
  'obsolete-version',
  'no-forward-secrecy',
] as const;
export type TlsProblem = (typeof TLS_PROBLEMS)[number];

/** One certificate as it was sent. Dates are RFC 3339 in UTC; the fingerprint is lower-case hexadecimal. */
export interface Certificate {
  subject: string;
  issuer: string;
  /** Subject alternative names: DNS names and IP addresses. */
  names: string[];
  notBefore: string;
  notAfter: string;
  /** Whole days until `notAfter`, negative once it is over. */
  daysLeft: number;
  keyType: string;
  keyBits: number | null;
  signatureAlgorithm: string | null;
  fingerprintSha256: string;
}

/** What TLS showed of itself, also where the handshake failed. `certificates` as sent, leaf first. */
export interface Tls {
  version: string | null;
  cipherSuite: string | null;
  keyExchange: string | null;
  /** Null where the handshake stopped before it could be judged. */
  trusted: boolean | null;
  problems: TlsProblem[];
  certificates: Certificate[];
}

/** Milliseconds each phase took; null where it was not reached. */
export interface Timings {
  connectMs: number | null;
  greetingMs: number | null;
  ehloMs: number | null;
  starttlsMs: number | null;
  handshakeMs: number | null;
  totalMs: number | null;
}

/** One line of the dialogue, `atMs` counted from the start of the connection attempt. */
export interface Line {
  from: 'server' | 'client';
  atMs: number;
  text: string;
}

/** One port of one address family, seen from one vantage point. Dates are RFC 3339 in UTC. */
export interface PortReport {
  port: number;
  family: Family;
  /** The address that was dialled, or would have been; null where there was none to choose. */
  address: string | null;
  outcome: Outcome;
  state: State;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  checkedAt: string;
  ageSeconds: number;
  /** True where the row was remembered from an earlier check. */
  cached: boolean;
  /** The first of all looks in a row that saw this result; null where it says nothing about the host. */
  since: string | null;
  smtp: Smtp | null;
  tls: Tls | null;
  timings: Timings;
  transcript?: Line[];
}

/** All rows of one vantage point: `ageSeconds` is that of the oldest row, `cached` says that all rows are. */
export interface VantageReport {
  vantage: Vantage;
  checkedAt: string;
  ageSeconds: number;
  durationMs: number;
  cached: boolean;
  ports: PortReport[];
}

export type Severity = 'info' | 'warning' | 'error';

/** How encryption begins on a port; `plaintext` where it never does. */
export type Mode = 'starttls' | 'implicit-tls' | 'plaintext';

/** Why no port is recommended, in the order in which one is chosen where several are true. */
export const NO_PORT_WHYS = [
  'blocked-by-your-network',
  'works-from-some-places',
  'busy',
  'beyond-our-client',
  'reachability-only',
  'servers-only',
  'nothing-works',
  'nothing-answers',
  'nothing-measured',
] as const;
export type NoPortWhy = (typeof NO_PORT_WHYS)[number];

/** What findings and notes speak of. A name has the same type wherever it stands. */
export interface ParameterTypes {
  /** The usual mode of the port, and the one it has here. */
  expected: Mode;
  seen: Mode;
  /** Those that make a certificate untrusted, most important first. */
  problems: TlsProblem[];
  days: number;
  ms: number;
  /** Ids of vantage points: where the port is open, where it is dead or fails, and where a whole set of ports is dead. */
  open: string[];
  dead: string[];
  places: string[];
  ports: number[];
  /** Ids of networks that are known to block just these ports, and what the networks are called. */
  suspects: string[];
  names: string[];
  /** The id of a network, and what it is called. */
  network: string;
  name: string;
  /** What the provider is called. */
  provider: string;
  why: NoPortWhy;
  /** Vantage points that proved it. */
  count: number;
  outcomes: Outcome[];
  /** The one address family that works. */
  family: number;
  /** Such as `RFC 6409`. */
  rfc: string;
}

type KindOf<Type> = Type extends number
  ? 'number'
  : Type extends string
    ? 'word'
    : Type extends number[]
      ? 'numbers'
      : 'words';

/** The same for readers that meet parameters at run time. */
export const PARAMETERS = {
  expected: 'word',
  seen: 'word',
  problems: 'words',
  days: 'number',
  ms: 'number',
  open: 'words',
  dead: 'words',
  places: 'words',
  ports: 'numbers',
  suspects: 'words',
  names: 'words',
  network: 'word',
  name: 'word',
  provider: 'word',
  why: 'word',
  count: 'number',
  outcomes: 'words',
  family: 'number',
  rfc: 'word',
} as const satisfies { [Name in keyof ParameterTypes]: KindOf<ParameterTypes[Name]> };

type ParameterName = keyof ParameterTypes;

/** Every finding with its usual severity and its parameters, in the order in which findings of a severity are told. */
export const FINDINGS = {
  'all-dead': { severity: 'error', parameters: [] },
  'no-usable-port': { severity: 'error', parameters: ['why'] },
  'starttls-injection': { severity: 'error', parameters: [] },
  'certificate-untrusted': { severity: 'error', parameters: ['problems'] },
  'blocked-by-your-network': { severity: 'warning', parameters: ['network', 'name'] },
  'documented-but-closed': { severity: 'warning', parameters: ['provider'] },
  'open-from-some-regions': { severity: 'warning', parameters: ['open', 'dead'] },
  'some-dead': { severity: 'warning', parameters: ['ports', 'suspects', 'names', 'places'] },
  'ipv6-dead': { severity: 'warning', parameters: [] },
  'ipv4-dead': { severity: 'warning', parameters: [] },
  'no-encryption': { severity: 'warning', parameters: [] },
  'auth-in-clear': { severity: 'warning', parameters: [] },
  'tls-mode-mismatch': { severity: 'warning', parameters: ['expected', 'seen'] },
  'certificate-expires-soon': { severity: 'warning', parameters: ['days'] },
  'rate-limited-by-host': { severity: 'warning', parameters: [] },
  'greeting-delayed': { severity: 'info', parameters: ['ms'] },
  'certificates-differ': { severity: 'info', parameters: [] },
  'open-but-undocumented': { severity: 'info', parameters: ['provider'] },
  'beyond-our-client': { severity: 'info', parameters: [] },
  'port-25-not-testable': { severity: 'info', parameters: [] },
} as const satisfies Record<string, { severity: Severity; parameters: readonly ParameterName[] }>;
export type FindingCode = keyof typeof FINDINGS;

export type FindingParameters<Code extends FindingCode> = Pick<
  ParameterTypes,
  (typeof FINDINGS)[Code]['parameters'][number]
>;

/** What several facts together mean, with the ports whose rows show it. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [One in Code]: { code: One; severity: Severity; ports: number[]; parameters: FindingParameters<One> };
}[Code];

/** Whether a note speaks for its port or against it. `danger`: who uses the port all the same gives something away. */
export type Side = 'for' | 'against' | 'danger';

/** Every note on a port with its side and its parameters. */
export const NOTES = {
  unencrypted: { side: 'danger', parameters: [] },
  'certificate-problem': { side: 'danger', parameters: ['problems'] },
  /** Encrypted, but the handshake was over before the certificate could be judged. */
  'certificate-unknown': { side: 'danger', parameters: [] },
  'starttls-injection': { side: 'danger', parameters: [] },
  worked: { side: 'for', parameters: ['count'] },
  'certificate-trusted': { side: 'for', parameters: [] },
  'recommended-by-provider': { side: 'for', parameters: ['provider'] },
  'documented-by-provider': { side: 'for', parameters: ['provider'] },
  'not-documented': { side: 'against', parameters: ['provider'] },
  'tls-from-the-start': { side: 'for', parameters: [] },
  'registered-port': { side: 'for', parameters: ['rfc'] },
  'alternative-port': { side: 'against', parameters: [] },
  'web-port': { side: 'against', parameters: [] },
  'unusual-encryption': { side: 'against', parameters: ['expected', 'seen'] },
  'one-family': { side: 'against', parameters: ['family'] },
  'servers-only': { side: 'against', parameters: [] },
  'blocked-by-your-network': { side: 'against', parameters: ['network', 'name'] },
  /** No one setting fits all places. */
  'encryption-differs': { side: 'against', parameters: [] },
  failed: { side: 'against', parameters: ['outcomes'] },
  'failed-from-some-places': { side: 'against', parameters: ['outcomes', 'dead'] },
  /** Nobody could tell. */
  unproven: { side: 'against', parameters: ['outcomes'] },
  'beyond-our-client': { side: 'against', parameters: [] },
} as const satisfies Record<string, { side: Side; parameters: readonly ParameterName[] }>;
export type NoteCode = keyof typeof NOTES;

export type NoteParameters<Code extends NoteCode> = Pick<
  ParameterTypes,
  (typeof NOTES)[Code]['parameters'][number]
>;

export type Note<Code extends NoteCode = NoteCode> = {
  [One in Code]: { code: One; side: Side; parameters: NoteParameters<One> };
}[Code];

/** A port to use, how encryption begins there (null: not at all), and what speaks for and against it. */
export interface Advised {
  port: number;
  encryption: 'starttls' | 'implicit-tls' | null;
  reasons: Note[];
}

/** The port for somebody who wants to send mail; `alternatives` are as safe, best first. */
export interface Recommendation extends Advised {
  alternatives: Advised[];
  passedOver: { port: number; reasons: Note[] }[];
}

/** What the provider of the host says of its ports, to be held beside what was measured. */
export interface Documented {
  /** What the provider is called. */
  provider: string;
  source: string;
  verifiedOn: string;
  confirmed: boolean;
  recommendedPort: number | null;
  ports: { port: number; encryption: Mode; isEncryptionRequired: boolean; confirmed: boolean }[];
}

/** The network a check was asked from, as the edge sees it, and the outgoing ports it is known to block. */
export interface Caller {
  asn: number | null;
  organisation: string | null;
  /** Its id in `/v1/networks`; null where nothing is known of it. */
  network: string | null;
  blockedPorts: number[];
  source: string | null;
  verifiedOn: string | null;
}

export interface Report {
  target: Target;
  vantages: VantageReport[];
  /** Null where no port can be recommended: the finding `no-usable-port` says why. */
  recommendation: Recommendation | null;
  findings: Finding[];
  caller: Caller | null;
  /** Only where the host is a known provider's. */
  documented?: Documented;
}

/**
 * A time in which every look at a port saw the same: from the first such look to the last one. How it was before the
 * first look, and between two of them, nobody knows.
 */
export interface HistoryEntry {
  /** The id of the vantage point. */
  vantage: string;
  port: number;
  family: Family;
  outcome: Outcome;
  reason: Reason | null;
  since: string;
  checkedAt: string;
}

/** What is remembered of a host, by port and newest first. */
export interface History {
  host: string;
  entries: HistoryEntry[];
}

/** What a stream carries, in this order: the target, ports and vantages as they are known, the report last. */
export type CheckEvent =
  | { type: 'target'; target: Target }
  | { type: 'port'; vantage: string; report: PortReport }
  | { type: 'vantage'; vantage: Omit<VantageReport, 'ports'> }
  | { type: 'report'; report: Report }
  | { type: 'problem'; problem: Problem };

/** Every problem code with its HTTP status. */
export const PROBLEMS = {
  'invalid-host': 400,
  'invalid-port': 400,
  'port-not-allowed': 400,
  'invalid-parameter': 400,
  unauthorized: 401,
  'private-address': 403,
  'host-not-allowed': 403,
  'origin-not-allowed': 403,
  'opted-out': 403,
  'not-found': 404,
  'method-not-allowed': 405,
  'name-not-found': 422,
  'no-address': 422,
  'rate-limited': 429,
  'host-busy': 429,
  internal: 500,
  'dns-failed': 502,
} as const;
export type ProblemCode = keyof typeof PROBLEMS;

/** RFC 9457 problem details; `detail` says what was wrong and what is wanted, in the reader's language. */
export interface Problem {
  title: string;
  status: number;
  code: ProblemCode;
  detail: string;
  /** Says more where the code alone is not enough: `servfail`, `timeout`, `malformed`, `oversized`. */
  reason?: string;
  /** The query parameter that was wrong. */
  parameter?: string;
  retryAfterSeconds?: number;
}
