/** The shape of the words for a report; one dictionary per language fills it. Holds no sentence itself. */
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
  /** What the outcome means for somebody who wants to send mail, one sentence. */
  meaning: Readonly<Record<Outcome, string>>;
  /** What the reason adds, half a sentence of 48 characters at most, without a full stop. */
  reason: Readonly<Record<Exclude<Reason, AlertReason>, string>>;
  /** The same for a TLS alert, whose name in the registry is the best word for it. */
  alert: (name: string) => string;
  /** Why TLS failed, in a sentence for somebody who may not run the server. */
  explanation: Readonly<Record<TlsReason, string>>;
  /** The same for alerts of which more can be said than their name. */
  alertExplanation: Readonly<Partial<Record<TlsAlert, string>>>;
  /** What may listen on a port that does not greet, by its number. */
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

/** The name of the alert that a reason stands for; empty for other reasons. */
export function alertIn(reason: string): string {
  return reason.startsWith('alert-') ? reason.slice('alert-'.length) : '';
}

function isAlert(reason: Reason): reason is AlertReason {
  return alertIn(reason) !== '';
}
