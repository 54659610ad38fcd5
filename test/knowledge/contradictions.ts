/**
 * Where the rows and the public lists disagree, and where a row cites a list that does not say what the row says. Pure.
 *
 * The provider's own words decide on user names and on the servers of a domain, which the lists copy from old pages; an
 * encryption that differs is told all the same, because a service can say which is right.
 */
import type { DocumentedPort, Provider } from '../../worker/knowledge/knowledge.ts';
import { PROVIDERS, providerOf, providerOfDomain } from '../../worker/knowledge/providers/providers.ts';
import type { ListedServer, ListName } from './lists.ts';

/** How the sources of rows begin that cite a list. */
const CITED: Readonly<Record<ListName, string>> = {
  ISPDB: 'https://autoconfig.thunderbird.net/',
  Nodemailer: 'https://github.com/nodemailer/',
  'provider-db': 'https://providers.delta.chat/',
  FairEmail: 'https://github.com/M66B/',
  Mailspring: 'https://github.com/Foundry376/',
};

export function cites(source: string, list: ListName): boolean {
  return source.startsWith(CITED[list]);
}

export function isInOwnWords({ source, confirmed }: Pick<Provider, 'source' | 'confirmed'>): boolean {
  return confirmed && !Object.values(CITED).some((list) => source.startsWith(list));
}

export function contradictionsIn(servers: readonly ListedServer[]): string[] {
  const told = servers.flatMap((server) => {
    const row = providerOf(server.host);
    if (row === null) return [];
    return [encryptionOf(row, server), userNameOf(row, server)].filter((one) => one !== null);
  });
  return [...new Set([...told, ...otherServers(servers)])];
}

function encryptionOf({ ports }: Provider, { host, port, encryption, list }: ListedServer): string | null {
  const ours = ports.find((one) => one.port === port);
  if (ours === undefined || encryption === null || ours.encryption === encryption) return null;
  return `${host}:${port} is ${described(ours)} here, ${encryption} in ${list}`;
}

function described({ encryption, confirmed }: DocumentedPort): string {
  return confirmed ? encryption : `${encryption} (unconfirmed)`;
}

function userNameOf({ signIn }: Provider, { host, userName, list }: ListedServer): string | null {
  if (signIn === null || userName === null || isInOwnWords(signIn) || signIn.userName === userName)
    return null;
  return `${host}: the user name is ${signIn.userName} here, ${userName} in ${list}`;
}

/** Domains whose servers belong to another row than in every list that has the domain. */
function otherServers(servers: readonly ListedServer[]): string[] {
  const byDomain = Map.groupBy(
    servers.flatMap(({ domains, host, list }) => domains.map((domain) => ({ domain, host, list }))),
    ({ domain }) => domain,
  );
  return [...byDomain].flatMap(([domain, listed]) => {
    const row = providerOfDomain(domain);
    if (row === null || isInOwnWords(row) || listed.some(({ host }) => providerOf(host) === row)) return [];
    const hosts = listed.map(({ host, list }) => `${host} in ${list}`);
    return [`${domain} belongs to ${row.id} here, to ${[...new Set(hosts)].join(', ')}`];
  });
}

/** What the cited list does not say. */
export function unsupportedIn(servers: readonly ListedServer[], lists: readonly ListName[]): string[] {
  return PROVIDERS.flatMap((row) =>
    lists.flatMap((list) => {
      const said = servers.filter((one) => one.list === list && row.hosts.includes(one.host));
      return said.length === 0 ? [] : [...portsBeyond(row, list, said), ...methodsBeyond(row, list, said)];
    }),
  );
}

function portsBeyond(
  { id, source, ports }: Provider,
  list: ListName,
  said: readonly ListedServer[],
): string[] {
  if (!cites(source, list)) return [];
  return ports
    .filter(({ port, confirmed }) => confirmed && said.every((one) => one.port !== port))
    .map(({ port }) => `${id}: ${list} does not have port ${port}`);
}

function methodsBeyond({ id, signIn }: Provider, list: ListName, said: readonly ListedServer[]): string[] {
  if (signIn === null || !cites(signIn.source, list)) return [];
  const methods = said.flatMap((one) => one.methods);
  return signIn.methods
    .filter((method) => !methods.includes(method))
    .filter((method) =>
      // FairEmail says it of app passwords alone.
      list === 'FairEmail' ? method === 'app-password' : signIn.confirmed && methods.length > 0,
    )
    .map((method) => `${id}: ${list} does not name ${method}`);
}
