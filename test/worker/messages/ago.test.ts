/** How long ago something was, in the largest unit of which there are at least two. */
import { expect, test } from 'vitest';
import { ago } from '../../../worker/messages/format.ts';

test.each([
  [1, '1 second ago'],
  [119, '119 seconds ago'],
  [120, '2 minutes ago'],
  [7199, '120 minutes ago'],
  [7200, '2 hours ago'],
  [172_799, '48 hours ago'],
  [172_800, '2 days ago'],
  [31_536_000, '365 days ago'],
])('ago() of %i seconds is %s', (seconds, said) => {
  expect(ago('en', seconds)).toBe(said);
});

test('ago() speaks other languages', () => {
  expect(ago('de', 10_800)).toBe('vor 3 Stunden');
});
