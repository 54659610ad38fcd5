/** What a reader pasted comes back without its secrets, from the whole service, in every format and in links. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { encoded, hex, SECRET_PLACES } from '../../support/fixtures/secret-places.ts';
import { idleService } from '../../support/idle-service.ts';
import { createApp } from '../../support/specified-app.ts';

const ORIGIN = 'https://check.example';
const app = createApp({ ...idleService(), preload: async () => null });
const FORMATS = ['text/html', 'text/plain', 'application/json'];

const LETTERS = 'abcdefghijkmnopqrstuvwxyzABCDEFGHJKLMNPQRSTUVWXYZ0123456789';
const password = fc.string({ unit: fc.constantFrom(...LETTERS), minLength: 10, maxLength: 20 });
const log = fc
  .tuple(fc.constantFrom(...Object.values(SECRET_PLACES)), password)
  .map(([write, secret]) => ({ secret, text: `535 5.7.8 Error: authentication failed\n${write(secret)}` }));

/** Also as they are in links. */
function left(secret: string, answer: string): string[] {
  const traces = [secret, encoded(secret), hex(secret)];
  return [...traces, ...traces.map(encodeURIComponent)].filter((trace) => answer.includes(trace));
}

async function answerTo(path: string, init: RequestInit): Promise<string> {
  const response = await app.request(`${ORIGIN}${path}`, init);
  expect([200, 400]).toContain(response.status);
  return response.text();
}

describe.each(FORMATS)('an explanation as %s', (accept) => {
  const path = accept === 'text/html' ? '/explain' : '/v1/explain';
  const headers = { accept };

  it.each(['en', 'de', 'fr', 'es'])(
    'has no secret of a posted form, and recognizes the error: %s',
    async (lang) => {
      await fc.assert(
        fc.asyncProperty(log, async ({ text, secret }) => {
          const body = new URLSearchParams({ error: text });
          const answer = await answerTo(`${path}?lang=${lang}`, { method: 'POST', body, headers });
          expect(answer).toContain('535 5.7.8');
          expect(left(secret, answer)).toEqual([]);
        }),
        { numRuns: 40 },
      );
    },
  );

  it('has no secret of a URL, not even in its links', async () => {
    await fc.assert(
      fc.asyncProperty(log, async ({ text, secret }) => {
        const answer = await answerTo(`${path}?${new URLSearchParams({ error: text })}`, { headers });
        expect(answer).toContain('535 5.7.8');
        expect(left(secret, answer)).toEqual([]);
      }),
      { numRuns: 60 },
    );
  });
});

describe.each(FORMATS)('a refused host as %s', (accept) => {
  it.each(['/check/', '/settings/', '/tickets/', '/explain?error=x&host='])(
    'has no password: %s',
    async (path) => {
      for (const host of [
        'smtp://me:Hunter22x@smtp.example.net:587',
        'me:Hunter22x@smtp.example.net',
        'password=Hunter22x',
      ]) {
        const answer = await answerTo(path + encodeURIComponent(host), { headers: { accept } });
        expect(answer).not.toContain('Hunter22x');
        expect(answer).toContain(
          path.startsWith('/explain') && accept !== 'text/html' ? 'invalid' : '[secret]',
        );
      }
    },
  );
});
