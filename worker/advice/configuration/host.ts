/** Whether the server's name is one, and the right one for the account. */

import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import type { Endpoint } from '../../configuration/endpoint.ts';
import {
  PROVIDERS,
  providerOf,
  providerOfDomain,
  providerOfExchanger,
  SENDING,
} from '../../knowledge/providers/providers.ts';
import { TAKEN_FOR, takenFor } from '../../knowledge/providers/taken-for.ts';
import { isSpecialUse } from '../../knowledge/special-use-names.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';
import { isNear } from './near.ts';
import { brokenNames, portInHost } from './port-in-host.ts';

const PRIVATE = /^(?:127|10|192\.168|169\.254|172\.(?:1[6-9]|2\d|3[01]))\.\d|^::1$|^f[cde][\da-f]{2}:/i;

/** A name or address that means something only on the reader's own machine or network. */
export function isLocal(host: string): boolean {
  if (PRIVATE.test(host)) return true;
  if (!host.includes('.') && !host.includes(':')) return true;
  return isSpecialUse(host) && !isExample(host);
}

/** Where containers reach the machine that they run on; whoever writes it means just that. */
const OF_BRIDGE = /^172\.17\.\d/;

/** Where nothing else speaks for it: nobody can tell from outside, and it may be right. */
export function localHint({ server }: Configuration): Finding[] {
  const host = server?.endpoint.host ?? '';
  if (server === null || !isLocal(host) || OF_BRIDGE.test(host)) return [];
  return [fault('host-is-local', server.setting, { basis: 'standard', confidence: 'possible' })];
}

/** Of servers that developers run beside a program to catch its mail. */
const DEVELOPMENT_PORTS = [1025, 2500, 3025, 8025];

/** The machine itself, and names that are only there as an example. A relay in the reader's own network may be meant. */
function isUseless(host: string): boolean {
  return /^(?:localhost|127\.[\d.]{3,11}|::1|0\.0\.0\.0|smtp)$/.test(host);
}

/** Names of documentation stand for the reader's own. */
function isExample(host: string): boolean {
  return /(?:^|\.)(?:example(?:\.(?:com|net|org))?|test|invalid)$/.test(host);
}

