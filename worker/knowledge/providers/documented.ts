/** Ports as a provider documents them, in few characters: `starttls(25, 587)`. Makes entries; knows no provider. */
import type { DocumentedEncryption, DocumentedPort } from '../knowledge.ts';

type Make = (...ports: readonly number[]) => readonly DocumentedPort[];

/** Encryption may be left out there. */
export const starttls: Make = (...ports) => documented('starttls', ports, false);

/** The provider refuses to go on without STARTTLS. */
export const requiredStarttls: Make = (...ports) => documented('starttls', ports, true);

export const implicitTls: Make = (...ports) => documented('implicit-tls', ports, true);

/** What others say of the provider and nobody has checked. */
export function unconfirmed(...documents: readonly (readonly DocumentedPort[])[]): readonly DocumentedPort[] {
  return documents.flat().map((document) => ({ ...document, confirmed: false }));
}

/** All of them in ascending order, which is the order a check asks them in. */
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
