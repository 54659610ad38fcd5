/** The labels of the panel with the settings of a program in German. */
import type { SettingsWords } from '../../words.ts';

export const words: SettingsWords = {
  language: 'de',
  search: 'Programm, Bibliothek oder Gerät suchen',
  found: (count, shown) => {
    const programs = count === 1 ? '1 Programm' : `${count} Programme`;
    return shown < count ? `${programs}, hier die ersten ${shown}` : programs;
  },
  nothing: 'Kein Programm heißt hier so. Auf der Seite unten stehen alle.',
  tryAgain: 'Noch einmal versuchen',
  page: 'Ganze Seite, mit Quellen und Befehlen zum Testen',
};
