/**
 * What the card says first about a result: the port to use, or why there is none, in words that came with the answer.
 * Makes no decisions of its own.
 */
import { nothing } from 'lit/html.js';
import type { Finding, Mode, Note, Recommendation, Tone } from '../worker/api/index.ts';
import type { SeenReport } from './arrival.ts';
import type { Card, Content } from './card.ts';
import { amount, entries, objectIn } from './json.ts';
import type { LocalSeen } from './local.ts';
import { sentenceOf, toneOf } from './said.ts';
import type { State } from './state.ts';
import type { CheckWords, ShellWords } from './words.ts';

export interface Verdict extends Pick<Card, 'tone' | 'title' | 'port' | 'mode'> {
  /** Null: what the card says anyway. */
  reason: Content | null;
  /** The port that it is about, with its reasons. */
  advised: Recommendation | null;
  /** Ports that the reader cannot use, as items of the list of reasons. */
  blocked: Content;
  /** Findings that it already says. */
  covers: readonly (Finding | undefined)[];
}

export interface VerdictProps {
  shell: ShellWords;
  words: CheckWords;
  seen: LocalSeen | null;
}

export const NO_ADVICE = { advised: null, blocked: nothing, covers: [] };

export function judgedVerdict({ report, early }: State, props: VerdictProps): Verdict {
  const { shell, words, seen } = props;
  const best = report ? report.recommendation : early;
  if (best) {
    const { recommendation, blocked } = seen?.advise(best, shell) ?? {
      recommendation: best,
      blocked: nothing,
    };
    return recommendation
      ? usable(recommendation, blocked, report, props)
      : { ...none('caution', seen?.noneHere ?? '', words), blocked };
  }
  const why = report?.findings.find(({ code }) => code === 'no-usable-port');
  if (!why) return none('unknown', report?.said?.title ?? shell.checking, words);
  const { parameters } = why;
  const isSilent = 'why' in parameters && parameters.why === 'nothing-answers';
  const verdict = none(toneOf(why), sentenceOf(why), words);
  return { ...verdict, ...(isSilent && { title: words.noAnswer }), covers: [why] };
}

function none(tone: Tone, reason: string, { noPort: title }: CheckWords): Verdict {
  return { ...NO_ADVICE, tone, title, reason, port: null, mode: null };
}

function usable(
  advised: Recommendation,
  blocked: Content,
  report: SeenReport | null,
  { shell, words }: VerdictProps,
): Verdict {
  const { port, encryption, reasons } = advised;
  const block = report?.findings.find(({ code }) => code === 'blocked-by-your-network');
  // Says the same as the note, and what becomes of it.
  const distrust = report?.findings.find(
    ({ code, ports }) => code === 'certificate-untrusted' && ports.includes(port),
  );
  const danger = reasons.find(({ side }) => side === 'danger');
  const mode: Mode = encryption ?? 'plaintext';
  return {
    tone: block ? 'caution' : toneOf(advised),
    title: encryption ? null : `${shell.port} ${port} · ${words.unencrypted}`,
    port,
    mode,
    reason: report ? reasonOf(advised, report, block ?? distrust, danger, words) : words.early,
    advised,
    blocked,
    covers: [block, distrust],
  };
}

function reasonOf(
  { port, said }: Recommendation,
  report: SeenReport,
  finding: Finding | undefined,
  danger: Note | undefined,
  words: CheckWords,
): string {
  if (finding) return sentenceOf(finding);
  if (danger) return sentence(sentenceOf(danger)) || (said?.title ?? '');
  const days = daysLeft(report, port);
  return days === null ? words.works : words.worksFor(days);
}

/** As a clause of a list, a note has no capital and no period. */
function sentence(clause: string): string {
  return clause && `${clause.charAt(0).toUpperCase()}${clause.slice(1)}.`.replace(/[.!?]\.$/, '.');
}

/** Until the first certificate on the path expires; null where none was trusted. */
function daysLeft({ vantages }: SeenReport, port: number): number | null {
  const days = vantages
    .flatMap(({ ports }) => ports)
    .flatMap((row) => {
      const { trusted, certificates } = objectIn(row.tls) ?? {};
      if (row.port !== port || trusted !== true) return [];
      const path = entries(certificates, objectIn).filter(
        (one, index) => index === 0 || one.isOnPath === true,
      );
      return path.flatMap((one) => amount(one.daysLeft) ?? []);
    });
  return days.length === 0 ? null : Math.floor(Math.min(...days));
}