export const judgeHost: Judge = (configuration) => {
  const { server } = configuration;
  if (server === null) return brokenNames(configuration);
  const { setting, endpoint } = server;
  // Apprise finds the server by itself.
  const isDomain = endpoint.scheme?.startsWith('mailto') ?? false;
  // With quotation marks in it, it is no name of anybody's.
  const isQuoted = setting.keepsQuotes !== undefined;
  const right = isDomain || isQuoted ? null : rightHost(configuration, endpoint.host);
  const changes = [replaced(setting, addressOf({ ...endpoint, host: right ?? endpoint.host }))];
  const faults: Finding[] = [...greetingFaults(configuration, endpoint.host)];
  if (isQuoted) faults.push(fault('host-malformed', setting, { wanted: endpoint.host, basis: 'standard' }));
  // pgAdmin reads its variables as Python, with quotation marks of their own.
  else if (endpoint.isMalformed && !setting.key.startsWith('PGADMIN_CONFIG_'))
    faults.push(fault('host-malformed', setting, { wanted: endpoint.host, basis: 'standard', changes }));
  else if (isAddressInField(configuration))
    faults.push(
      fault('host-malformed', setting, {
        wanted: endpoint.host,
        confidence: 'likely',
        basis: 'standard',
        changes: [replaced(setting, endpoint.host)],
      }),
    );
  else faults.push(...portInHost(configuration), ...slashFaults(configuration));
  const isTest = DEVELOPMENT_PORTS.includes(configuration.port?.number ?? 0);
  if (isUseless(endpoint.host) && !isTest)
    faults.push(fault('host-is-local', setting, { basis: 'standard', confidence: 'likely' }));
  // Where something is wrong with how the name is written, that is what has to be mended first.
  const isMalformed = setting.keepsQuotes || faults.some(({ code }) => code === 'host-malformed');
  const isBroken = isMalformed && !Object.hasOwn(TAKEN_FOR, endpoint.host);
  if (right !== null && !isBroken)
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

/** The end of an address of a page. */
function slashFaults({ server }: Configuration): Finding[] {
  if (server === null || server.endpoint.scheme !== null || !/[\w]\/$/.test(server.setting.value ?? ''))
    return [];
  const { setting, endpoint } = server;
  const changes = [replaced(setting, endpoint.host)];
  return [fault('host-malformed', setting, { wanted: endpoint.host, basis: 'standard', changes })];
}

/** A URL, or a port that is written once more, in a field for a name. Some programs take the one or the other. */
function isAddressInField({ server, port, vocabulary }: Configuration): boolean {
  if (server === null || !/host(?:name)?$/i.test(server.setting.key)) return false;
  const { endpoint, setting } = server;
  const { traps = [], keys = {} } = vocabulary?.program ?? {};
  const takesMore =
    (vocabulary?.dialect?.schemeDecides ?? false) ||
    traps.some(({ code }) => code === 'scheme-decides' || code === 'port-in-host') ||
    keys.port?.some((name) => keys.server?.includes(name));
  if (takesMore || setting.value?.includes('@')) return false;
  const isTwice =
    endpoint.port !== null &&
    port !== null &&
    port.setting !== setting &&
    !/PHPMailer|phpmailer/.test(vocabulary?.program.id ?? '');
  return /^smtps?$/.test(endpoint.scheme ?? '') || isTwice;
}

/** Google's relay closes the connection on whoever greets it as a machine without a domain. */
function greetingFaults(configuration: Configuration, host: string): Finding[] {
  if (host !== 'smtp-relay.gmail.com') return [];
  return settingsOf('ehlo', configuration).flatMap((setting) => {
    const isBare = setting.value !== null && /^[\w-]{1,63}(?:\.local(?:domain)?)?$/.test(setting.value);
    return isBare ? [fault('ehlo-name', setting, { basis: 'provider', confidence: 'likely' })] : [];
  });
}

/** As the setting takes it: with the port, if it had one. */
function addressOf({ host, port }: Endpoint): string {
  return port === null ? host : `${host}:${port}`;
}

/** The provider's own server, where the account is one of its mailboxes and the host is none of its servers. */
function rightHost(configuration: Configuration, host: string): string | null {
  const mistaken = isLocal(host) ? null : meantHost(host);
  if (mistaken !== null) return mistaken;
  const mailbox = providerOfDomain(domainOf(configuration) ?? '');
  const [right] = mailbox?.hosts ?? [];
  if (mailbox === null || right === undefined || isLocal(host)) return null;
  const known = providerOf(host);
  // Whoever sends for programs lets people sign in with the address that they have elsewhere.
  if (known !== null) return known.brand === mailbox.brand || SENDING.includes(known) ? null : right;
  // Many have names for sending that are written nowhere any more, and that still lead there.
  if (/^smtps?\./.test(host)) return null;
  const isTheirs =
    mailbox.domains.some((domain) => host.endsWith(`.${domain}`)) ||
    providerOfExchanger(host)?.brand === mailbox.brand ||
    host.includes(mailbox.brand.toLowerCase());
  return isTheirs || /^(?:imap|pop3?|mx\d?)\./.test(host) ? right : null;
}

/** The server that somebody meant who wrote a name that is none of its provider's for sending. */
function meantHost(name: string): string | null {
  const host = name.replace(/\.$/, '');
  if (providerOf(host) !== null) return null;
  const taken = takenFor(host, SENDING_HOSTS);
  if (taken !== null) return taken;
  return host.length < NEAR_CHARS_MIN
    ? null
    : (SENDING_HOSTS.find((known) => isMisspelled(host, known)) ?? null);
}

/** `smtp.` and `smtps.` are both usual, so nobody who writes the one meant the other. */
function isMisspelled(host: string, known: string): boolean {
  return isNear(host, known) && host.replace(/^smtps?\./, '') !== known.replace(/^smtps?\./, '');
}

/** In shorter names, another letter is another name. */
const NEAR_CHARS_MIN = 12;
const SENDING_HOSTS: readonly string[] = PROVIDERS.flatMap(({ hosts }) => hosts);

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
