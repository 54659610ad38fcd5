/** What a model can read: the meaning of every code, and the view of a check for hosts that show one (SEP-1865). */
import { RESOURCE_NAME_CHARS_MAX } from '../limits.ts';
import { VIEW_ADDRESS, VIEW_TYPE, viewDocument } from './view.ts';

const SCHEME = 'smtp-port-check://';
const MARKDOWN = 'text/markdown';

export const RESOURCES = [
  {
    uri: `${SCHEME}codes`,
    name: 'codes',
    title: 'All codes',
    description: 'Every outcome, reason, finding, cause and problem code, with one line each',
    mimeType: MARKDOWN,
  },
  {
    uri: VIEW_ADDRESS,
    name: 'check-view',
    title: 'The check, live',
    description: 'Shows a check as it runs',
    mimeType: VIEW_TYPE,
  },
] as const;

export const TEMPLATES = [
  {
    uriTemplate: `${SCHEME}codes/{code}`,
    name: 'code',
    title: 'A code',
    description: 'What a code means, an example, and what to do',
    mimeType: MARKDOWN,
  },
] as const;

export interface Contents {
  [name: string]: unknown;
  uri: string;
  mimeType: string;
  text: string;
}

export interface ReadOptions {
  origin: string;
  read: (path: string) => Promise<string | null>;
}

/** Null if there is no such resource. */
export async function readResource(uri: string, { origin, read }: ReadOptions): Promise<Contents | null> {
  if (uri === VIEW_ADDRESS) return viewOf(origin);
  const [, name = null] = uri === `${SCHEME}codes` ? ['', ''] : (CODE.exec(uri) ?? []);
  if (name === null) return null;
  const text = await read(name === '' ? '/docs/codes.md' : `/docs/codes/${name}.md`);
  return text === null ? null : { uri, mimeType: MARKDOWN, text };
}

const CODE = new RegExp(`^${SCHEME}codes/([a-z\\d-]{1,${RESOURCE_NAME_CHARS_MAX}})$`);

/** The host of the view lets it load and ask from here alone. */
function viewOf(origin: string): Contents {
  const csp = { connectDomains: [origin], resourceDomains: [origin] };
  return {
    uri: VIEW_ADDRESS,
    mimeType: VIEW_TYPE,
    text: viewDocument(origin),
    _meta: { ui: { csp, prefersBorder: false } },
  };
}
