/** What a server says about itself in its greeting and in its replies to EHLO, before and inside TLS. Pure. */
import type { CutPart, Smtp } from '../api/index.ts';
import type { Heard } from './conversation.ts';
import { parseExtensions } from './extensions.ts';
import type { Reply } from './reply.ts';

export function parseGreeting(greeting: Reply): Smtp {
  return {
    greeting: greeting.lines.join(' ').trim(),
    hostname: hostnameOf(greeting),
    extensionsBeforeTls: [],
    extensionsAfterTls: [],
    authBeforeTls: [],
    authAfterTls: [],
    sizeLimit: null,
    bytesBehindStarttls: 0,
  };
}

/** Adds the reply to EHLO to `smtp`; a negative reply adds nothing. `cut` collects which parts are not shown in full. */
export function parseEhlo(smtp: Smtp, ehlo: Heard, when: 'BeforeTls' | 'AfterTls', cut: Set<CutPart>): Smtp {
  if (ehlo.kind !== 'reply' || ehlo.reply.code >= 300) return smtp;
  const { extensions, auth, sizeLimit, isCut } = parseExtensions(ehlo.reply.lines.slice(1));
  if (isCut) cut.add('extensions');
  return {
    ...smtp,
    hostname: smtp.hostname ?? hostnameOf(ehlo.reply),
    [`extensions${when}`]: extensions,
    [`auth${when}`]: auth,
    sizeLimit: sizeLimit ?? smtp.sizeLimit,
  };
}

/**
 * RFC 5321 §4.2 and §4.1.1.1: greeting and EHLO reply begin with the server's name. An enhanced status code may come
 * first (RFC 2034); anything else is not a name.
 */
function hostnameOf(reply: Reply): string | null {
  const text = (reply.lines[0] ?? '').replace(/^[245]\.\d{1,3}\.\d{1,3} +/, '');
  const first = text.split(' ', 1)[0]?.toLowerCase() ?? '';
  return /^(?=.{1,253}$)(?:[a-z0-9_-]{1,63}\.)+[a-z][a-z0-9-]{0,62}\.?$/.test(first) ? first : null;
}
