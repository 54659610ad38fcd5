/** Whether the server's name is one, and the right one for the account. */

import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import type { Endpoint } from '../../configuration/endpoint.ts';
import { providerOf, providerOfDomain, providerOfExchanger } from '../../knowledge/providers/providers.ts';
import { isSpecialUse } from '../../knowledge/special-use-names.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';

const PRIVATE = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d|^::1$|^f[cde][\da-f]{2}:/i;

/** A name or address that means something only on the reader's own machine or network. */
export function isLocal(host: string): boolean {
  if (PRIVATE.test(host)) return true;
  if (!host.includes('.') && !host.includes(':')) return true;
  return isSpecialUse(host) && !isExample(host);
}

/** Names of documentation stand for the reader's own. */
function isExample(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/.test(host);
}

export const judgeHost: Judge = (configuration) => {
  const { server } = configuration;
  if (server === null) return [];
  const { setting, endpoint } = server;
  const right = rightHost(configuration, endpoint.host);
  const changes = [replaced(setting, addressOf({ ...endpoint, host: right ?? endpoint.host }))];
  const faults: Finding[] = [];
  if (endpoint.isMalformed)
    faults.push(fault('host-malformed', setting, { wanted: endpoint.host, basis: 'standard', changes }));
  if (isLocal(endpoint.host))
    faults.push(fault('host-is-local', setting, { basis: 'standard', confidence: 'likely' }));
  if (right !== null)
    faults.push(
      fault('wrong-host-for-provider', setting, {
        wanted: right,
        basis: 'provider',
        confidence: 'likely',
        changes,
      }),
    );
  return faults;
};

/** As the setting takes it: with the port, if it had one. */
function addressOf({ host, port }: Endpoint): string {
  return port === null ? host : `${host}:${port}`;
}

/** The provider's own server, where the account is one of its mailboxes and the host is none of its servers. */
function rightHost(configuration: Configuration, host: string): string | null {
  const mailbox = providerOfDomain(domainOf(configuration) ?? '');
  const [right] = mailbox?.hosts ?? [];
  if (mailbox === null || right === undefined || isLocal(host)) return null;
  const known = providerOf(host);
  if (known !== null) return known.brand === mailbox.brand ? null : right;
  const isInTheirs = mailbox.domains.some((domain) => host.endsWith(`.${domain}`));
  const isTheirs =
    isInTheirs ||
    providerOfExchanger(host)?.brand === mailbox.brand ||
    host.includes(mailbox.brand.toLowerCase());
  return isTheirs || /^(?:imap|pop3?|mx\d?)\./.test(host) ? right : null;
}

/** Of the address that one signs in with. */
export function domainOf(configuration: Configuration): string | null {
  const user = settingsOf('user', configuration).find(({ value }) => value?.includes('@'))?.value;
  return (
    user
      ?.split('@')
      .at(-1)
      ?.replace(/[>\s].*$/, '')
      .toLowerCase() ?? null
  );
}
