/**
 * What a reader wrote in the field → what may be sent: a host, perhaps with a port, or the domain of a mail address. The
 * part of an address before the @ is dropped here, encoded or not, and goes nowhere. Pure.
 */

export interface Written {
  /** Empty if there is none. */
  host: string;
  port: number | null;
  /** Whether the host is only the domain of an address, whose servers have other names. */
  isAddress: boolean;
}

export function readWritten(text: string): Written {
  const plain = decoded(text).trim();
  // In a URL, an @ belongs to a user name only before the first slash.
  const url = /^[a-z][a-z0-9+.-]*:\/\/([^/?#]*)/i.exec(plain)?.[1];
  const address = url ?? plain;
  const at = address.lastIndexOf('@');
  const rest = address.slice(at + 1).replace(/^\[([\da-f:.]+)\]/i, '$1');
  const isAddress = at >= 0 && url === undefined;
  // Whatever follows a domain in a pasted line is not part of it.
  const kept = isAddress ? (/^[\p{L}\p{N}._-]*/u.exec(rest)?.[0] ?? '') : rest.replace(/[/?#].*$/, '');
  const [, host = kept, port] = /^([^:]*):(\d{1,5})$/.exec(kept) ?? [];
  return { host: host.replace(/\.$/, ''), port: port === undefined ? null : Number(port), isAddress };
}

/** As often as it was encoded, three times at most: an @ must not pass as `%2540`. */
function decoded(text: string): string {
  let plain = text;
  for (let times = 0; times < 3 && plain.includes('%'); times++)
    plain = plain.replace(/%25/g, '%').replace(/%40/g, '@').replace(/%2f/gi, '/').replace(/%3a/gi, ':');
  return plain;
}
