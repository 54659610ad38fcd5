/** Short notation for the ports that a provider documents: `starttls(25, 587)`. Only builds entries. */
import type { DocumentedEncryption, DocumentedPort } from '../knowledge.ts';

type Make = (...ports: readonly number[]) => readonly DocumentedPort[];

/** Encryption is optional there. */
export const starttls: Make = (...ports) => documented('starttls', ports, false);

/** The provider refuses to continue without STARTTLS. */
export const requiredStarttls: Make = (...ports) => documented('starttls', ports, true);

export const implicitTls: Make = (...ports) => documented('implicit-tls', ports, true);

/** Without encryption. */
export const plaintext: Make = (...ports) => documented('plaintext', ports, false);

/** Reported by others and not verified. */
export function unconfirmed(...documents: readonly (readonly DocumentedPort[])[]): readonly DocumentedPort[] {
  return documents.flat().map((document) => ({ ...document, confirmed: false }));
}

/** All of them in ascending order, which is the order in which a check lists them. */
export function byNumber(...documents: readonly (readonly DocumentedPort[])[]): readonly DocumentedPort[] {
  return documents.flat().toSorted((a, b) => a.port - b.port);
}

function documented(
  encryption: DocumentedEncryption,
  ports: readonly number[],
  isEncryptionRequired: boolean,
): readonly DocumentedPort[] {
  return ports.map((port) => ({ port, encryption, isEncryptionRequired, confirmed: true }));
}
