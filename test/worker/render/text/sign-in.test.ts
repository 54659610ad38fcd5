/** How one signs in, in each language: what stands in the two fields, what comes first, and until when. */
import { describe, expect, it } from 'vitest';
import { PROVIDERS, providerById } from '../../../../worker/knowledge/providers/providers.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { signInLines, signInSentences } from '../../../../worker/render/text/sign-in.ts';
import { WORDS } from '../../../../worker/render/words.ts';

function told(id: string, language: keyof typeof WORDS = 'en'): string {
  const signIn = providerById(id)?.signIn;
  return signIn ? signInSentences(signIn, WORDS[language]).join('\n') : '';
}

describe('how one signs in', () => {
  it.each([
    ['gmail', /whole mail address.*app password.*normal password is refused.*two-step/s],
    ['sendgrid', /User name: apikey, for everybody\..*an API key/s],
    ['laposte', /main mail address, not an alias/],
    ['free-fr', /before the @.*First allow SMTP/s],
    ['qq', /authorization code/],
    ['outlook-com', /own page \(OAuth 2\.0\).*normal password is refused/s],
    [
      'microsoft-365',
      /OAuth.*Or the password of the mailbox.*From December 2026 on, passwords are refused unless an administrator.*has not been announced/s,
    ],
    ['tuta', /^This provider has no SMTP for mail programs/],
    ['gmx', /the one of the mailbox/],
  ])('to %s: %s', (id, sentences) => {
    expect(told(id)).toMatch(sentences);
  });

  it('does not say that passwords are refused where they work', () => {
    for (const id of ['microsoft-365', 'gmx', 'mailbox-org']) expect(told(id)).not.toContain('is refused.');
  });

  it.each(Object.keys(WORDS) as (keyof typeof WORDS)[])('is complete in %s, in 80 columns', (language) => {
    for (const { signIn } of PROVIDERS) {
      if (signIn === null) continue;
      const sentences = signInSentences(signIn, WORDS[language]);
      expect(sentences.filter((one) => /undefined|null|\s$/.test(one) || one === '')).toEqual([]);
      const wide = signInLines(signIn, WORDS[language]).filter((line) => columnsOf(line) > 80);
      expect(wide.filter((line) => !line.includes('https://'))).toEqual([]);
    }
  });
});
