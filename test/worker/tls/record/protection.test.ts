/** Each record protection on its own: it opens what it sealed and nothing else, and never throws. */
import { createCipheriv, createHmac, randomBytes } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { PLAINTEXT_BYTES_MAX } from '../../../../worker/tls/limits.ts';
import {
  Aead12Opener,
  Aead12Sealer,
  Aead13Opener,
  Aead13Sealer,
  additionalData12,
} from '../../../../worker/tls/record/aead.ts';
import { CbcOpener, CbcSealer } from '../../../../worker/tls/record/cbc.ts';
import {
  type CbcCipher,
  CIPHER_SUITES,
  type CipherSuite,
} from '../../../../worker/tls/record/cipher-suite.ts';
import { ContentType } from '../../../../worker/tls/record/handshake-type.ts';
import {
  HEADER_BYTES,
  type Opener,
  type Sealer,
  type Unprotected,
} from '../../../../worker/tls/record/protection.ts';
import { TLS_13 } from '../../../../worker/tls/record/version.ts';
import { concat } from '../../../../worker/tls/record/wire.ts';

const { applicationData } = ContentType;

interface Pair {
  name: string;
  make: () => { opener: Opener; sealer: Sealer };
}

/** One suite for each cipher, with each version that can use it. */
const PAIRS: readonly Pair[] = CIPHER_SUITES.filter(
  ({ since, keyExchange, name }) => since === TLS_13 || keyExchange === 'RSA' || name.includes('ECDHE_RSA'),
).flatMap(pairsFor);

function pairsFor({ cipher, name, since }: CipherSuite): Pair[] {
  const [key, iv] = [randomBytes(cipher.keyBytes), randomBytes(12)];
  if (cipher.kind === 'cbc') {
    const keys = { key, iv: new Uint8Array(), mac: randomBytes(cipher.macBytes) };
    return [true, false].map((encryptThenMac) => ({
      name: `${name}, MAC ${encryptThenMac ? 'outside' : 'inside'}`,
      make: () => ({
        opener: new CbcOpener({ cipher, keys, encryptThenMac }),
        sealer: new CbcSealer({ cipher, keys, encryptThenMac }, randomBytes),
      }),
    }));
  }
  if (since === TLS_13) {
    const keys = { key, iv };
    const make = () => ({
      opener: new Aead13Opener(cipher, keys),
      sealer: new Aead13Sealer(cipher, keys),
    });
    return [{ name, make }];
  }
  const keys = { key, iv: iv.subarray(0, cipher.fixedIvBytes), mac: new Uint8Array() };
  const make = () => ({ opener: new Aead12Opener(cipher, keys), sealer: new Aead12Sealer(cipher, keys) });
  return [{ name, make }];
}

function open(opener: Opener, record: Uint8Array): Unprotected {
  return opener.open(record.subarray(0, HEADER_BYTES), record.subarray(HEADER_BYTES));
}

describe.each(PAIRS)('$name', ({ make }) => {
  it('opens what it sealed, of any length up to the cap and not beyond', () => {
    const { opener, sealer } = make();
    const lengths = [0, 1, 15, 16, 17, 255, 256, PLAINTEXT_BYTES_MAX - 1, PLAINTEXT_BYTES_MAX];
    for (const length of lengths) {
      const bytes = randomBytes(length);
      const opened = open(opener, sealer.seal(applicationData, bytes));
      expect(opened).toMatchObject({ ok: true, type: applicationData });
      expect(opened.ok && bytes.equals(opened.bytes)).toBe(true);
    }
    const larger = sealer.seal(applicationData, new Uint8Array(PLAINTEXT_BYTES_MAX + 1));
    expect(open(opener, larger)).toEqual({ ok: false, alert: 'record-overflow' });
  });

  it('opens no record with any one byte changed', () => {
    const record = make().sealer.seal(applicationData, Buffer.from('220 mail.example.net'));
    // Version and length are checked by the record layer; TLS 1.2 computes them again.
    for (let at = HEADER_BYTES; at < record.length; at += 1) {
      const changed = record.map((byte, index) => (index === at ? byte ^ 0x80 : byte));
      expect(open(make().opener, changed), `byte ${at}`).toEqual({ ok: false, alert: 'bad-record-mac' });
    }
  });

  it('opens no record twice, and none out of order', () => {
    const { opener, sealer } = make();
    const [one, two] = [
      sealer.seal(applicationData, randomBytes(8)),
      sealer.seal(applicationData, randomBytes(8)),
    ];
    expect(open(make().opener, two).ok).toBe(false);
    expect(open(opener, one).ok).toBe(true);
    expect(open(opener, one).ok).toBe(false);
  });

  it('opens no record that is cut short, nor noise of any length', () => {
    const record = make().sealer.seal(applicationData, randomBytes(40));
    for (let length = 0; length < record.length - HEADER_BYTES; length += 1) {
      const header = record.subarray(0, HEADER_BYTES);
      const cut = record.subarray(HEADER_BYTES, HEADER_BYTES + length);
      expect(make().opener.open(header, cut).ok, `${length} bytes`).toBe(false);
      expect(make().opener.open(header, randomBytes(length)).ok, `${length} bytes of noise`).toBe(false);
    }
  });
});

