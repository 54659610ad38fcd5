/** A program's own web server, whose certificate stands beside mail settings in the same file. Pure. */
import type { Known } from './roles.ts';

/** Only who answers has a private key. */
const OWN_KEY =
  /^(?:ssl|tls|https)?(?:certfile|keyfile|cert|key|certificate|privatekey|certificatekey|sslkey|sslcert)(?:file|path)?$/;
const SWITCH = /^(?:ssl|tls|https|sslenabled?|tlsenabled?|enablessl|usessl)$/;

/** `ssl: true` beside `certfile:` and `keyfile:`, outside of what the mail server stands in. */
export function withoutWebServer(known: readonly Known[]): Known[] {
  const isOwn = ({ path, name, value }: Known['setting']) =>
    path.length === 0 && OWN_KEY.test(name) && /\.\w{2,4}$/.test(value ?? '');
  const keys = known.filter(({ setting }) => isOwn(setting));
  // A client that shows a certificate has it beside its server.
  const isBeside = known.some(
    ({ role, setting }) => role === 'server' && setting.path.length === 0 && !/smtp|mail/.test(setting.name),
  );
  if (keys.length < KEYS_MIN || isBeside) return [...known];
  return known.map((one) =>
    one.setting.path.length === 0 && SWITCH.test(one.setting.name) ? { ...one, role: null } : one,
  );
}

/** Certificate and key. */
const KEYS_MIN = 2;
