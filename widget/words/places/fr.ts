/** The labels for comparing vantage points in French. */
import type { PlacesWords } from '../../words.ts';

/** French uses the singular for zero and one. */
const s = (count: number): string => (count < 2 ? '' : 's');

export const words: PlacesWords = {
  language: 'fr',
  colon: '\u00a0: ',
  and: 'et',
  places: (count) => `${count} endroit${s(count)}`,
  inPlaces: (count, total) => (total === 1 ? 'à un endroit' : `à ${count} endroit${s(count)} sur ${total}`),
  withoutResult: (count) => `${count} sans résultat`,
  fromPlaces: (said, count) => `${said}, depuis ${count} endroits`,
  checkedFromPlaces: (count) => `Testé depuis ${count} endroits`,
  asRequested: 'Lieux tels que demandés\u00a0; les centres de données exacts ne sont pas confirmés.',
  justNow: 'à l’instant',
  choosePlace: 'Lieu du test',
  compare: ['Depuis d’autres endroits\u00a0?', 'Comparer les endroits'],
  matrix: 'Résultat pour chaque port et chaque endroit',
  unanswered: 'aucun résultat',
};
