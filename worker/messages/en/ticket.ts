/** The words for tickets in English. Only wording; the code decides when to use it. */
import { list, longDate } from '../format.ts';
import type { TicketWords } from '../ticket.ts';

const named = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'port' : 'ports'} ${list('en-GB', ports)}`;

export const ticket: TicketWords = {
  page: {
    title: (host) => `Get help with ${host}`,
    lead: 'Ready-made messages to your hosting provider and the mail provider, with the evidence from a check.',
    write: 'Run a check and write the messages',
    subject: 'Subject',
    text: 'Message',
  },
  to: { hoster: 'For your hosting provider or network', provider: 'For the mail provider' },
  hint: {
    hoster:
      'Send this only if the port does not answer from your own machine. First run the command below on that machine, then replace YOUR_RESULT with its output and YOUR_MACHINE with the name or address of the machine.',
    provider: 'Everything in it was measured from outside your network; there is nothing to fill in.',
  },
  fillIn: 'This network asks for more before it opens a port: fill in those lines as well, or delete them.',
  nothing: 'A request would not help: the check found no clear problem to report.',
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
      `${host} cannot be used on ${named(ports)}. A check from outside my network showed:`,
    ],
  },
  after: {
    hoster: (ports, command) => [
      `On my machine YOUR_MACHINE I ran: ${command}`,
      'Result: YOUR_RESULT',
      ports.length === 1
        ? 'If outgoing connections to this port are blocked in your network, please open it for me, or let me know how to get it opened.'
        : 'If outgoing connections to these ports are blocked in your network, please open them for me, or let me know how to get them opened.',
    ],
    provider: (ports) => [
      `Please fix ${ports.length === 1 ? 'this port, or let me know which one to use instead' : 'these ports, or let me know which ones to use instead'}.`,
    ],
  },
  document: {
    hoster: (ports, name, source, date) =>
      `According to ${source} (${longDate('en-GB', date)}), ${name} blocks outgoing connections to ${named(ports)}.`,
    provider: (ports, _, source, date) =>
      `According to ${source} (${longDate('en-GB', date)}), you offer ${named(ports)}.`,
  },
  asked: {
    reason: 'What I send, and why: YOUR_REASON',
    'reverse-name': 'The reverse DNS entry (PTR record) of my address: YOUR_PTR_RECORD',
    spf: 'The SPF record of my domain, which allows this address: YOUR_SPF_RECORD',
    'paid-invoice': 'My first invoice has been paid: YOUR_INVOICE_NUMBER',
  },
  notPort25: 'I send mail only through this one server and sign in with a password; I do not need port 25.',
  closing: 'Thank you',
  evidence: {
    port: (port, address) => (address === null ? `port ${port}` : `port ${port} at ${address}`),
    connected: (time) => `connected after ${time}`,
    greeting: (text) => `greeting "${text}"`,
    seen: (when, place) => `${when} UTC, from ${place}`,
  },
};
