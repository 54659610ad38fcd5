/** The service itself: whether it runs, who probes, and how it is described. */
import { HEALTH_PARAMETERS } from '../../request/parameters.ts';
import type { Operation } from '../operation.ts';

const FIXED = {
  method: 'get',
  tag: 'Service',
  parameters: [],
  caching: 'tagged',
  problems: [],
  samples: [],
} as const satisfies Partial<Operation>;

export const SERVICE: readonly Operation[] = [
  {
    method: 'get',
    path: '/healthz',
    id: 'health',
    tag: 'Service',
    summary: 'Whether the service runs',
    description: 'For restarts and monitors. With `deep=1`, look at the status alone.',
    parameters: HEALTH_PARAMETERS,
    answers: { json: ['Alive', 'Health'] },
    alsoAnswers: { 503: { meaning: 'With `deep=1`: a part of it failed.', json: 'Health' } },
    caching: 'untagged',
    isCharged: true,
    problems: ['rate-limited'],
    samples: [{ name: 'health', request: '/healthz', format: 'json' }],
  },
  {
    ...FIXED,
    path: '/about',
    id: 'about',
    summary: 'Who probes, and how to opt out',
    parameters: ['lang'],
    answers: { text: { text: 'Plain text; for browsers, a page.' } },
    caching: 'untagged',
  },
  {
    ...FIXED,
    path: '/openapi.json',
    id: 'specification',
    summary: 'This specification',
    answers: { json: { text: 'OpenAPI 3.1.', isObject: true } },
  },
  {
    ...FIXED,
    path: '/.well-known/api-catalog',
    id: 'catalog',
    summary: 'Where the API and its documents are (RFC 9727)',
    answers: { json: { text: 'A link set (RFC 9264).', isObject: true } },
    mediaType: 'application/linkset+json',
  },
  {
    ...FIXED,
    path: '/llms.txt',
    id: 'textForModels',
    summary: 'This service in short, for language models',
    answers: { text: { text: 'Markdown, as llmstxt.org describes.' } },
  },
  {
    ...FIXED,
    path: '/docs.md',
    id: 'specificationAsMarkdown',
    summary: 'The specification as Markdown',
    answers: { text: { text: 'Markdown.' } },
    mediaType: 'text/markdown',
  },
];
