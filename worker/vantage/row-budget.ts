/**
 * Cuts what a row shows to a number of bytes, so that no server can make an answer large. Each kind of text gets an equal
 * share; what one kind does not need goes to the others. Only what is shown is cut: outcome, certificate problems, sign-in
 * methods and the offer of STARTTLS, on which judgement and advice rest, stay whole. What was cut is named in the row. Pure.
 */
import {
  type Certificate,
  CUT_PARTS,
  type CutPart,
  type Line,
  type PortReport,
  type Smtp,
} from '../api/index.ts';

/** A part of a row that may be long, and its bytes in JSON. */
interface Part {
  name: CutPart;
  bytes: number;
}

type CutRow = Omit<PortReport, 'ageSeconds' | 'cached'>;

export function fitRow<Row extends CutRow>(row: Row, bytesMax: number): Row {
  const bytes = bytesOf(row);
  if (bytes <= bytesMax) return row;
  const parts = partsOf(row);
  const fixed = bytes - parts.reduce((sum, part) => sum + part.bytes, 0);
  const share = fairShare(
    parts.map((part) => part.bytes),
    bytesMax - fixed,
  );
  const cut = parts.filter((part) => part.bytes > share).map(({ name }) => name);
  const smaller = cut.reduce<Row>((shown, name) => cutPart(shown, name, share), row);
  const names = CUT_PARTS.filter((name) => cut.includes(name) || row.cut?.includes(name));
  return { ...smaller, cut: names };
}

/** The row for a reader who did not ask for the dialogue. */
export function withoutTranscript<Row extends CutRow>(row: Row): Row {
  const { transcript: _, cut, ...rest } = row;
  const others = cut?.filter((name) => name !== 'transcript') ?? [];
  return (others.length === 0 ? rest : { ...rest, cut: others }) as Row;
}

/** The largest size to cut each item to so that all of them together fit in `available`. Never below 0. */
export function fairShare(wanted: readonly number[], available: number): number {
  let left = Math.max(0, available);
  const sorted = wanted.toSorted((a, b) => a - b);
  for (const [index, bytes] of sorted.entries()) {
    const share = Math.floor(left / (sorted.length - index));
    if (bytes > share) return share;
    left -= bytes;
  }
  return Number.POSITIVE_INFINITY;
}

const encoder = new TextEncoder();

export function bytesOf(value: unknown): number {
  return value === undefined ? 0 : encoder.encode(JSON.stringify(value)).length;
}

function partsOf({ smtp, tls, transcript }: CutRow): Part[] {
  const certificates = tls?.certificates ?? [];
  return [
    { name: 'greeting', bytes: bytesOf(smtp?.greeting) + bytesOf(smtp?.hostname) },
    { name: 'extensions', bytes: bytesOf(smtp?.extensionsBeforeTls) + bytesOf(smtp?.extensionsAfterTls) },
    { name: 'names', bytes: sum(certificates.map(({ names }) => bytesOf(names))) },
    {
      name: 'certificates',
      bytes: sum(certificates.map(({ subject, issuer }) => bytesOf(subject) + bytesOf(issuer))),
    },
    { name: 'transcript', bytes: bytesOf(transcript) },
  ];
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((all, one) => all + one, 0);
}

function cutPart<Row extends CutRow>(row: Row, name: CutPart, bytesMax: number): Row {
  const { smtp, tls } = row;
  switch (name) {
    case 'greeting':
      return { ...row, smtp: smtp && cutGreeting(smtp, bytesMax) };
    case 'extensions':
      return { ...row, smtp: smtp && cutExtensions(smtp, bytesMax) };
    case 'names':
      return { ...row, tls: tls && { ...tls, certificates: cutNames(tls.certificates, bytesMax) } };
    case 'certificates':
      return { ...row, tls: tls && { ...tls, certificates: cutSubjects(tls.certificates, bytesMax) } };
    case 'transcript':
      return { ...row, transcript: cutTranscript(row.transcript ?? [], bytesMax) };
  }
}

function cutGreeting(smtp: Smtp, bytesMax: number): Smtp {
  const share = fairShare([bytesOf(smtp.greeting), bytesOf(smtp.hostname)], bytesMax);
  return { ...smtp, greeting: cutText(smtp.greeting, share), hostname: cutText(smtp.hostname, share) };
}

/** The first STARTTLS is always kept, because a port without it is judged differently. */
function cutExtensions(smtp: Smtp, bytesMax: number): Smtp {
  const { extensionsBeforeTls: before, extensionsAfterTls: after } = smtp;
  const share = fairShare([bytesOf(before), bytesOf(after)], bytesMax);
  const keep = (lines: string[]) => {
    const starttls = lines.findIndex((line) => /^STARTTLS\b/.test(line));
    return cutList(lines, share, starttls);
  };
  return { ...smtp, extensionsBeforeTls: keep(before), extensionsAfterTls: keep(after) };
}

function cutNames(certificates: readonly Certificate[], bytesMax: number): Certificate[] {
  const share = fairShare(
    certificates.map(({ names }) => bytesOf(names)),
    bytesMax,
  );
  return certificates.map((one) => ({ ...one, names: cutList(one.names, share) }));
}

function cutSubjects(certificates: readonly Certificate[], bytesMax: number): Certificate[] {
  const share = fairShare(
    certificates.flatMap(({ subject, issuer }) => [bytesOf(subject), bytesOf(issuer)]),
    bytesMax,
  );
  return certificates.map((one) => ({
    ...one,
    subject: cutText(one.subject, share) ?? '',
    issuer: cutText(one.issuer, share) ?? '',
  }));
}

/** Lines are left out in the middle: the beginning of a dialogue shows who spoke, and its end why it ended. */
function cutTranscript(lines: readonly Line[], bytesMax: number): Line[] {
  const head = cutList([...lines], Math.floor(bytesMax / 2));
  const tail = cutList(lines.slice(head.length).toReversed(), bytesMax - bytesOf(head));
  return [...head, ...tail.toReversed()];
}

/** As many items from the start as fit, and the one at the index `kept`, if there is one. */
function cutList<Item>(items: readonly Item[], bytesMax: number, kept = -1): Item[] {
  const reserved = kept === -1 ? 0 : bytesOf(items[kept]) + 1;
  let left = bytesMax - '[]'.length - reserved;
  return items.filter((item, index) => {
    if (index === kept) return true;
    left -= bytesOf(item) + 1;
    return left >= 0;
  });
}

/** Ends with an ellipsis if something is missing, so that nobody takes it for the whole text. */
function cutText(text: string | null, bytesMax: number): string | null {
  if (text === null || bytesOf(text) <= bytesMax) return text;
  const ellipsis = '…';
  let left = bytesMax - bytesOf(ellipsis);
  const kept: string[] = [];
  for (const character of text) {
    left -= bytesOf(character) - '""'.length;
    if (left < 0) break;
    kept.push(character);
  }
  return kept.join('') + ellipsis;
}
