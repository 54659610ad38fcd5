/** The words for tickets in Spanish. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const bare = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'puerto' : 'puertos'} ${list('es', ports)}`;
const named = (ports: readonly number[]): string => `${ports.length === 1 ? 'el' : 'los'} ${bare(ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Pedir ayuda con ${host}`,
    lead: 'Textos para su proveedor de alojamiento y para el proveedor de correo, con las pruebas de una comprobación.',
    write: 'Comprobar y escribir los textos',
    subject: 'Asunto',
    text: 'Texto',
  },
  to: {
    hoster: 'Para su proveedor de alojamiento o su red',
    provider: 'Para el proveedor de correo',
  },
  hint: {
    hoster:
      'Envíelo solo si el puerto no responde en su red. Ejecute antes la línea que contiene en su equipo; ponga lo que diga en lugar de YOUR_RESULT, y el nombre o la dirección del equipo en lugar de YOUR_MACHINE.',
    provider: 'Lo que contiene se midió desde fuera de su red; no hay que rellenar nada.',
  },
  fillIn: 'Esta red pide más datos antes de abrir un puerto: rellene también esas líneas o bórrelas.',
  nothing:
    'Una solicitud no serviría de nada: la comprobación no encontró ningún problema claro que comunicar.',
  subject: {
    hoster: (host, ports) => `Apertura de salida: TCP, ${bare(ports)} (${host})`,
    provider: (host, ports) => `${host}: ${named(ports)} no ${ports.length === 1 ? 'funciona' : 'funcionan'}`,
  },
  greeting: 'Buenos días:',
  before: {
    hoster: (host, ports) => [
      `Quisiera enviar correo a través de ${host}. Desde fuera de su red, el servidor responde en ${named(ports)}:`,
    ],
    provider: (host, ports) => [
      `${host} no se puede usar en ${named(ports)}. Esto mostró una comprobación desde fuera de mi red:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `En mi equipo YOUR_MACHINE he ejecutado: ${command}`,
      'Resultado: YOUR_RESULT',
      ports.length === 1
        ? 'Si su red bloquea las conexiones salientes a este puerto, les ruego que lo abran para mí o que me digan cómo puedo hacer que se abra.'
        : 'Si su red bloquea las conexiones salientes a estos puertos, les ruego que los abran para mí o que me digan cómo puedo hacer que se abran.',
    ],
    provider: (ports) => [
      `Les ruego que reparen ${ports.length === 1 ? 'el puerto o que me indiquen cuál usar en su lugar' : 'los puertos o que me indiquen cuáles usar en su lugar'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `Según ${source} (${longDate('es', date)}), ${name} bloquea las conexiones salientes a ${named(ports)}.`,
    provider: (ports, _, source, date) =>
      `Según ${source} (${longDate('es', date)}), ustedes ofrecen ${named(ports)}.`,
  },
  asked: {
    reason: 'Qué envío y para qué: YOUR_REASON',
    'reverse-name': 'El registro DNS inverso (PTR) de mi dirección: YOUR_PTR_RECORD',
    spf: 'El registro SPF de mi dominio, que autoriza esta dirección: YOUR_SPF_RECORD',
    'paid-invoice': 'Mi primera factura está pagada: YOUR_INVOICE_NUMBER',
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
