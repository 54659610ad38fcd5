/** The words for tickets in English. Only sentences; when to say them is decided elsewhere. */
import { list } from './format.ts';
import type { TicketWords } from './ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;

export const ticketEn: TicketWords = {
  to: { hoster: 'For your hoster or network', provider: 'For the mail provider' },
  nothing: 'There is nothing to ask anybody for: no port that works, and none that should.',
  subject: {
    hoster: (host, ports) => `Please open outgoing TCP ${named(ports)} (${host})`,
    provider: (host, ports) => `${host}: ${named(ports)} ${ports.length === 1 ? 'does' : 'do'} not work`,
  },
  greeting: 'Hello,',
  before: {
    hoster: (host, ports) => [
      `I would like to send mail through ${host}. From my machine YOUR_MACHINE no connection to ${named(ports)} comes about, while the same server answers from elsewhere:`,
    ],
    provider: (host, ports) => [
      `${host} cannot be used on ${named(ports)}. This is what a check from outside my network saw:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `On my machine I tried: ${command}`,
      ports.length === 1
        ? 'It looks as if outgoing connections to this port are blocked in your network. Please open it for me, or tell me how I can have it opened.'
        : 'It looks as if outgoing connections to these ports are blocked in your network. Please open them for me, or tell me how I can have them opened.',
    ],
    provider: (ports) => [
      `Please repair ${ports.length === 1 ? 'the port, or tell me which one to use in its place' : 'the ports, or tell me which ones to use in their place'}.`,
    ],
  },
  notPort25: 'The mail is handed in with a password at this one server; I do not need port 25.',
  closing: 'Thank you',
  evidence: {
    port: (port, address) => (address === null ? `port ${port}` : `port ${port} at ${address}`),
    connected: (time) => `connected after ${time}`,
    greeting: (text) => `greeting "${text}"`,
    seen: (when, place) => `${when} UTC, from ${place}`,
  },
};
