/**
 * A situation in one line, and the resulting advice in the same notation.
 *
 * Facts: `@mailjet` is the host's provider, `from:hetzner` the caller's network; then ports: number, `/6` for IPv6, a
 * letter of OUTCOMES, and letters of DETAILS. Several vantage points follow their ids, as in `weur: 587s  oc: 587-`; a
 * single one needs no id and is `weur`.
 *
 * Advice: the port and its alternatives, best first, with `i` for implicit TLS, `s` for STARTTLS, `p` for no
 * encryption; after `not` the rejected ports, with their outcomes if they failed, preceded by `?` if no vantage point
 * could tell. Findings: `!!` error, `!` warning, then ports and parameters.
 */
import { advise } from '../../worker/advice/advice.ts';
import type {
  Advised,
  Caller,
  Certificate,
  Finding,
  Note,
  Outcome,
  PortReport,
  Reason,
  Recommendation,
  Smtp,
  Tls,
  Vantage,
  VantageReport,
} from '../../worker/api/index.ts';
import type { Network, Provider } from '../../worker/knowledge/knowledge.ts';
import { ispdb, signIn } from '../../worker/knowledge/providers/row.ts';
import { toPortReport } from '../../worker/vantage/row.ts';
import { CHECKED_AT_MS, rowOf } from './rows.ts';
import { EXPIRED, LEAF, OTHER_NAME, tlsSeen } from './tls-seen.ts';

const OUTCOMES: Readonly<Record<string, [Outcome, Reason | null]>> = {
  s: ['starttls', null],
  i: ['implicit-tls', null],
  p: ['plaintext', null],
  f: ['tls-failed', 'cut-off'],
  y: ['tls-failed', 'beyond-our-client'],
  r: ['rejected', 'greeting'],
  b: ['busy', 'greeting'],
  m: ['silent', 'greeting'],
  h: ['not-smtp', 'http'],
  d: ['dropped', 'greeting'],
  c: ['connected', null],
  x: ['refused', null],
  '-': ['timeout', null],
  n: ['no-reply', null],
  '?': ['untestable', 'port-25-forbidden'],
  '!': ['error', 'vantage-failed'],
};

const ECDSA: Certificate = { ...LEAF, keyType: 'ec', keyBits: 256, fingerprintSha256: 'f6'.repeat(32) };

/** What a letter after the outcome adds. */
const DETAILS: Readonly<Record<string, (row: PortReport) => Partial<PortReport>>> = {
  /** Expired. */
  e: () => ({ tls: tlsSeen({ trusted: false, problems: ['expired'], certificates: [EXPIRED] }) }),
  /** Issued for another name. */
  w: () => ({ tls: tlsSeen({ trusted: false, problems: ['name-mismatch'], certificates: [OTHER_NAME] }) }),
  /** With additional names, and trusted. */
  o: () => ({ tls: tlsSeen({ certificates: [{ ...LEAF, names: ['mail.example.com', 'other.example'] }] }) }),
  /** With a key of another kind, for the same names. */
  k: () => ({ tls: tlsSeen({ certificates: [ECDSA] }) }),
  /** Five days left. */
  z: () => ({ tls: tlsSeen({ certificates: [{ ...LEAF, daysLeft: 5 }] }) }),
  /** The certificate was not judged. */
  u: () => ({ tls: tlsSeen({ trusted: null }) }),
  /** Bytes after STARTTLS. */
  j: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, bytesBehindStarttls: 7 } }),
  /** PLAIN before encryption. */
  a: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, authBeforeTls: ['PLAIN'] } }),
  /** Six seconds until the greeting. */
  /** Sign-in with a token only, inside TLS. */
  x: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, authAfterTls: ['XOAUTH2', 'OAUTHBEARER'] } }),
  /** NTLM only, inside TLS. */
  n: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, authAfterTls: ['GSSAPI', 'NTLM'] } }),
  /** A reply with the words of a limit. */
  q: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, refusals: ['421 Too many connections'] } }),
  /** A reply that turns away whoever checks from there. */
  t: ({ smtp }) => ({ smtp: { ...SMTP, ...smtp, refusals: ['554 Access denied'] } }),
  l: ({ timings }) => ({ timings: { ...timings, greetingMs: 6012 } }),
};

