/** The mail hosts that settings are tried on: what the server does with whoever follows them. */
import type { EncryptionMode, Submission } from '../../worker/api/index.ts';
import type { CertificateKind } from '../local/demo-authority.ts';
import type { NamedHost } from '../local/named-host.ts';
import { HEALTHY_EHLO, type Script, smtp, smtpInsideTls } from '../local/smtp-script.ts';
import { TAKES_MAIL } from '../local/submission.ts';
import type { Temperament } from '../local/temperament.ts';

/** A server that offers these extensions inside TLS. */
function offering(line: string, answers: Script['answers'] = {}): Script['answers'] {
  return { EHLO: HEALTHY_EHLO.replace('STARTTLS', line), ...answers };
}

const LOGIN_ALONE = offering('AUTH LOGIN');
/** RFC 7628; XOAUTH2 is what came before it and is still more common. */
const OAUTH_ALONE = offering('AUTH XOAUTH2 OAUTHBEARER');
const NO_SIGN_IN = offering('SIZE', {
  AUTH: '502 5.5.1 Not here\n',
  MAIL: '250 2.1.0 Ok\n',
});

/** Says that STARTTLS is not there, as somebody on the way would, and takes everything that comes in clear text. */
const STRIPPED = smtp({
  answers: {
    ...TAKES_MAIL,
    EHLO: HEALTHY_EHLO.replace('STARTTLS', 'AUTH PLAIN LOGIN'),
    STARTTLS: '502 5.5.1 Not here\n',
  },
});

function both(
  answers: Script['answers'],
  certificate: CertificateKind = 'good',
): Record<number, Temperament> {
  return {
    465: smtpInsideTls({ answers }, { certificate }),
    587: smtp({ insideTls: answers }, { certificate }),
  };
}

function host(number: number, name: string, ports: Record<number, Temperament>): NamedHost {
  return { name, address: `127.0.10.${number}`, description: '', ports };
}

/** The reader sees the umlaut; settings have the ASCII form (RFC 5890 §2.3.2.1). */
const UMLAUT = 'xn--mail-bcher-u9a.test';

export const HOSTS = {
  good: host(1, 'good.test', both({})),
  expired: host(2, 'expired.test', both({}, 'expired')),
  'self-signed': host(3, 'self-signed.test', both({}, 'self-signed')),
  'unknown-root': host(4, 'unknown-root.test', both({}, 'unknown-root')),
  'wrong-name': host(5, 'wrong-name.test', both({}, 'wrong-name')),
  stripped: host(6, 'stripped.test', { 587: STRIPPED }),
  login: host(7, 'login.test', both(LOGIN_ALONE)),
  oauth: host(8, 'oauth.test', both(OAUTH_ALONE)),
  open: host(9, 'open.test', both(NO_SIGN_IN)),
  umlaut: host(10, UMLAUT, both({})),
} as const satisfies Record<string, NamedHost>;

export type HostName = keyof typeof HOSTS;

const OFFERS: Readonly<Partial<Record<HostName, Submission['offered']>>> = {
  login: { offer: 'password', methods: ['LOGIN'] },
  oauth: { offer: 'no-password', methods: ['XOAUTH2', 'OAUTHBEARER'] },
  open: { offer: 'not-offered', methods: [] },
};

/** What a check of that host would hand to the settings. `address`: in place of its own, where names cannot be resolved. */
export function submissionTo(name: HostName, encryption: EncryptionMode, port: number): Submission {
  const { name: host } = HOSTS[name];
  const offered = OFFERS[name] ?? { offer: 'password', methods: ['PLAIN', 'LOGIN'] };
  return { host, unicodeHost: host, port, encryption, trusted: true, offered };
}
