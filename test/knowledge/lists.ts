/**
 * The five public lists of mail providers → the submission servers that they name. Pure; the files lie where their
 * checkouts do, and nothing of them is kept here.
 */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import type { SignInMethod, UserNameForm } from '../../worker/api/index.ts';
import type { DocumentedEncryption } from '../../worker/knowledge/knowledge.ts';

export const LISTS = ['ISPDB', 'Nodemailer', 'provider-db', 'FairEmail', 'Mailspring'] as const;

export type ListName = (typeof LISTS)[number];

export interface ListedServer {
  list: ListName;
  /** Lower case. */
  host: string;
  port: number;
  /** Null where the list does not say. */
  encryption: DocumentedEncryption | null;
  /** Mail domains, lower case; patterns of domains are left out. */
  domains: readonly string[];
  /** How one signs in, where the list says so; empty where it does not. */
  methods: readonly SignInMethod[];
  /** Null where the list does not say. */
  userName: UserNameForm | null;
}

/** For a list that says nothing of the sign-in. */
const UNSAID = { methods: [], userName: null } as const;

type Reader = (text: string) => Omit<ListedServer, 'list'>[];

/** Which file belongs to which list, by the end of its path. */
const FILES: readonly (readonly [path: RegExp, list: ListName, read: Reader])[] = [
  [/(?:^|\/)ispdb\/[^/]+$/, 'ISPDB', readIspdb],
  [/(?:^|\/)well-known\/services\.json$/, 'Nodemailer', readNodemailer],
  [/(?:^|\/)_providers\/[^/]+\.md$/, 'provider-db', readProviderDb],
  [/(?:^|\/)res\/xml\/providers\.xml$/, 'FairEmail', readFairEmail],
  [/(?:^|\/)mailcore-provider-settings\.json$/, 'Mailspring', readMailspring],
];

export function isList(path: string): boolean {
  return FILES.some(([end]) => end.test(path));
}

/** Empty for a file that is broken or names no server. */
export function serversIn(path: string, text: string): ListedServer[] {
  const [, list, read] = FILES.find(([end]) => end.test(path)) ?? [];
  if (list === undefined || read === undefined) return [];
  return read(text)
    .flatMap(inEachDomain)
    .filter(({ host }) => HOST.test(host))
    .map((server) => ({ list, ...server }));
}

/** A server named after the domain of the address. */
function inEachDomain(server: Omit<ListedServer, 'list'>): Omit<ListedServer, 'list'>[] {
  if (!server.host.includes(DOMAIN)) return [server];
  return server.domains.map((domain) => ({
    ...server,
    host: server.host.replace(DOMAIN, domain),
    domains: [domain],
  }));
}

/** As `textOf` returns it. */
const DOMAIN = '%emaildomain%';

/** Leaves out other placeholders, and addresses. */
const HOST = /^[a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,}$/;

function readIspdb(text: string): ReturnType<Reader> {
  if (!text.includes('<clientConfig')) return [];
  return elements(parseXml(text).root, 'emailProvider').flatMap((provider) => {
    const domains = elements(provider, 'domain').map((domain) => domain.text.trim().toLowerCase());
    return elements(provider, 'outgoingServer').map((server) => {
      const [encryption = null] = elements(server, 'socketType').map(
        ({ text: type }) => SOCKETS[type.trim().toUpperCase()],
      );
      return {
        host: textOf(server, 'hostname'),
        port: Number(textOf(server, 'port')),
        encryption: encryption ?? null,
        domains,
        methods: [
          ...new Set(
            elements(server, 'authentication').flatMap(({ text: way }) => METHODS[way.trim()] ?? []),
          ),
        ],
        userName: USER_NAMES[elements(server, 'username')[0]?.text.trim() ?? ''] ?? null,
      };
    });
  });
}

const METHODS: Readonly<Record<string, SignInMethod>> = {
  OAuth2: 'oauth',
  'password-cleartext': 'password',
  'password-encrypted': 'password',
};

