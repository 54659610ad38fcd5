/** What is said when a check cannot start or ends early, in Spanish. */
import type { TroubleWords } from '../../words.ts';

export const words: TroubleWords = {
  language: 'es',
  staleFrom: (time) => `Este resultado es de las ${time}.`,
  failed: 'La comprobación se interrumpió',
  nothingChecked: 'No se comprobó nada',
  failure: {
    'no-host': 'Escriba el nombre de un servidor de correo, por ejemplo smtp.example.com.',
    'invalid-ports':
      'La lista de puertos no es válida: se esperan números del 1 al 65535, separados por comas.',
    'too-many-ports': 'La lista de puertos es demasiado larga para una comprobación.',
    'invalid-regions':
      'La lista de regiones no es válida: se esperan nombres como weur o nearest, separados por comas.',
    'too-many-regions': 'La lista de regiones es demasiado larga para una comprobación.',
    'invalid-endpoint': 'La dirección del servicio de comprobación no es válida.',
    unreachable: 'No se pudo contactar con el servicio de comprobación. Inténtelo de nuevo en un momento.',
    'cut-off':
      'La conexión con el servicio de comprobación se cortó antes de tiempo. Lo que había llegado se muestra abajo.',
    unreadable: 'El servicio de comprobación envió una respuesta que no se pudo leer.',
    late: 'El servicio de comprobación tardó demasiado. Lo que había llegado se muestra abajo.',
    refused: 'El servicio no pudo hacer la comprobación. Inténtelo de nuevo en un momento.',
  },
  retryAfter: (span) => `Podrá intentarlo de nuevo en ${span}.`,
};
