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

/** How a customer gets the ports opened that his network blocks; `never`: it says itself that there is no way. */
export type Lifting = 'on-request' | 'paid-plan' | 'own-settings' | 'contract' | 'never';

/**
 * The network a check was asked from, as the edge sees it, and the outgoing ports it is known to block. Where the caller
 * named a network, it is about that one, and `asn` and `organisation` are null.
 */
export interface Caller {
  asn: number | null;
  organisation: string | null;
  /** Its id in `/v1/networks`; null where nothing is known of it, and then of what follows. */
  network: string | null;
  blockedPorts: number[];
  /** The ports are blocked only sometimes: for old or new accounts, after abuse, in some products. */
  varies: boolean;
  /** Null where nobody says. */
  lifting: Lifting | null;
  source: string | null;
  verifiedOn: string | null;
  /** False for what is commonly said and nobody has checked. */
  confirmed: boolean;
}

/** What the platform says of where a request comes from; null where it says nothing. */
export type SeenNetwork = Pick<Caller, 'asn' | 'organisation'>;

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

/** Where the submission hosts of a mail domain can be found, the most authoritative first. */
export const DISCOVERY_SOURCES = ['srv', 'autoconfig', 'ispdb', 'mx'] as const;
export type DiscoverySource = (typeof DISCOVERY_SOURCES)[number];

/** A server for handing in mail, as the sources name it: nobody has looked at it yet. */
export interface DiscoveredHost {
  host: string;
  port: number;
  encryption: 'implicit-tls' | 'starttls' | 'plaintext';
  sources: DiscoverySource[];
  /** Counted from 1, the first to try. */
  priority: number;
}

/**
 * One question and how it turned out: `not-offered` is the domain's own word that there is no such service, `failed`
 * says nothing about the domain.
 */
export interface DiscoveryQuestion {
  source: DiscoverySource;
  /** The name that DNS was asked for, or the address of the file. */
  question: string;
  outcome: 'found' | 'nothing' | 'not-offered' | 'failed';
}

/** What a mail domain's records and files say about handing in mail. */
export interface Discovery {
  domain: string;
  unicodeDomain: string;
  hosts: DiscoveredHost[];
  /** Who runs the domain's mail servers, by their names; its id in `/v1/providers`. */
  provider: string | null;
  mx: { host: string; preference: number }[];
  asked: DiscoveryQuestion[];
  checkedAt: string;
  ageSeconds: number;
}

/** What the script of `/local.sh` met on one port, by its letter in the fragment of the link that it ends with. */
export const LOCAL_OUTCOMES = {
  /** A greeting in clear text. */
  g: 'greeting',
  /** TLS from the first byte. */
  s: 'tls',
  /** Connected, and nothing was said, or nothing there could hear it. */
  c: 'connected',
  r: 'refused',
  t: 'timeout',
  /** It could not be told, or not be tried. */
  u: 'unknown',
} as const;
export type LocalLetter = keyof typeof LOCAL_OUTCOMES;
export type LocalOutcome = (typeof LOCAL_OUTCOMES)[LocalLetter];

/** In what the conversation there differed from the one that the edge had; letters behind that of the outcome. */
export const LOCAL_DIFFERENCES = {
  b: 'greeting',
  e: 'extensions',
  c: 'certificate',
  m: 'tls-mode',
} as const;

/** What the two columns mean together, for one port. */
export const LOCAL_CONCLUSIONS = [
  'both-open',
  'blocked-here',
  'down',
  'wrong-tls-mode',
  'altered',
  'open-here-only',
  'not-compared',
] as const;
export type LocalConclusion = (typeof LOCAL_CONCLUSIONS)[number];

/**
 * What a stream carries, in this order: the target with the ports that will be told of it, ports and vantages as they are
 * known, the report last.
 */
export type CheckEvent =
  | { type: 'target'; target: Target; ports: number[] }
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

