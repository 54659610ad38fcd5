/** Whether the user's name is of the form that the provider takes. */
import type { Setting } from '../../configuration/setting.ts';
import type { Provider } from '../../knowledge/knowledge.ts';
import { isRedacted, kindOf } from '../../privacy/placeholder.ts';
import { type Details, type Finding, fault } from './fault.ts';

const ADDRESS = /@/;
const NO_ADDRESS = /^[^@]+$/;

/** User names that a provider makes, by what a placeholder keeps of them: its id, and what all of them look like. */
const ISSUED: Readonly<Record<string, RegExp>> = {
  'amazon-ses': /^\[secret(?:-aws-id)?\]$|^AKIA|^ASIA|[<>*]/,
  mailgun: ADDRESS,
  brevo: ADDRESS,
  mailersend: ADDRESS,
  ethereal: ADDRESS,
  // Tokens, keys and numbers.
  postmark: NO_ADDRESS,
  mailjet: NO_ADDRESS,
  'mailtrap-sandbox': NO_ADDRESS,
  scaleway: NO_ADDRESS,
  mailpace: NO_ADDRESS,
  tipimail: NO_ADDRESS,
  socketlabs: NO_ADDRESS,
};

/** Keys that are a password for SMTP at most, and never a name. */
const KEYS = ['sendgrid', 'resend', 'mailgun-api', 'brevo-api', 'brevo-smtp', 'ses', 'aws-key'];

/** A file or a table with the name in it, as Postfix has them. */
const ELSEWHERE = /^(?:\w{2,12}:)?\/|^(?:static|inline|hash|texthash|lmdb|btree|cdb|proxy):/;

const BARE = /^(?:[\w.-]{1,64}\\{1,2})?[\w.+-]{1,64}$/;

export function userFaults(provider: Provider, user: Setting | null, password: Setting | null): Finding[] {
  const { signIn, domains, id } = provider;
  // A URL has an address with its sign encoded.
  const name = (user?.value ?? '').replace(/%40/i, '@');
  if (signIn === null || user === null || name === '' || ELSEWHERE.test(name)) return [];
  const { userName, fixedUserName } = signIn;
  const details: Details = { basis: 'provider', confidence: signIn.confirmed ? 'certain' : 'likely' };
  const kind = kindOf(name);
  if (kind !== null) return isOfNoName(kind, user, provider) ? [inSteadOf(user, provider, details)] : [];
  if (isRedacted(name))
    return namesService(name, provider, password) ? [inSteadOf(user, provider, details)] : [];
  const issued = ISSUED[id];
  if (issued !== undefined && !issued.test(name))
    return [fault('user-name-form', user, { ...details, confidence: 'likely' })];
  if (userName === 'fixed' && fixedUserName !== null && name !== fixedUserName)
    return [inSteadOf(user, provider, details)];
  const isAddress = userName === 'address' || userName === 'main-address';
  // Of a URL, the domain behind %40 is not kept.
  if (!isAddress || user.isPart || !BARE.test(name)) return [];
  const [domain = null] = domains;
  const local = name.split('\\').at(-1) ?? name;
  return [fault('user-name-form', user, { ...details, wanted: `${local}@${domain ?? '…'}` })];
}

function inSteadOf(user: Setting, { signIn }: Provider, details: Details): Finding {
  return fault('user-name-form', user, { ...details, wanted: signIn?.fixedUserName ?? null });
}

/** A key, or base64 of a name, which is right in a Secret of Kubernetes only. */
function isOfNoName(kind: string, { path }: Setting, { id, signIn }: Provider): boolean {
  if (KEYS.includes(kind)) return signIn?.userName !== 'any' && signIn?.userName !== 'issued';
  const isKnown = signIn?.userName !== 'any' && (signIn?.userName !== 'issued' || ISSUED[id] === ADDRESS);
  return kind === 'encoded' && isKnown && !path.includes('data');
}

/** `sendgridusername`, where there is one name for everybody: whoever writes it believes that his own belongs there. */
function namesService(name: string, { hosts, signIn }: Provider, password: Setting | null): boolean {
  if (signIn?.userName !== 'fixed' || kindOf(password?.value ?? '') === 'redacted') return false;
  const service = /^(?:your[_ -]?)?([a-z]{5,20}?)[_ -]?(?:user(?:[_ -]?name)?|login)$/.exec(name)?.[1];
  return service !== undefined && hosts.some((host) => host.split('.').includes(service));
}
