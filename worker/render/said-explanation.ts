/**
 * The words that `words=1` adds to an explanation: what is wrong with pasted settings, and where. Messages have theirs
 * anyway. The page uses the same words. Pure.
 */
import type { Explanation, Fault, Review, Said } from '../api/index.ts';
import { placesOf, reviewTitle } from './text/configuration.ts';
import type { Words } from './words.ts';

/** As a heading, the title has no colon. */
export function explanationWithWords(explanation: Explanation, words: Words): Explanation {
  const configurations = explanation.configurations.map(
    (review): Review => ({
      ...review,
      faults: review.faults.map((fault) => ({ ...fault, said: faultSaid(fault, words) })),
      said: { title: reviewTitle(review, words).replace(/\s*:$/, ''), text: null, tone: 'unknown' },
    }),
  );
  return { ...explanation, configurations };
}

function faultSaid(fault: Fault, words: Words): Said {
  const [place = null] = placesOf([fault], words);
  const isFine = fault.code === 'nothing-wrong';
  return { title: words.configuration.fault[fault.code], text: place, tone: isFine ? 'unknown' : 'caution' };
}
