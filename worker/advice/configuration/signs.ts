/** Signs around a value that the program takes for part of it. */
import type { Known } from '../../configuration/roles.ts';
import type { Setting } from '../../configuration/setting.ts';
import { type Finding, fault } from './fault.ts';
import { replaced } from './mended.ts';

export function signFaults(settings: readonly Known[]): Finding[] {
  return settings.flatMap(({ setting, role }) => {
    if (role !== null && setting.keepsQuotes !== undefined && !setting.isPart)
      return [keptQuotes(setting, setting.keepsQuotes)];
    const isSymbol = role === 'authentication' && setting.isQuoted && SYMBOL.test(setting.value ?? '');
    return isSymbol ? [symbolFault(setting)] : [];
  });
}

/** The program gets them as part of the value. */
function keptQuotes(setting: Setting, marks: 1 | 3): Finding {
  const { from, end, value } = setting;
  const bare = value ?? setting.written;
  const around = { ...setting, from: from - marks, end: end + marks };
  const changes = [replaced(around, marks === 1 ? bare : `'${bare}'`)];
  return fault('value-mistyped', setting, { wanted: value, changes, basis: 'standard' });
}

/** Ruby's sign for a word of its own, which is a letter like others inside of quotation marks. */
const SYMBOL = /^:(?:plain|login|cram_md5|xoauth2)$/;

function symbolFault(setting: Setting): Finding {
  const wanted = (setting.value ?? '').slice(1);
  return fault('value-mistyped', setting, {
    wanted,
    changes: [replaced(setting, wanted)],
    basis: 'standard',
  });
}
