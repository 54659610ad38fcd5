/** How settings encrypt by the words that most programs use, where nothing is known of theirs. Pure. */
import { IMPLICIT_TLS_PORT } from '../knowledge/ports.ts';
import { type Mode, meant, one } from './encryption.ts';
import { plain, plainValue, wordsOf } from './name.ts';
import type { Setting } from './setting.ts';

/** Where no program is known: `ssl` and `secure` usually mean TLS at once, `tls` usually STARTTLS; only pairs tell surely. */
export function byWords(said: readonly Setting[], port: number | null): Mode {
  if (said.length === 0) return { kind: 'unset' };
  const on = said.filter((setting) => meant(setting) !== 'false');
  if (on.length === 0 && isAllOff(said) && port !== IMPLICIT_TLS_PORT) return one('plaintext', false, said);
  const words = ({ key, value }: Setting) => wordsOf(`${key} ${value}`);
  const keys = said.map(({ key }) => wordsOf(key));
  const beside = {
    ssl: keys.filter((key) => /\bssl\b/.test(key)).length,
    starttls: keys.some((key) => /start ?tls|\btts\b/.test(key)),
    plain: said.map((setting) => plain(setting.key)).filter((name) => /starttls(?:auto)?$/.test(name)),
  };
  const starttls = on.filter(
    (setting) => /start ?tls|\btts\b/.test(words(setting)) || isTlsBesideSsl(setting, beside),
  );
  const isStarttls = new Set(starttls);
  const implicit = on.filter(
    (setting) =>
      (/\bssl\b|\bsmtps\b|implicit|\bon connect\b|\btlsc\b/.test(words(setting)) ||
        isImplicitByName(setting) ||
        isTlsBesideStarttls(setting, beside)) &&
      !isStarttls.has(setting),
  );
  if (starttls.length > 0 && implicit.length > 0) return { kind: 'both', by: on };
  if (starttls.length > 0) return one('starttls', true, starttls);
  const isSure = said.length > 1 || port === IMPLICIT_TLS_PORT || implicit.some(isImplicitByName);
  if (implicit.length > 0 && isSure) return one('implicit-tls', true, implicit);
  return { kind: 'unknown', by: said };
}

/**
 * One switch that is off leaves the other on; `starttls` and `starttls_auto` are all that there is beside TLS at once, and
 * `ssl` and `tls` are both.
 */
function isAllOff(said: readonly Setting[]): boolean {
  const names = new Set(said.flatMap(({ name }) => /starttls(?:auto)?$/.exec(name)?.[0] ?? []));
  if (names.size > 1) return true;
  const has = (of: RegExp) => said.some(({ key }) => of.test(wordsOf(key)));
  return said.length > 1 && has(/\bssl\b/) && has(/(?<!start ?)\btls\b/) && said.every(isSwitchedOff);
}

/** Nothing at all may be there because somebody took it out. */
function isSwitchedOff({ value }: Setting): boolean {
  return /^(?:false|no|off|0)$/i.test(value?.trim() ?? '');
}

/** What the names of all settings for encryption say. */
interface Names {
  ssl: number;
  starttls: boolean;
  plain: readonly string[];
}

/** `tls = true` beside `ssl = false`, and `use_tls`, as Django has it. */
function isTlsBesideSsl({ key }: Setting, { ssl, starttls }: Names): boolean {
  const words = wordsOf(key);
  if (starttls || /\bssl\b/.test(words)) return false;
  return /use ?tls$/.test(words) || (/\btls\b/.test(words) && ssl > 0);
}

/** `MAIL_TLS = true` beside `MAIL_STARTTLS`, of the same program. */
function isTlsBesideStarttls({ key, value }: Setting, names: Names): boolean {
  if (names.plain.length === 0) return false;
  if (!/\btls$/.test(wordsOf(key)) || plainValue(value ?? '') !== 'true') return false;
  const stem = plain(key).replace(/(?:use)?tls$/, '');
  return names.plain.some((other) => other.startsWith(stem));
}

const OF_CONNECTION =
  /\b(?:connection security|verbindungssicherheit|sicherheit der verbindung|securite de la connexion|seguridad de la conexion|sicurezza della connessione)$/;

/** `secure: true`, as Nodemailer has it, and `encryption: ssl` beside `tls`. `ssl: true` alone may be STARTTLS, as in .NET. */
function isImplicitByName({ key, value }: Setting): boolean {
  if (
    /implicit|on connect$|^tlsc$/.test(wordsOf(key)) &&
    /^(?:true|tls-on-connect|tlsc)$/.test(plainValue(value ?? ''))
  )
    return true;
  // Labels of mail programs, which have STARTTLS beside it.
  if (OF_CONNECTION.test(wordsOf(key)) && /^ssl ?\/ ?tls$/i.test(value?.trim() ?? '')) return true;
  // Of Perl.
  if (key === 'SSL' && value?.trim() === '1') return true;
  if (/(?:^| )secure$/.test(wordsOf(key)) && plainValue(value ?? '') === 'true') return true;
  if (/^(?:ssl|ssl_?tls|smtps|ssl-?on-?connect)$/i.test(value?.trim() ?? '')) return true;
  // Not in .NET, which writes EnableSsl.
  return /^(?:[a-z]+_{1,2})*ssl$/i.test(key) && plainValue(value ?? '') === 'true';
}
