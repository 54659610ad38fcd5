/** Values in a notation that the program does not take: other words for yes and no, and more than a number for a port. */
import { type Configuration, isCertain } from '../../configuration/configuration.ts';
import { plainValue } from '../../configuration/name.ts';
import type { Known } from '../../configuration/roles.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { replaced } from './mended.ts';

export const judgeNotations: Judge = (configuration) =>
  configuration.settings.flatMap((known) => [
    ...textFaults(known, configuration),
    ...portFaults(known),
    ...wordFaults(known, configuration),
  ]);

/** Every text but the empty one is true in code. */
function textFaults({ setting, role }: Known, { vocabulary }: Configuration): Finding[] {
  const isSwitch = role === 'encryption' || role === 'sign-in' || role === 'verification';
  const isText =
    setting.isTextOfCode || (setting.isQuoted && TAKES_NO_TEXT.includes(vocabulary?.program.id ?? ''));
  if (!isText || !isSwitch || plainValue(setting.value ?? '') !== 'false') return [];
  return [fault('value-mistyped', setting, { wanted: setting.value, basis: 'standard' })];
}

/** They want yes and no of YAML itself, and stop at a text that says so. */
const TAKES_NO_TEXT = ['sentry-self-hosted'];

/** `587/tls`, `465 (SSL)`: in a file or a variable, where a form explains itself to people. */
const EXPLAINED =
  /^(\d{2,5})\s{0,2}[/:,(-]\s{0,2}(?:tcp|udp|tls|ssl|starttls|smtps?|submission)\b(?:\/(?:tls|ssl))?\)?$/i;
const NO_NUMBER = /^(?:tls|ssl|starttls|smtps?|submission)$/i;

function portFaults({ setting, role }: Known): Finding[] {
  const said = setting.value?.trim() ?? '';
  if (role !== 'port' || !/^\w+_\w+$/.test(setting.key)) return [];
  const number = EXPLAINED.exec(said)?.[1];
  if (number === undefined && !NO_NUMBER.test(said)) return [];
  const wanted = number ?? null;
  const changes = wanted === null ? [] : [replaced(setting, wanted)];
  return [fault('value-mistyped', setting, { wanted, changes, basis: 'standard', confidence: 'likely' })];
}

interface Words {
  names: RegExp;
  /** What people write, and the program does not know. */
  wrong: RegExp;
  yes: string;
  no: string;
}

/** Programs that know two words, or a few, and no others; with what they say of yes and no. */
const WORDS: Readonly<Record<string, Words>> = {
  msmtp: {
    names: /^(?:tls|tls_starttls|tls_certcheck|auth|auto_from)$/,
    wrong: /^(?:yes|no|true|false|1|0|enabled?|disabled?)$|^(?!on$|off$)(?:on|off)$/i,
    yes: 'on',
    no: 'off',
  },
  ssmtp: {
    names: /^(?:UseTLS|UseSTARTTLS)$/i,
    wrong: /^(?:true|false|1|0|on|off|enabled?|disabled?)$/i,
    yes: 'YES',
    no: 'NO',
  },
  postfix: {
    names: /^smtp_(?:sasl_auth_enable|use_tls|enforce_tls|tls_wrappermode)$/,
    wrong: /^(?:true|false|1|0|on|off|enabled?|disabled?)$/i,
    yes: 'yes',
    no: 'no',
  },
};

function wordFaults({ setting }: Known, configuration: Configuration): Finding[] {
  const words = WORDS[configuration.vocabulary?.program.id ?? ''];
  const said = setting.value?.trim() ?? '';
  if (words === undefined || !isCertain(configuration) || !words.names.test(setting.key)) return [];
  if (setting.isPart || !words.wrong.test(said) || said === words.yes || said === words.no) return [];
  const isYes = /^(?:yes|true|1|on|enabled?)$/i.test(said);
  const wanted = isYes ? words.yes : words.no;
  return [fault('value-mistyped', setting, { wanted, changes: [replaced(setting, wanted)] })];
}
