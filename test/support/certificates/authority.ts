/**
 * A certificate authority for tests: roots, intermediate and cross-signed authorities, leaves, good and odd, made in
 * this process (`@peculiar/asn1-x509` encodes, node:crypto signs). Its certificates are worth nothing outside the
 * tests.
 *
 *     const root = makeAuthority();
 *     const leaf = root.makeAuthority().issue({ names: ['mail.example.net'] });
 *     createServer({ cert: leaf.chainPem, key: leaf.keyPem });   // and `ca: root.own.pem` for a client that trusts it
 */
import { createHash, type KeyObject, randomBytes } from 'node:crypto';
import { AsnConvert, OctetString } from '@peculiar/asn1-schema';
import {
  AuthorityKeyIdentifier,
  Extension,
  Extensions,
  KeyIdentifier,
  SubjectKeyIdentifier,
  SubjectPublicKeyInfo,
  TBSCertificate,
  Validity,
  Version,
} from '@peculiar/asn1-x509';
import { type ExtensionWords, extensionsOf, nameOf, type Subject } from './extensions.ts';
import { type KeyKind, makeKey, publicKeyInfo, type Signing, signerOf } from './key.ts';

export interface Wanted extends ExtensionWords {
  subject?: Subject;
  notBefore?: Date;
  notAfter?: Date;
  /** The whole Validity in DER, instead of the two dates: for dates that no encoder would write. */
  validityDer?: Uint8Array;
  /** An existing key, or the kind of a new one. */
  key?: KeyObject | KeyKind;
  signing?: Signing;
  /** X.509 v1, as made by `openssl x509 -req`: no extensions at all, whatever else is requested. */
  isVersion1?: boolean;
}

export interface Issued {
  der: Uint8Array<ArrayBuffer>;
  pem: string;
  key: KeyObject;
  keyPem: string;
  /** Leaf first, up to the last certificate below the root: what a server sends. */
  chain: Uint8Array<ArrayBuffer>[];
  chainPem: string;
}

export const DAY_MS = 86_400_000;

interface Issuer {
  subject: Subject;
  key: KeyObject;
  /** The certificates between the issued one and the root. */
  chain: readonly Uint8Array<ArrayBuffer>[];
}

export class Authority {
  readonly subject: Subject;
  readonly key: KeyObject;
  /** This authority's own certificate, self-signed if it is a root. */
  readonly own: Issued;
  readonly #isRoot: boolean;

  constructor(wanted: Wanted, issuer: Issuer | null) {
    this.subject = wanted.subject ?? { CN: issuer === null ? 'Test Root' : `Below ${issuer.subject.CN}` };
    this.key = keyFor(wanted);
    this.#isRoot = issuer === null;
    this.own = certify({ ...asAuthority(wanted), subject: this.subject, key: this.key }, issuer);
  }

