/**
 * What a variable may contain, by kind: lists, flags, numbers, names, URLs. Pure; config.ts says which variable is of
 * which kind.
 */
import ipaddr from 'ipaddr.js';
import * as v from 'valibot';
import { LOCATION_HINTS } from '../api/index.ts';
import {
  AGENT_PLACE_CHARS_MAX,
  AGENT_TOKEN_CHARS_MIN,
  AGENTS_MAX,
  CONTACT_CHARS_MAX,
  REPORT_URL_CHARS_MAX,
} from '../limits.ts';
import { printable } from '../printable.ts';
import { parseExtraAnchors } from '../tls/trust/trust-anchors.ts';

export const text = v.pipe(v.string('text'), v.trim());
export const list = v.pipe(
  text,
  v.transform((value) =>
    [...new Set(value.split(',').map((item) => item.trim()))].filter((item) => item !== ''),
  ),
);
export const filledList = v.pipe(list, v.minLength(1, 'at least one entry'));
export const flag = v.pipe(
  text,
  v.picklist(['true', 'false'], 'true or false'),
  v.transform((value) => value === 'true'),
);
export const off = v.pipe(
  text,
  v.literal(''),
  v.transform(() => null),
);
export const url = v.pipe(
  text,
  v.check((value) => URL.canParse(value) && /^https?:/.test(value), 'an http(s) URL'),
);
/** Braces are allowed only in a URI template (doh.ts). */
export const resolver = v.pipe(
  url,
  v.check(
    (value) => !/[{}]/.test(value.replace(/^([^?#]*)\{\?dns\}$/, '$1')),
    'an http(s) URL, which may end in {?dns}',
  ),
);
/** With a trailing slash, so that names can be appended. */
export const folderUrl = v.pipe(
  url,
  v.check((value) => !/[?#]/.test(value)),
  v.transform((value) => (value.endsWith('/') ? value : `${value}/`)),
);
const DOMAIN = /^(?=.{1,253}$)([a-z0-9_]([a-z0-9_-]{0,61}[a-z0-9])?\.)*[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/i;
export const domain = v.pipe(text, v.regex(DOMAIN, 'a host name'));

export function whole(min: number, max: number) {
  const wanted = `a whole number from ${min} to ${max}`;
  return v.pipe(
    text,
    v.regex(/^\d{1,9}$/, wanted),
    v.transform(Number),
    v.minValue(min, wanted),
    v.maxValue(max, wanted),
  );
}

export const region = v.picklist(LOCATION_HINTS, `one of ${LOCATION_HINTS.join(' ')}`);
export const defaultRegion = v.picklist(
  ['nearest', ...LOCATION_HINTS],
  `nearest, or any of ${LOCATION_HINTS.join(' ')}`,
);
const HOST_PATTERN = '*, or host names whose first label may be *';
export const hostPattern = v.pipe(
  v.string(),
  v.toLowerCase(),
  v.check((value) => value === '*' || DOMAIN.test(value.replace(/^\*\./, '')), HOST_PATTERN),
);

const NETWORK = 'networks such as 192.0.2.0/24 or 2001:db8::/32';
export const network = v.pipe(
  v.string(),
  v.check((value) => ipaddr.isValidCIDR(value), NETWORK),
);

export const CONTACT = `a mail address or a URL of at most ${CONTACT_CHARS_MAX} characters`;
export const contact = v.pipe(
  text,
  v.check(
    (value) => isPrintable(value, CONTACT_CHARS_MAX) && /^(?:https?:\/\/\S+|[^\s@]+@[^\s@]+)$/.test(value),
    CONTACT,
  ),
);

export const REPORT_URL = `an http(s) URL of at most ${REPORT_URL_CHARS_MAX} characters, or an empty value`;
export const reportUrl = v.pipe(
  url,
  v.check((value) => isPrintable(value, REPORT_URL_CHARS_MAX) && !/\s/.test(value), REPORT_URL),
);

export const origin = v.pipe(
  v.string(),
  v.check(
    (value) => value === '*' || (URL.canParse(value) && new URL(value).origin === value),
    '*, or exact origins such as https://help.example.net',
  ),
);

/** Words that already have a meaning in `regions`. */
const RESERVED_NAMES: readonly string[] = [...LOCATION_HINTS, 'nearest', 'all'];

export const header = v.pipe(text, v.toLowerCase(), v.regex(/^[a-z0-9-]{1,64}$/, 'a header name'));

export const VANTAGE = 'a name of lowercase letters, digits and hyphens that is not a region';
export const vantage = v.pipe(
  text,
  v.regex(/^[a-z0-9]([a-z0-9-]{0,61}[a-z0-9])?$/, VANTAGE),
  v.check((value) => !RESERVED_NAMES.includes(value), VANTAGE),
);

export const extraAnchors = v.pipe(
  text,
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return;
    const anchors = parseExtraAnchors(dataset.value);
    if (!anchors.ok) addIssue({ message: anchors.wanted });
  }),
);

export const SECRET = `a secret of at least ${AGENT_TOKEN_CHARS_MIN} characters`;
export const secret = v.pipe(text, v.minLength(AGENT_TOKEN_CHARS_MIN, SECRET));
export const token = v.pipe(text, v.regex(/^[\w.~+/=-]{1,512}$/, 'a token without spaces'));

const AGENTS = `at most ${AGENTS_MAX} agents as JSON, such as [{"id":"office","url":"https://agent.example.net","place":"our office"}], each id only once`;
const agent = v.pipe(
  v.strictObject({
    id: vantage,
    url: v.pipe(
      v.string(),
      v.check((value) => URL.canParse(value) && isOrigin(new URL(value))),
    ),
    place: v.optional(
      v.pipe(
        v.string(),
        v.maxLength(AGENT_PLACE_CHARS_MAX),
        v.check((value) => isPrintable(value)),
      ),
    ),
  }),
  v.transform(({ id, url, place }) => ({ id, url: new URL(url).origin, place: place ?? id })),
);
const AgentList = v.pipe(
  v.array(agent),
  v.maxLength(AGENTS_MAX),
  v.check((all) => new Set(all.map(({ id }) => id)).size === all.length),
);
export const agents = v.pipe(
  v.string(),
  v.parseJson(undefined, AGENTS),
  v.rawTransform(({ dataset, addIssue, NEVER }) => {
    const parsed = v.safeParse(AgentList, dataset.value);
    if (parsed.success) return parsed.output;
    addIssue({ message: AGENTS });
    return NEVER;
  }),
);

function isOrigin({ protocol, pathname, search, hash, username }: URL): boolean {
  return /^https?:$/.test(protocol) && `${pathname}${search}${hash}${username}` === '/';
}

function isPrintable(text: string, charsMax = AGENT_PLACE_CHARS_MAX): boolean {
  return text !== '' && text.trim() === text && printable(text, charsMax) === text;
}
