/** Record protection with AEAD ciphers: TLS 1.3 (RFC 8446 §5.2) and TLS 1.2 (RFC 5246 §6.2.3.3, RFC 5288, RFC 7905). */
import { type CipherGCM, createCipheriv, createDecipheriv, type DecipherGCM } from 'node:crypto';
import { EXPANSION_12_BYTES_MAX, EXPANSION_13_BYTES_MAX, PLAINTEXT_BYTES_MAX } from '../limits.ts';
import type { AeadCipher } from './cipher-suite.ts';
import { ContentType } from './handshake-type.ts';
import type { TrafficKeys } from './key-schedule.ts';
import { BAD_MAC, type Opener, OVERFLOW, type Sealer, type Unprotected } from './protection.ts';
import { TLS_12 } from './version.ts';
import { concat, uint8, uint16, uint64 } from './wire.ts';

const TAG_BYTES = 16;
const NONCE_BYTES = 12;

/** The records of one direction: their keys, and the number of the next one. */
class Direction {
  protected readonly cipher: AeadCipher;
  protected readonly keys: TrafficKeys;
  #sequence = 0;

  constructor(cipher: AeadCipher, keys: TrafficKeys) {
    this.cipher = cipher;
    this.keys = keys;
  }

  /** Each number is used once: a repeated nonce would break the protection (RFC 5116 §5.1.1). */
  protected next(): number {
    return this.#sequence++;
  }
}

export class Aead13Opener extends Direction implements Opener {
  readonly expansionBytesMax = EXPANSION_13_BYTES_MAX;

  open(header: Uint8Array, fragment: Uint8Array): Unprotected {
    // RFC 8446 §5: the record for middleboxes is unprotected and does not count.
    if (header[0] === ContentType.changeCipherSpec) return { ok: true, type: header[0], bytes: fragment };
    if (header[0] !== ContentType.applicationData) return { ok: false, alert: 'unexpected-message' };
    const nonce = nonceOf(this.keys.iv, this.next());
    const inner = decrypt(this.cipher, this.keys.key, nonce, header, fragment);
    if (!inner) return BAD_MAC;
    // RFC 8446 §5.4: the type is the last byte that is not padding.
    let end = inner.length;
    while (end > 0 && inner[end - 1] === 0) end--;
    const type = inner[end - 1];
    // RFC 8446 §5: the record for middleboxes is never protected.
    if (type === undefined || type === ContentType.changeCipherSpec)
      return { ok: false, alert: 'unexpected-message' };
    if (inner.length > PLAINTEXT_BYTES_MAX + 1) return OVERFLOW;
    return { ok: true, type, bytes: inner.subarray(0, end - 1) };
  }
}

export class Aead13Sealer extends Direction implements Sealer {
  seal(type: number, content: Uint8Array): Uint8Array {
    const length = content.length + 1 + TAG_BYTES;
    const header = concat(uint8(ContentType.applicationData), uint16(TLS_12), uint16(length));
    const nonce = nonceOf(this.keys.iv, this.next());
    const inner = concat(content, uint8(type));
    return concat(header, encrypt(this.cipher, this.keys.key, nonce, header, inner));
  }
}

export class Aead12Opener extends Direction implements Opener {
  readonly expansionBytesMax = EXPANSION_12_BYTES_MAX;

  open(header: Uint8Array, fragment: Uint8Array): Unprotected {
    const type = header[0] ?? 0;
    const explicitBytes = NONCE_BYTES - this.cipher.fixedIvBytes;
    const length = fragment.length - explicitBytes - TAG_BYTES;
    if (length < 0) return BAD_MAC;
    if (length > PLAINTEXT_BYTES_MAX) return OVERFLOW;
    const explicit = fragment.subarray(0, explicitBytes);
    const sequence = this.next();
    const nonce = nonce12Of(this.keys.iv, explicit, sequence);
    const additional = additionalData12(sequence, type, length);
    const body = fragment.subarray(explicitBytes);
    const bytes = decrypt(this.cipher, this.keys.key, nonce, additional, body);
    return bytes ? { ok: true, type, bytes } : BAD_MAC;
  }
}

export class Aead12Sealer extends Direction implements Sealer {
  seal(type: number, content: Uint8Array): Uint8Array {
    const explicitBytes = NONCE_BYTES - this.cipher.fixedIvBytes;
    // RFC 5288 §3: the explicit part may be the sequence number, which never repeats.
    const sequence = this.next();
    const explicit = uint64(sequence).subarray(0, explicitBytes);
    const nonce = nonce12Of(this.keys.iv, explicit, sequence);
    const additional = additionalData12(sequence, type, content.length);
    const body = encrypt(this.cipher, this.keys.key, nonce, additional, content);
    return concat(uint8(type), uint16(TLS_12), uint16(explicitBytes + body.length), explicit, body);
  }
}

/** RFC 5246 §6.2.3.3; the MAC of §6.2.3.1 covers the same data. */
export function additionalData12(sequence: number, type: number, length: number): Uint8Array {
  return concat(uint64(sequence), uint8(type), uint16(TLS_12), uint16(length));
}

function nonce12Of(iv: Uint8Array, explicit: Uint8Array, sequence: number): Uint8Array {
  return explicit.length > 0 ? concat(iv, explicit) : nonceOf(iv, sequence);
}

/** RFC 8446 §5.3. */
function nonceOf(iv: Uint8Array, sequence: number): Uint8Array {
  const nonce = concat(new Uint8Array(NONCE_BYTES - 8), uint64(sequence));
  return nonce.map((byte, at) => byte ^ (iv[at] ?? 0));
}

function encrypt(
  cipher: AeadCipher,
  key: Uint8Array,
  nonce: Uint8Array,
  additional: Uint8Array,
  content: Uint8Array,
): Uint8Array {
  const options = { authTagLength: TAG_BYTES };
  // All AEAD ciphers of node:crypto have the interface of GCM, but the types have one overload per name.
  const sealed = createCipheriv(cipher.name as 'aes-128-gcm', key, nonce, options) as CipherGCM;
  sealed.setAAD(additional);
  return concat(sealed.update(content), sealed.final(), sealed.getAuthTag());
}

/** Null if the tag is wrong. */
function decrypt(
  cipher: AeadCipher,
  key: Uint8Array,
  nonce: Uint8Array,
  additional: Uint8Array,
  sealed: Uint8Array,
): Uint8Array | null {
  const length = sealed.length - TAG_BYTES;
  if (length < 0) return null;
  const options = { authTagLength: TAG_BYTES };
  const opened = createDecipheriv(cipher.name as 'aes-128-gcm', key, nonce, options) as DecipherGCM;
  opened.setAAD(additional);
  opened.setAuthTag(sealed.subarray(length));
  try {
    // Node throws at the end; workerd, for some ciphers, as soon as it is given the bytes.
    return concat(opened.update(sealed.subarray(0, length)), opened.final());
  } catch {
    return null;
  }
}