const SMTP: Smtp = {
  greeting: 'mail.example.com',
  hostname: null,
  extensionsBeforeTls: [],
  extensionsAfterTls: [],
  authBeforeTls: [],
  authAfterTls: [],
  sizeLimit: null,
  bytesBehindStarttls: 0,
};

const READ = { source: 'their pages', verifiedOn: '2026-11-24', confirmed: true };
const entry = (port: number, encryption: 'starttls' | 'implicit-tls' = 'starttls', confirmed = true) => {
  return { port, encryption, isEncryptionRequired: false, confirmed };
};

export const MAILJET: Provider = {
  ...READ,
  id: 'mailjet',
  brand: 'Mailjet',
  name: 'Mailjet',
  hosts: ['in-v3.mailjet.com'],
  patterns: ['*.mailjet.com'],
  domains: [],
  mx: [],
  ports: [entry(25), entry(80), entry(465, 'implicit-tls'), entry(587), entry(588), entry(2525)],
  recommendedPort: null,
  signIn: null,
  closedOn: null,
};

const PAGE = 'https://provider.example/help';

const PROVIDERS: Readonly<Record<string, Provider>> = {
  mailjet: MAILJET,
  postmark: { ...MAILJET, id: 'postmark', name: 'Postmark', ports: [entry(25), entry(587), entry(2525)] },
  advising: { ...MAILJET, id: 'advising', name: 'Advising', recommendedPort: 587 },
  hearsay: {
    ...MAILJET,
    id: 'hearsay',
    name: 'Hearsay',
    ports: [entry(587), entry(2525, 'starttls', false)],
  },
  gmail: { ...MAILJET, id: 'gmail', name: 'Gmail', signIn: signIn('app-password oauth', PAGE) },
  outlook: { ...MAILJET, id: 'outlook', name: 'Outlook.com', signIn: signIn('oauth', PAGE) },
  gmx: { ...MAILJET, id: 'gmx', name: 'GMX', signIn: signIn('password', PAGE) },
  heard: { ...MAILJET, id: 'heard', name: 'Heard', signIn: signIn('app-password', 'a list') },
  listed: { ...MAILJET, id: 'listed', name: 'Listed', ports: [entry(587)], source: ispdb('example.net') },
  rumoured: { ...MAILJET, id: 'rumoured', name: 'Rumoured', ports: [entry(587)], confirmed: false },
};

function network(id: string, name: string, ...blockedPorts: number[]): Network {
  return {
    ...READ,
    id,
    name,
    asns: [],
    countries: [],
    runsOn: [],
    products: [],
    blockedPorts,
    onlyPorts: null,
    kind: 'cloud',
    lifting: null,
    condition: null,
    asksFor: [],
    varies: false,
  };
}

const NETWORKS: readonly Network[] = [
  network('aws', 'Amazon', 25),
  network('hetzner', 'Hetzner', 25, 465),
  network('ocean', 'DigitalOcean', 25, 465, 587),
  network('linode', 'Linode', 25, 465, 587),
  { ...network('speedport', 'Speedport', 25, 587), confirmed: false },
  { ...network('railway', 'Railway', 587, 2587), varies: true },
];