  /** A certificate for a server: by default valid for 90 days, with a P-256 key and the purpose of a TLS server. */
  issue(wanted: Wanted = {}): Issued {
    return certify(asLeaf(wanted), this.#issuer());
  }

  /** An authority below this one. */
  makeAuthority(wanted: Wanted = {}): Authority {
    return new Authority(wanted, this.#issuer());
  }

  /** Another certificate for the name and key of `other`, signed by this one. */
  crossSign(other: Authority, wanted: Wanted = {}): Issued {
    return certify({ ...asAuthority(wanted), subject: other.subject, key: other.key }, this.#issuer());
  }

  #issuer(): Issuer {
    return { subject: this.subject, key: this.key, chain: this.#isRoot ? [] : this.own.chain };
  }
}

export function makeAuthority(wanted: Wanted = {}): Authority {
  return new Authority(wanted, null);
}

/** A self-signed server certificate. */
export function selfSigned(wanted: Wanted = {}): Issued {
  return certify(asLeaf(wanted), null);
}

function asLeaf(wanted: Wanted): Wanted {
  return {
    isAuthority: false,
    usages: ['digitalSignature'],
    purposes: ['server'],
    subject: { CN: wanted.names?.[0] ?? 'mail.example.net' },
    ...wanted,
  };
}

function asAuthority(wanted: Wanted): Wanted {
  return {
    isAuthority: true,
    usages: ['keyCertSign', 'cRLSign'],
    notAfter: new Date(Date.now() + 3650 * DAY_MS),
    ...wanted,
  };
}

function keyFor({ key = 'ec-p256' }: Wanted): KeyObject {
  return typeof key === 'string' ? makeKey(key) : key;
}

function certify(wanted: Wanted, issuer: Issuer | null): Issued {
  const key = keyFor(wanted);
  const subject = wanted.subject ?? {};
  const from = issuer ?? { subject, key, chain: [] };
  const signer = signerOf(from.key, wanted.signing ?? {});
  const { isVersion1 = false } = wanted;
  const extensions = new Extensions([...keyIdentifiers(key, from.key), ...extensionsOf(wanted)]);
  const validity = validityOf(wanted);
  const tbsCertificate = new TBSCertificate({
    version: isVersion1 ? Version.v1 : Version.v3,
    serialNumber: serialNumber(),
    signature: signer.algorithm,
    issuer: nameOf(from.subject),
    validity,
    subject: nameOf(subject),
    subjectPublicKeyInfo: AsnConvert.parse(publicKeyInfo(key), SubjectPublicKeyInfo),
    ...(isVersion1 ? {} : { extensions }),
  });
  const regular = new Uint8Array(AsnConvert.serialize(tbsCertificate));
  const { validityDer } = wanted;
  const tbs = validityDer === undefined ? regular : withValidity(regular, validity, validityDer);
  const algorithm = new Uint8Array(AsnConvert.serialize(signer.algorithm));
  const signature = derElement(BIT_STRING, [0, ...signer.sign(tbs)]);
  return issuedAs(derElement(SEQUENCE, [...tbs, ...algorithm, ...signature]), key, from.chain);
}

const BIT_STRING = 0x03;
const SEQUENCE = 0x30;

/** X.690 §8.1.3: the length in one byte, or a count followed by that many bytes. */
export function derElement(tag: number, content: readonly number[] | Uint8Array): Uint8Array<ArrayBuffer> {
  const { length } = content;
  const digits = [length >>> 16, (length >>> 8) & 0xff, length & 0xff];
  const needed = digits.slice(digits.findIndex((digit) => digit !== 0));
  const written = length < 0x80 ? [length] : [0x80 + needed.length, ...needed];
  return Uint8Array.from([tag, ...written, ...content]);
}

/** The same TBSCertificate with another Validity, of any length. */
function withValidity(tbs: Uint8Array, validity: Validity, other: Uint8Array): Uint8Array<ArrayBuffer> {
  const content = tbs.subarray((tbs[1] ?? 0) < 0x80 ? 2 : 2 + ((tbs[1] ?? 0) & 0x7f));
  const regular = new Uint8Array(AsnConvert.serialize(validity));
  const at = Buffer.from(content).indexOf(regular);
  if (at === -1) throw new Error('There is no such Validity in this certificate');
  return derElement(SEQUENCE, [
    ...content.subarray(0, at),
    ...other,
    ...content.subarray(at + regular.length),
  ]);
}

function issuedAs(der: Uint8Array<ArrayBuffer>, key: KeyObject, above: Issuer['chain']): Issued {
  const chain = [der, ...above];
  return {
    der,
    pem: pemOf(der),
    key,
    keyPem: key.export({ type: 'pkcs8', format: 'pem' }).toString(),
    chain,
    chainPem: chain.map(pemOf).join(''),
  };
}

export function pemOf(der: Uint8Array): string {
  const lines =
    Buffer.from(der)
      .toString('base64')
      .match(/.{1,64}/g) ?? [];
  return `-----BEGIN CERTIFICATE-----\n${lines.join('\n')}\n-----END CERTIFICATE-----\n`;
}

/** RFC 5280 §4.1.2.2: positive, so the first bit is clear, and not zero. */
function serialNumber(): ArrayBuffer {
  return new Uint8Array([0x01, ...randomBytes(15)]).buffer;
}

function validityOf({ notBefore, notAfter }: Wanted): Validity {
  return new Validity({
    notBefore: notBefore ?? new Date(Date.now() - DAY_MS),
    notAfter: notAfter ?? new Date(Date.now() + 90 * DAY_MS),
  });
}

/** RFC 5280 §4.2.1.1 and §4.2.1.2: OpenSSL uses these to build the chain where names are not enough. */
function keyIdentifiers(subject: KeyObject, issuer: KeyObject): Extension[] {
  return [
    ['2.5.29.14', new SubjectKeyIdentifier(keyIdentifier(subject))] as const,
    [
      '2.5.29.35',
      new AuthorityKeyIdentifier({ keyIdentifier: new KeyIdentifier(keyIdentifier(issuer)) }),
    ] as const,
  ].map(
    ([extnID, content]) =>
      new Extension({ extnID, extnValue: new OctetString(AsnConvert.serialize(content)) }),
  );
}

function keyIdentifier(key: KeyObject): Uint8Array {
  return createHash('sha1').update(publicKeyInfo(key)).digest();
}
