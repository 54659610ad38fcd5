/** What the public lists name, beside what is known here. Pure. */
import type { Provider } from '../../worker/knowledge/knowledge.ts';
import {
  HOSTING,
  MAILBOXES,
  PROVIDERS,
  providerOf,
  SENDING,
} from '../../worker/knowledge/providers/providers.ts';
import { cites, contradictionsIn, isInOwnWords, unsupportedIn } from './contradictions.ts';
import { LISTS, type ListedServer, type ListName } from './lists.ts';

export interface Coverage {
  name: string;
  known: number;
  all: number;
}

export interface Told {
  /** By list, then of the hosts in two lists or more, then of all. */
  hosts: readonly Coverage[];
  /** What the rows say beyond servers and ports. */
  rows: readonly Coverage[];
}

export interface Comparison {
  coverage: Told;
  /** Hosts that are not known here, with the lists that name them. */
  missing: readonly string[];
  /** Where encryption, user name or the server of a domain differ. */
  contradicting: readonly string[];
  /** What a row says and the list that it cites does not. */
  unsupported: readonly string[];
  /** Hosts whose row cites a list that no longer names them. */
  gone: readonly string[];
}

export function compared(servers: readonly ListedServer[]): Comparison {
  const byHost = [...Map.groupBy(servers, ({ host }) => host)].map(([host, listed]) => ({
    host,
    listed,
    lists: LISTS.filter((list) => listed.some((one) => one.list === list)),
    isKnown: providerOf(host) !== null,
  }));
  const share = (name: string, hosts: typeof byHost): Coverage => {
    return { name, known: hosts.filter(({ isKnown }) => isKnown).length, all: hosts.length };
  };
  const read = LISTS.filter((list) => servers.some((one) => one.list === list));
  return {
    coverage: {
      hosts: [
        ...read.map((list) =>
          share(
            list,
            byHost.filter(({ lists }) => lists.includes(list)),
          ),
        ),
        share(
          'two or more',
          byHost.filter(({ lists }) => lists.length > 1),
        ),
        share('all', byHost),
      ],
      rows: toldIn(byHost.filter(({ lists }) => lists.length > 1).map(({ host }) => host)),
    },
    missing: byHost
      .filter(({ isKnown }) => !isKnown)
      .map(({ host, lists }) => `${host} (${lists.join(', ')})`),
    contradicting: contradictionsIn(servers),
    unsupported: unsupportedIn(servers, read),
    gone: goneFrom(
      read,
      byHost.map(({ host }) => host),
    ),
  };
}

/** `common`: hosts in two lists or more. */
function toldIn(common: readonly string[]): Coverage[] {
  const wellKnown = new Set(common.map((host) => providerOf(host)));
  const mailboxes = MAILBOXES.filter((row) => row.closedOn === null);
  const both = mailboxes.filter((row) => wellKnown.has(row));
  const count = (name: string, rows: readonly Provider[], isTold: (row: Provider) => boolean): Coverage => {
    return { name, known: rows.filter(isTold).length, all: rows.length };
  };
  return [
    count('sign-in, mailboxes', mailboxes, ({ signIn }) => signIn !== null),
    count('sign-in, hosting', HOSTING, ({ signIn }) => signIn !== null),
    count('sign-in, sending', SENDING, ({ signIn }) => signIn !== null),
    count('domains, mailboxes in two lists', both, ({ domains }) => domains.length > 0),
    count('MX, mailboxes in two lists', both, ({ mx }) => mx.length > 0),
    count('read in the provider’s own words', PROVIDERS, isInOwnWords),
    count('or in the ISPDB', PROVIDERS, ({ confirmed }) => confirmed),
  ];
}

function goneFrom(read: readonly ListName[], listed: readonly string[]): string[] {
  return PROVIDERS.filter(({ source, hosts }) => {
    const isCited = read.some((list) => cites(source, list));
    return isCited && hosts.length > 0 && !hosts.some((host) => listed.includes(host));
  }).map(({ id, source }) => `${id} (${source})`);
}
