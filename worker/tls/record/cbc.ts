/**
 * Record protection with CBC and HMAC in TLS 1.2 (RFC 5246 §6.2.3.2), with encrypt-then-MAC if both sides agreed on it
 * (RFC 7366). Bad padding and a bad MAC give the same error. Their timing is not hidden, because nothing secret is ever
 * sent or received.
 */
import { createCipheriv, createDecipheriv, createHmac, timingSafeEqual } from 'node:crypto';
import { EXPANSION_12_BYTES_MAX, PLAINTEXT_BYTES_MAX } from '../limits.ts';
import { additionalData12 } from './aead.ts';
import type { CbcCipher } from './cipher-suite.ts';
import { BAD_MAC, type Opener, OVERFLOW, type Sealer, type Unprotected } from './protection.ts';
import type { DirectionKeys } from './pseudorandom.ts';
import { TLS_12 } from './version.ts';
import { concat, uint8, uint16 } from './wire.ts';

export interface CbcOptions {
  cipher: CbcCipher;
  keys: DirectionKeys;
  encryptThenMac: boolean;
}

export class CbcOpener implements Opener {
  readonly expansionBytesMax = EXPANSION_12_BYTES_MAX;
  readonly #options: CbcOptions;
  #sequence = 0;

  constructor(options: CbcOptions) {
    this.#options = options;
  }

  open(header: Uint8Array, fragment: Uint8Array): Unprotected {
    const type = header[0] ?? 0;
    const sequence = this.#sequence++;
    const content = this.#options.encryptThenMac
      ? this.#openMacFirst(sequence, type, fragment)
      : this.#openMacLast(sequence, type, fragment);
    if (!content) return BAD_MAC;
    return content.length > PLAINTEXT_BYTES_MAX ? OVERFLOW : { ok: true, type, bytes: content };
  }

  #openMacFirst(sequence: number, type: number, fragment: Uint8Array): Uint8Array | null {
    const { keys, cipher } = this.#options;
    const end = fragment.length - cipher.macBytes;
    if (end < 0) return null;
    const sealed = fragment.subarray(0, end);
    if (!isMac(macOf(cipher, keys.mac, sequence, type, sealed), fragment.subarray(end))) return null;
    return unpadded(decryptBlocks(cipher, keys.key, sealed));
  }

  #openMacLast(sequence: number, type: number, fragment: Uint8Array): Uint8Array | null {
    const { keys, cipher } = this.#options;
    const inner = unpadded(decryptBlocks(cipher, keys.key, fragment));
    if (!inner || inner.length < cipher.macBytes) return null;
    const content = inner.subarray(0, inner.length - cipher.macBytes);
    const mac = macOf(cipher, keys.mac, sequence, type, content);
    return isMac(mac, inner.subarray(content.length)) ? content : null;
  }
}

export class CbcSealer implements Sealer {
  readonly #options: CbcOptions;
  readonly #random: (length: number) => Uint8Array;
  #sequence = 0;

  /** RFC 5246 §6.2.3.2: a fresh random initialization vector for each record. */
  constructor(options: CbcOptions, random: (length: number) => Uint8Array) {
    this.#options = options;
    this.#random = random;
  }

  seal(type: number, content: Uint8Array): Uint8Array {
    const { keys, cipher, encryptThenMac } = this.#options;
    const sequence = this.#sequence++;
    const mac = (bytes: Uint8Array) => macOf(cipher, keys.mac, sequence, type, bytes);
    const inner = encryptThenMac ? content : concat(content, mac(content));
    const iv = this.#random(blockBytes(cipher));
    const cbc = createCipheriv(cipher.name, keys.key, iv).setAutoPadding(false);
    const sealed = concat(iv, cbc.update(padded(inner, iv.length)), cbc.final());
    const fragment = encryptThenMac ? concat(sealed, mac(sealed)) : sealed;
    return concat(uint8(type), uint16(TLS_12), uint16(fragment.length), fragment);
  }
}

function blockBytes(cipher: CbcCipher): number {
  return cipher.name === 'des-ede3-cbc' ? 8 : 16;
}

function macOf(cipher: CbcCipher, key: Uint8Array, sequence: number, type: number, bytes: Uint8Array) {
  return createHmac(cipher.mac, key)
    .update(additionalData12(sequence, type, bytes.length))
    .update(bytes)
    .digest();
}

function isMac(mac: Uint8Array, sent: Uint8Array): boolean {
  return mac.length === sent.length && timingSafeEqual(mac, sent);
}

/** Null if there is no initialization vector followed by a whole number of blocks. */
function decryptBlocks(cipher: CbcCipher, key: Uint8Array, bytes: Uint8Array): Uint8Array | null {
  const block = blockBytes(cipher);
  if (bytes.length < 2 * block || bytes.length % block !== 0) return null;
  const cbc = createDecipheriv(cipher.name, key, bytes.subarray(0, block)).setAutoPadding(false);
  return concat(cbc.update(bytes.subarray(block)), cbc.final());
}

/** Every byte of the padding, including one more at the end, holds its length (RFC 5246 §6.2.3.2). */
function padded(bytes: Uint8Array, block: number): Uint8Array {
  const padding = block - 1 - (bytes.length % block);
  return concat(bytes, new Uint8Array(padding + 1).fill(padding));
}

function unpadded(bytes: Uint8Array | null): Uint8Array | null {
  const padding = bytes?.at(-1);
  if (!bytes || padding === undefined || padding + 1 > bytes.length) return null;
  const end = bytes.length - padding - 1;
  return bytes.subarray(end).every((byte) => byte === padding) ? bytes.subarray(0, end) : null;
}
