/** The labels of the test from the reader’s own network in English. */
import { localResult } from '../../../worker/messages/en/local-result.ts';
import type { LocalWords } from '../../words.ts';

export const words: LocalWords = {
  language: 'en',
  ...localResult,
  colon: ': ',
  how: 'Run this on your own machine to test the same ports. The link at the end opens here and shows both results.',
  systems: ['In a terminal on Linux or macOS', 'In PowerShell on Windows'],
  paste: 'Or paste the last line of the output here',
  notIt: 'This is not the last line of a test for this mail server.',
  script: (age) => `your own test, ${age}`,
  justNow: 'just now',
};
