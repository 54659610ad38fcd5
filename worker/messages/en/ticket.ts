/** The words for tickets in English. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Ask for help with ${host}`,
    lead: 'Texts for your hosting provider and for the mail provider, with the evidence of a check.',
    write: 'Check and write the texts',
    subject: 'Subject',
    text: 'Text',
  },
  to: { hoster: 'For your hosting provider or network', provider: 'For the mail provider' },
  hint: {
    hoster:
      'Send it only if the port does not answer at your place. Run the line in it on your own machine first; put what it says in place of YOUR_RESULT, and the name or address of the machine in place of YOUR_MACHINE.',
    provider: 'What is in it was measured from outside your network; nothing has to be filled in.',
  },
  nothing: 'There is nothing to ask anybody for: no port that works, and none that should.',
  subject: {
    hoster: (host, ports) => `Please open outgoing TCP ${named(ports)} (${host})`,
    provider: (host, ports) => `${host}: ${named(ports)} ${ports.length === 1 ? 'does' : 'do'} not work`,
  },
  greeting: 'Hello,',
  before: {
    hoster: (host, ports) => [
      `I would like to send mail through ${host}. From outside your network the server answers on ${named(ports)}:`,
    ],
    provider: (host, ports) => [
      `${host} cannot be used on ${named(ports)}. This is what a check from outside my network saw:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `On my machine YOUR_MACHINE I ran: ${command}`,
      'It says: YOUR_RESULT',
      ports.length === 1
        ? 'If outgoing connections to this port are blocked in your network, please open it for me, or tell me how I can have it opened.'
        : 'If outgoing connections to these ports are blocked in your network, please open them for me, or tell me how I can have them opened.',
    ],
    provider: (ports) => [
      `Please repair ${ports.length === 1 ? 'the port, or tell me which one to use in its place' : 'the ports, or tell me which ones to use in their place'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `According to ${source} (${longDate('en-GB', date)}), ${name} blocks outgoing connections to ${named(ports)}.`,
    provider: (ports, _, source, date) =>
      `You are listed with ${named(ports)} at ${source} (${longDate('en-GB', date)}).`,
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
