/** What stands in the field for the server → its host, and the port, scheme and accidents around it. Pure. */

export interface Endpoint {
  /** In lower case, without what does not belong to a name. */
  host: string;
  port: number | null;
  /** `smtps`, `smtp+starttls`, `http`; null if there is none. */
  scheme: string | null;
  /** Whether something stood around the name that no program takes for part of an address. */
  isMalformed: boolean;
}

const URL =
  /^(?:([a-z][a-z\d+.-]{1,30}):\/\/)?(?:[^\s@/:]{0,256}(?::[^\s@/]{0,256})?@)?(\[[\da-f:.]{2,45}\]|[^\s:/?#,;]{1,253})?(?::{1,2}(\d{1,5}))?(\/|(?<=:\/\/[^/]{1,300})\/[^\s?#]{1,300})?(?:[?#].*)?$/i;
const ACCIDENTS = /^[\s"'`<([{]+|[\s"'`>)\]},;]+$/g;

/** User and password of a URL: up to the last @, because an unencoded one belongs to them. */
export function userInformation(url: string): { user: string; password: string | null; from: number } | null {
  const found = /^[a-z][a-z\d+.-]{1,30}:\/\/(?=[^\s/?#]{0,300}@)/i.exec(url);
  if (found === null) return null;
  const from = found[0].length;
  const [authority = ''] = url.slice(from).split(/[/?#\s]/, 1);
  const information = authority.slice(0, authority.lastIndexOf('@'));
  const colon = information.indexOf(':');
  return colon === -1
    ? { user: information, password: null, from }
    : { user: information.slice(0, colon), password: information.slice(colon + 1), from };
}

function withoutUser(written: string): string {
  const found = written.includes('@') ? userInformation(written) : null;
  if (found === null) return written;
  const { user, password, from } = found;
  const length = user.length + (password === null ? 0 : 1 + password.length) + 1;
  return written.slice(0, from) + written.slice(from + length);
}

const MISTAKEN = /^(smtp|mail|imap|pop|send)@/i;

/** Names that libraries know a server by. */
const SERVICES: Readonly<Record<string, string>> = {
  gmail: 'smtp.gmail.com',
  googlemail: 'smtp.gmail.com',
  sendgrid: 'smtp.sendgrid.net',
  mailgun: 'smtp.mailgun.org',
  hotmail: 'smtp-mail.outlook.com',
  'outlook.com': 'smtp-mail.outlook.com',
  outlook365: 'smtp.office365.com',
  yahoo: 'smtp.mail.yahoo.com',
  icloud: 'smtp.mail.me.com',
};

export function isService(written: string): boolean {
  return Object.hasOwn(SERVICES, written.trim().toLowerCase());
}

/** Null if the text is no address at all: a sentence, a variable. */
export function endpointOf(written: string): Endpoint | null {
  const service = isService(written) ? SERVICES[written.trim().toLowerCase()] : undefined;
  if (service !== undefined) return { host: service, port: null, scheme: null, isMalformed: false };
  const trimmed = withoutUser(written).replace(/^\[([\w.-]+)\](?=$|:)/, '$1');
  const bare = trimmed.replace(ACCIDENTS, (around) =>
    /[[\]]/.test(around) && written.includes(':') ? around : '',
  );
  const [, scheme, host = '', port, path = ''] = URL.exec(bare) ?? [];
  // Symfony's transports for the interfaces of providers, which know their server themselves.
  if (/\+(?:smtps?|api|https?)$/i.test(scheme ?? '')) return null;
  if (host === '' || !/[\p{L}\p{N}]/u.test(host)) return null;
  // `smtp@gmail.com`: a sign in the place of a dot.
  const isAddress = scheme === undefined && bare.includes('@');
  const isOther =
    scheme !== undefined &&
    !/^(?:smtps?|starttls|tls|ssl|submissions?|mailtos?)(?:\+\w{1,20})?$/i.test(scheme);
  return {
    host: (isAddress ? bare.replace(MISTAKEN, '$1.') : host)
      .toLowerCase()
      .replace(/^\[|\]$/g, '')
      .replace(/^[^@]*@/, ''),
    port: port === undefined ? null : Number(port),
    scheme: scheme?.toLowerCase() ?? null,
    isMalformed: bare !== trimmed || isOther || isAddress || path.length > 1,
  };
}
