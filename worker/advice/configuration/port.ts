/** Whether the port is one for programs that hand in mail. */
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { IMPLICIT_TLS_PORT, isWebPort, RELAY_PORT, STARTTLS_PORT } from '../../knowledge/ports.ts';
import { PROVIDERS, providerOf, SENDING } from '../../knowledge/providers/providers.ts';
import { fault, type Judge } from './fault.ts';
import { isLocal } from './host.ts';
import { replaced } from './mended.ts';

/** Of POP3 and IMAP. */
const INCOMING = [110, 143, 993, 995];
/** A relay of one's own takes mail without a sign-in, and some that send for programs say that port 25 is for them, too. */
function isMeant(configuration: Configuration): boolean {
  const host = configuration.server?.endpoint.host ?? '';
  if (host.endsWith('.mail.protection.outlook.com')) return true;
  const provider = providerOf(host);
  if (provider !== null)
    return SENDING.includes(provider) && provider.ports.some(({ port }) => port === RELAY_PORT);
  return settingsOf('user', configuration).every(({ value }) => value?.trim() === '' || value === null);
}

/** The digits of 465 or 587 in another order: 456, 578. */
function meantPort(port: number): number | null {
  const digits = (of: number) => [...String(of)].toSorted().join('');
  return (
    [IMPLICIT_TLS_PORT, STARTTLS_PORT].find((one) => one !== port && digits(one) === digits(port)) ?? null
  );
}

/** Some that send for programs take mail on a port of the web; of another provider that names its ports, none is there. */
export function isUndocumentedWebPort(port: number, host: string): boolean {
  const ports = isWebPort(port) ? (ownerOf(host)?.ports ?? []) : [];
  return ports.length > 0 && ports.every((one) => one.port !== port);
}

/** Other names under the domain of a provider's servers, such as `outlook.office365.com`. */
function ownerOf(host: string): Provider | null {
  const parent = /\.([\w-]{4,63}\.[a-z]{2,24})$/.exec(host)?.[1];
  const isTheirs = (known: string) => parent !== undefined && known.endsWith(`.${parent}`);
  return providerOf(host) ?? PROVIDERS.find(({ hosts }) => hosts.some(isTheirs)) ?? null;
}

const WANTED = String(STARTTLS_PORT);

export const judgePort: Judge = (configuration) => {
  const { port, server } = configuration;
  if (port === null) return [];
  const meant = meantPort(port.number);
  if (meant !== null) {
    const isAlone = port.setting.value === String(port.number);
    const changes = isAlone ? [replaced(port.setting, String(meant))] : [];
    return [
      fault('not-a-submission-port', port.setting, { wanted: String(meant), basis: 'standard', changes }),
    ];
  }
  if (INCOMING.includes(port.number) || isUndocumentedWebPort(port.number, server?.endpoint.host ?? ''))
    return [fault('not-a-submission-port', port.setting, { wanted: WANTED, basis: 'standard' })];
  const isFar = server !== null && !isLocal(server.endpoint.host);
  return port.number === RELAY_PORT && isFar && !isMeant(configuration)
    ? [
        fault('not-a-submission-port', port.setting, {
          wanted: WANTED,
          basis: 'standard',
          confidence: 'likely',
        }),
      ]
    : [];
};
