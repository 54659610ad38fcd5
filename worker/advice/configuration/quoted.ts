/** What a message says of one value: a URL that cannot be read, a user whom nobody knows, a certificate for nobody's name. */
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import { type Finding, fault } from './fault.ts';
import { isLocal } from './host.ts';

/** `text`: the lines that are no settings, in one. */
export function judgeQuoted(text: string, configuration: Configuration): Finding[] {
  return [
    ...urlFaults(text, configuration),
    ...nameFaults(text, configuration),
    ...namelessFaults(text, configuration),
    ...portlessFaults(text, configuration),
  ];
}

const LIKELY = { basis: 'standard', confidence: 'likely' } as const;

/** What is said of a URL that ends too early, or has a % that stands for nothing. */
const NO_URL =
  /\bURI malformed\b|invalid port .{0,200}after host|net\/url: invalid userinfo|invalid URL escape|mailer DSN is invalid|invalid (?:mailer )?dsn|\bERR_INVALID_URL\b|error parsing url/i;

function urlFaults(text: string, { server }: Configuration): Finding[] {
  if (server === null || !NO_URL.test(text)) return [];
  const { setting } = server;
  return /:\/\/[^\s/]{1,300}@/.test(setting.value ?? '')
    ? [fault('not-percent-encoded', setting, LIKELY)]
    : [];
}

const NO_USER =
  /\b(?:invalid|bad|unknown|wrong|incorrect) user ?name\b(?!\s?(?:\/|or|and)\s)|\buser ?name (?:is )?(?:invalid|wrong|incorrect|unknown|not (?:valid|known|found))\b/i;

/** The name of everybody's account is another than the address that stands here, under whatever name. */
function nameFaults(text: string, configuration: Configuration): Finding[] {
  const { server, settings } = configuration;
  const signIn = server === null ? null : (providerOf(server.endpoint.host)?.signIn ?? null);
  if (signIn?.userName !== 'fixed' || settingsOf('user', configuration).length > 0 || !NO_USER.test(text))
    return [];
  const named = settings.find(
    ({ setting: { name, value } }) => /mail|address|account|login/.test(name) && value?.includes('@'),
  );
  return [fault('user-name-form', named?.setting ?? null, { ...LIKELY, wanted: signIn.fixedUserName })];
}

const SELF_SIGNED =
  /self[- ]?signed certificate|certificate verify failed|unable to (?:get local issuer|verify)/i;

/** Nobody vouches for a certificate for a private address, so what is shown there is for another name. */
function namelessFaults(text: string, { server }: Configuration): Finding[] {
  const isAddress = /^\d{1,3}(?:\.\d{1,3}){3}$/.test(server?.endpoint.host ?? '');
  if (server === null || !isAddress || !isLocal(server.endpoint.host) || !SELF_SIGNED.test(text)) return [];
  return [fault('certificate-name-differs', server.setting, { basis: 'standard', confidence: 'possible' })];
}

/** Go, which puts nothing behind a name that it was given as a whole address. */
function portlessFaults(text: string, { server, port }: Configuration): Finding[] {
  if (server === null || port !== null || !/missing port in address/i.test(text)) return [];
  return [fault('value-missing', server.setting, { ...LIKELY, wanted: `${server.endpoint.host}:587` })];
}
