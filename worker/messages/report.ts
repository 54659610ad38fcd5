/** The shape of the words for a report, which each language provides. */
import type { Language, OUTCOMES, Outcome, Reason, TlsAlert } from '../api/index.ts';
import type { SummaryWords } from './summary.ts';

export interface ReportWords extends SummaryWords {
  /** BCP 47 tag of the dictionary. */
  language: Language;
  /** What a port is for, in a few words; ports without an entry are `otherPort`. */
  purpose: Readonly<Record<number, string>>;
  otherPort: string;
  /** A cell of a table: one to three words, 22 characters at most. */
  outcome: Readonly<Record<Outcome, string>>;
  /** The same for encryption that a mail program should not accept, because the certificate is not trusted. */
  untrusted: Readonly<Record<'starttls' | 'implicit-tls', string>>;
  /** What it means that the server turned this check away because of where it comes from. */
  turnedAway: string;
  /** What it means that a firewall on the way rewrites the dialogue. */
  masked: string;
  /** What it means that the server sent more in the handshake than this check reads. */
  beyondCap: (bytes: number) => string;
  /** What was waited for, and how long: a clause like a reason. */
  late: Readonly<Record<'greeting' | 'ehlo', (seconds: number) => string>>;
  /** The same for a missing greeting, in sentences. */
  noGreeting: (seconds: number) => string;
  /** A sentence that quotes a reply of the server. */
  quoted: (reply: string) => string;
  /** What the outcome means for someone who wants to send mail, in one sentence. */
  meaning: Readonly<Record<Outcome, string>>;
  /** What the reason adds: a clause of 48 characters at most, without a period. */
  reason: Readonly<Record<Exclude<Reason, AlertReason>, string>>;
  /** The same for a TLS alert, for which the name in the registry is the best word. */
  alert: (name: string) => string;
  /** Why TLS failed, in a sentence for someone who may not run the server. */
  explanation: Readonly<Record<TlsReason, string>>;
  /** The same for alerts whose name does not say enough. */
  alertExplanation: Readonly<Partial<Record<TlsAlert, string>>>;
  /** What may be listening on a port that does not greet, by port number. */
  silentOn: Readonly<Record<number, string>>;
}

type TlsReason = (typeof OUTCOMES)['tls-failed']['reasons'][number];

type AlertReason = Extract<Reason, `alert-${string}`>;

export function reasonText(words: ReportWords, reason: Reason): string {
  return isAlert(reason) ? alertText(words, alertIn(reason)) : words.reason[reason];
}

export function alertText(words: ReportWords, alert: string): string {
  return words.alert(alert.replaceAll('-', ' '));
}

/** The name of the alert in a reason; empty for other reasons. */
export function alertIn(reason: string): string {
  return reason.startsWith('alert-') ? reason.slice('alert-'.length) : '';
}

function isAlert(reason: Reason): reason is AlertReason {
  return alertIn(reason) !== '';
}
