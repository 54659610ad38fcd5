/**
 * The extensions of a certificate that decide what it may be used for (RFC 5280 §4.2). Each is read on its own: one
 * that cannot be read does not hide the others, and makes `isUnderstood` false. Makes no judgement. Left out: policies,
 * which TLS clients ignore; CRL and OCSP URLs, since revocation is not judged; and key identifiers, which only hint at
 * the issuer that the signature proves.
 */
import { type Bytes, constructedContextTag, DerReader, TAG } from './der.ts';
import { type GeneralName, readGeneralName } from './general-name.ts';

export interface NameConstraints {
  permitted: readonly GeneralName[];
  excluded: readonly GeneralName[];
}

export interface Extensions {
  /**
   * Null: there are no basicConstraints to say so, but it may still be an authority, because it has no extensions at
   * all, as in X.509 v1, or because key usage implies it. OpenSSL treats trust anchors the same way.
   */
  isAuthority: boolean | null;
  /** How many authorities may be between this one and the server; null: any number. */
  pathLength: number | null;
  /** False if key usage is present and does not allow signing certificates. */
  maySign: boolean;
  /** False if key usage is present and allows nothing that a TLS server does. */
  mayServe: boolean;
  /** Dotted OIDs; null: every purpose. */
  purposes: readonly string[] | null;
  names: readonly GeneralName[];
  constraints: NameConstraints | null;
  /**
   * False: something critical is unknown, or something is unreadable or duplicated. Such a certificate must be
   * rejected.
   */
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

/** Extensions that restrict what an authority may do; no others are kept for an anchor. */
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

/** Ignored even if critical: CRL URLs and the four for policies. OpenSSL also accepts them by default. */
const PASSED_OVER = ['2.5.29.31', '2.5.29.32', '2.5.29.33', '2.5.29.36', '2.5.29.54'];

export interface Extension {
  oid: string;
  isCritical: boolean;
  value: Bytes;
}

/** Reads everything left in the reader. */
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

/** RFC 5280 §4.2.1.3, counted from the highest bit of the byte after the number of unused bits. */
const USAGE = {
  digitalSignature: 0x80,
  keyEncipherment: 0x20,
  keyAgreement: 0x08,
  keyCertSign: 0x04,
} as const;
/** What a server's key is used for in any version of TLS; one of these is enough. */
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

/** RFC 5280 §4.2.1.10: `minimum` is zero, which DER omits, and `maximum` is absent. */
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
