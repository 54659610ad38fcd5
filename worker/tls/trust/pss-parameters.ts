/**
 * RSASSA-PSS-params (RFC 4055 §3.1), of a signature or of a key that is restricted to PSS. Only parses; verifies
 * nothing.
 */
import { constructedContextTag, type DerReader, TAG } from './der.ts';

export type Hash = 'sha1' | 'sha224' | 'sha256' | 'sha384' | 'sha512' | 'md5';

export interface PssParameters {
  /** Null: an unknown hash algorithm. */
  hash: Hash | null;
  /** False if the mask function or its hash differs from the signature's. No platform can verify that. */
  isUniform: boolean;
  /** In bytes: the length in a signature, or the minimum length that a key accepts. */
  saltLength: number;
}

const HASHES: Readonly<Record<string, Hash>> = {
  '1.3.14.3.2.26': 'sha1',
  '2.16.840.1.101.3.4.2.4': 'sha224',
  '2.16.840.1.101.3.4.2.1': 'sha256',
  '2.16.840.1.101.3.4.2.2': 'sha384',
  '2.16.840.1.101.3.4.2.3': 'sha512',
};

const MGF1 = '1.2.840.113549.1.1.8';

/** Omitted fields mean SHA-1 with a salt of 20 bytes. */
export function readPssParameters(reader: DerReader): PssParameters {
  const fields = reader.enter(TAG.sequence);
  const hash = readHash(fields, 0);
  const mask = readMask(fields);
  const salt = fields.optional(constructedContextTag(2));
  const saltLength = salt === null ? 20 : fields.inside(salt).smallInteger();
  const trailer = fields.optional(constructedContextTag(3));
  const trailerField = trailer === null ? 1 : fields.inside(trailer).smallInteger();
  fields.end();
  return { hash, isUniform: hash === mask && trailerField === 1, saltLength };
}

function readHash(fields: DerReader, number: number): Hash | null {
  const element = fields.optional(constructedContextTag(number));
  if (element === null) return 'sha1';
  return HASHES[fields.inside(element).enter(TAG.sequence).oid()] ?? null;
}

function readMask(fields: DerReader): Hash | null {
  const element = fields.optional(constructedContextTag(1));
  if (element === null) return 'sha1';
  const algorithm = fields.inside(element).enter(TAG.sequence);
  if (algorithm.oid() !== MGF1) return null;
  return HASHES[algorithm.enter(TAG.sequence).oid()] ?? null;
}
