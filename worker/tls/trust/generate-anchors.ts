/**
 * Mozilla's trust store, as included in this Node → worker/tls/trust/trust-store.ts. Run by hand with `npm run anchors`
 * when the pinned Node changes; not part of the Worker. Nothing is downloaded.
 */
import { X509Certificate } from 'node:crypto';
import { readFile, writeFile } from 'node:fs/promises';
import { getCACertificates } from 'node:tls';
import { parseCertificate } from './certificate.ts';
import { type Bytes, constructedContextTag, DerReader, TAG } from './der.ts';
import { RESTRICTING, readExtension } from './extensions.ts';
import { nameText } from './name-text.ts';
import { nameHash } from './trust-anchors.ts';

export const TRUST_STORE = `${import.meta.dirname}/trust-store.ts`;

/** The same roots and date give the same text, whatever the order of the roots. */
export function trustStoreSource(pems: readonly string[], { date, node }: Origin): string {
  const lines = pems.map(lineOf).toSorted();
  return `/**
 * Mozilla's trust store, as bundled with Node ${node}, taken on ${date}. Data only; made by \`npm run anchors\`.
 * A line per root: where to look it up, what is kept of it (trust-anchor.ts), its name for people.
 */
export const MOZILLA_ROOTS = String.raw\`
${lines.join('\n')}
\`;
`;
}

export interface Origin {
  /** YYYY-MM-DD. */
  date: string;
  node: string;
}

/** The origin stated in the file; null if it states none. */
export function originOf(source: string): Origin | null {
  const [, node, date] = /Node (v[\d.]+), taken on ([\d-]{10})\./.exec(source) ?? [];
  return node === undefined || date === undefined ? null : { date, node };
}

function lineOf(pem: string): string {
  const der = new Uint8Array(new X509Certificate(pem).raw);
  const certificate = parseCertificate(der);
  if (certificate === null) throw new Error(`Cannot read the root ${pem}`);
  const { subject, extensions } = certificate;
  const name = nameText(subject);
  if (!extensions.isAuthority || !extensions.maySign)
    throw new Error(`Cannot take ${name}: it is no authority`);
  return `${nameHash(subject)} ${Buffer.concat(partsOf(der)).toString('base64')} ${name.replace(/[`$]/g, '')}`;
}

/** Subject, validity, key and the restricting extensions, exactly as in the certificate. */
function partsOf(der: Bytes): Bytes[] {
  const fields = new DerReader(der).enter(TAG.sequence).enter(TAG.sequence);
  fields.next(constructedContextTag(0)); // version
  fields.next(TAG.integer); // serial number
  fields.next(TAG.sequence); // signature algorithm
  fields.next(TAG.sequence); // issuer
  const validity = fields.next(TAG.sequence).whole;
  const subject = fields.next(TAG.sequence).whole;
  const spki = fields.next(TAG.sequence).whole;
  const extensions = fields.enter(constructedContextTag(3)).enter(TAG.sequence);
  const kept: Bytes[] = [];
  while (!extensions.atEnd) {
    const element = extensions.any();
    if (Object.hasOwn(RESTRICTING, readExtension(new DerReader(element.whole)).oid)) kept.push(element.whole);
  }
  return [subject, validity, spki, ...kept];
}

if (import.meta.main) {
  const roots = getCACertificates('bundled');
  const before = await readFile(TRUST_STORE, 'utf8').catch(() => '');
  const known = originOf(before);
  const origin = { date: new Date().toISOString().slice(0, 10), node: process.version };
  // The date is that of the last change, so running it again changes nothing.
  const isSame = known !== null && known.node === origin.node && before === trustStoreSource(roots, known);
  if (!isSame) await writeFile(TRUST_STORE, trustStoreSource(roots, origin));
  console.log(`${roots.length} roots of Node ${origin.node}: ${isSame ? 'no change' : 'written'}`);
}
