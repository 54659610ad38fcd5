/**
 * What the card says first about a result: the port to use, or why there is none, in words that came with the answer.
 * Makes no decisions of its own.
 */
import { html, nothing } from 'lit/html.js';
import type { Advised, Finding, Mode, Note, Recommendation, Report, Tone } from '../worker/api/index.ts';
import type { Card, Content } from './card.ts';
import { amount, entries, objectIn } from './json.ts';
import type { LocalSeen } from './local.ts';
import { sentenceOf, toneOf } from './said.ts';
import type { State } from './state.ts';
import { reasonsView } from './views/reasons.ts';
import type { CheckWords, ShellWords } from './words.ts';

export interface Verdict extends Pick<Card, 'tone' | 'title' | 'port' | 'mode'> {
  /** Null: what the card says anyway. */
  reason: Content | null;
  /** Further reasons, shown on demand. */
  more: Content;
  /** The port that it is about, with its reasons. */
  advised: Advised | null;
  /** Findings that it already says. */
  covers: readonly Finding[];
}

export interface VerdictProps {
  shell: ShellWords;
  words: CheckWords;
  local: LocalSeen | null;
}

export function judgedVerdict({ report, early }: State, props: VerdictProps): Verdict {
  const best = report === null ? early : report.recommendation;
  if (best !== null) return usable(best, report, props);
  return report === null ? unusable(null, props) : unusable(report, props);
}

function usable(service: Recommendation, report: Report | null, props: VerdictProps): Verdict {
  const { shell, words, local } = props;
  const advice = local?.advise(service) ?? { recommendation: service, unreachable: [] };
  const nameOf = (one: Pick<Advised, 'port' | 'encryption'>) =>
    `${one.port} ${shell.mode[one.encryption ?? 'plaintext']}`;
  const nameAt = (port: number) => {
    const advised = advice.unreachable.find((one) => one.advised.port === port)?.advised;
    return advised ? nameOf(advised) : String(port);
  };
  const blocked = local ? local.unreachable(advice, nameAt) : nothing;
  const { recommendation } = advice;
  if (recommendation === null)
    return {
      tone: 'caution',
      title: words.noPort,
      port: null,
      mode: null,
      reason: local?.noneHere ?? '',
      more: html`<ul class="reasons">${blocked}</ul>`,
      advised: null,
      covers: [],
    };
  const block = report?.findings.find(({ code }) => code === 'blocked-by-your-network');
  // Says the same as the note, and what becomes of it.
  const distrust = report?.findings.find(
    ({ code, ports }) => code === 'certificate-untrusted' && ports.includes(recommendation.port),
  );
  const danger = recommendation.reasons.find(({ side }) => side === 'danger');
  const mode: Mode = recommendation.encryption ?? 'plaintext';
  return {
    tone: block ? 'caution' : toneOf(recommendation),
    title: mode === 'plaintext' ? `${shell.port} ${recommendation.port} · ${words.unencrypted}` : null,
    port: recommendation.port,
    mode,
    reason: reasonOf(recommendation, report, { block: block ?? distrust, danger }, words),
    more: report === null ? nothing : reasonsView({ recommendation, blocked, nameOf, words }),
    advised: recommendation,
    covers: [block, distrust].filter((one) => one !== undefined),
  };
}

function reasonOf(
  { port, said }: Recommendation,
  report: Report | null,
  { block, danger }: { block: Finding | undefined; danger: Note | undefined },
  words: CheckWords,
): string {
  if (report === null) return words.early;
  if (block) return sentenceOf(block);
  if (danger) return sentence(sentenceOf(danger)) || (said?.title ?? '');
  const days = daysLeft(report, port);
  return days === null ? words.works : words.worksFor(days);
}

/** As a clause of a list, a note has no capital and no period. */
function sentence(clause: string): string {
  return clause === '' ? '' : `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`.replace(/[.!?]\.$/, '.');
}

/** Until the first certificate on the path expires; null where none was trusted. */
function daysLeft({ vantages }: Report, port: number): number | null {
  const rows = vantages.flatMap(({ ports }) => ports.filter((row) => row.port === port));
  const days = rows.flatMap(({ tls }) => {
    const { trusted, certificates } = objectIn(tls) ?? {};
    const path = entries(certificates, objectIn).filter((one, index) => index === 0 || one.isOnPath === true);
    return trusted === true ? path.flatMap((one) => amount(one.daysLeft) ?? []) : [];
  });
  return days.length === 0 ? null : Math.floor(Math.min(...days));
}

function unusable(report: Report | null, { words, shell }: VerdictProps): Verdict {
  const why = report?.findings.find(({ code }) => code === 'no-usable-port');
  const tone: Tone = why ? toneOf(why) : 'unknown';
  const isSilent = why && 'why' in why.parameters && why.parameters.why === 'nothing-answers';
  const reason: Content = why ? sentenceOf(why) : (report?.said?.title ?? shell.checking);
  return {
    tone,
    title: isSilent ? words.noAnswer : words.noPort,
    port: null,
    mode: null,
    reason,
    more: nothing,
    advised: null,
    covers: why ? [why] : [],
  };
}
