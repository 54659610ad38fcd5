/** The words for results from the reader's own machine, in Spanish. */
import type { LocalResultWords } from '../local-result.ts';
import { outcome } from './outcome.ts';

export const localResult: LocalResultWords = {
  column: { here: 'Su red', edge: 'Servicio' },
  noneHere: 'Ninguno de los puertos que funcionan se puede usar desde su red',
  outcome: {
    greeting: 'saludo recibido',
    tls: 'TLS funciona',
    declined: 'el servidor rechaza',
    connected: 'el puerto responde',
    refused: 'conexión rechazada',
    timeout: 'sin respuesta',
    unknown: 'no probado',
  },
  edge: { ...outcome, untestable: 'no probado' },
  conclusion: {
    'both-open': 'abierto para ambos',
    'blocked-here': 'bloqueado en su lado',
    'declined-here': 'el servidor le rechaza',
    down: 'inaccesible para ambos',
    'wrong-tls-mode': 'modo TLS equivocado',
    altered: '¿alterado en el camino?',
    doubtful: 'abierto, correo dudoso',
    'open-here-only': 'abierto solo para usted',
    'not-compared': 'sin comparación',
  },
  sentence: {
    'both-open': 'nada en su lado impide usar este puerto.',
    'blocked-here':
      'casi siempre por un cortafuegos, un antivirus, el router o el proveedor de acceso; rara vez por el propio servidor.',
    'declined-here':
      'su saludo en el terminal dice por qué. A menudo su dirección está en una lista de bloqueo.',
    down: 'el servicio tampoco llega al puerto. Use otro, o pregunte a quien lo opera.',
    'wrong-tls-mode':
      'el puerto no cifra del modo habitual. En un puerto SSL/TLS habitual elija STARTTLS; si no, SSL/TLS.',
    altered:
      'el saludo, EHLO, el certificado o el modo TLS difieren entre ambos. A menudo un antivirus o un cortafuegos lee la conversación; a veces hay varios servidores.',
    doubtful: 'el servicio llegó al puerto y no pasó de ahí; su columna dice por qué. Use otro.',
    'open-here-only': 'puede ser intencionado, o un antivirus responde en lugar del servidor.',
    'not-compared':
      'uno de los dos no pudo probar el puerto. El puerto 25 está bloqueado en la mayoría de las redes; para enviar su correo no hace falta.',
  },
};
