/** What is known of ports, providers, networks and programs. */
import {
  NETWORK_PARAMETERS,
  NETWORKS_PARAMETERS,
  PROGRAMS_PARAMETERS,
  PROVIDERS_PARAMETERS,
  REFERENCE_PARAMETERS,
} from '../../request/parameters.ts';
import { OF_HOST, type Operation } from '../operation.ts';

const LIST = {
  method: 'get',
  tag: 'Knowledge',
  caching: 'tagged',
  problems: [],
} as const satisfies Partial<Operation>;

const text = { text: 'A block for each entry, for a terminal.' };

/** Pages for people, with the same as data for programs. */
const CODES = {
  method: 'get',
  tag: 'Knowledge',
  parameters: REFERENCE_PARAMETERS,
  caching: 'tagged',
  problems: [],
  samples: [],
} as const satisfies Partial<Operation>;

export const KNOWLEDGE: readonly Operation[] = [
  {
    ...LIST,
    path: '/v1/providers',
    id: 'providers',
    summary: 'What mail providers document',
    description: 'Several parameters have to hold at once. Without any: all entries.',
    parameters: PROVIDERS_PARAMETERS,
    meanings: {
      host: 'Only the provider with this mail server.',
      domain: 'Only the provider of this mail domain, by its name.',
    },
    answers: { json: 'ProviderList', ndjson: 'Provider', text },
    redirect: 'The parameters hold a mail address: to the same without its local part.',
    problems: OF_HOST,
    samples: [{ name: 'providers', request: '/v1/providers?id=fastmail', format: 'json' }],
  },
  {
    ...LIST,
    path: '/v1/ports',
    id: 'ports',
    summary: 'What each port is for',
    parameters: REFERENCE_PARAMETERS,
    answers: { json: 'PortList', ndjson: 'PortEntry', text },
    samples: [{ name: 'ports', request: '/v1/ports', format: 'json', itemsMax: 1 }],
  },
  {
    ...LIST,
    path: '/v1/networks',
    id: 'networks',
    summary: 'Which outgoing ports networks block',
    parameters: NETWORKS_PARAMETERS,
    answers: { json: 'NetworkList', ndjson: 'Network', text },
    samples: [{ name: 'networks', request: '/v1/networks?id=hetzner', format: 'json' }],
  },
  {
    ...LIST,
    path: '/v1/programs',
    id: 'programs',
    summary: 'How programs are told their mail server',
    parameters: PROGRAMS_PARAMETERS,
    answers: { json: 'ProgramList', ndjson: 'Program', text },
    samples: [{ name: 'programs', request: '/v1/programs?id=gitea', format: 'json' }],
  },
  {
    ...LIST,
    path: '/v1/network',
    id: 'network',
    summary: "The caller's own network",
    description: 'As the edge sees it, and the outgoing ports that it is known to block.',
    parameters: NETWORK_PARAMETERS,
    answers: { json: 'Caller', ndjson: 'Caller', text: { text: 'The same for a terminal.' } },
    samples: [{ name: 'network', request: '/v1/network?network=hetzner', format: 'json' }],
  },
  {
    ...CODES,
    path: '/docs/codes',
    id: 'codes',
    summary: 'Every word that answers are made of',
    answers: { json: 'CodeList', text },
  },
  {
    ...CODES,
    path: '/docs/codes/{code}',
    id: 'code',
    summary: 'What a word means, and what to do',
    description: 'Where `type` of a problem leads. With `.md` at the end: as Markdown.',
    inPath: { code: { meaning: 'A word of an answer.', schema: { type: 'string' }, example: 'timeout' } },
    answers: { json: 'CodePage', text },
    problems: ['not-found'],
  },
];
