/** The command that downloads the script of /local.sh and runs it. No character in it can become code in a shell. */
import type { Language } from '../worker/api/index.ts';
import { serviceAddress } from './service-address.ts';

export interface LocalCommandOptions {
  endpoint: string;
  host: string;
  ports: readonly number[] | null;
  language: Language;
}

/** Null if the service has no URL, or no host was given. */
export function localCommand({ endpoint, host, ports, language }: LocalCommandOptions): string | null {
  const url = serviceAddress(endpoint, 'local.sh');
  if (host === '' || url === null) return null;
  url.searchParams.set('host', host);
  if (ports !== null) url.searchParams.set('ports', ports.join(','));
  url.searchParams.set('lang', language);
  // A URL may contain an apostrophe, which would end the shell's quoting. A comma is easier to read unescaped.
  const address = url.href.replaceAll("'", '%27').replaceAll('%2C', ',');
  return `curl -s '${address}' | sh`;
}
