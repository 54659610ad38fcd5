/** Short notation for the row of a provider: what most rows have in common is left out. Only builds entries. */
import type { SignIn, SignInMethod, UserNameForm } from '../../api/index.ts';
import type { DocumentedPort, Provider } from '../knowledge.ts';
import { byNumber, implicitTls, starttls } from './documented.ts';

/** Thunderbird's database of mail providers, by the domain of the addresses. */
export const ispdb = (domain: string): string => `https://autoconfig.thunderbird.net/v1.1/${domain}`;
export const NODEMAILER = 'https://github.com/nodemailer/nodemailer/blob/master/lib/well-known/services.json';
export const FAIREMAIL = 'https://github.com/M66B/FairEmail/blob/master/app/src/main/res/xml/providers.xml';
export const MAILSPRING =
  'https://github.com/Foundry376/Mailspring/blob/master/app/internal_packages/onboarding/lib/mailcore-provider-settings.json';
export const providerDb = (name: string): string => `https://providers.delta.chat/${name}`;

/** Lists that their authors keep, without a word of the provider; the ISPDB is checked before it takes an entry. */
const HEARSAY: readonly string[] = [NODEMAILER, FAIREMAIL, MAILSPRING, providerDb('')];

/** A source that is no address is not a page of the provider either. */
function isConfirmedBy(source: string): boolean {
  return source.startsWith('https://') && !HEARSAY.some((list) => source.startsWith(list));
}

/** The day of an audit of all rows, by somebody who read these pages and quoted them. */
export const AUDITED_ON = '2026-11-29';

/** The day on which most rows were read. */
export const READ_ON = '2026-11-30';

/** The two registered ports, each with its usual encryption. */
export const BOTH = byNumber(starttls(587), implicitTls(465));
export const TLS = implicitTls(465);
export const STARTTLS = starttls(587);

interface Row {
  /** Shared by the rows of one provider; its own name if left out. */
  brand?: string;
  /** Names separated by spaces. */
  hosts: string;
  patterns?: string;
  domains?: string;
  mx?: string;
  ports: readonly DocumentedPort[];
  recommended?: number;
  signIn?: SignIn | null;
  closedOn?: string;
  source: string;
  on?: string;
  /** By its source, unless it is said. */
  confirmed?: boolean;
}

export function row(id: string, name: string, written: Row): Provider {
  const { brand = name, hosts, patterns, domains, mx, ports, source } = written;
  return {
    id,
    brand,
    name,
    hosts: names(hosts),
    patterns: names(patterns),
    domains: names(domains),
    mx: names(mx),
    ports,
    recommendedPort: written.recommended ?? null,
    signIn: written.signIn ?? null,
    closedOn: written.closedOn ?? null,
    source,
    verifiedOn: written.on ?? READ_ON,
    confirmed: written.confirmed ?? isConfirmedBy(source),
  };
}

/** A row whose source says that the password of the mailbox is taken, as most do. */
export function withPassword(id: string, name: string, written: WithPassword): Provider {
  const { userName = 'address', source } = written;
  return row(id, name, { ...written, signIn: signIn('password', source, { userName }) });
}

interface WithPassword extends Omit<Row, 'signIn'> {
  userName?: UserNameForm;
}

type SignInRow = Partial<Omit<SignIn, 'isOffered' | 'methods' | 'source' | 'verifiedOn'>> & { on?: string };

/** `methods` as words separated by spaces, the usual one first; the user name is the address unless it is said. */
export function signIn(methods: string, source: string, written: SignInRow = {}): SignIn {
  const { first = [], userName = 'address', fixedUserName = null, url = null, changes = [] } = written;
  return {
    isOffered: true,
    methods: names(methods) as SignInMethod[],
    first,
    userName,
    fixedUserName,
    url,
    changes,
    source,
    verifiedOn: written.on ?? READ_ON,
    confirmed: written.confirmed ?? isConfirmedBy(source),
  };
}

/** The provider has no SMTP for programs. */
export function notOffered(source: string): SignIn {
  return { ...signIn('', source), isOffered: false };
}

function names(written = ''): string[] {
  return written.split(/\s+/).filter(Boolean);
}
