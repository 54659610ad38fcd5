/**
 * The shape of the advice on the pages about codes, which each language provides. Where the sentence that an answer has for
 * a code already says what to do, there is none here: SAYS_ITSELF lists those codes, so that a new code needs either.
 */
import type {
  ConfigurationFault,
  DiscoveryQuestion,
  FindingCode,
  NoPortWhy,
  Outcome,
  Reason,
  Side,
  TlsAlert,
  TlsProblem,
} from '../api/index.ts';

/** For everybody, or for whoever sends mail and for whoever runs the server. */
export type ToDo = string | { readonly sender: string; readonly operator: string };

export const SAYS_ITSELF = {
  finding: [
    'no-usable-port',
    'firewall-masks-smtp',
    'documented-but-closed',
    'address-dead',
    'ipv6-dead',
    'no-password-sign-in',
    'password-sign-in-off',
    'tls-mode-mismatch',
    'certificate-expires-soon',
    'rate-limited-by-host',
    'not-encrypted-judged',
  ],
  noPortWhy: [
    'blocked-by-your-network',
    'check-refused-here',
    'busy',
    'reachability-only',
    'no-greeting',
    'servers-only',
    'nothing-works',
    'nothing-answers',
    'servers-port-only',
    'nothing-measured',
  ],
  fault: [
    'both-modes-on',
    'not-a-submission-port',
    'app-password-needed',
    'certificate-name-differs',
    'not-percent-encoded',
    'nothing-wrong',
  ],
} as const satisfies {
  finding: readonly FindingCode[];
  noPortWhy: readonly NoPortWhy[];
  fault: readonly ConfigurationFault[];
};

/** Faults for which the explanation of messages has the advice: its change. */
export const CHANGE_OF_FAULT = {
  'mode-and-port-disagree': 'match-encryption',
  'host-malformed': 'correct-host-field',
  'wrong-host-for-provider': 'check-name',
  'host-unknown': 'check-name',
  'oauth-only': 'use-modern-sign-in',
  'authentication-off': 'sign-in',
  'mechanism-wrong': 'choose-sign-in-method',
  'sender-not-allowed': 'use-own-sender',
  'certificate-untrusted': 'trust-issuer',
} as const satisfies Readonly<Partial<Record<ConfigurationFault, string>>>;

type Itself<Kind extends keyof typeof SAYS_ITSELF> = (typeof SAYS_ITSELF)[Kind][number];

type Advice<Code extends string, Said extends string> = Readonly<Record<Exclude<Code, Said>, ToDo>>;

export interface ToDoWords {
  outcome: Advice<Outcome, never>;
  /** For what only refines an outcome, whose page says what to do. */
  seeOutcome: string;
  reason: Advice<Reason, 'greeting' | 'ehlo' | `alert-${string}`>;
  /** For TLS alerts in general, and for those about which more can be said. */
  alert: ToDo;
  ofAlert: Readonly<Partial<Record<TlsAlert, ToDo>>>;
  tlsProblem: Advice<TlsProblem, never>;
  finding: Advice<FindingCode, Itself<'finding'>>;
  noPortWhy: Advice<NoPortWhy, Itself<'noPortWhy'>>;
  /** About a note, by its side. */
  note: Readonly<Record<Side, string>>;
  /** Where our check could not tell. */
  ownTest: string;
  dns: ToDo;
  fault: Advice<ConfigurationFault, Itself<'fault'> | keyof typeof CHANGE_OF_FAULT>;
  discoverySource: string;
  discovery: Readonly<Record<DiscoveryQuestion['outcome'], ToDo>>;
  localOutcome: string;
  localDifference: string;
}