function row(token: string): PortReport {
  const [, port, six, letter = '', details = ''] = /^(\d+)(\/6)?(.)(\w*)$/.exec(token) ?? [];
  const known = OUTCOMES[letter];
  if (known === undefined) throw new Error(`Cannot read the row "${token}": no outcome ${letter}`);
  const [outcome, reason] = known;
  const isEncrypted = outcome === 'starttls' || outcome === 'implicit-tls';
  const tls: Tls | null = isEncrypted ? tlsSeen({ certificates: [LEAF] }) : null;
  const plain: PortReport = {
    ...toPortReport(rowOf(Number(port), six ? 6 : 4, outcome, reason), false, CHECKED_AT_MS),
    ...(isEncrypted ? { encryption: outcome, tls } : {}),
  };
  for (const detail of details) {
    const add = DETAILS[detail];
    if (add === undefined) throw new Error(`Cannot read the row "${token}": no detail ${detail}`);
    Object.assign(plain, add(plain));
  }
  return plain;
}

function vantage(id: string): Vantage {
  const kind = id.startsWith('agent:') ? 'agent' : id.startsWith('globalping:') ? 'globalping' : 'region';
  const isHint = kind === 'region' && id !== 'self';
  return { id, kind, region: isHint ? id : null, colo: null, place: null };
}

/** Without facts about provider and caller. */
export function placesIn(facts: string): VantageReport[] {
  const places: VantageReport[] = [];
  const tokens = facts.split(/\s+/).filter((token) => !/^(?:@|from:)./.test(token));
  for (const token of tokens) {
    const named = /^(.+):$/.exec(token)?.[1];
    if (named === undefined && places.length === 0) places.push(reportOf('weur'));
    if (named === undefined) places.at(-1)?.ports.push(row(token));
    else places.push(reportOf(named));
  }
  return places;
}

function reportOf(id: string): VantageReport {
  return {
    vantage: vantage(id),
    checkedAt: '',
    ageSeconds: 0,
    durationMs: 0,
    cached: false,
    ipv6: null,
    ports: [],
  };
}

export function callerIn(id: string): Caller {
  const known = NETWORKS.find((one) => one.id === id);
  if (known === undefined) throw new Error(`Cannot find the network ${id}`);
  const { source, verifiedOn } = READ;
  const blockedPorts = [...known.blockedPorts];
  return {
    asn: 64_496,
    organisation: 'Example Net',
    network: id,
    blockedPorts,
    varies: known.varies,
    lifting: null,
    condition: null,
    candidates: [],
    source,
    verifiedOn,
    confirmed: known.confirmed,
  };
}

export function adviceIn(facts: string) {
  const named = /@(\S+)/.exec(facts)?.[1];
  const from = /from:(\S+)/.exec(facts)?.[1];
  return advise({
    vantages: placesIn(facts),
    provider: named === undefined ? null : (PROVIDERS[named] ?? null),
    caller: from === undefined ? null : callerIn(from),
    networks: NETWORKS,
  });
}

const SIGNS = { starttls: 's', 'implicit-tls': 'i' } as const;

export function advisedIn(recommendation: Recommendation | null): string {
  if (recommendation === null) return 'none';
  const { alternatives, passedOver } = recommendation;
  const name = ({ port, encryption }: Advised) => `${port}${encryption === null ? 'p' : SIGNS[encryption]}`;
  const ports = [recommendation, ...alternatives].map(name).join(' ');
  const not = passedOver.map(({ port, reasons }) => `${port}:${reasons.map(noteIn).join('+')}`);
  return not.length === 0 ? ports : `${ports} not ${not.join(' ')}`;
}

export function noteIn({ code, parameters }: Note): string {
  const outcomes = 'outcomes' in parameters ? parameters.outcomes.join('/') : '';
  if (code === 'failed') return outcomes;
  return code === 'unproven' ? `?${outcomes}` : [code, ...Object.values(parameters).flat()].join(',');
}

/** Leaves out names, which are for people: the line already has the ids. */
export function findingIn({ code, severity, ports, parameters }: Finding): string {
  const { name: _, names: __, ...said } = parameters as Record<string, unknown>;
  const values = Object.values(said).map((value) => [value].flat().join('+'));
  const mark = severity === 'error' ? '!!' : severity === 'warning' ? '!' : '';
  return `${mark}${[code, ports.join('+'), ...values.filter(Boolean)].join(' ')}`;
}
