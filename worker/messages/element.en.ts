/** The words of the element in English. Only sentences; when to say them is decided elsewhere. */
import type { ElementWords } from './element.ts';

const ports = (count: number): string => (count === 1 ? 'port' : 'ports');

export const elementEn: ElementWords = {
  language: 'en',
  title: 'SMTP ports of {host}',
  titleWithoutHost: 'Check SMTP ports',
  start: 'Check now',
  stop: 'Stop',
  again: 'Check again',
  hostLabel: 'Mail server',
  hostExample: 'smtp.example.com',
  caption: 'Result for each port',
  column: { port: 'Port', purpose: 'Purpose', result: 'Result', time: 'Answer time', details: 'Details' },
  idle: 'Not checked yet',
  pending: 'checking…',
  progress: (done, total) => `${done} of ${total} ${ports(total)} checked`,
  stopped: (done, total) => `Stopped after ${done} of ${total} ${ports(total)}`,
  summary: ({ open, closed, untested }) =>
    [
      `${open} ${ports(open)} open`,
      closed > 0 ? `${closed} not reachable` : '',
      untested > 0 ? `${untested} not tested` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  failed: 'The check did not finish',
  origin: 'The check runs from a data centre, not from your own network.',
  checkedFrom: (place) => `Checked from ${place}`,
  requested: (region) => `${region} (requested)`,
  region: {
    wnam: 'Western North America',
    enam: 'Eastern North America',
    sam: 'South America',
    weur: 'Western Europe',
    eeur: 'Eastern Europe',
    apac: 'Asia-Pacific',
    'apac-ne': 'Northeast Asia',
    'apac-se': 'Southeast Asia',
    oc: 'Oceania',
    afr: 'Africa',
    me: 'Middle East',
  },
  justNow: 'just now',
  detailsOf: (port) => `Details of port ${port}`,
  detail: {
    greeting: 'Greeting',
    extensions: 'Extensions',
    login: 'Login methods',
    sizeLimit: 'Size limit',
    address: 'Address',
    timings: 'Timings',
  },
  phase: {
    connectMs: 'connection',
    greetingMs: 'greeting',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'handshake',
    totalMs: 'in total',
  },
  failure: {
    'no-host': 'Enter the name of a mail server, for example smtp.example.com.',
    'invalid-ports': 'The list of ports is not valid: it takes numbers from 1 to 65535, separated by commas.',
    'too-many-ports': 'The list of ports is too long for one check.',
    'invalid-endpoint': 'The address of the checking service is not valid.',
    offline: 'You are offline. Check your internet connection and try again.',
    unreachable: 'The checking service could not be reached. Try again in a moment.',
    'cut-off': 'The connection to the checking service ended early. What had arrived is shown below.',
    unreadable: 'The checking service sent an answer that could not be read.',
    late: 'The checking service took too long. What had arrived is shown below.',
    refused: 'The checking service could not run the check. Try again in a moment.',
  },
  retryAfter: (span) => `Try again in ${span}.`,
};
