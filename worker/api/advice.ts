/** What follows from the rows: findings, notes and the recommendation, each a code with parameters. */
import type { Condition } from './caller.ts';
import type { Outcome } from './outcome.ts';
import type { TlsProblem } from './port-report.ts';
import type { Said } from './said.ts';
import type { SignInMethod } from './sign-in.ts';

export type Severity = 'info' | 'warning' | 'error';

/** How encryption begins on a port; `plaintext` where it never does. */
export type Mode = 'starttls' | 'implicit-tls' | 'plaintext';

/** Why no port is recommended. Where several reasons apply, the first in this order is given. */
export const NO_PORT_WHYS = [
  'blocked-by-your-network',
  'works-from-some-places',
  'check-refused-here',
  'busy',
  'beyond-our-client',
  'reachability-only',
  'no-greeting',
  'servers-only',
  'nothing-works',
  'nothing-answers',
  'servers-port-only',
  'nothing-measured',
] as const;

export type NoPortWhy = (typeof NO_PORT_WHYS)[number];

/** The parameters of findings and notes. A parameter name has the same type everywhere. */
export interface ParameterTypes {
  /** The mode usually found on this port, and the one found here. */
  expected: Mode;
  seen: Mode;
  /** Errors only (those that make a certificate untrusted), most important first. */
  problems: TlsProblem[];
  days: number;
  /** The server's own, or one that links it to a trusted authority. */
  certificate: 'leaf' | 'intermediate';
  /** What this check reads at most, if that was exceeded. Absent if it does not support the encryption. */
  capBytes?: number | undefined;
  ms: number;
  /** Ids of vantage points: where the port is open, where it fails, and where a whole set of ports fails. */
  open: string[];
  dead: string[];
  places: string[];
  ports: number[];
  /** Networks known to block exactly these ports: their ids, and their names. */
  suspects: string[];
  names: string[];
  /** The network's id, and its name with the products that the rule is about. */
  network: string;
  name: string;
  /** On what terms the network lifts its block; left out where nobody says. */
  condition?: Condition | undefined;
  /** The provider's name. */
  provider: string;
  /**
   * How sure we are that a network blocks a port: `known` always, `sometimes` for some customers, `said` is hearsay.
   */
  certainty: 'known' | 'sometimes' | 'said';
  why: NoPortWhy;
  /** How many vantage points proved it. */
  count: number;
  outcomes: Outcome[];
  /** When the oldest of these results was last seen; they have differed since then. */
  since: string;
  /** RFC 3339 date or month. */
  from: string;
  /** Whether an administrator can decide otherwise. */
  byDefault: boolean;
  /** A URL. */
  source: string;
  /** What stands in the field for the password, or takes its place. */
  secret: SignInMethod;
  /** SASL mechanisms on offer. */
  methods: string[];
  /** A reply of the server, code and words. */
  words: string;
  /** Addresses of the host that fail while others work, or that differ from the others. */
  addresses: string[];
  /** The only address family that works. */
  family: number;
  /** For example `RFC 6409`. */
  rfc: string;
}

type ParameterName = keyof ParameterTypes;

/** Every finding with its usual severity and its parameters. Findings of equal severity are listed in this order. */
export const FINDINGS = {
  'all-dead': { severity: 'error', parameters: [] },
  'no-usable-port': { severity: 'error', parameters: ['why'] },
  'starttls-injection': { severity: 'error', parameters: [] },
  'certificate-untrusted': { severity: 'error', parameters: ['problems'] },
  'check-refused-here': { severity: 'warning', parameters: ['words'] },
  'firewall-masks-smtp': { severity: 'warning', parameters: [] },
  'blocked-by-your-network': {
    severity: 'warning',
    parameters: ['network', 'name', 'certainty', 'condition'],
  },
  'documented-but-closed': { severity: 'warning', parameters: ['provider'] },
  'open-from-some-regions': { severity: 'warning', parameters: ['open', 'dead'] },
  'some-dead': { severity: 'warning', parameters: ['ports', 'suspects', 'names', 'places'] },
  'address-dead': { severity: 'warning', parameters: ['addresses'] },
  'addresses-differ': { severity: 'warning', parameters: ['addresses'] },
  'ipv6-dead': { severity: 'warning', parameters: [] },
  'ipv4-dead': { severity: 'warning', parameters: [] },
  'not-always': { severity: 'warning', parameters: ['since', 'outcomes'] },
  'no-encryption': { severity: 'warning', parameters: [] },
  'auth-in-clear': { severity: 'warning', parameters: [] },
  'no-password-sign-in': { severity: 'warning', parameters: ['methods'] },
  'password-sign-in-off': { severity: 'warning', parameters: ['provider', 'from', 'byDefault', 'source'] },
  'tls-mode-mismatch': { severity: 'warning', parameters: ['expected', 'seen'] },
  'certificate-expires-soon': { severity: 'warning', parameters: ['days', 'certificate'] },
  'rate-limited-by-host': { severity: 'warning', parameters: [] },
  'greeting-delayed': { severity: 'info', parameters: ['ms'] },
  'certificates-differ': { severity: 'info', parameters: [] },
  'not-encrypted-judged': { severity: 'info', parameters: [] },
  'open-but-undocumented': { severity: 'info', parameters: ['provider'] },
  'beyond-our-client': { severity: 'info', parameters: ['capBytes'] },
  'port-25-not-testable': { severity: 'info', parameters: [] },
} as const satisfies Record<string, { severity: Severity; parameters: readonly ParameterName[] }>;

