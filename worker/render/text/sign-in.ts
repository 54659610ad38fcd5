/** How one signs in to a provider, as sentences. Pure. */
import type { SignIn, SignInChange } from '../../api/index.ts';
import { insteadOfPassword, takesPassword } from '../../judgement/known-sign-in.ts';
import { TEXT_COLUMNS } from '../../limits.ts';
import type { Words } from '../words.ts';
import { hanging } from './columns.ts';
import { finalColon } from './marks.ts';

const BULLET = '- ';

/** One sentence or two in each: the usual way, and the password of the mailbox where that works as well. */
export function signInSentences(signIn: SignIn, { signIn: words }: Words): string[] {
  const [method] = signIn.methods;
  if (!signIn.isOffered || method === undefined) return [words.notOffered];
  const { userName, fixedUserName, first, url, changes, methods, confirmed } = signIn;
  const isRefused = insteadOfPassword(signIn) !== null;
  const name = userName === 'fixed' ? words.fixedUserName(fixedUserName ?? '') : words.userName[userName];
  return [
    ...(method === 'by-address' ? [] : [name]),
    isRefused ? `${words.method[method]} ${words.passwordRefused}` : words.method[method],
    ...(method === 'oauth' && methods.includes('password') ? [words.orPassword] : []),
    ...first.map((one) => words.first[one]),
    ...changes.filter((change) => !takesPassword(change.methods)).map((change) => changeText(change, words)),
    ...(confirmed ? [] : [words.unconfirmed]),
    ...(url === null ? [] : [words.page(url)]),
  ];
}

function changeText({ from, byDefault, for: whose }: SignInChange, words: Words['signIn']): string {
  if (from === null) return words.passwordsEndUndated;
  return words.passwordsEnd(from, byDefault, whose === 'new-accounts');
}

/** For a terminal: an empty line, a title, a line for each; nothing if it is not known. */
export function signInLines(signIn: SignIn | null, words: Words): string[] {
  if (signIn === null) return [];
  const sentences = signInSentences(signIn, words).flatMap((one) => hanging(BULLET, one, TEXT_COLUMNS));
  return ['', words.signIn.title + finalColon(words), ...sentences];
}
