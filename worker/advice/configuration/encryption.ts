/** Whether the settings encrypt, in the way that the port expects. */
import type { EncryptionMode, Fault } from '../../api/index.ts';
import type { Configuration } from '../../configuration/configuration.ts';
import { OPTIONAL } from '../../configuration/mode.ts';
import { plain, plainValue, wordsOf } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import { IMPLICIT_TLS_PORT, isWebPort, RELAY_PORT, STARTTLS_PORT } from '../../knowledge/ports.ts';
import { providerOf } from '../../knowledge/providers/providers.ts';
import { type Details, type Finding, fault, type Judge } from './fault.ts';
import { isLocal } from './host.ts';
import { changesTo, replaced } from './mended.ts';
import { isUndocumentedWebPort } from './port.ts';

export const judgeEncryption: Judge = (configuration) => {
  const { mode, port, server } = configuration;
  if (server === null && port === null) return [];
  const expected = expectedOn(port?.number ?? null, server?.endpoint.host ?? null);
  const isNear = server !== null && isLocal(server.endpoint.host);
  if (mode.kind === 'both') return bothFaults(configuration, mode.by, expected);
  const lacking = lackingFault(configuration);
  if (lacking !== null) return [lacking];
  if (mode.kind !== 'one') return [];
  const { encryption, by, isRequired } = mode;
  const [said = null] = by;
  if (disagrees(encryption, expected)) {
    const at = said ?? port?.setting ?? null;
    const details = { ...detailsFor(configuration, expected), ...schemeFor(configuration, at, expected) };
    return [fault('mode-and-port-disagree', at, details)];
  }
  if (isNear) return [];
  const details = detailsFor(configuration, expected ?? 'starttls');
  if (encryption === 'plaintext') return [fault('no-encryption', said, details)];
  const canRequire = (configuration.vocabulary?.program.starttls ?? 'required') === 'required';
  // STARTTLS that is automatic by default is what most programs do; a value that asks for less is a choice.
  const isChosen = said !== null && OPTIONAL.test(wordsOf(said.value ?? ''));
  return isRequired || !canRequire || !isChosen ? [] : [fault('tls-not-required', said, details)];
};

/** Where the address says it, the address is what has to say something else. */
function schemeFor({ server }: Configuration, at: Setting | null, mode: EncryptionMode | null): Details {
  if (at === null || at !== server?.setting || !/^(?:ssl|tls):/i.test(at.value ?? '')) return {};
  const wanted = (at.value ?? '').replace(/^\w+/, mode === 'implicit-tls' ? 'ssl' : 'tls');
  return { wanted, changes: [replaced(at, wanted)] };
}

/** Without anything wanted where the port does not tell which mode is right. */
function detailsFor(configuration: Configuration, mode: EncryptionMode | null): Details {
  return {
    wanted: mode && wantedFor(configuration, mode),
    changes: mode ? changesTo(configuration, mode) : [],
    ...basisOf(configuration),
  };
}

/** Of settings that no program is known for, the names may mean something else. */
function basisOf({ vocabulary }: Configuration): Pick<Fault, 'basis' | 'confidence'> {
  return vocabulary === null
    ? { basis: 'standard', confidence: 'likely' }
    : { basis: 'program', confidence: 'certain' };
}

/** Null where both are usual, as on the ports that providers open beside the registered ones. */
function expectedOn(port: number | null, host: string | null): EncryptionMode | null {
  if (port === null) return null;
  const documented =
    host === null ? null : (providerOf(host)?.ports.find((one) => one.port === port) ?? null);
  if (documented !== null && documented.encryption !== 'plaintext') return documented.encryption;
  if (host !== null && isUndocumentedWebPort(port, host)) return null;
  if (port === IMPLICIT_TLS_PORT) return 'implicit-tls';
  return port === STARTTLS_PORT || port === RELAY_PORT || isWebPort(port) ? 'starttls' : null;
}

/** Clear text on a port that begins with TLS waits for a greeting that never comes; on others, it is another fault. */
function disagrees(encryption: EncryptionMode, expected: EncryptionMode | null): boolean {
  if (expected === null || encryption === expected) return false;
  return encryption !== 'plaintext' || expected === 'implicit-tls';
}

function bothFaults(
  configuration: Configuration,
  by: readonly Setting[],
  expected: EncryptionMode | null,
): Finding[] {
  const on = by.find((setting) => isOfOther(configuration, setting, expected)) ?? by.at(-1) ?? null;
  const details = detailsFor(configuration, expected);
  const both = fault('both-modes-on', on, details);
  // A switch for STARTTLS comes too late on port 465; of a row it is known whether the program heeds it there.
  const isTooLate = expected === 'implicit-tls' && (configuration.vocabulary?.dialect ?? null) !== null;
  return expected === 'starttls' || isTooLate
    ? [fault('mode-and-port-disagree', on, { ...details, changes: [] }), both]
    : [both];
}

/** Whether the template of the expected mode says something else. */
function isOfOther(
  { vocabulary }: Configuration,
  setting: Setting,
  expected: EncryptionMode | null,
): boolean {
  const own = expected && vocabulary?.modes.get(expected);
  return own ? (own.get(setting.name) ?? 'false') === 'false' : false;
}

/** The program has only STARTTLS, which the port does not speak, or the other way round. */
function lackingFault({ vocabulary, port, mode }: Configuration): Finding | null {
  const { program } = vocabulary ?? {};
  if (port === null || mode.kind === 'unset') return null;
  const lacks =
    (program?.implicitTls === 'lacking' && port.number === IMPLICIT_TLS_PORT) ||
    (program?.starttls === 'lacking' && port.number === STARTTLS_PORT);
  const wanted = String(otherOf(port.number));
  const isAlone = port.setting.value === String(port.number);
  const changes = isAlone ? [replaced(port.setting, wanted)] : [];
  return lacks ? fault('mode-and-port-disagree', port.setting, { wanted, changes }) : null;
}

function otherOf(port: number): number {
  return port === IMPLICIT_TLS_PORT ? STARTTLS_PORT : IMPLICIT_TLS_PORT;
}

/** As the program writes it: `EMAIL_USE_SSL=true`. Null if no program is known. */
function wantedFor({ vocabulary, settings }: Configuration, encryption: EncryptionMode): string | null {
  const own = vocabulary?.modes.get(encryption);
  if (!vocabulary || !own) return null;
  const names = new Map(settings.map(({ setting }) => [setting.name, setting.key]));
  const [first] = [...own].toSorted(
    ([, one], [, other]) => Number(one === 'false') - Number(other === 'false'),
  );
  if (first === undefined) return null;
  const [name, meant] = first;
  const key = names.get(name) ?? keyOf(vocabulary, name);
  const spelled = vocabulary.spelled.get(encryption)?.get(name)?.value ?? meant;
  // Of a command, a switch has no value.
  if (plain(spelled) === plain(key)) return key;
  return `${key} = ${plainValue(spelled) === meant ? spelled : meant}`;
}

function keyOf(vocabulary: Configuration['vocabulary'], name: string): string {
  const keys = Object.values(vocabulary?.program.keys ?? {}).flat();
  return keys.find((key) => plain(key) === name) ?? name;
}
