/**
 * What each parameter means and may hold. Which route has which is in request/parameters.ts, and choices and bounds are those of
 * the parser, so that nothing is written twice.
 */
import { ARTICLE_PORTS, ENCRYPTION_MODES, LANGUAGES, LOCATION_HINTS } from '../api/index.ts';
import {
  ADDRESSES_DIALED_MAX,
  ADDRESSES_TRIED_MAX,
  ASSERTIONS_MAX,
  CONFIGURATION_CHARS_MAX,
  ERROR_CHARS_MAX,
  GLOBALPING_PLACES_MAX,
  HOST_CHARS_MAX,
  PARAMETER_CHARS_MAX,
  ROWS_MAX,
} from '../limits.ts';
import { PROGRAM_IDS } from '../programs/programs.ts';
import { CHOICES } from '../request/choices.ts';
import { PLATFORM_IDS } from '../request/embedding-request.ts';
import type { ParameterName } from '../request/parameters.ts';
import { ASN_MAX, PORT_MAX } from './bounds.ts';
import type { Json } from './json.ts';

export interface Parameter {
  /** One or two sentences; Markdown. */
  meaning: string;
  schema: Json;
  /** A list in one value, separated by commas. */
  isList?: boolean;
  example?: string | number;
}

const word: Json = { type: 'string', maxLength: PARAMETER_CHARS_MAX };

function choice(name: keyof typeof CHOICES, meaning: string): Parameter {
  const values = CHOICES[name];
  return { meaning, schema: { type: 'string', enum: [...values], default: values[0] } };
}

