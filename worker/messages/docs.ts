/** The shape of the words for the page about the API, which each language provides. What it describes is in English. */
import type { Sentence } from './sentence.ts';

export interface DocsWords {
  title: string;
  lead: string;
  /** In which language the descriptions are; null where that goes without saying. */
  inEnglish: string | null;
  /** The same in other forms. */
  forms: { specification: string; markdown: string; models: string; catalog: string };
  /** The heading of the list of all routes. */
  overview: string;
  group: { Checks: string; Help: string; Knowledge: string; Service: string };
  parameters: string;
  /** `route` is a link to another route with the same parameters. */
  sameParameters<Part>(names: Part, route: Part): Sentence<Part>;
  required: string;
  /** `value` is as in a URL. */
  byDefault<Part>(value: Part): Sentence<Part>;
  /** What is posted: fields of a form, or the text itself. */
  fields: string;
  plain<Part>(mediaType: Part): Sentence<Part>;
  answers: string;
  /** In front of the type of a line. */
  eachLine: string;
  headers: string;
  problems: string;
  example: string;
  types: { heading: string; lead: string };
}
