/**
 * A discovery for a terminal: 80 columns at most, except for commands, which would not work if broken. Host names have
 * been validated, and no other text from a server is shown. Pure.
 */
import type { DiscoveredHost, Discovery } from '../../api/index.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { wrapped } from './columns.ts';
import { finalColon } from './marks.ts';
import { signInLines, signInSentences } from './sign-in.ts';
import { table } from './table.ts';

const INDENT = '  ';

export function discoveryText(discovery: Discovery, words: Words, origin: string): string {
  const { title, claim, onlyPlaintext } = words.discovery;
  const { hosts } = discovery;
  const head = wrapped(title(nameOf(discovery)), TEXT_COLUMNS);
  if (hosts.length === 0) {
    const told = [...remarksOn(discovery, words), ...withoutServers(discovery, words)];
    return text([...head, ...told.flatMap((one) => wrapped(one, TEXT_COLUMNS))], discovery, words);
  }
  const { column } = words.discovery;
  const columns = [column.server, column.port, column.encryption, column.source];
  const rows = hosts.map((host) => cellsOf(host, words));
  const warning = hosts.every(isPlaintext) ? ['', ...wrapped(onlyPlaintext, TEXT_COLUMNS)] : [];
  const names = [...new Set(hosts.map(({ host }) => host))];
  const commands = names.map((name) => `${INDENT}curl ${origin}/${name}`);
  const lines = [
    ...head,
    '',
    ...table([columns.map((one) => one.toUpperCase()), ...rows]),
    ...warning,
    ...unreadFiles(discovery).flatMap((file) => [
      '',
      ...wrapped(words.discovery.fileNotUnderstood(file).join(''), TEXT_COLUMNS),
    ]),
    ...remarksOn(discovery, words).flatMap((remark) => ['', ...wrapped(remark, TEXT_COLUMNS)]),
    ...signInLines(discovery.signIn, words),
    '',
    ...wrapped(claim, TEXT_COLUMNS),
    '',
    ...commands,
  ];
  return text(lines, discovery, words);
}

/** What else has to be said about the servers, or about why there are none. */
export function remarksOn({ filter, closedOn, contradictions }: Discovery, words: Words): string[] {
  const { discovery, tls } = words;
  return [
    ...(closedOn === undefined ? [] : [discovery.lastDay(tls.longDate(closedOn))]),
    ...(filter === null ? [] : [discovery.filter(filter).join('')]),
    ...(contradictions.length === 0 ? [] : [discovery.contradiction]),
  ];
}

/** Why there is no server. */
export function withoutServers(discovery: Discovery, words: Words): string[] {
  const { signIn, domain } = discovery;
  if (signIn?.isOffered === false) return signInSentences(signIn, words);
  return [words.discovery[emptinessOf(discovery)](domain).join('')];
}

/** The page shows the same rows. */
export function cellsOf(
  { host, port, encryption, sources }: DiscoveredHost,
  { discovery }: Words,
): [host: string, port: string, encryption: string, sources: string] {
  const found = sources.map((source) => discovery.source[source]).join(', ');
  return [host, String(port), discovery.encryption[encryption], found];
}

export function isPlaintext({ encryption }: DiscoveredHost): boolean {
  return encryption === 'plaintext';
}

/** What an empty list means: a source that did not answer may still know a server, and so may a file that we cannot read. */
export function emptinessOf({ asked }: Discovery): 'nothing' | 'incomplete' | 'notUnderstood' {
  if (asked.some(({ outcome }) => outcome === 'not-understood')) return 'notUnderstood';
  return asked.some(({ outcome }) => outcome === 'failed') ? 'incomplete' : 'nothing';
}

/** The addresses of files that were found but not understood. */
export function unreadFiles({ asked }: Discovery): string[] {
  return asked.filter(({ outcome }) => outcome === 'not-understood').map(({ question }) => question);
}

/** The domain as people write it, and its DNS form if that is different. */
export function nameOf({ domain, unicodeDomain }: Discovery): string {
  return unicodeDomain === domain ? domain : `${unicodeDomain} (${domain})`;
}

/** The queries that were made are listed at the end of every answer. */
function text(lines: readonly string[], { asked }: Discovery, words: Words): string {
  const { discovery } = words;
  const rows = asked.map(({ source, question, outcome }) => [
    discovery.source[source],
    discovery.outcome[outcome],
    question,
  ]);
  return `${[...lines, '', discovery.asked + finalColon(words), ...table(rows)].join('\n')}\n`;
}
