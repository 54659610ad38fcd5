/** Checks, and what earlier ones have seen. */
import {
  CHECK_PARAMETERS,
  EMBED_PARAMETERS,
  HISTORY_PARAMETERS,
  LOCAL_SCRIPT_PARAMETERS,
  OEMBED_PARAMETERS,
  SNIPPET_PARAMETERS,
} from '../../request/parameters.ts';
import { OF_CHECK, OF_HOST, type Operation, without } from '../operation.ts';
import { PARAMETERS } from '../parameters.ts';

const CHECK = {
  method: 'get',
  tag: 'Checks',
  answers: {
    json: 'Report',
    ndjson: 'CheckLine',
    text: { text: 'Tables of 80 columns for a terminal.' },
    sse: { text: 'The events of NDJSON as `data:` of an EventSource; the last has the id `end`.' },
    csv: { text: 'A line for each row, below the names of the columns (RFC 4180).' },
    prometheus: {
      text: 'Metrics in text format 0.0.4, with the names of blackbox_exporter where it has them.',
    },
  },
  alsoAnswers: {
    424: {
      meaning: 'A claim of `assert` does not hold; JSON and text.',
      json: 'FailedAssertion',
      isProblem: true,
    },
  },
  caching: 'tagged',
  isCharged: true,
  problems: OF_CHECK,
} as const satisfies Partial<Operation>;

const FORMS =
  'A finished check is 200, whatever the ports say. A stream has a line for each event, as soon as it is known, and no ETag.';
const OF_PEOPLE = `As \`/v1/check\`. Without \`format\` and without a media type in Accept, browsers get a page, command-line clients a text, and others JSON. ${FORMS}`;

const PICTURE = { text: 'An SVG.' };

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
    path: '/badge/{host}',
    id: 'badge',
    tag: 'Checks',
    summary: 'What is on record of a host, as a picture',
    description: 'Always 200; neutral where nothing is known. Never starts a check or a look-up.',
    inPath: {
      host: {
        ...PARAMETERS.host,
        meaning: 'The host, with `.svg` behind it.',
        example: 'smtp.example.net.svg',
      },
    },
    parameters: ['port', 'lang'],
    meanings: { port: 'The port to show. Without it: the one to use.' },
    answers: { text: PICTURE },
    mediaType: 'image/svg+xml',
    caching: 'tagged',
    problems: [],
    samples: [],
  },
  {
    method: 'get',
    path: '/snippet/{host}',
    id: 'snippet',
    tag: 'Checks',
    summary: 'A dated table to paste into a page',
    description:
      'Without scripts and styles: what is on record, else what the provider documents, marked so. `fresh=1` checks the host, and 424 answers a claim that does not hold, for builds of documents.',
    inPath: { host: PARAMETERS.host },
    parameters: without(SNIPPET_PARAMETERS, 'format'),
    answers: { text: { text: 'HTML.' } },
    mediaType: 'text/html',
    caching: 'untagged',
    isCharged: true,
    problems: [...OF_CHECK, 'assertion-failed'],
    samples: [],
  },
  {
    method: 'get',
    path: '/embed',
    id: 'embed',
    tag: 'Checks',
    summary: 'The element, for a frame',
    description: 'Starts no check until its reader does. Tells the page around it its height.',
    parameters: without(EMBED_PARAMETERS, 'format'),
    required: ['host'],
    meanings: { id: 'Comes back in the messages to the page around it.' },
    answers: { text: { text: 'HTML.' } },
    mediaType: 'text/html',
    caching: 'untagged',
    problems: [...OF_HOST, 'invalid-port', 'port-not-allowed'],
    samples: [],
  },
  {
    method: 'get',
    path: '/oembed',
    id: 'oembed',
    tag: 'Checks',
    summary: 'How to show the page of a host in a frame (oEmbed)',
    parameters: OEMBED_PARAMETERS,
    required: ['url'],
    answers: { json: { text: 'As oembed.com describes, of type `rich`.', isObject: true } },
    caching: 'untagged',
    problems: OF_HOST,
    samples: [],
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
  {
    method: 'get',
    path: '/local.ps1',
    id: 'localPowershell',
    tag: 'Checks',
    summary: 'The same for Windows: a PowerShell script',
    description:
      'For Windows PowerShell 5.1 and PowerShell 7, to read first and then to run: `irm … | iex`. Needs no installation and no administrator. It compares what your machine sees with what the service has seen. Problems are scripts, too, which say what is wrong.',
    parameters: LOCAL_SCRIPT_PARAMETERS,
    required: ['host'],
    answers: { text: { text: 'The script.' } },
    caching: 'untagged',
    problems: OF_CHECK,
    samples: [
      { name: 'local-powershell', request: '/local.ps1?host={host}', format: 'text', isUnrecorded: true },
    ],
  },
];
