import { expect, it } from 'vitest';
import { preloadsAmong } from '../../../worker/routes/preloads.ts';

const FILE = JSON.stringify({ de: '/words.de.js?0123abcd', fr: 7 });

/** Returns these responses in order, and counts the requests. */
function assets(...answers: (() => Response)[]) {
  const asked: string[] = [];
  const find = preloadsAmong(async (file) => {
    asked.push(file);
    return (answers[asked.length - 1] ?? Response.error)();
  });
  return { asked, find };
}

it('returns what the build recorded, and reads it once', async () => {
  const { asked, find } = assets(() => new Response(FILE));
  expect(await find('de')).toBe('/words.de.js?0123abcd');
  expect([await find('en'), await find('fr'), await find('de')]).toEqual([
    null,
    null,
    '/words.de.js?0123abcd',
  ]);
  expect(asked).toEqual(['preloads.json']);
});

it.each([
  ['there is no file', () => new Response('no', { status: 404 })],
  ['the file is none', () => new Response('<html>')],
  ['the file says nothing', () => new Response('null')],
  [
    'nobody can be asked',
    () => {
      throw new Error('no such binding');
    },
  ],
])('does without where %s, and asks again for the next page', async (_, answer) => {
  const { find } = assets(answer, () => new Response(FILE));
  expect(await find('de')).toBeNull();
  expect(await find('de')).toBe('/words.de.js?0123abcd');
});
