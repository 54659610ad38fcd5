/**
 * The extensions of a certificate that decide what it may be used for (RFC 5280 §4.2). Each is read on its own: one that
 * cannot be read does not hide the others, and is told by `isUnderstood`. Judges nothing.
 * Left aside: policies, which no TLS client asks about; CRL and OCSP addresses, since revocation is not judged; and key
 * identifiers, which only hint at the issuer that the signature proves.
 */
import { type Bytes, constructedContextTag, DerReader, TAG } from './der.ts';
import { type GeneralName, readGeneralName } from './general-name.ts';

export interface NameConstraints {
  permitted: readonly GeneralName[];
  excluded: readonly GeneralName[];
}

export interface Extensions {
  /**
   * Null: there are no basicConstraints to say so, and it may be one all the same, since there are no extensions at all,
   * as in X.509 v1, or key usage speaks in their place. OpenSSL draws that line for trust anchors; so does this.
   */
  isAuthority: boolean | null;
  /** How many authorities may stand between this one and the server; null: any number. */
  pathLength: number | null;
  /** Key usage, where it is given, allows signatures on certificates. */
  maySign: boolean;
  /** Key usage, where it is given, allows something that a TLS server does. */
  mayServe: boolean;
  /** Dotted OIDs; null: every purpose. */
  purposes: readonly string[] | null;
  names: readonly GeneralName[];
  constraints: NameConstraints | null;
  /** False: something critical is unknown, or something is unreadable or there twice. Such a certificate must be rejected. */
  isUnderstood: boolean;
}

export const NO_EXTENSIONS: Extensions = {
  isAuthority: null,
  pathLength: null,
  maySign: true,
  mayServe: true,
  purposes: null,
  names: [],
  constraints: null,
  isUnderstood: true,
};

type Reading = (reader: DerReader) => Partial<Extensions>;

const KEY_USAGE = '2.5.29.15';

/** Extensions that restrict what an authority may do; of an anchor nothing else is kept. */
export const RESTRICTING: Readonly<Record<string, Reading>> = {
  [KEY_USAGE]: readKeyUsage,
  '2.5.29.19': readBasicConstraints,
  '2.5.29.30': readNameConstraints,
  '2.5.29.37': (reader) => ({ purposes: untilEnd(reader.enter(TAG.sequence), (inner) => inner.oid()) }),
};

const READINGS: Readonly<Record<string, Reading>> = {
  ...RESTRICTING,
  '2.5.29.17': (reader) => ({ names: untilEnd(reader.enter(TAG.sequence), readGeneralName) }),
};

/** May be critical all the same: CRL addresses and the four of policies. OpenSSL takes them by default, too. */
const PASSED_OVER = ['2.5.29.31', '2.5.29.32', '2.5.29.33', '2.5.29.36', '2.5.29.54'];

export interface Extension {
  oid: string;
  isCritical: boolean;
  value: Bytes;
}

/** All that are left in the reader. */
export function readExtensions(reader: DerReader): Extensions {
  const list = untilEnd(reader, readExtension);
  const oids = new Set(list.map(({ oid }) => oid));
  const isAuthority = oids.has(KEY_USAGE) ? null : false;
  const isUnderstood = oids.size === list.length;
  return Object.assign({ ...NO_EXTENSIONS, isAuthority, isUnderstood }, ...list.map(meaning));
}

export function readExtension(reader: DerReader): Extension {
  const fields = reader.enter(TAG.sequence);
  const oid = fields.oid();
  const isCritical = fields.flag();
  const value = fields.next(TAG.octetString).content;
  fields.end();
  return { oid, isCritical, value };
}

function meaning({ oid, isCritical, value }: Extension): Partial<Extensions> {
  const read = Object.hasOwn(READINGS, oid) ? READINGS[oid] : undefined;
  if (read === undefined) return isCritical && !PASSED_OVER.includes(oid) ? { isUnderstood: false } : {};
  const reader = new DerReader(value);
  const found = read(reader);
  reader.end();
  return reader.intact ? found : { isUnderstood: false };
}

function untilEnd<Item>(reader: DerReader, read: (reader: DerReader) => Item): Item[] {
  const items: Item[] = [];
  while (!reader.atEnd) items.push(read(reader));
  return items;
}

function readBasicConstraints(reader: DerReader): Partial<Extensions> {
  const fields = reader.enter(TAG.sequence);
  const isAuthority = fields.flag();
  const pathLength = fields.atEnd ? null : fields.smallInteger();
  fields.end();
  return { isAuthority, pathLength };
}

/** RFC 5280 §4.2.1.3, counted from the highest bit of the byte behind the number of unused bits. */
const USAGE = {
  digitalSignature: 0x80,
  keyEncipherment: 0x20,
  keyAgreement: 0x08,
  keyCertSign: 0x04,
} as const;
/** What there is to do for the key of a server, over all versions of TLS; one of it is enough. */
const SERVING = USAGE.digitalSignature | USAGE.keyEncipherment | USAGE.keyAgreement;

function readKeyUsage(reader: DerReader): Partial<Extensions> {
  const usages = reader.next(TAG.bitString).content[1] ?? 0;
  return { maySign: (usages & USAGE.keyCertSign) !== 0, mayServe: (usages & SERVING) !== 0 };
}

function readNameConstraints(reader: DerReader): Partial<Extensions> {
  const fields = reader.enter(TAG.sequence);
  const permitted = readSubtrees(fields, 0);
  const excluded = readSubtrees(fields, 1);
  fields.end();
  return { constraints: { permitted, excluded } };
}

/** RFC 5280 §4.2.1.10: `minimum` is zero, which DER leaves out, and `maximum` is absent. */
function readSubtrees(fields: DerReader, number: number): GeneralName[] {
  const element = fields.optional(constructedContextTag(number));
  if (element === null) return [];
  return untilEnd(fields.inside(element), (subtrees) => {
    const subtree = subtrees.enter(TAG.sequence);
    const base = readGeneralName(subtree);
    subtree.end();
    return base;
  });
}
