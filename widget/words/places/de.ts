/** The labels for comparing vantage points in German. */
import type { PlacesWords } from '../../words.ts';

export const words: PlacesWords = {
  language: 'de',
  colon: ': ',
  and: 'und',
  places: (count) => `${count} Orte`,
  inPlaces: (count, total) => (total === 1 ? 'an einem Ort' : `an ${count} von ${total} Orten`),
  withoutResult: (count) => `${count} ohne Ergebnis`,
  fromPlaces: (said, count) => `${said}, von ${count} Orten`,
  checkedFromPlaces: (count) => `Geprüft von ${count} Orten`,
  asRequested: 'Orte wie angefragt; die genauen Rechenzentren sind nicht bestätigt.',
  justNow: 'gerade eben',
  choosePlace: 'Prüfort',
  compare: ['Von anderen Orten aus?', 'Orte vergleichen'],
  matrix: 'Ergebnis für jeden Port und Ort',
  unanswered: 'kein Ergebnis',
};
