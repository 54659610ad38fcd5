/** What a mail host heard in its visits: who signed in, how, whether in clear text, and whether a mail came. Pure. */
import type { VisitRecord } from '../local/visit.ts';

export interface Heard {
  visits: number;
  /** Null where nobody signed in. */
  signIn: { mechanism: string; user: string; secret: string; isEncrypted: boolean } | null;
  /** Null where no mail was sent. */
  mail: { isEncrypted: boolean } | null;
}

/** `isImplicit`: TLS began before the first line. */
export function heardIn(visits: readonly VisitRecord[], isImplicit: boolean): Heard {
  const heard: Heard = { visits: visits.length, signIn: null, mail: null };
  for (const { lines } of visits) {
    const texts = lines.map(({ text }) => text);
    const starttls = texts.findIndex((text) => /^STARTTLS\s*$/i.test(text));
    const isEncrypted = (at: number): boolean => isImplicit || (starttls !== -1 && at > starttls);
    const auth = texts.findIndex((text) => /^AUTH\b/i.test(text));
    if (auth !== -1) heard.signIn ??= { ...credentialsIn(texts.slice(auth)), isEncrypted: isEncrypted(auth) };
    const data = texts.findIndex((text) => /^DATA\s*$/i.test(text));
    if (data !== -1) heard.mail ??= { isEncrypted: isEncrypted(data) };
  }
  return heard;
}

function credentialsIn([command = '', ...next]: readonly string[]): {
  mechanism: string;
  user: string;
  secret: string;
} {
  const [, mechanism = '', initial] = command.split(' ');
  const sent = [...(initial === undefined ? [] : [initial]), ...next].map(decoded);
  const [first = '', second = ''] = sent;
  switch (mechanism.toUpperCase()) {
    case 'LOGIN':
      return { mechanism: 'LOGIN', user: first, secret: second };
    // user=…^Aauth=Bearer …^A^A
    case 'XOAUTH2':
    case 'OAUTHBEARER':
      return {
        mechanism: mechanism.toUpperCase(),
        user: /user=([^\u0001]*)|a=([^,]*)/.exec(first)?.slice(1).find(Boolean) ?? '',
        secret: /Bearer ([^\u0001]*)/i.exec(first)?.[1] ?? '',
      };
    default: {
      const [, user = '', secret = ''] = first.split('\0');
      return { mechanism: mechanism.toUpperCase(), user, secret };
    }
  }
}

function decoded(base64: string): string {
  return Buffer.from(base64, 'base64').toString('utf8');
}
