/** Mail addresses in a query, where only domains and names belong. Pure. */

/** Parameters that take the name of a server, a domain or a provider. */
const NAMES = ['q', 'domain', 'host'] as const;

/**
 * The same address with domains in place of mail addresses, which then are in no history and no log; null if it has none.
 * RFC 5321 §4.1.2: a quoted local part may contain an @, a domain may not.
 */
export function withoutMailAddresses({ pathname, searchParams }: URL): string | null {
  const rest = new URLSearchParams(searchParams);
  for (const name of NAMES) {
    const address = searchParams.getAll(name).find((value) => value.includes('@'));
    if (address === undefined) continue;
    const domain = address
      .slice(address.lastIndexOf('@') + 1)
      .replace(/>\s*$/, '')
      .trim();
    if (domain === '') rest.delete(name);
    else rest.set(name, domain);
  }
  const query = rest.toString();
  if (query === searchParams.toString()) return null;
  return query === '' ? pathname : `${pathname}?${query}`;
}
