/**
 * How a server speaks TLS, as data, and what OpenSSL needs for it. Contains only what a library can be told to do;
 * anything else is a fault on the wire (wire-fault.ts).
 */
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';
import type { CertificateKind, Credentials, DemoAuthority } from './demo-authority.ts';
import type { WireFault } from './wire-fault.ts';

export interface TlsManner
  extends Pick<
    SecureContextOptions,
    'ciphers' | 'dhparam' | 'ecdhCurve' | 'maxVersion' | 'minVersion' | 'sigalgs'
  > {
  /** A good one by default. */
  certificate?: CertificateKind;
  /** A certificate of another authority, in place of one of the kinds. */
  credentials?: Credentials;
  /** True if the server requests a client certificate but also accepts none. */
  asksForCertificate?: boolean;
  fault?: WireFault;
}

/** A manner with everything that a handshake needs. */
export interface ReadyTls {
  secureContext: SecureContext;
  asksForCertificate: boolean;
  fault: WireFault | null;
}

export function readyTls(manner: TlsManner, hostName: string, authority: DemoAuthority): ReadyTls {
  const {
    certificate = 'good',
    credentials: own,
    asksForCertificate = false,
    fault = null,
    ...terms
  } = manner;
  const credentials = own ?? authority.credentials(hostName, certificate);
  return { secureContext: createSecureContext({ ...terms, ...credentials }), asksForCertificate, fault };
}