/** What an error message of a mail program can mean. */
export const ERROR_CAUSES = [
  /** The client began TLS where the server speaks first, readable. */
  'tls-on-plain-port',
  'no-greeting',
  'connection-timeout',
  'connection-refused',
  'unreachable',
  'connection-lost',
  /** No connection, and the message does not say why. */
  'connection-failed',
  /** The sender's own system forbids the connection. */
  'connection-forbidden',
  'name-not-found',
  'name-lookup-failed',
  'encryption-required',
  'starttls-not-offered',
  'starttls-refused',
  'tls-failed',
  'tls-outdated',
  'certificate-expired',
  'certificate-other-name',
  'certificate-untrusted',
  'sign-in-required',
  'sign-in-failed',
  'sign-in-method',
  'sign-in-unavailable',
  'app-password-required',
  'password-sign-in-off',
  'service-refused',
  'relaying-denied',
  'sender-refused',
  'recipient-refused',
  'domain-not-authorised',
  'address-listed',
  'no-reverse-name',
  'too-many-connections',
  'sending-limit',
  'try-later',
  'mailbox-full',
  'message-too-large',
  'content-refused',
  'command-refused',
  /** It is about receiving mail, not about sending it. */
  'incoming-server',
  /** It only says that sending failed. */
  'reason-missing',
] as const;
export type ErrorCause = (typeof ERROR_CAUSES)[number];

/** What there is to change; those that speak of a port were measured where they name one. */
export const ERROR_CHANGES = [
  'match-encryption',
  'use-starttls',
  'use-implicit-tls',
  'use-port',
  'try-other-port',
  'look-at-own-network',
  'encryption-is-altered',
  'no-encryption-there',
  'ask-provider',
  'check-name',
  'check-resolver',
  'allow-program',
  'wait',
  'update-program',
  'renew-certificate',
  'use-certified-name',
  'trust-issuer',
  'check-own-trust',
  'sign-in',
  'check-password',
  'create-app-password',
  'use-modern-sign-in',
  'choose-sign-in-method',
  'use-own-sender',
  'check-recipient',
  'authorise-domain',
  'ask-delisting',
  'use-submission',
  'fewer-connections',
  'respect-limit',
  'free-space',
  'make-smaller',
  'change-content',
  'read-reply',
  'check-incoming',
  'paste-more',
] as const;
export type ErrorChangeCode = (typeof ERROR_CHANGES)[number];

export interface ErrorChange {
  code: ErrorChangeCode;
  parameters: ErrorChangeParameters;
}

export interface ErrorChangeParameters {
  port?: number;
  /** How the port encrypts, as it was measured. */
  encryption?: 'starttls' | 'implicit-tls';
  /** One that works as well. */
  otherPort?: number;
  otherEncryption?: 'starttls' | 'implicit-tls';
  /** The port to leave. */
  insteadOf?: number;
  /** Those that the certificate is for. */
  names?: string[];
}

/** `possible` is told only where nothing better was found. */
export type ErrorConfidence = 'certain' | 'likely' | 'possible';

/** Something known that was found in an error message. */
export interface ErrorMatch {
  code: ErrorCause;
  confidence: ErrorConfidence;
  /** The words by which it was recognised. */
  quote: string;
  /** Whose message it is, and where that was read. */
  program: string;
  source: string;
  /** False for a message that is commonly quoted so and nobody has checked. */
  confirmed: boolean;
  change: ErrorChange;
}

/** The same with a sentence each, in the reader's language. */
export interface ExplainedMatch extends ErrorMatch {
  cause: string;
  advice: string;
}

/** A port as it was seen from the edge while the message was explained, at its best of several looks. */
export interface MeasuredPort {
  port: number;
  outcome: Outcome;
  encryption: 'starttls' | 'implicit-tls' | null;
  trusted: boolean | null;
  problems: TlsProblem[];
  /** The first few that the certificate is for, where the host's is not among them. */
  names: string[];
}

export interface MeasuredHost {
  host: string;
  checkedAt: string;
  ports: MeasuredPort[];
}

