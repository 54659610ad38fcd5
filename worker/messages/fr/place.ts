/** The names of vantage points in French. */
import type { PlaceWords } from '../place.ts';

export const place: PlaceWords = {
  unknownPlace: 'inconnu',
  region: {
    wnam: 'Ouest de l’Amérique du Nord',
    enam: 'Est de l’Amérique du Nord',
    sam: 'Amérique du Sud',
    weur: 'Europe de l’Ouest',
    eeur: 'Europe de l’Est',
    apac: 'Asie-Pacifique',
    'apac-ne': 'Asie du Nord-Est',
    'apac-se': 'Asie du Sud-Est',
    oc: 'Océanie',
    afr: 'Afrique',
    me: 'Moyen-Orient',
  },
};
