/** The labels of the panel for messages and settings that do not work in English. */
import type { ExplainWords } from '../../words.ts';

export const words: ExplainWords = {
  language: 'en',
  paste: 'Error message, log lines or settings',
  explain: 'Explain',
  check: (host) => `Also check ${host}: the advice then fits what its ports do now`,
  promise: 'Passwords and names are replaced here, before anything is sent. Nothing is stored.',
  mended: 'The same settings, mended',
  ticket: 'A ready-made request to your hosting provider',
  cut: 'Only the beginning of the text was read.',
  page: 'Full page, with tips on what to include',
};
