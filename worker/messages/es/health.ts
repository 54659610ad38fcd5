/** The words for what `/healthz?deep=1` found, in Spanish. */
import type { HealthWords } from '../health.ts';

export const health: HealthWords = {
  resolver: 'Un resolutor respondió.',
  resolverFailed: (reason) =>
    `Ningún resolutor dio una respuesta utilizable (${reason}). Mientras tanto, no se pueden resolver nombres.`,
  memory: 'Se guardó un valor y se volvió a leer.',
  memoryFailed: {
    full: 'El disco está lleno. Las comprobaciones continúan, pero no se guarda nada hasta que haya espacio.',
    failing: 'No se pudo guardar nada. Las comprobaciones pueden fallar y no se conserva nada.',
  },
};
