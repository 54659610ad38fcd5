/** The command that fetches the script of /local.sh and runs it. No character of it can become code in a shell. */
import type { Language } from '../worker/api/index.ts';
import { serviceAddress } from './service-address.ts';

export interface LocalCommandOptions {
  endpoint: string;
  host: string;
  ports: readonly number[] | null;
  language: Language;
}

/** Null where the service has no address, or nobody has named a host. */
export function localCommand({ endpoint, host, ports, language }: LocalCommandOptions): string | null {
  const url = serviceAddress(endpoint, 'local.sh');
  if (host === '' || url === null) return null;
  url.searchParams.set('host', host);
  if (ports !== null) url.searchParams.set('ports', ports.join(','));
  url.searchParams.set('lang', language);
  // A quotation ends at an apostrophe, which may stand in an address; a comma is easier to read as it is.
  const address = url.href.replaceAll("'", '%27').replaceAll('%2C', ',');
  return `curl -s '${address}' | sh`;
}
