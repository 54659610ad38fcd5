/** The words for the page about the API in English. */
import type { DocsWords } from '../docs.ts';
import { sentence } from '../sentence.ts';

export const docs: DocsWords = {
  title: 'API',
  lead: 'Everything on our pages is also available to programs: as JSON, as a stream or as text. You do not need a key.',
  inEnglish: null,
  forms: {
    specification: 'Specification (OpenAPI 3.1)',
    markdown: 'This page as Markdown',
    models: 'Short version for language models',
    catalog: 'API catalog (RFC 9727)',
  },
  overview: 'Routes',
  group: {
    Checks: 'Checks',
    Help: 'Settings and explanations',
    Knowledge: 'Reference data',
    Service: 'The service itself',
  },
  parameters: 'Parameters',
  sameParameters: (names, route) => sentence`${names}: as for ${route}.`,
  required: 'required',
  byDefault: (value) => sentence`default: ${value}`,
  fields: 'Form fields',
  plain: (mediaType) => sentence`Or as ${mediaType}:`,
  answers: 'Responses',
  eachLine: 'one per line:',
  headers: 'Headers',
  problems: 'Errors',
  example: 'Example',
  types: {
    heading: 'Types',
    lead: 'A question mark after a field means that it can be missing. New fields and values can be added at any time.',
  },
};