export const PARAMETERS: Readonly<Record<ParameterName, Parameter>> = {
  host: {
    meaning:
      'A host name or a public IP address. International names are accepted; a URL or `host:port` is not.',
    schema: { type: 'string', maxLength: HOST_CHARS_MAX },
    example: 'in-v3.mailjet.com',
  },
  provider: { meaning: 'Instead of `host`: an id from `/v1/providers`.', schema: word, example: 'mailjet' },
  ports: {
    meaning: `Separated by commas; rows stand in this order. Without it: the ports that a known provider documents, otherwise ${ARTICLE_PORTS.join(', ')}. A check has at most ${ROWS_MAX} rows.`,
    schema: { type: 'array', items: { type: 'integer', minimum: 1, maximum: PORT_MAX }, minItems: 1 },
    isList: true,
    example: '465,587',
  },
  regions: {
    meaning: `Where to check from, separated by commas: \`nearest\` (the usual default), \`all\`, regions, and where the service offers them \`agent:<id>\` and at most ${GLOBALPING_PLACES_MAX} of \`globalping:world\` and \`globalping:<country>\`.`,
    schema: {
      type: 'array',
      items: {
        anyOf: [
          { type: 'string', enum: ['nearest', 'all', ...LOCATION_HINTS] },
          { type: 'string', pattern: '^(?:agent|globalping):.+$' },
        ],
      },
      minItems: 1,
    },
    isList: true,
    example: 'weur,enam',
  },
  family: choice(
    'family',
    '`auto`: IPv4, or IPv6 if there is no IPv4 address. `both`: one row for each port and family.',
  ),
  addresses: choice(
    'addresses',
    `\`one\`: the first that answers, of up to ${ADDRESSES_TRIED_MAX}. \`all\`: a row for each, of up to ${ADDRESSES_DIALED_MAX} in each family.`,
  ),
  format: {
    meaning: 'Takes precedence over the Accept header.',
    schema: { type: 'string' },
  },
  lang: {
    meaning: 'The language of all sentences, also as `de-AT`. Takes precedence over Accept-Language.',
    schema: {
      anyOf: [
        { type: 'string', enum: [...LANGUAGES] },
        { type: 'string', pattern: '^[A-Za-z]{2}[-_]' },
      ],
    },
  },
  caller: choice(
    'caller',
    '`0`: nothing in the answer depends on who asks; with `regions`, shared caches may keep it.',
  ),
  network: {
    meaning: 'An id from `/v1/networks`, instead of the network that the request comes from.',
    schema: word,
    example: 'hetzner',
  },
  transcript: choice('transcript', '`1`: each row has its dialogue.'),
  remembered: choice(
    'remembered',
    '`1`: only what earlier checks have seen; nothing is looked up or dialed.',
  ),
  assert: {
    meaning:
      'Claims about the host, separated by commas: `587:starttls|implicit-tls`, `cert>14d`, `cert>20%`, `trusted`, `tls>=1.2`, `documented`. Ports that they name are checked as well. If one does not hold, JSON and text are 424.',
    schema: { type: 'array', items: { type: 'string' }, minItems: 1, maxItems: ASSERTIONS_MAX },
    isList: true,
    example: '587:starttls,trusted',
  },
  strict: choice('strict', '`1`: what could not be seen fails a claim; otherwise it leaves it open.'),
  fresh: choice('fresh', '`1`: the host is checked now; otherwise nothing is dialed.'),
  theme: choice('theme', 'The colors of the element; `auto`: those of the page around it.'),
  url: {
    meaning: 'The address of a page of a host on this service.',
    schema: { type: 'string', format: 'uri' },
    example: 'https://check.example.net/check/smtp.example.net',
  },
  platform: {
    meaning: 'Where the documents are: an id, such as `zendesk`.',
    schema: { type: 'string', enum: [...PLATFORM_IDS], default: 'html' },
  },
  language: {
    meaning: 'The language of the element; `page`: that of the page around it.',
    schema: { type: 'string', enum: ['page', ...LANGUAGES], default: 'page' },
  },
  script: choice('script', '`pinned`: one version of the script, with its digest.'),
  maxwidth: { meaning: 'The width of the frame in pixels at most.', schema: { type: 'integer', minimum: 1 } },
  maxheight: {
    meaning: 'The height of the frame in pixels at most.',
    schema: { type: 'integer', minimum: 1 },
  },
  words: choice('words', '`1`: each part of the answer has `said`, its meaning in words.'),
  rows: choice('rows', '`once`: the last event of a stream does not repeat the rows.'),
  pretty: choice('pretty', '`1`: JSON is indented.'),
  color: choice('color', '`always`: the text has colors for a terminal.'),
  id: { meaning: 'Only the entry with this id.', schema: word },
  domain: {
    meaning: 'A mail domain. Of a mail address, only the part after the @ is used.',
    schema: word,
    example: 'gmail.com',
  },
  q: { meaning: 'Only entries in which a name, a host or a domain contains this.', schema: word },
  asn: {
    meaning: 'Only the network with this AS number.',
    schema: {
      anyOf: [
        { type: 'integer', minimum: 0, maximum: ASN_MAX },
        { type: 'string', pattern: '^[Aa][Ss]\\d{1,10}$' },
      ],
    },
    example: 24940,
  },
  error: {
    meaning: `The error message, as the program shows it. The first ${ERROR_CHARS_MAX} characters are read; when posted, also as settings, of which ${CONFIGURATION_CHARS_MAX} are read. Passwords and keys are removed first.`,
    schema: { type: 'string', minLength: 1 },
    example: '535 5.7.8 Username and Password not accepted',
  },
  port: {
    meaning: 'The port that the settings are for. Without it: the one that is recommended.',
    schema: { type: 'integer', minimum: 1, maximum: PORT_MAX },
    example: 587,
  },
  encryption: {
    meaning: 'How the port was measured to encrypt: with it, nothing is checked for this answer.',
    schema: { type: 'string', enum: [...ENCRYPTION_MODES] },
  },
  trusted: {
    meaning: 'Whether the certificate was trusted, where that is known.',
    schema: { type: 'string', enum: [...CHOICES.trusted] },
  },
  client: {
    meaning: 'Only the settings of this program, an id from `/v1/programs`.',
    schema: { type: 'string', enum: [...PROGRAM_IDS] },
    example: 'nodemailer',
  },
  file: { meaning: 'With `format=raw`: which block, by its place.', schema: word },
  deep: choice('deep', '`1`: tries what a check needs, too; 503 where a part of it fails.'),
};
