/** Checks, and what earlier ones have seen. */
import { CHECK_PARAMETERS, HISTORY_PARAMETERS, LOCAL_SCRIPT_PARAMETERS } from '../../request/parameters.ts';
import { OF_CHECK, OF_HOST, type Operation, without } from '../operation.ts';
import { PARAMETERS } from '../parameters.ts';

const CHECK = {
  method: 'get',
  tag: 'Checks',
  answers: {
    json: 'Report',
    ndjson: 'CheckLine',
    text: { text: 'Tables of 80 columns for a terminal.' },
  },
  caching: 'tagged',
  isCharged: true,
  problems: OF_CHECK,
} as const satisfies Partial<Operation>;

const FORMS =
  'A finished check is 200, whatever the ports say. A stream has a line for each event, as soon as it is known, and no ETag.';
const OF_PEOPLE = `As \`/v1/check\`. Without \`format\` and without a media type in Accept, browsers get a page, command-line clients a text, and others JSON. ${FORMS}`;

export const CHECKS: readonly Operation[] = [
  {
    ...CHECK,
    path: '/v1/check',
    id: 'check',
    summary: 'Check the SMTP ports of a host',
    description: `Dials each port, speaks SMTP, completes STARTTLS or TLS, and says which port to use and why. Give \`host\` or \`provider\`. ${FORMS}`,
    parameters: CHECK_PARAMETERS,
    samples: [
      { name: 'check', request: '/v1/check?host={host}&ports=465,587', format: 'json' },
      { name: 'check-stream', request: '/v1/check?host={host}&ports=587&format=ndjson', format: 'ndjson' },
      { name: 'check-text', request: '/v1/check?host={host}&format=text', format: 'text' },
    ],
  },
  {
    ...CHECK,
    path: '/check/{host}',
    id: 'checkForPeople',
    summary: 'The same for people',
    description: OF_PEOPLE,
    inPath: { host: PARAMETERS.host },
    parameters: without(CHECK_PARAMETERS, 'host', 'provider'),
    samples: [{ name: 'check', request: '/check/{host}?ports=465,587&format=json', format: 'json' }],
  },
  {
    ...CHECK,
    path: '/{host}',
    id: 'checkInShort',
    summary: 'The same for a command line',
    description: `${OF_PEOPLE} Only for names with a dot and for IP addresses.`,
    inPath: { host: PARAMETERS.host },
    parameters: without(CHECK_PARAMETERS, 'host', 'provider'),
    samples: [{ name: 'check-text', request: '/{host}?format=text', format: 'text' }],
  },
  {
    method: 'get',
    path: '/v1/history',
    id: 'history',
    tag: 'Checks',
    summary: 'Earlier results of a host',
    description: 'What earlier checks have seen, each result with its period. Contacts no server.',
    parameters: HISTORY_PARAMETERS,
    required: ['host'],
    answers: { json: 'History', ndjson: 'HistoryEntry', text: { text: 'A table for a terminal.' } },
    caching: 'tagged',
    problems: [...OF_HOST, 'opted-out', 'rate-limited'],
    samples: [{ name: 'history', request: '/v1/history?host={host}', format: 'json', itemsMax: 3 }],
  },
  {
    method: 'get',
    path: '/local.sh',
    id: 'localScript',
    tag: 'Checks',
    summary: "A script that tests the ports from the caller's machine",
    description:
      'A POSIX shell script, to read first and then to run: `curl -s … | sh`. It compares what your machine sees with what the service has seen. Problems are scripts, too, which say what is wrong.',
    parameters: LOCAL_SCRIPT_PARAMETERS,
    required: ['host'],
    answers: { text: { text: 'The script.' } },
    caching: 'untagged',
    problems: OF_CHECK,
    samples: [{ name: 'local-script', request: '/local.sh?host={host}', format: 'text', isUnrecorded: true }],
  },
];
