/** Whether the settings let anybody answer in the server's place. */
import { plainValue, wordsOf } from '../../configuration/name.ts';
import type { Setting } from '../../configuration/setting.ts';
import { fault, type Judge } from './fault.ts';
import { flipped, replaced } from './mended.ts';

/** Names that switch the check off where they are on; the others do where they are off. */
const OFF_IF_ON =
  /skip|insecure|unverified|validation callback|ignore|self ?signed|(?:allow|accept|trust) ?(?:all|any|invalid|untrusted|server|cert)|force trust|no ?verify|disable|trust manager/;
const OFF_VALUES =
  /^(?:none|verify_none|:verify_none|openssl::ssl::verify_none|ssl\.cert_none|cert_none|(?:[\w:]{0,30}::)?ssl_verify_none|allow|ignore)$/i;

export const judgeVerification: Judge = ({ settings }) =>
  settings.flatMap(({ setting, role }) =>
    role === 'verification' && isOff(setting)
      ? [
          fault('verification-off', setting, {
            basis: 'standard',
            ...mendedAs(flipped(setting.value ?? ''), setting),
          }),
        ]
      : [],
  );

/** Null where it is not one of two words. */
function mendedAs(wanted: string | null, setting: Setting) {
  return wanted === null ? {} : { wanted, changes: [replaced(setting, wanted)] };
}

function isOff({ key, value }: Setting): boolean {
  if (value === null) return false;
  if (OFF_VALUES.test(value.trim())) return true;
  if (value.trim() === '*') return /trust/.test(wordsOf(key));
  // A switch, or a call, has nothing but its name.
  const isOn = plainValue(value) === 'true' || value === key || (key === 'insecure' && value === 'k');
  return OFF_IF_ON.test(wordsOf(key)) ? isOn : plainValue(value) === 'false';
}