export type FindingCode = keyof typeof FINDINGS;

export type FindingParameters<Code extends FindingCode> = Pick<
  ParameterTypes,
  (typeof FINDINGS)[Code]['parameters'][number]
>;

/** What several facts mean together, with the ports whose rows show it. */
export type Finding<Code extends FindingCode = FindingCode> = {
  [One in Code]: {
    code: One;
    severity: Severity;
    ports: number[];
    parameters: FindingParameters<One>;
    said?: Said | undefined;
  };
}[Code];

/** Whether a note speaks for its port or against it. `danger`: whoever uses the port anyway exposes something. */
export type Side = 'for' | 'against' | 'danger';

/** Every note about a port, with its side and its parameters. */
export const NOTES = {
  unencrypted: { side: 'danger', parameters: [] },
  'certificate-problem': { side: 'danger', parameters: ['problems'] },
  /** Encrypted, but the handshake was over before the certificate could be judged. */
  'certificate-unknown': { side: 'danger', parameters: [] },
  'starttls-injection': { side: 'danger', parameters: [] },
  worked: { side: 'for', parameters: ['count'] },
  'certificate-trusted': { side: 'for', parameters: [] },
  /** The port also accepts passwords before encryption begins. */
  'insist-on-encryption': { side: 'against', parameters: [] },
  /** The only way to sign in with a password is NTLM. */
  'ntlm-only': { side: 'against', parameters: [] },
  'recommended-by-provider': { side: 'for', parameters: ['provider'] },
  'documented-by-provider': { side: 'for', parameters: ['provider'] },
  'not-documented': { side: 'against', parameters: ['provider'] },
  /** Not the password of the account. */
  'sign-in-with': { side: 'for', parameters: ['provider', 'secret'] },
  'tls-from-the-start': { side: 'for', parameters: [] },
  'registered-port': { side: 'for', parameters: ['rfc'] },
  'alternative-port': { side: 'against', parameters: [] },
  'web-port': { side: 'against', parameters: [] },
  'unusual-encryption': { side: 'against', parameters: ['expected', 'seen'] },
  'one-family': { side: 'against', parameters: ['family'] },
  'servers-only': { side: 'against', parameters: [] },
  'blocked-by-your-network': { side: 'against', parameters: ['network', 'name', 'certainty'] },
  /** No single setting works from every vantage point. */
  'encryption-differs': { side: 'against', parameters: [] },
  failed: { side: 'against', parameters: ['outcomes'] },
  'failed-from-some-places': { side: 'against', parameters: ['outcomes', 'dead'] },
  /** The server turned this check away, because of where it comes from. */
  'check-refused-here': { side: 'against', parameters: [] },
  /** No vantage point could tell. */
  unproven: { side: 'against', parameters: ['outcomes'] },
  'beyond-our-client': { side: 'against', parameters: [] },
} as const satisfies Record<string, { side: Side; parameters: readonly ParameterName[] }>;

export type NoteCode = keyof typeof NOTES;

export type NoteParameters<Code extends NoteCode> = Pick<
  ParameterTypes,
  (typeof NOTES)[Code]['parameters'][number]
>;

export type Note<Code extends NoteCode = NoteCode> = {
  [One in Code]: { code: One; side: Side; parameters: NoteParameters<One>; said?: Said | undefined };
}[Code];

/** A port to use, how encryption begins on it (null: never), and what speaks for and against it. */
export interface Advised {
  port: number;
  encryption: 'starttls' | 'implicit-tls' | null;
  reasons: Note[];
  said?: Said | undefined;
}

/** The port to use for sending mail; `alternatives` are equally safe, best first. */
export interface Recommendation extends Advised {
  alternatives: Advised[];
  passedOver: { port: number; reasons: Note[] }[];
}

/** What the host's provider documents about its ports, to compare with what was measured. */
export interface Documented {
  /** The provider's name. */
  provider: string;
  source: string;
  verifiedOn: string;
  confirmed: boolean;
  recommendedPort: number | null;
  /** RFC 3339 date of the last day of the service, past or to come; left out if no end is known. */
  closedOn?: string | undefined;
  ports: { port: number; encryption: Mode; isEncryptionRequired: boolean; confirmed: boolean }[];
  /** Who published the documents, and when we read them. */
  said?: Said | undefined;
}
