/** What Java's mail libraries share: nearly all send with Jakarta Mail (formerly JavaMail), and pass its properties on. */
import type { EncryptionMode } from '../api/index.ts';
import { mechanismMissing, type Target, type Written } from './written.ts';

/** Versions before Angus Mail 1.1 compare names only if configured to, so this is always set. */
export const JAVA_TLS: Readonly<Record<EncryptionMode, readonly string[]>> = {
  starttls: ['starttls.enable=true', 'starttls.required=true', 'ssl.checkserveridentity=true'],
  'implicit-tls': ['ssl.enable=true', 'ssl.checkserveridentity=true'],
  plaintext: [],
};

/** Where it goes on without signing in if the server offers no AUTH, whatever it was told. */
export const JAVA_TRANSPORT =
  'eclipse-ee4j/angus-mail:providers/smtp/src/main/java/org/eclipse/angus/mail/smtp/SMTPTransport.java@eca8e08baa56a83ab68ae3faaca25d8ca3c0e5ee';

/** What it signs in with if it is given a password; it has no CRAM-MD5. */
const METHODS = ['LOGIN', 'PLAIN', 'DIGEST-MD5', 'NTLM'];

/** Why the library cannot sign in at this server; null if it can. */
export function javaMechanismMissing(target: Target): Written | null {
  return mechanismMissing(target, METHODS);
}
