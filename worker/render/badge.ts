/**
 * A picture of what is known of a host, for READMEs and pages without scripts: SVG with words of our own and the host's name
 * alone, no scripts, no fonts, nothing to load. Pure.
 */
import { html } from 'hono/html';
import type { EncryptionMode, Report, Tone } from '../api/index.ts';
import { outcomeText } from '../messages/row.ts';
import { reportWithWords } from './said.ts';
import { utcMinute } from './text/utc.ts';
import type { Words } from './words.ts';

export interface Badge {
  value: string;
  tone: Tone;
  /** When it was seen, and more words; for a tooltip and for screen readers. */
  title: string;
}

/** `port`: null for the one to use. */
export function badgeOf(report: Report, port: number | null, words: Words): Badge {
  const { target, vantages, said, recommendation, findings } = reportWithWords(report, words);
  const { host } = target;
  const rows = vantages.flatMap(({ ports }) => ports);
  const oldest = rows.map(({ checkedAt }) => checkedAt).toSorted()[0] ?? '';
  const seen = `${words.text.title(host)}: ${said?.title ?? ''}, ${utcMinute(oldest)} UTC`;
  if (port !== null) {
    const row = rows.find((one) => one.port === port);
    if (row === undefined) return unknownBadge(host, words);
    const value = `${port} ${outcomeText(row, words.report)}`;
    return { value, tone: row.said?.tone ?? 'unknown', title: seen };
  }
  if (recommendation !== null) {
    const { encryption } = recommendation;
    const mode = words.recommendation.mode[encryption ?? 'plaintext'];
    return {
      value: `${recommendation.port} ${mode}`,
      tone: recommendation.said?.tone ?? 'unknown',
      title: seen,
    };
  }
  const why = findings.find(({ code }) => code === 'no-usable-port')?.said;
  return {
    value: words.text.badge.noPort,
    tone: why?.tone ?? 'unknown',
    title: `${seen}. ${why?.title ?? ''}`.trim(),
  };
}

/** Of a result from longer ago, only what the port did is kept, so nothing is said of its certificate. */
export function earlierBadge(
  host: string,
  { port, encryption, checkedAt }: { port: number; encryption: EncryptionMode; checkedAt: string },
  words: Words,
): Badge {
  const value = `${port} ${words.recommendation.mode[encryption]}`;
  return {
    value,
    tone: 'unknown',
    title: `${words.text.title(host)}: ${value}, ${utcMinute(checkedAt)} UTC`,
  };
}

/** Nothing is on record: that says nothing about the host. */
export function unknownBadge(host: string, words: Words): Badge {
  return {
    value: words.text.badge.unknown,
    tone: 'unknown',
    title: `${words.text.title(host)}: ${words.text.badge.unknown}`,
  };
}

const LABEL = 'SMTP';
const HEIGHT = 20;
const PADDING = 7;
/** Of Verdana at 11 pixels, on average; `textLength` then makes the text fit what was counted. */
const CHARACTER = 6.6;

/** White on them has a contrast of at least 4.5. */
const COLORS: Readonly<Record<Tone, string>> = {
  good: '#1a7f37',
  caution: '#8a5a00',
  bad: '#b42318',
  unknown: '#59636e',
};

export function badgeSvg({ value, tone, title }: Badge): string {
  const [left, right] = [textWidth(LABEL), textWidth(value)];
  const [labelWidth, valueWidth] = [left + 2 * PADDING, right + 2 * PADDING];
  const width = labelWidth + valueWidth;
  return String(html`<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${HEIGHT}" role="img" aria-label="${LABEL}: ${value}">
<title>${title}</title>
<clipPath id="r"><rect width="${width}" height="${HEIGHT}" rx="3"/></clipPath>
<g clip-path="url(#r)"><rect width="${labelWidth}" height="${HEIGHT}" fill="#3b3f45"/><rect x="${labelWidth}" width="${valueWidth}" height="${HEIGHT}" fill="${COLORS[tone]}"/></g>
<g fill="#fff" font-family="Verdana,Geneva,DejaVu Sans,sans-serif" font-size="11">
<text x="${PADDING}" y="14" textLength="${left}">${LABEL}</text>
<text x="${labelWidth + PADDING}" y="14" textLength="${right}">${value}</text>
</g>
</svg>
`);
}

function textWidth(text: string): number {
  return Math.round(text.length * CHARACTER);
}