/** Of provider-db, too. */
const USER_NAMES: Readonly<Record<string, UserNameForm>> = {
  '%EMAILADDRESS%': 'address',
  '%EMAILLOCALPART%': 'local-part',
  '%EMAILLOCALPART%.%EMAILDOMAIN%': 'domain-user',
  EMAIL: 'address',
  EMAILLOCALPART: 'local-part',
};

const SOCKETS: Readonly<Record<string, DocumentedEncryption>> = {
  SSL: 'implicit-tls',
  STARTTLS: 'starttls',
  PLAIN: 'plaintext',
};

function readNodemailer(text: string): ReturnType<Reader> {
  interface Service {
    host?: string;
    port?: number;
    secure?: boolean;
    domains?: string[];
  }
  const services: Record<string, Service> = JSON.parse(text);
  return Object.values(services).flatMap(({ host = '', port = 0, secure, domains = [] }) => {
    const encryption = secure === true ? 'implicit-tls' : secure === false ? 'starttls' : null;
    const usual = port === 465 ? 'implicit-tls' : null;
    return [{ ...UNSAID, host: host.toLowerCase(), port, encryption: encryption ?? usual, domains }];
  });
}

/** Its head is YAML of one fixed shape. */
function readProviderDb(text: string): ReturnType<Reader> {
  const [, head = ''] = /^---\n(.*?)\n---/s.exec(text) ?? [];
  const [, list = ''] = /^domains: *\n((?: *- .*\n?)+)/m.exec(head) ?? [];
  const domains = list.split('\n').map((line) =>
    line
      .replace(/^ *- */, '')
      .trim()
      .toLowerCase(),
  );
  return [...head.matchAll(/- type: smtp\n((?: {2,}(?!- ).*\n?)+)/gi)].map(([, body = '']) => {
    const field = (name: string) => new RegExp(`${name}: *(\\S+)`).exec(body)?.[1] ?? '';
    const encryption = SOCKETS[field('socket').toUpperCase()] ?? null;
    const host = field('hostname').toLowerCase();
    const userName = USER_NAMES[field('username_pattern').toUpperCase()] ?? null;
    return {
      host,
      port: Number(field('port')),
      encryption,
      domains: domains.filter(Boolean),
      methods: [],
      userName,
    };
  });
}

function readFairEmail(text: string): ReturnType<Reader> {
  return elements(parseXml(text).root, 'provider').flatMap((provider) => {
    const { domain = '', appPassword, user } = provider.attributes;
    const domains = domain
      .split(',')
      .map((pattern) => pattern.replaceAll('\\\\.', '.').replaceAll('\\.', '.').trim().toLowerCase())
      .filter((name) => HOST.test(name));
    return elements(provider, 'smtp').map(({ attributes }) => ({
      host: (attributes.host ?? '').toLowerCase(),
      port: Number(attributes.port),
      encryption: attributes.starttls === 'true' ? 'starttls' : 'implicit-tls',
      domains,
      methods: appPassword === 'true' ? ['app-password'] : [],
      userName: user === 'local' ? 'local-part' : null,
    }));
  });
}

function readMailspring(text: string): ReturnType<Reader> {
  interface Settings {
    servers: { smtp?: { hostname?: string; port: number; ssl?: boolean; starttls?: boolean }[] };
    'domain-match'?: string[];
  }
  const providers: Record<string, Settings> = JSON.parse(text);
  return Object.values(providers).flatMap(({ servers, 'domain-match': patterns = [] }) => {
    const domains = patterns
      .map((pattern) => pattern.replaceAll('\\.', '.'))
      .filter((name) => HOST.test(name));
    return (servers.smtp ?? []).map(({ hostname = '', port, starttls }) => ({
      host: hostname.toLowerCase(),
      port,
      encryption: starttls === true ? 'starttls' : port === 465 ? 'implicit-tls' : null,
      domains,
      ...UNSAID,
    }));
  });
}

function elements(parent: XmlElement | null, name: string): XmlElement[] {
  return (parent?.children ?? []).filter(
    (child) => child instanceof XmlElement && child.name === name,
  ) as XmlElement[];
}

function textOf(parent: XmlElement, name: string): string {
  return elements(parent, name)[0]?.text.trim().toLowerCase() ?? '';
}
