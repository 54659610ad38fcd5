/** The words for tickets in Spanish. Only sentences; when to say them is decided elsewhere. */
import { list } from './format.ts';
import type { TicketWords } from './ticket.ts';

const bare = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'puerto' : 'puertos'} ${list('es', ports)}`;
const named = (ports: readonly number[]): string => `${ports.length === 1 ? 'el' : 'los'} ${bare(ports)}`;

export const ticketEs: TicketWords = {
  to: {
    hoster: 'Para su proveedor de alojamiento o su red',
    provider: 'Para el proveedor de correo',
  },
  nothing: 'No hay nada que pedir a nadie: ningún puerto funciona, y ninguno debería.',
  subject: {
    hoster: (host, ports) => `Apertura de salida: TCP, ${bare(ports)} (${host})`,
    provider: (host, ports) => `${host}: ${named(ports)} no ${ports.length === 1 ? 'funciona' : 'funcionan'}`,
  },
  greeting: 'Buenos días:',
  before: {
    hoster: (host, ports) => [
      `Quisiera enviar correo a través de ${host}. Desde mi equipo YOUR_MACHINE no se establece ninguna conexión con ${named(ports)}, mientras que el mismo servidor responde desde otros lugares:`,
    ],
    provider: (host, ports) => [
      `${host} no se puede usar en ${named(ports)}. Esto vio una comprobación desde fuera de mi red:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `En mi equipo he probado: ${command}`,
      ports.length === 1
        ? 'Parece que su red bloquea las conexiones salientes a este puerto. Les ruego que lo abran para mí o que me digan cómo puedo hacer que se abra.'
        : 'Parece que su red bloquea las conexiones salientes a estos puertos. Les ruego que los abran para mí o que me digan cómo puedo hacer que se abran.',
    ],
    provider: (ports) => [
      `Les ruego que reparen ${ports.length === 1 ? 'el puerto o que me indiquen cuál usar en su lugar' : 'los puertos o que me indiquen cuáles usar en su lugar'}.`,
    ],
  },
  notPort25: 'El correo se entrega con contraseña a este único servidor; no necesito el puerto 25.',
  closing: 'Muchas gracias',
  evidence: {
    port: (port, address) => (address === null ? `puerto ${port}` : `puerto ${port} en ${address}`),
    connected: (time) => `conectado tras ${time}`,
    greeting: (text) => `saludo «${text}»`,
    seen: (when, place) => `${when} UTC, lugar: ${place}`,
  },
};
