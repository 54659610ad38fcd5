/** The names of vantage points in Spanish. */
import type { PlaceWords } from '../place.ts';

export const place: PlaceWords = {
  unknownPlace: 'lugar desconocido',
  region: {
    wnam: 'oeste de Norteamérica',
    enam: 'este de Norteamérica',
    sam: 'Sudamérica',
    weur: 'Europa Occidental',
    eeur: 'Europa Oriental',
    apac: 'Asia-Pacífico',
    'apac-ne': 'nordeste de Asia',
    'apac-se': 'sudeste de Asia',
    oc: 'Oceanía',
    afr: 'África',
    me: 'Oriente Medio',
  },
};
