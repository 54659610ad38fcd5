/**
 * The certificates of the demo hosts: a root made anew at every start, so that nobody has to keep trusting it, and the
 * certificates that it and others issue, good and faulty. Does not speak TLS, and leaves nothing behind.
 */
import {
  type Authority,
  DAY_MS,
  type Issued,
  makeAuthority,
  selfSigned,
  type Wanted,
} from '../support/certificates/authority.ts';

/** What a server needs to present a certificate, in PEM. */
export interface Credentials {
  key: string;
  /** The certificate, followed by whatever else is sent with it. */
  cert: string;
}

interface Kind {
  /** How it differs from a good certificate for the host's name. */
  wanted?: Wanted;
  /** The trusted root's intermediate by default. */
  issuer?: 'intermediate' | 'ending' | 'ed448' | 'deep' | 'stranger' | 'itself';
  sends?: 'leaf' | 'chain' | 'chain-and-root';
}

const NOW_MS = Date.now();
const OVER: Wanted = { notBefore: daysFromNow(-120), notAfter: daysFromNow(-30) };
const ELSEWHERE: Wanted = { names: ['mail.example.net'] };

/** With the key usage that RSA key exchange needs (RFC 5246 §7.4.2). */
const RSA: Wanted = { key: 'rsa-2048', usages: ['digitalSignature', 'keyEncipherment'] };

/** Valid for three months and overdue for renewal. */
const ENDING: Wanted = { notBefore: daysFromNow(-85), notAfter: daysFromNow(5) };

const KINDS = {
  good: {},
  rsa: { wanted: RSA },
  expired: { wanted: OVER },
  ending: { wanted: ENDING },
  /** Good for months, below an authority that is not. */
  'ending-above': { issuer: 'ending' },
  'not-yet-valid': { wanted: { notBefore: daysFromNow(30), notAfter: daysFromNow(120) } },
  'wrong-name': { wanted: ELSEWHERE },
  'expired-and-wrong-name': { wanted: { ...OVER, ...ELSEWHERE } },
  'self-signed': { issuer: 'itself' },
  'unknown-root': { issuer: 'stranger', sends: 'chain-and-root' },
  'incomplete-chain': { sends: 'leaf' },
  'client-only': { wanted: { purposes: ['client'] } },
  'weak-key': { wanted: { ...RSA, key: 'rsa-1024' } },
  'weak-signature': { wanted: { signing: { hash: 'sha1' } } },
  /** As many long names as a handshake message of 64 KB holds. */
  crowded: { wanted: { names: crowdOfNames() } },
  /** Ed448 is valid (RFC 8410), only rare. */
  'rare-key': { issuer: 'ed448' },
  'rare-own-key': { wanted: { key: 'ed448' } },
  /** Below more authorities than the service follows. */
  'deep-chain': { issuer: 'deep' },
  /** ESC sequences, bidi controls and markup, which must be displayed as text. */
  hostile: {
    wanted: { subject: { O: '\u001b]0;owned\u0007', CN: '\u001b[31m\u202e<script>alert(1)</script>' } },
  },
} satisfies Record<string, Kind>;

export type CertificateKind = keyof typeof KINDS;

export class DemoAuthority {
  readonly #root = makeAuthority({ subject: { CN: 'Demo Root' } });
  readonly #issuers: Readonly<Record<'intermediate' | 'ending' | 'ed448' | 'deep' | 'stranger', Authority>> =
    {
      intermediate: this.#root.makeAuthority({ subject: { CN: 'Demo Intermediate' } }),
      ending: this.#root.makeAuthority({ subject: { CN: 'Ending Intermediate' }, ...ENDING }),
      ed448: this.#root.makeAuthority({ subject: { CN: 'Rare Intermediate' }, key: 'ed448' }),
      deep: Array.from({ length: 40 }).reduce<Authority>((above, _, at) => {
        return above.makeAuthority({ subject: { CN: `Demo Authority ${at}` } });
      }, this.#root),
      stranger: makeAuthority({ subject: { CN: 'Unknown Root' } }),
    };
  readonly #made = new Map<string, Credentials>();

  /** The root in PEM: a client that trusts it trusts the good hosts. */
  get trustAnchor(): string {
    return this.#root.own.pem;
  }

  /** Always the same for a host and kind: its ports share a certificate, as those of real hosts do. */
  credentials(hostName: string, kind: CertificateKind): Credentials {
    const id = `${kind} ${hostName}`;
    const made = this.#made.get(id) ?? this.#make(hostName, KINDS[kind]);
    this.#made.set(id, made);
    return made;
  }

  #make(hostName: string, { wanted, issuer = 'intermediate', sends = 'chain' }: Kind): Credentials {
    const request = { names: [hostName], ...wanted };
    if (issuer === 'itself') return sending(selfSigned(request), '');
    const authority = this.#issuers[issuer];
    const issued = authority.issue(request);
    if (sends === 'leaf') return { key: issued.keyPem, cert: issued.pem };
    return sending(issued, sends === 'chain-and-root' ? authority.own.pem : '');
  }
}

/** PEM for a setting: EXTRA_TRUST_ANCHORS accepts the two characters `\n` instead of line breaks. */
export function onOneLine(pem: string): string {
  return pem.trimEnd().replaceAll('\n', '\\n');
}

function sending({ keyPem, chainPem }: Issued, more: string): Credentials {
  return { key: keyPem, cert: chainPem + more };
}

function crowdOfNames(): string[] {
  const label = 'x'.repeat(55);
  return Array.from({ length: 220 }, (_, index) => `n${index}.${label}.${label}.${label}.${label}.test`);
}

function daysFromNow(days: number): Date {
  return new Date(NOW_MS + days * DAY_MS);
}
