/** What to do with a result: settings, explanations, messages to send. */
import {
  CHECK_PARAMETERS,
  DISCOVERY_PARAMETERS,
  EXPLAIN_PARAMETERS,
  SETTINGS_PARAMETERS,
} from '../../request/parameters.ts';
import { OF_CHECK, type Operation, without } from '../operation.ts';
import { PARAMETERS } from '../parameters.ts';

const EXPLAIN = {
  path: '/v1/explain',
  tag: 'Help',
  answers: {
    json: 'Explanation',
    ndjson: 'Explanation',
    text: { text: 'The same for a terminal.' },
  },
  caching: 'untagged',
  meanings: { host: 'The mail server that the message is about: it is then checked for this answer.' },
} as const satisfies Partial<Operation>;

const SETTINGS = {
  method: 'get',
  tag: 'Help',
  answers: {
    json: 'Settings',
    ndjson: 'ClientSettings',
    text: { text: 'The same for a terminal.' },
    raw: { text: 'One block alone, for a pipe; needs `client`. It never starts a check.' },
  },
  caching: 'tagged',
  isCharged: true,
  problems: OF_CHECK,
} as const satisfies Partial<Operation>;

const BY_CHECK = 'Without `encryption`, the port is checked for this answer.';

/** Of a check, what a message to send shows nothing of. */
const UNSEEN = ['color', 'rows', 'transcript', 'words'] as const;

const TICKETS = {
  tag: 'Help',
  answers: {
    json: 'Tickets',
    ndjson: 'Ticket',
    text: { text: 'The same, to copy.' },
  },
  caching: 'tagged',
  isCharged: true,
  problems: OF_CHECK,
} as const satisfies Partial<Operation>;

export const HELP: readonly Operation[] = [
  {
    ...EXPLAIN,
    method: 'get',
    id: 'explain',
    summary: 'What an error message means',
    description:
      'Recognizes messages of mail programs, libraries and servers, and says what to change. URLs are logged in many places: post what holds a secret.',
    parameters: EXPLAIN_PARAMETERS,
    required: ['error'],
    problems: OF_CHECK,
    samples: [
      {
        name: 'explain',
        request: '/v1/explain?error=535+5.7.8+Username+and+Password+not+accepted',
        format: 'json',
      },
    ],
  },
  {
    ...EXPLAIN,
    method: 'post',
    id: 'explainPosted',
    summary: 'What an error message means, or what is wrong with settings',
    description: 'As a form, or as plain text. What was pasted is never stored, logged or sent on.',
    parameters: without(EXPLAIN_PARAMETERS, 'error'),
    posted: {
      form: EXPLAIN_PARAMETERS,
      plain: 'The message or the settings: the same as `error` of a form.',
      isRequired: true,
    },
    problems: [...OF_CHECK, 'too-slow', 'too-large'],
    samples: [
      {
        name: 'explain-settings',
        request: '/v1/explain',
        body: 'MAIL_HOST=smtp.gmail.com\nMAIL_PORT=587\nMAIL_ENCRYPTION=ssl\n',
        format: 'json',
      },
    ],
  },
  {
    ...SETTINGS,
    path: '/v1/settings',
    id: 'settings',
    summary: 'Settings for mail programs and more',
    description: BY_CHECK,
    parameters: SETTINGS_PARAMETERS,
    required: ['host'],
    samples: [
      {
        name: 'settings',
        request: '/v1/settings?host={host}&port=587&encryption=starttls&trusted=1&client=nodemailer',
        format: 'json',
      },
    ],
  },
  {
    ...SETTINGS,
    path: '/settings/{host}',
    id: 'settingsForPeople',
    summary: 'The same for people',
    description: `${BY_CHECK} Browsers get a page, which starts no check; command-line clients get a text.`,
    inPath: { host: PARAMETERS.host },
    parameters: without(SETTINGS_PARAMETERS, 'host'),
    samples: [
      {
        name: 'settings-text',
        request: '/settings/{host}?port=587&encryption=starttls&client=nodemailer&format=text',
        format: 'text',
      },
    ],
  },
  {
    ...TICKETS,
    method: 'get',
    path: '/v1/tickets',
    id: 'tickets',
    summary: 'Messages to the people who can fix what a check found',
    description: 'To the hosting provider or the network, and to the mail provider, with evidence.',
    parameters: without(CHECK_PARAMETERS, ...UNSEEN),
    samples: [{ name: 'tickets', request: '/v1/tickets?host={host}', format: 'json' }],
  },
  {
    ...TICKETS,
    method: 'get',
    path: '/tickets/{host}',
    id: 'ticketsForPeople',
    summary: 'The same for people',
    description: 'Browsers get a page, which starts no check until its button is pressed.',
    inPath: { host: PARAMETERS.host },
    parameters: without(CHECK_PARAMETERS, 'host', 'provider', ...UNSEEN),
    samples: [{ name: 'tickets-text', request: '/tickets/{host}?format=text', format: 'text' }],
  },
  {
    ...TICKETS,
    method: 'post',
    path: '/tickets/{host}',
    id: 'ticketsPosted',
    summary: 'The same, as the button of the page asks for it',
    inPath: { host: PARAMETERS.host },
    parameters: without(CHECK_PARAMETERS, 'host', 'provider', ...UNSEEN),
    posted: { form: without(CHECK_PARAMETERS, 'host', 'provider', ...UNSEEN), isRequired: false },
    problems: [...OF_CHECK, 'too-slow', 'too-large'],
    samples: [],
  },
  {
    method: 'get',
    path: '/v1/discover',
    id: 'discover',
    tag: 'Help',
    summary: 'The submission servers of a mail domain',
    description:
      'From DNS (RFC 6186), configuration files that the domain publishes, and what is known of its provider. A mail address is accepted, and its local part dropped before any look-up.',
    parameters: DISCOVERY_PARAMETERS,
    required: ['domain'],
    answers: { json: 'Discovery', ndjson: 'DiscoveredHost', text: { text: 'The same for a terminal.' } },
    caching: 'tagged',
    isCharged: true,
    problems: [
      'private-address',
      'host-not-allowed',
      'opted-out',
      'name-not-found',
      'no-address',
      'rate-limited',
      'host-busy',
      'dns-failed',
    ],
    samples: [{ name: 'discover', request: '/v1/discover?domain={domain}', format: 'json' }],
  },
];
