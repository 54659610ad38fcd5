/** The labels for comparing vantage points in English. */
import type { PlacesWords } from '../../words.ts';

export const words: PlacesWords = {
  language: 'en',
  colon: ': ',
  and: 'and',
  places: (count) => `${count} places`,
  inPlaces: (count, total) => (total === 1 ? 'in one place' : `in ${count} of ${total} places`),
  withoutResult: (count) => `${count} without a result`,
  fromPlaces: (said, count) => `${said}, from ${count} places`,
  checkedFromPlaces: (count) => `Checked from ${count} places`,
  asRequested: 'Places as requested; the exact data centers are not confirmed.',
  justNow: 'just now',
  choosePlace: 'Checked from',
  compare: ['From other places?', 'Compare the places'],
  matrix: 'Result for each port and place',
  unanswered: 'no result',
};
