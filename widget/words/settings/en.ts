/** The labels of the panel with the settings of a program in English. */
import type { SettingsWords } from '../../words.ts';

export const words: SettingsWords = {
  language: 'en',
  search: 'Find your program, library or device',
  found: (count, shown) => {
    const programs = count === 1 ? '1 program' : `${count} programs`;
    return shown < count ? `${programs}, the first ${shown} of them here` : programs;
  },
  nothing: 'No program here has that name. The page below lists all of them.',
  tryAgain: 'Try again',
  page: 'Full page, with sources and commands for testing',
};
