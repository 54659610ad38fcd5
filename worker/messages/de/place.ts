/** The names of vantage points in German. */
import type { PlaceWords } from '../place.ts';

export const place: PlaceWords = {
  unknownPlace: 'nicht bekannt',
  region: {
    wnam: 'westliches Nordamerika',
    enam: 'östliches Nordamerika',
    sam: 'Südamerika',
    weur: 'Westeuropa',
    eeur: 'Osteuropa',
    apac: 'Asien-Pazifik',
    'apac-ne': 'Nordostasien',
    'apac-se': 'Südostasien',
    oc: 'Ozeanien',
    afr: 'Afrika',
    me: 'Naher Osten',
  },
};
