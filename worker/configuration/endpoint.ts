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
  /^(?:([a-z][a-z\d+.-]{1,30}):\/\/)?(?:[^\s@/:]{0,256}(?::[^\s@/]{0,256})?@)?(\[[\da-f:.]{2,45}\]|[^\s:/?#,;]{1,253})?(?::{1,2}(\d{1,5}))?\/?(?:[?#].*)?$/i;
const ACCIDENTS = /^[\s"'`<([{]+|[\s"'`>)\]},;]+$/g;

/** Null if the text is no address at all: a sentence, a variable. */
export function endpointOf(written: string): Endpoint | null {
  const trimmed = written.replace(/^\[([\w.-]+)\](?=$|:)/, '$1');
  const bare = trimmed.replace(ACCIDENTS, (around) =>
    /[[\]]/.test(around) && written.includes(':') ? around : '',
  );
  const [, scheme, host = '', port] = URL.exec(bare) ?? [];
  // Symfony's transports for the interfaces of providers, which know their server themselves.
  if (/\+(?:smtps?|api|https?)$/i.test(scheme ?? '')) return null;
  if (host === '' || !/[\p{L}\p{N}]/u.test(host)) return null;
  const isOther =
    scheme !== undefined && !/^(?:smtps?|tls|ssl|submissions?|mailtos?)(?:\+\w{1,20})?$/i.test(scheme);
  return {
    host: host.replace(/^\[|\]$/g, '').toLowerCase(),
    port: port === undefined ? null : Number(port),
    scheme: scheme?.toLowerCase() ?? null,
    isMalformed: bare !== trimmed || isOther,
  };
}
