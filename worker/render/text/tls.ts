/**
 * What TLS showed, for a terminal: one block for each certificate, headed by the ports that sent it. Makes no
 * judgements and adds no color. Pure.
 */
import type { Certificate, PortReport, Tls } from '../../api/index.ts';
import {
  TEXT_COLUMNS,
  TEXT_ISSUER_COLUMNS_MAX,
  TEXT_NAME_COLUMNS_MAX,
  TEXT_NAMES_MAX,
} from '../../limits.ts';
import { flawText, problemTexts } from '../../messages/row.ts';
import type { Words } from '../words.ts';
import { columnsOf, cut, labeled, wrapped } from './columns.ts';
import { colon } from './marks.ts';

/** A row with its label from the table. */
export interface NamedRow {
  name: string;
  report: PortReport;
}

interface Seen {
  name: string;
  tls: Tls;
}

/**
 * The table note for a port with TLS: its most important problem, or otherwise how long the certificate is valid. In a
 * narrow table the TLS version is shown only in the block below.
 */
export function tlsNote(tls: Tls, host: string, words: Words, isNarrow = false): string {
  const flaw = flawText(tls, host, words);
  if (flaw !== null) return flaw;
  const [leaf] = tls.certificates;
  const valid = leaf ? words.tls.valid(leaf.daysLeft) : null;
  return [isNarrow && valid !== null ? null : tls.version, valid].filter(Boolean).join(', ');
}

/** One block per certificate, in the order of their first ports, each after an empty line. */
export function tlsLines(rows: readonly NamedRow[], host: string, words: Words): string[] {
  const seen = rows.flatMap(({ name, report: { tls } }) => (tls && showsSomething(tls) ? { name, tls } : []));
  const groups = Map.groupBy(seen, ({ tls }) => tls.certificates[0]?.fingerprintSha256 ?? '');
  return [...groups.values()].flatMap((group) => ['', ...block(group, host, words)]);
}

function showsSomething({ version, certificates }: Tls): boolean {
  return version !== null || certificates.length > 0;
}

function block(group: readonly Seen[], host: string, words: Words): string[] {
  const leaf = group[0]?.tls.certificates[0];
  const label = words.text.tls;
  const entries: [string, string][] = [
    ...spread(group, words, ({ tls }) => [cipherOf(tls)]).map(entry(label.version)),
    ...(leaf ? certificateEntries(leaf, words) : []),
    ...spread(group, words, ({ tls }) => [chainOf(tls)]).map(entry(label.chain)),
    ...spread(group, words, ({ tls }) => [trustOf(tls, words)]).map(entry(label.trust)),
    ...spread(group, words, ({ tls }) => problemTexts(tls, host, words)).map(entry(label.problem)),
  ];
  const labelColumns = Math.max(...Object.values(label).map(columnsOf));
  const heading = wrapped(words.text.tlsOn(group.map(({ name }) => name)), TEXT_COLUMNS);
  return [...heading, ...labeled(entries, labelColumns, TEXT_COLUMNS)];
}

function entry(label: string): (text: string) => [string, string] {
  return (text) => [label, text];
}

/** What the ports of a block have to say, each statement once; with the ports before it if it does not apply to all. */
function spread(group: readonly Seen[], words: Words, say: (seen: Seen) => string[]): string[] {
  const sayings = group.flatMap((seen) => say(seen).map((text) => ({ text, name: seen.name })));
  const saidBy = Map.groupBy(sayings, ({ text }) => text);
  saidBy.delete('');
  return [...saidBy].map(([text, by]) =>
    by.length === group.length ? text : by.map(({ name }) => name).join(', ') + colon(words) + text,
  );
}

function cipherOf({ version, keyExchange, cipherSuite }: Tls): string {
  return [version, keyExchange, cipherSuite].filter(Boolean).join(', ');
}

function certificateEntries(leaf: Certificate, words: Words): [string, string][] {
  const { names, issuer, notBefore, notAfter, daysLeft, keyType, keyBits, signatureAlgorithm } = leaf;
  const label = words.text.tls;
  const shown = names.slice(0, TEXT_NAMES_MAX).map((name) => cut(name, TEXT_NAME_COLUMNS_MAX));
  const more = names.length - shown.length;
  const key = [words.tls.key(keyType, keyBits), signatureAlgorithm].filter(Boolean).join(', ');
  return [
    [label.names, [...shown, more > 0 && words.tls.moreNames(more)].filter(Boolean).join(', ') || '–'],
    [label.issuer, cut(issuer, TEXT_ISSUER_COLUMNS_MAX)],
    [label.valid, `${words.tls.period(notBefore, notAfter)}, ${words.tls.daysLeft(daysLeft)}`],
    [label.key, key],
  ];
}

/** In the order sent, which may be wrong; empty if there is only the leaf. */
function chainOf({ certificates }: Tls): string {
  const names = certificates.map(({ subject }) => cut(commonName(subject), TEXT_NAME_COLUMNS_MAX));
  return names.length > 1 ? names.join(' > ') : '';
}

/** The part of a distinguished name that people recognize; the whole name if it has no such part. */
function commonName(subject: string): string {
  return /(?:^|[,+\n] ?)CN=((?:\\.|[^\\,+\n])+)/.exec(subject)?.[1]?.replaceAll(/\\(.)/g, '$1') ?? subject;
}

/** Empty for an untrusted certificate: sentences below explain what is wrong with it. */
function trustOf({ trusted, certificates }: Tls, words: Words): string {
  if (trusted === false || certificates.length === 0) return '';
  return trusted ? words.tls.trusted : words.tls.unjudged;
}
