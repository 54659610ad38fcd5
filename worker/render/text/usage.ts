/** The answer to a bare request for `/`: each feature of the service, with a command or URL to try. */
import { TEXT_COLUMNS } from '../../limits.ts';
import type { TextWords } from '../../messages/text.ts';
import { wrapped } from './columns.ts';

export function usageText({ usage }: TextWords, origin: string, host: string): string {
  const commands = (label: string, ...lines: string[]) => [label, ...lines.map((line) => `  ${line}`)];
  const lines = [
    ...wrapped(usage.lead, TEXT_COLUMNS),
    '',
    ...commands(
      usage.check,
      `curl ${origin}/${host}`,
      `curl '${origin}/${host}?ports=465,587'`,
      `curl '${origin}/v1/check?host=${host}&format=json'`,
      `curl -N '${origin}/v1/check?host=${host}&format=ndjson'`,
    ),
    ...commands(
      usage.local,
      `curl -s '${origin}/local.sh?host=${host}' | sh`,
      `irm '${origin}/local.ps1?host=${host}' | iex`,
    ),
    ...commands(usage.discover, `curl '${origin}/discover?domain=example.net'`),
    ...commands(usage.settings, `curl ${origin}/settings/${host}`),
    ...commands(usage.explain, `curl -G ${origin}/explain --data-urlencode 'error=535 5.7.8'`),
    ...commands(usage.network, `curl '${origin}/v1/network?format=text'`),
    ...commands(usage.assert, `curl -f '${origin}/${host}?ports=587&assert=trusted'`),
    ...commands(usage.scrape, `curl '${origin}/v1/check?host=${host}&format=prometheus'`),
    ...commands(usage.models, `${origin}/mcp`, `curl ${origin}/:help/models`),
    ...commands(usage.docs, `curl ${origin}/:help`, `${origin}/docs`, `${origin}/openapi.json`),
    '',
    ...wrapped(usage.parameters, TEXT_COLUMNS),
    `${usage.about} ${origin}/about`,
  ];
  return `${lines.join('\n')}\n`;
}

/** The same for programs. */
export function usageLinks(version: string, origin: string, host: string): Record<string, string> {
  return {
    name: 'smtp-port-check',
    version,
    check: `${origin}/v1/check?host=${host}`,
    local: `${origin}/local.sh?host=${host}`,
    localPowershell: `${origin}/local.ps1?host=${host}`,
    settings: `${origin}/v1/settings?host=${host}`,
    discover: `${origin}/v1/discover?domain=example.net`,
    explain: `${origin}/v1/explain?error=wrong+version+number`,
    network: `${origin}/v1/network`,
    ports: `${origin}/v1/ports`,
    providers: `${origin}/v1/providers`,
    networks: `${origin}/v1/networks`,
    programs: `${origin}/v1/programs`,
    openapi: `${origin}/openapi.json`,
    docs: `${origin}/docs`,
    mcp: `${origin}/mcp`,
    about: `${origin}/about`,
  };
}