describe('padding', () => {
  const suite = CIPHER_SUITES.find(({ name }) => name === 'TLS_RSA_WITH_AES_128_CBC_SHA256');
  const cipher = suite?.cipher as CbcCipher;
  const keys = { key: randomBytes(16), iv: new Uint8Array(), mac: randomBytes(32) };

  /** A record with a correct MAC and any padding. */
  function sealed(content: Uint8Array, padding: Uint8Array): Unprotected {
    const additional = additionalData12(0, applicationData, content.length);
    const mac = createHmac('sha256', keys.mac).update(additional).update(content).digest();
    const iv = randomBytes(16);
    const cbc = createCipheriv('aes-128-cbc', keys.key, iv).setAutoPadding(false);
    const body = concat(cbc.update(concat(content, mac, padding)), cbc.final());
    const opener = new CbcOpener({ cipher, keys, encryptThenMac: false });
    return opener.open(Uint8Array.of(applicationData, 3, 3, 0, 0), concat(iv, body));
  }

  it('may be of any number of blocks', () => {
    for (const blocks of [1, 2, 16]) {
      const padding = new Uint8Array(16 * blocks).fill(16 * blocks - 1);
      expect(sealed(randomBytes(16), padding)).toMatchObject({ ok: true });
    }
  });

  it('has to be its length in each byte', () => {
    for (const at of [0, 7, 14]) {
      const padding = new Uint8Array(16).fill(15).map((byte, index) => (index === at ? 14 : byte));
      expect(sealed(randomBytes(16), padding)).toEqual({ ok: false, alert: 'bad-record-mac' });
    }
  });

  it('may not be longer than the record', () => {
    expect(sealed(randomBytes(16), new Uint8Array(16).fill(255))).toEqual({
      ok: false,
      alert: 'bad-record-mac',
    });
  });

  it('may fill the whole record in TLS 1.3', () => {
    const modern = CIPHER_SUITES[0]?.cipher;
    if (modern?.kind !== 'aead') throw new Error('The first suite is not of TLS 1.3');
    const secret = { key: randomBytes(modern.keyBytes), iv: randomBytes(12) };
    const padded = (content: number, zeros: number) => {
      // The sealer puts the type after its content, but here it already comes before the padding.
      const inner = concat(
        new Uint8Array(content).fill(1),
        Uint8Array.of(applicationData),
        new Uint8Array(zeros),
      );
      const record = new Aead13Sealer(modern, secret).seal(0, inner);
      return open(new Aead13Opener(modern, secret), record);
    };
    // The sealed data is content, type and padding; the padding's last byte is the sealer's own type of zero.
    expect(padded(10, PLAINTEXT_BYTES_MAX - 11)).toMatchObject({
      ok: true,
      bytes: new Uint8Array(10).fill(1),
    });
    expect(padded(10, PLAINTEXT_BYTES_MAX - 10)).toEqual({ ok: false, alert: 'record-overflow' });
  });
});
