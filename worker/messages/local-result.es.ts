/** The words for what the reader's own machine met in Spanish. */
import type { LocalResultWords } from './local-result.ts';

export const localResultEs: LocalResultWords = {
  column: 'Desde su red',
  outcome: {
    greeting: 'el servidor saluda',
    tls: 'TLS funciona',
    connected: 'el puerto responde',
    refused: 'conexión rechazada',
    timeout: 'sin respuesta',
    unknown: 'no probado',
  },
  conclusion: {
    'both-open': 'abierto para ambos',
    'blocked-here': 'bloqueado en su lado',
    down: 'caído en el proveedor',
    'wrong-tls-mode': 'modo TLS equivocado',
    altered: '¿alterado en el camino?',
    'open-here-only': 'abierto solo para usted',
    'not-compared': 'sin comparación',
  },
};
