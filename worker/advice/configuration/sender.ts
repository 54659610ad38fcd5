/** Whether the server will take mail from the sender that the settings name, or leave to the program. */
import { type Configuration, settingsOf } from '../../configuration/configuration.ts';
import { MAILBOXES, providerOf } from '../../knowledge/providers/providers.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { domainOf, isLocal } from './host.ts';

export const judgeSender: Judge = (configuration) => {
  const host = configuration.server?.endpoint.host;
  if (host === undefined || isLocal(host)) return [];
  const senders = settingsOf('sender', configuration);
  if (senders.length === 0) return defaultFaults(configuration);
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

/** A program that has no sender of its own does not start without one. Others have one that some servers take. */
function defaultFaults({ vocabulary }: Configuration): Finding[] {
  const required = vocabulary?.program.traps.find(({ code }) => code === 'sender-required')?.parameters;
  if (required === undefined) return [];
  return [fault('sender-not-allowed', null, { wanted: required.key ?? null, confidence: 'likely' })];
}
