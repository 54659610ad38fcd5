/** Calls that are given a user and a password, in that order and without names. Pure. */
import { type Pair, pair } from './pair.ts';
import { quotedAt, type Span, wordAt } from './value.ts';

/** Python, Java, C#, Rust, PHP and Perl. Go has an identity in front, which is empty, or host and port. */
const CALL =
  /(?:[.>]login|\bAuthenticate(?:Async)?|\b(?:Network|Basic)Credential|\bPasswordAuthentication|\bDefaultAuthenticator|\bCredentials::new|[.>]setAuthentication|->auth|\bPlainAuth\(\s{0,4}""\s{0,4},|\bNew(?:Plain)?Dialer\(\s{0,4}[^\s,]{1,253},\s{0,4}[^\s,]{1,60},)\s?\(?\s{0,4}/g;

export function signIns(line: string): Pair[] {
  return [...line.matchAll(CALL)].flatMap(({ 0: whole, index }) => {
    if (!/[(,]\s{0,4}$/.test(whole)) return [];
    const at = index + whole.length;
    const call = /[A-Za-z]\w*/.exec(whole)?.[0] ?? '';
    const user = argumentAt(line, at);
    const comma = /^(?:\.\w{1,20}\(\))?\s{0,4},\s{0,4}/.exec(line.slice(user.next, user.next + 40))?.[0];
    if (user.end === user.from || comma === undefined) return [];
    const password = argumentAt(line, user.next + comma.length);
    return password.end === password.from
      ? []
      : [pair([call, 'user'], user), pair([call, 'password'], password)];
  });
}

function argumentAt(line: string, at: number): Span {
  return quotedAt(line, at) ?? { ...wordAt(line, at), isVariable: true };
}
