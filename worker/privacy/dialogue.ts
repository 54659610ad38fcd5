/**
 * The lines of a logged SMTP, POP3 or IMAP dialogue without what they sign in with: what follows 334 and AUTH, and the
 * answers, which stand on lines of their own. Replies and lists of methods stay. Pure.
 */
import { decodesToText, looksEncoded } from './encoded.ts';
import { ANSWER_LINES_MAX, LINE_MARKS_MAX } from './limits.ts';
import { nextReply, SECRET } from './placeholder.ts';

interface Line {
  /** Up to where time, level, direction and quotation marks reach. */
  head: string;
  said: string;
  isClient: boolean;
}

const CLIENT =
  /(?:C:|CLIENT(?: -> SERVER)?:|client(?: -> server)?:|>>>|~>|[-=]>|>|(?:send|sent|sending|command|request):)/iy;
const SERVER =
  /(?:S:|SERVER(?: -> CLIENT)?:|server(?: -> client)?:|<<<|<~|<[-=]|<\*\*|<|(?:reply|received|response):)/iy;
const NOISE =
  /\s+|\[[^[\]]{0,80}\]|\d{4}[-/]\d\d[-/]\d\dT?|\d\d:\d\d(?::\d\d)?(?:[.,]\d{1,9})?Z?|(?:debug|info|trace|verbose|smtp|socket)\b:?|b?['"]|[|*]+/iy;

const METHOD =
  'PLAIN|LOGIN|XOAUTH2|OAUTHBEARER|CRAM-MD5|DIGEST-MD5|NTLM|GSSAPI|EXTERNAL|SCRAM-SHA-\\d{1,3}(?:-PLUS)?';
const METHOD_ALONE = new RegExp(`^(?:${METHOD})$`, 'i');
const AUTH = new RegExp(`\\bAUTH(?:ENTICATE)?[ =](?:${METHOD})(?![\\w-])[ ]*`, 'gi');
const CLIENT_BEFORE = /(?:\bC:|>|\bSERVER:|\bsen[dt]:) ?b?['"]?$/i;
const REPLY_LINE = /^[1-5]\d\d(?:[ -]|$)/;
const COMMAND =
  /^(?:EHLO|HELO|LHLO|MAIL FROM|RCPT TO|DATA|QUIT|RSET|NOOP|STARTTLS|AUTH|CAPA|STAT|LIST)(?![\w-])/i;
/** POP3 and FTP, and the LOGIN of IMAP behind its tag; a reply such as `530 login required` is none. */
const SIGN_IN =
  /^(?:PASS|APOP \S{1,256}|[a-z]{0,4}\d{1,6} LOGIN(?! (?:required|needed|first|failed|failure|denied|incorrect|invalid|error|disabled|not)\b)) (?=\S)/i;

export function maskDialogue(lines: readonly string[]): string[] {
  let awaited = 0;
  return lines.map((line) => {
    const { head, said, isClient } = parseLine(line);
    if (said === '') return line;
    const isReply = REPLY_LINE.test(said) && !isClient;
    const isAnswer = awaited > 0 && !isReply && !COMMAND.test(said);
    awaited = isAnswer ? awaited - 1 : isSignInOpen(said) ? ANSWER_LINES_MAX : 0;
    return head + (isAnswer ? maskAnswer(said, isClient) : maskSaid(said, isClient));
  });
}

function isSignInOpen(said: string): boolean {
  return /^AUTH(?:ENTICATE)? \S+(?: \S+)?\s*$/i.test(said) || maskChallenges(said).endsWith(`334 ${SECRET}`);
}

/** What programs log between a challenge and its answer are sentences; the answer is one word. */
function maskAnswer(said: string, isClient: boolean): string {
  if (isClient || !/\s/.test(said.trim())) return SECRET;
  return maskSaid(maskTokens(said), false);
}

function maskTokens(text: string): string {
  return text.replace(/[A-Za-z0-9+/_=-]{4,}/g, (token) =>
    looksEncoded(token) && decodesToText(token) ? SECRET : token,
  );
}

function parseLine(line: string): Line {
  let at = 0;
  let isClient = false;
  for (let marks = 0; marks < LINE_MARKS_MAX; marks += 1) {
    const length = [CLIENT, SERVER, NOISE].map((mark) => lengthAt(mark, line, at));
    const [client = 0, server = 0, noise = 0] = length;
    if (client + server + noise === 0) break;
    if (client > 0) isClient = true;
    at += client || server || noise;
  }
  return isClient || REPLY_LINE.test(line.slice(at)) ? lineFrom(line, at, isClient) : markedInside(line, at);
}

function lineFrom(line: string, at: number, isClient: boolean): Line {
  return { head: line.slice(0, at), said: line.slice(at), isClient };
}

/** Behind the names of machines, programs and threads, only the plainest marks are certain. */
const MARK_INSIDE =
  /^.{0,160}?[^\S\n](?:(C:|>>>|CLIENT -> SERVER:)|S:|<<<|SERVER -> CLIENT:)[^\S\n]{1,4}["']?/;

function markedInside(line: string, at: number): Line {
  const [head, client] = MARK_INSIDE.exec(line) ?? [];
  return head === undefined ? lineFrom(line, at, false) : lineFrom(line, head.length, client !== undefined);
}

function lengthAt(mark: RegExp, text: string, at: number): number {
  mark.lastIndex = at;
  return mark.exec(text)?.[0].length ?? 0;
}

function maskSaid(said: string, isClient: boolean): string {
  const signIn = SIGN_IN.exec(said)?.[0];
  if (
    signIn !== undefined &&
    (isClient || !/\s/.test(said.slice(signIn.length).trim()) || /LOGIN/.test(signIn))
  )
    return `${signIn}${SECRET}`;
  return maskAuth(maskChallenges(said), isClient);
}

/** Other numbers are 334, too, so inside a line it has to be followed by what looks like a challenge. */
function maskChallenges(said: string): string {
  if (!said.includes('334')) return said;
  let rest = 0;
  let masked = '';
  for (const { index } of said.matchAll(/(?<![\w.:/#-])334(?=[ -]|$)/g)) {
    const from = index + 3;
    if (index < rest) continue;
    const end = nextReply(said, from);
    if (index > 0 && !isChallenge(said.slice(from + 1, end))) continue;
    masked += `${said.slice(rest, from)} ${SECRET}${end < said.length ? ' ' : ''}`;
    rest = end;
  }
  return masked + said.slice(rest);
}

function isChallenge(text: string): boolean {
  const [first = ''] = text.trimStart().split(/[\s"'\\]/, 1);
  return looksEncoded(first) || /^(?:C:|S:|[<>-])/.test(first);
}

function maskAuth(said: string, isClient: boolean): string {
  if (!/auth/i.test(said)) return said;
  let rest = 0;
  let masked = '';
  for (const { 0: command, index } of said.matchAll(AUTH)) {
    const from = index + command.length;
    if (index < rest) continue;
    const isSent = index === 0 ? isClient : CLIENT_BEFORE.test(said.slice(Math.max(0, index - 16), index));
    const end = endOfResponse(said, from, isSent, index === 0);
    if (end === from) continue;
    masked += said.slice(rest, from) + SECRET;
    rest = end;
  }
  return masked + said.slice(rest);
}

/** A list of methods, and prose about one, are no response. */
function endOfResponse(said: string, from: number, isSent: boolean, isFirst: boolean): number {
  const first = wordAt(said, from);
  if (first === '' || METHOD_ALONE.test(first)) return from;
  if (isFirst) {
    const [line = ''] = said.slice(from).split(/\\r|\\n|["']/, 1);
    if (isSent) return Math.min(nextReply(said, from), from + line.length);
    if (line.trimEnd() === first) return from + first.length;
  }
  if (!isSent && !looksEncoded(first)) return from;
  let end = from + first.length;
  for (let word = wordAt(said, end + 1); looksEncoded(word); word = wordAt(said, end + 1))
    end += 1 + word.length;
  return end;
}

const WORD = /[^\s"'\\]*/y;

function wordAt(text: string, at: number): string {
  WORD.lastIndex = at;
  return WORD.exec(text)?.[0] ?? '';
}
