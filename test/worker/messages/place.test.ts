/** The names of vantage points that are not regions. */
import { expect, test } from 'vitest';
import type { Vantage } from '../../../worker/api/index.ts';
import { placeText } from '../../../worker/messages/place.ts';
import { WORDS } from '../../../worker/render/words.ts';

test('placeText() uses the operator’s or Globalping’s names for what is not a region', () => {
  const named = (id: string, more: Partial<Vantage>) => {
    const vantage: Vantage = { id, kind: 'region', region: null, colo: null, place: null, ...more };
    return placeText({ vantage }, id, WORDS.en.place);
  };
  expect(named('agent:office', { kind: 'agent', place: 'our office' })).toBe('our office');
  expect(named('globalping:DE', { kind: 'globalping', place: 'Paris FR (Hosting Two)' })).toBe(
    'Globalping DE',
  );
  expect(named('globalping:world', { kind: 'globalping' })).toBe('Globalping');
  expect(placeText(undefined, 'agent:office', WORDS.de.place)).toBe('agent:office');
  expect(placeText(undefined, 'globalping:DE', WORDS.de.place)).toBe('Globalping DE');
});
