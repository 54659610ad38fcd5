/** All operations of the specification, and the routes that it leaves out. */
import type { Operation } from './operation.ts';
import { CHECKS } from './operations/checks.ts';
import { HELP } from './operations/help.ts';
import { KNOWLEDGE } from './operations/knowledge.ts';
import { SERVICE } from './operations/service.ts';

export const OPERATIONS: readonly Operation[] = [...CHECKS, ...HELP, ...KNOWLEDGE, ...SERVICE];

/** Each route that programs have no use for, or another one of, with the reason. */
export const LEFT_OUT: Readonly<Record<string, string>> = {
  'GET /': 'the start page; links and usage for command-line clients',
  'GET /docs': 'this specification as a page',
  'GET /docs/programs': 'a page; for programs /v1/programs',
  'GET /docs/programs/:id': 'a page; for programs /v1/programs',
  'POST /mcp': 'the tools of the Model Context Protocol, which describe themselves',
  'GET /help': 'usage for command-line clients',
  'GET /help/:topic': 'usage for command-line clients',
  'GET /:name{:help}': 'usage for command-line clients',
  'GET /:name{:help}/:topic': 'usage for command-line clients',
  'GET /docs/codes.md': 'the same as Markdown',
  'GET /docs/embed.md': 'the same as Markdown',
  'GET /providers': 'a page; for programs /v1/providers',
  'GET /providers/:id': 'a page; for programs /v1/providers',
  'GET /networks': 'a page; for programs /v1/networks',
  'GET /networks/:id': 'a page; for programs /v1/networks',
  'GET /discover': 'a page; for programs /v1/discover',
  'GET /explain': 'a page; for programs /v1/explain',
  'POST /explain': 'the form of that page',
  'GET /settings': 'leads a form to /settings/{host}',
  'GET /sitemap.xml': 'for search engines',
  'POST /v1/agent/check': 'between an edge and its agents, signed, and versioned on its own',
};
