/** Names of settings as they are compared: `SMTP_PORT`, `smtp-port` and `SmtpPort` are one. Pure. */

/** Letters and digits in lower case. */
export function plain(name: string): string {
  const lower = name.toLowerCase();
  return /^[a-z\d]*$/.test(lower) ? lower : lower.replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Names of Joomla, git and others that run together: `smtphost`, `smtpserverport`. */
const GLUED =
  /^(smtp|mail|sendmail)(host|port|user(?:name)?|pass(?:word)?|secure|server|auth|encryption|from|crypto)(port)?$/;

function apart(name: string): string {
  return name.startsWith('smtp') || name.includes('mail') ? name.replace(GLUED, '$1 $2 $3') : name;
}

/** Of Latin letters; the marks of Japanese make other letters: サーバ is no サーハ. */
function withoutAccents(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f]/g, '')
    .normalize('NFC');
}

/** `EnableSsl` → enable ssl; `SMTP_HOST` → smtp host; `IS_TLS_ENABLED` → is tls enabled. */
export function wordsOf(name: string): string {
  if (/^[A-Z][A-Z\d]*(?:_[A-Z\d]+)*$/.test(name)) return name.toLowerCase().replaceAll('_', ' ');
  const bare = /[^\x00-\x7f]/.test(name) ? withoutAccents(name) : name;
  return apart(bare)
    .replace(/([a-z\d])([A-Z])/g, '$1 $2')
    .replace(/([A-Z]+)([A-Z][a-z])/g, '$1 $2')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** A constant without what it belongs to: `PHPMailer::ENCRYPTION_SMTPS`, `Security.SecureSocketOptions.StartTls`. */
function lastPart(value: string): string {
  return /^[\\\w.]{0,120}?(?:::|\.)(\w{1,60})$/.exec(/[A-Z]/.test(value) ? value : '')?.[1] ?? value;
}

const TRUE =
  /^(?:\$?true|yes|on|1|enabled?|checked|activated|ja|oui|s[ií]|sim|an|ein|aktiv(?:iert)?|activad[oa]|activ[ée]e?|ativado|да|вкл|是|开启|always|:always|:true|bool\(true\))(?:\s*\([^()]{0,60}\))?$/i;
const FALSE =
  /^(?:\$?false|\$null|no|off|0|disabled?|unchecked|none|null|nil|never|:never|:false|nein|non|n[ãa]o|nee|aus|deaktiviert|desactivad[oa]|d[ée]sactiv[ée]e?|нет|否|关闭|bool\(false\)|)(?:\s*\([^()]{0,60}\))?$/i;

/** A value as it is compared: what means yes or no in any notation is one. */
export function plainValue(value: string): string {
  const bare = lastPart(value.trim().replace(/^["']|["']$/g, ''));
  if (TRUE.test(bare)) return 'true';
  return FALSE.test(bare) ? 'false' : bare.toLowerCase();
}
