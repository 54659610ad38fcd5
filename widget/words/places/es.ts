/** The labels for comparing vantage points in Spanish. */
import type { PlacesWords } from '../../words.ts';

export const words: PlacesWords = {
  language: 'es',
  colon: ': ',
  and: 'y',
  places: (count) => `${count} lugar${count === 1 ? '' : 'es'}`,
  inPlaces: (count, total) => (total === 1 ? 'en un lugar' : `en ${count} de ${total} lugares`),
  withoutResult: (count) => `${count} sin resultado`,
  fromPlaces: (said, count) => `${said}, desde ${count} lugares`,
  checkedFromPlaces: (count) => `Comprobado desde ${count} lugares`,
  asRequested: 'Lugares según lo solicitado; los centros de datos exactos no están confirmados.',
  justNow: 'ahora mismo',
  choosePlace: 'Comprobado desde',
  compare: ['¿Desde otros lugares?', 'Comparar los lugares'],
  matrix: 'Resultado de cada puerto y lugar',
  unanswered: 'sin resultado',
};
