/** The names of vantage points in English. */
import type { PlaceWords } from '../place.ts';

export const place: PlaceWords = {
  unknownPlace: 'an unknown place',
  region: {
    wnam: 'Western North America',
    enam: 'Eastern North America',
    sam: 'South America',
    weur: 'Western Europe',
    eeur: 'Eastern Europe',
    apac: 'Asia-Pacific',
    'apac-ne': 'Northeast Asia',
    'apac-se': 'Southeast Asia',
    oc: 'Oceania',
    afr: 'Africa',
    me: 'Middle East',
  },
};
