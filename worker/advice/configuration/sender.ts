/** Whether the server will take mail from the sender that the settings name, or leave to the program. */
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import { MAILBOXES, providerOf, SENDING } from '../../knowledge/providers/providers.ts';
import { isRedacted } from '../../privacy/placeholder.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { domainOf, isLocal } from './host.ts';

export const judgeSender: Judge = (configuration) => {
  const host = configuration.server?.endpoint.host;
  if (host === undefined || isLocal(host)) return [];
  const senders = settingsOf('sender', configuration);
  if (senders.length === 0) return defaultFaults(configuration);
  const nameless = senders.filter((setting) => isNoAddress(setting, configuration));
  if (nameless.length > 0)
    return nameless.map((setting) =>
      fault('sender-not-allowed', setting, { wanted: 'user@…', basis: 'standard', confidence: 'likely' }),
    );
  const provider = providerOf(host);
  const account = domainOf(configuration);
  // Google replaces the sender, and others that host domains take those of the customer.
  const isStrict = provider !== null && MAILBOXES.includes(provider) && provider.brand !== 'Google';
  if (!isStrict || account === null || !provider.domains.includes(account)) return [];
  return senders.flatMap((setting) => {
    const domain = /@([\w.-]+)/.exec(setting.value ?? '')?.[1]?.toLowerCase();
    const isOther = domain !== undefined && domain !== account;
    return isOther ? [fault('sender-not-allowed', setting, { basis: 'provider', confidence: 'likely' })] : [];
  });
};

/** The names of settings that take an address and nothing else. */
const OF_ADDRESS =
  /(?:^|[_.-])(?:mail_?from|from|from_?(?:e?mail|address|addr)|sender|sender_?(?:e?mail|address)|default_?sender)$/i;

function isNoAddress({ key, value, name }: Setting, { vocabulary, settings }: Configuration): boolean {
  const said = value?.trim() ?? '';
  if (
    said === '' ||
    said.includes('@') ||
    isRedacted(said) ||
    /^[[<{$%:]|^(?:null|none|false|\.\.\.)$|ADDRESS/i.test(said)
  )
    return false;
  // Another setting, by its name.
  if (settings.some(({ setting }) => setting.key === said)) return false;
  // One part of it is in a setting of its own, as in Nextcloud.
  const hasParts = vocabulary?.program.traps.some(({ code }) => code === 'sender-parts') ?? false;
  if (hasParts || settings.some(({ setting }) => /mail_?domain$/i.test(setting.key))) return false;
  return OF_ADDRESS.test(key) && key.includes('_') && !/name/.test(name);
}

/** A program that has no sender of its own does not start without one. Others have one that some servers take. */
function defaultFaults(configuration: Configuration): Finding[] {
  const { vocabulary, candidates } = configuration;
  if (candidates[0]?.confidence !== 'certain') return [];
  const required = vocabulary?.program.traps.find(({ code }) => code === 'sender-required')?.parameters;
  if (required === undefined)
    return candidates[0].program.kind === 'application' ? verifiedFaults(configuration) : [];
  return [fault('sender-not-allowed', null, { wanted: required.key ?? null, confidence: 'likely' })];
}

/** A sending service takes verified senders only, and the program's own is of no domain that anybody could verify. */
function verifiedFaults(configuration: Configuration): Finding[] {
  const { server, vocabulary } = configuration;
  const provider = providerOf(server?.endpoint.host ?? '');
  const { key, value = '' } =
    vocabulary?.program.traps.find(({ code }) => code === 'sender-default')?.parameters ?? {};
  const isNobodys = /@(?:[\w-]{1,63}\.){0,4}(?:localhost|local|localdomain|example(?:\.\w{2,3})?)$/.test(
    value,
  );
  const isWhole = (['user', 'password'] as const).every((role) => settingsOf(role, configuration).length > 0);
  return provider !== null && SENDING.includes(provider) && isNobodys && isWhole
    ? [fault('sender-not-allowed', null, { wanted: key ?? null, basis: 'provider', confidence: 'likely' })]
    : [];
}