export interface Explanation {
  /** The start of what was pasted, without mail addresses, passwords and keys. */
  error: string;
  /** True where only the start of it was read. */
  cut: boolean;
  /** Most specific first. */
  matches: ExplainedMatch[];
  /** What would help, where nothing was recognised. */
  hint: string | null;
  /** Null where no host was given, or nothing could be measured: then `problem` says why. */
  result: MeasuredHost | null;
  problem: Problem | null;
}

/** The ways in which mail can be handed in at a port: how a client has to begin, and whether it may encrypt at all. */
export const ENCRYPTION_MODES = ['starttls', 'implicit-tls', 'plaintext'] as const;
export type EncryptionMode = (typeof ENCRYPTION_MODES)[number];

/** A port as it was measured, and as settings are made for it. */
export interface Submission {
  /** ASCII, as in `Target`. */
  host: string;
  unicodeHost: string;
  port: number;
  encryption: EncryptionMode;
  /** False where the certificate was seen and is not trusted. */
  trusted: boolean;
}

/** Everything that may be said about settings, with its severity. */
export const SETTINGS_NOTES = {
  plaintext: 'error',
  'untrusted-certificate': 'error',
  'address-not-name': 'warning',
  'not-supported': 'warning',
  'since-version': 'info',
  'escape-secret': 'info',
  'percent-encode-secret': 'info',
  'trust-store-path': 'info',
  unconfirmed: 'info',
} as const satisfies Record<string, Severity>;
export type SettingsNoteCode = keyof typeof SETTINGS_NOTES;

/**
 * `parameters` of `since-version`: `version`; of `escape-secret`: `characters`; of `trust-store-path`: `path`, the file in
 * other systems; the others have none.
 */
export interface SettingsNote {
  code: SettingsNoteCode;
  severity: Severity;
  parameters: Record<string, string>;
}

/** The fields that mail programs ask for. */
export const SETTINGS_FIELDS = [
  'server',
  'port',
  'encryption',
  'sign-in',
  'authentication',
  'user',
  'password',
] as const;
export type SettingsField = (typeof SETTINGS_FIELDS)[number];

/** What is chosen from a list or switched, and is called differently in each language. */
export const SETTINGS_CHOICES = [
  'none',
  'on',
  'off',
  'normal-password',
  'password-in-clear',
  'same-as-incoming',
] as const;
export type SettingsChoice = (typeof SETTINGS_CHOICES)[number];

/** One field of a mail program: `value` is typed or picked as it stands, `choice` is a code for what is picked. */
export type FieldValue = { field: SettingsField } & ({ value: string } | { choice: SettingsChoice });

/** A text to be copied. `place` is a file, a section of one, or `shell` for commands. */
export interface SettingsFile {
  place: string;
  text: string;
}

export type MailClientKind = 'program' | 'server' | 'library';

/** Programs have fields, servers and libraries files; where `not-supported` is noted, there are neither. */
export interface ClientSettings {
  id: string;
  name: string;
  kind: MailClientKind;
  fields: FieldValue[];
  files: SettingsFile[];
  notes: SettingsNote[];
  source: string;
  verifiedOn: string;
  confirmed: boolean;
}

/** A line for a terminal. `reach` is about TCP alone, `encryption` goes through the handshake, `mail` sends one. */
export interface CommandLine {
  system: 'linux' | 'macos' | 'windows';
  purpose: 'reach' | 'encryption' | 'mail';
  tool: string;
  command: string;
}

export interface Settings extends Submission {
  /** What holds for every client. */
  notes: SettingsNote[];
  clients: ClientSettings[];
  commands: CommandLine[];
}

/** A message to whoever can do something about a port: the reader's own hoster or network, or the mail provider. */
export interface Ticket {
  to: 'hoster' | 'provider';
  ports: number[];
  subject: string;
  text: string;
}

export interface Tickets {
  host: string;
  tickets: Ticket[];
}
