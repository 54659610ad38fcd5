/**
 * How a server speaks TLS, as data, and what OpenSSL needs to do so. Only what a library can be told to do is here;
 * what none would do of itself is a fault on the wire.
 */
import { createSecureContext, type SecureContext, type SecureContextOptions } from 'node:tls';
import type { CertificateKind, DemoAuthority } from './demo-authority.ts';
import type { WireFault } from './wire-fault.ts';

export interface TlsManner
  extends Pick<SecureContextOptions, 'ciphers' | 'dhparam' | 'ecdhCurve' | 'maxVersion' | 'minVersion'> {
  /** A good one by default. */
  certificate?: CertificateKind;
  /** True where the client is asked for a certificate, and is welcome without one. */
  asksForCertificate?: boolean;
  fault?: WireFault;
}

/** A manner with everything at hand for a handshake. */
export interface ReadyTls {
  secureContext: SecureContext;
  asksForCertificate: boolean;
  fault: WireFault | null;
}

export function readyTls(manner: TlsManner, hostName: string, authority: DemoAuthority): ReadyTls {
  const { certificate = 'good', asksForCertificate = false, fault = null, ...terms } = manner;
  const credentials = authority.credentials(hostName, certificate);
  return { secureContext: createSecureContext({ ...terms, ...credentials }), asksForCertificate, fault };
}
