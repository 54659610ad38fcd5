/** What a provider writes into the replies of its servers and nobody else does. Data only. */
import type { Provider } from '../knowledge.ts';
import { providerById } from './providers.ts';

const MARKS: readonly [id: string, mark: RegExp][] = [
  // "535 5.7.8 https://support.google.com/mail/?p=BadCredentials … - gsmtp"
  ['gmail', /support\.google\.com\/mail\/\?p=|- gsmtp\b/i],
  // https://github.com/YMFE/yapi/issues/2219
  ['qq', /\bservice\.mail\.qq\.com\//i],
  ['mail-ru', /\bhelp\.mail\.ru\//i],
];

/** Null if the text does not say whose it is. */
export function providerOfReply(text: string): Provider | null {
  const [id] = MARKS.find(([, mark]) => mark.test(text)) ?? [];
  return id === undefined ? null : providerById(id);
}
