/** The commands that download a script and run it on the reader's machine. No character in them can become code in a shell. */
import type { Language } from '../worker/api/index.ts';
import { serviceAddress } from './service-address.ts';

export interface LocalCommandOptions {
  endpoint: string;
  host: string;
  ports: readonly number[] | null;
  language: Language;
}

/** For a terminal of Linux and macOS, then for PowerShell. Null if the service has no URL, or no host was given. */
export function localCommands(options: LocalCommandOptions): readonly [string, string] | null {
  const [shell, powershell] = [scriptAddress('sh', options), scriptAddress('ps1', options)];
  return shell === null ? null : [`curl -s '${shell}' | sh`, `irm '${powershell}' | iex`];
}

function scriptAddress(
  kind: 'sh' | 'ps1',
  { endpoint, host, ports, language }: LocalCommandOptions,
): string | null {
  const url = serviceAddress(endpoint, `local.${kind}`);
  if (host === '' || url === null) return null;
  url.searchParams.set('host', host);
  if (ports !== null) url.searchParams.set('ports', ports.join(','));
  url.searchParams.set('lang', language);
  // A URL may contain an apostrophe, which would end the quoting of both. A comma is easier to read unescaped.
  return url.href.replaceAll("'", '%27').replaceAll('%2C', ',');
}
