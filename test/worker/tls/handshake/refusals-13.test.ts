/** Servers that violate TLS 1.3: each is refused for its own reason, with the matching alert. */
import { describe, expect, it } from 'vitest';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import { GROUPS, X25519 } from '../../../../worker/tls/handshake/group.ts';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { concat, uint8, uint16, vector8, vector16, vector24 } from '../../../../worker/tls/record/wire.ts';
import { makeAuthority } from '../../../support/certificates/authority.ts';
import { credentialsOf } from '../../../support/tls/credentials.ts';
import { HOST, take } from '../../../support/tls/dialed.ts';
import {
  handshake13,
  type Lies13,
  RETRY_RANDOM,
  SELECTED_13,
} from '../../../support/tls/peer/handshake-13.ts';
import type { HelloFields, HelloLie } from '../../../support/tls/peer/hello.ts';
import { messageOf, type Peer, recordOf, refusalOf, talk } from '../../../support/tls/peer/peer.ts';

const NOTHING = new Uint8Array();
const P_256 = GROUPS.find(({ name }) => name === 'P-256') ?? X25519;
const ALPN = 16;
const EARLY_DATA = 42;

/** For the same name, with another key of the same kind. */
const OTHER = makeAuthority().issue({ names: [HOST] });

type Extension = HelloFields['extensions'][number];

function with13(...extensions: readonly Extension[]): HelloLie {
  return () => ({ extensions: [...extensions, SELECTED_13] });
}

function adding(...extensions: readonly Extension[]): HelloLie {
  return (fields) => ({ extensions: [...fields.extensions, ...extensions] });
}

function share(group: number, publicKey: Uint8Array): Extension {
  return [ExtensionType.keyShare, concat(uint16(group), vector16(publicKey))];
}

function lastFlipped(body: Uint8Array): Uint8Array {
  return body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte));
}

function certificates(list: readonly Uint8Array[], context: Uint8Array = NOTHING): Uint8Array {
  return concat(vector8(context), vector24(...list.flatMap((one) => [vector24(one), vector16()])));
}

function proof(scheme: number): (body: Uint8Array) => Uint8Array {
  return (body) => concat(uint16(scheme), body.subarray(2));
}

describe('an honest peer', () => {
  it.for([
    ['at once', {}],
    ['with another group', { group: P_256, retry: () => ({}) }],
    ['with a cookie only', { retry: with13([ExtensionType.cookie, vector16(Buffer.from('cookie'))]) }],
    ['with a request for a certificate', { request: concat(vector8(Buffer.from('why')), vector16()) }],
  ] satisfies [string, Lies13][])('is accepted: %s', async ([, lies]) => {
    const { secured, told } = await talk(async (peer) => {
      await handshake13(peer, lies);
      peer.sayRecord(ContentType.applicationData, Buffer.from('220 hello'));
    });
    if (!secured.ok) throw new Error(secured.reason);
    expect((await take(secured.connection, 9)).toString()).toBe('220 hello');
    expect(secured.seen).toMatchObject({ version: 'TLS 1.3', signatureVerified: true });
    expect(await told()).toBe('alert-close-notify');
  });
});

const SERVER_HELLO: readonly [string, HelloLie, string][] = [
  ['a suite that does not exist', () => ({ suite: 0x1399 }), 'illegal-parameter'],
  ['a suite that was not offered', () => ({ suite: 0x1304 }), 'illegal-parameter'],
  ['a suite of TLS 1.2', () => ({ suite: 0xc02f }), 'illegal-parameter'],
  ['a compression', () => ({ compression: 1 }), 'illegal-parameter'],
  ['another session id', () => ({ sessionId: new Uint8Array(32) }), 'illegal-parameter'],
  ['no session id', () => ({ sessionId: NOTHING }), 'illegal-parameter'],
  ['an older version in the old field', () => ({ legacyVersion: 0x0302 }), 'protocol-version'],
  [
    'a version that was not offered',
    () => ({ extensions: [[ExtensionType.supportedVersions, uint16(0x0305)]] }),
    'protocol-version',
  ],
  [
    'an older version in the new field',
    () => ({ extensions: [[ExtensionType.supportedVersions, uint16(0x0303)]] }),
    'protocol-version',
  ],
  [
    'more than one version',
    () => ({ extensions: [[ExtensionType.supportedVersions, concat(uint16(0x0304), uint16(0x0304))]] }),
    'protocol-version',
  ],
  ['an extension that was not offered', adding([ALPN, NOTHING]), 'unsupported-extension'],
  ['an extension twice', adding(SELECTED_13), 'decode-error'],
  ['no key share', with13(), 'missing-extension'],
  [
    'a share of a group without a share of ours',
    with13(share(P_256.code, new Uint8Array(65))),
    'illegal-parameter',
  ],
  ['a share of a group that was not offered', with13(share(0x0015, new Uint8Array(57))), 'illegal-parameter'],
  ['a share that is too short', with13(share(X25519.code, new Uint8Array(31))), 'illegal-parameter'],
  ['a share that is too long', with13(share(X25519.code, new Uint8Array(33))), 'illegal-parameter'],
  ['a share of low order', with13(share(X25519.code, new Uint8Array(32))), 'illegal-parameter'],
  ['a share with something behind it', with13([ExtensionType.keyShare, new Uint8Array(37)]), 'decode-error'],
];

describe('a ServerHello', () => {
  it.for(SERVER_HELLO)('with %s', async ([, hello, alert]) => {
    expect(await refusalOf((peer) => handshake13(peer, { hello }))).toBe(`protocol-error, alert-${alert}`);
  });

  it.for([
    ['cut short', (body: Uint8Array) => body.subarray(0, -1)],
    ['with something behind it', (body: Uint8Array) => concat(body, uint8(0))],
    ['of two bytes', (body: Uint8Array) => body.subarray(0, 2)],
    ['of nothing', () => NOTHING],
  ] as const)('%s', async ([, serverHello]) => {
    expect(await refusalOf((peer) => handshake13(peer, { body: { serverHello } }))).toBe(
      'protocol-error, alert-decode-error',
    );
  });

  it('with a point that is not on its curve', async () => {
    const hello = with13(share(P_256.code, new Uint8Array(65).fill(4)));
    const lies: Lies13 = { group: P_256, retry: () => ({}), hello };
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(
      'protocol-error, alert-illegal-parameter',
    );
  });
});

describe('a share in a finite field', () => {
  const FFDHE = GROUPS.find(({ name }) => name === 'ffdhe2048') ?? expect.unreachable();
  const TWO = Uint8Array.of(...new Uint8Array(255), 2);

  it.for([
    // Accepted, so that both sides derive keys, though not the same ones.
    ['its smallest member', TWO, 'protocol-error, protocol-error'],
    ['the same without zeros at the front', TWO.subarray(1), 'protocol-error, alert-illegal-parameter'],
    ['the same with one more', concat(uint8(0), TWO), 'protocol-error, alert-illegal-parameter'],
    ['no member', new Uint8Array(256), 'protocol-error, alert-illegal-parameter'],
  ] as const)('%s', async ([, publicKey, refusal]) => {
    const lies: Lies13 = { group: FFDHE, retry: () => ({}), hello: with13(share(FFDHE.code, publicKey)) };
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(refusal);
  });
});

const RETRIES: readonly [string, HelloLie, string][] = [
  ['that changes nothing', with13(), 'illegal-parameter'],
  ['for the group that it has', with13([ExtensionType.keyShare, uint16(X25519.code)]), 'illegal-parameter'],
  ['for a group that was not offered', with13([ExtensionType.keyShare, uint16(0x0015)]), 'illegal-parameter'],
  ['with half a group', with13([ExtensionType.keyShare, uint8(0)]), 'decode-error'],
  ['with a whole share', with13(share(P_256.code, new Uint8Array(65))), 'decode-error'],
  ['with an empty cookie', with13([ExtensionType.cookie, vector16()]), 'decode-error'],
  ['with half a cookie', with13([ExtensionType.cookie, uint16(3)]), 'decode-error'],
  ['with an extension that was not offered', adding([EARLY_DATA, NOTHING]), 'unsupported-extension'],
];

describe('a HelloRetryRequest', () => {
  it.for(RETRIES)('%s', async ([, retry, alert]) => {
    const lies: Lies13 = { group: P_256, retry };
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(`protocol-error, alert-${alert}`);
  });

  it.for([
    ['a second one', (fields) => ({ ...fields, random: RETRY_RANDOM }), 'unexpected-message'],
    ['another suite behind it', () => ({ suite: 0x1302 }), 'illegal-parameter'],
    ['an older version behind it', () => ({ suite: 0xc02b, extensions: [] }), 'illegal-parameter'],
    [
      'a share of the first group behind it',
      with13(share(X25519.code, new Uint8Array(32))),
      'illegal-parameter',
    ],
  ] satisfies [string, HelloLie, string][])('%s', async ([, hello, alert]) => {
    const lies: Lies13 = { group: P_256, retry: () => ({}), hello };
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(`protocol-error, alert-${alert}`);
  });

  it('with another message after it in its record', async () => {
    const behind = { helloRetryRequest: messageOf(HandshakeType.encryptedExtensions, vector16()) };
    const lies: Lies13 = { group: P_256, retry: () => ({}), behind };
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });
});

describe('a change of keys', () => {
  it.for([
    [
      'a whole message behind ServerHello',
      'serverHello',
      messageOf(HandshakeType.encryptedExtensions, vector16()),
    ],
    [
      'half a message behind ServerHello',
      'serverHello',
      Uint8Array.of(HandshakeType.encryptedExtensions, 0, 0),
    ],
    ['a whole message behind Finished', 'finished', messageOf(HandshakeType.newSessionTicket, NOTHING)],
    ['half a message behind Finished', 'finished', Uint8Array.of(HandshakeType.newSessionTicket)],
  ] as const)('%s in its record', async ([, part, behind]) => {
    expect(await refusalOf((peer) => handshake13(peer, { behind: { [part]: behind } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });
});

const MESSAGES: readonly [string, Lies13, string][] = [
  ['Finished', { body: { finished: lastFlipped } }, 'protocol-error, alert-decrypt-error'],
  [
    'a short Finished',
    { body: { finished: (body) => body.subarray(1) } },
    'protocol-error, alert-decrypt-error',
  ],
  ['an empty Finished', { body: { finished: () => NOTHING } }, 'protocol-error, alert-decrypt-error'],
  ['the signature', { body: { certificateVerify: lastFlipped } }, 'bad-signature, alert-decrypt-error'],
  [
    'the certificate, of another key of the kind',
    { body: { certificate: () => certificates([OTHER.der]) } },
    'bad-signature, alert-decrypt-error',
  ],
  [
    'the certificate, of another kind of key',
    { body: { certificate: () => certificates([credentialsOf('rsa-2048').der]) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'the certificate, of another curve',
    { body: { certificate: () => certificates([credentialsOf('ec-p384').der]) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'the certificate, no certificate at all',
    { body: { certificate: () => certificates([Buffer.from('certificate')]) } },
    'protocol-error, alert-bad-certificate',
  ],
  [
    'the certificate, of a key that the platform does not know',
    { body: { certificate: () => certificates([credentialsOf('ed448').der]) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a certificate with an extension that we did not offer',
    {
      body: {
        certificate: () =>
          concat(
            vector8(NOTHING),
            vector24(vector24(OTHER.der), vector16(concat(uint16(5), vector16(uint8(1))))),
          ),
      },
    },
    'protocol-error, alert-unsupported-extension',
  ],
  [
    'no certificates',
    { body: { certificate: () => certificates([]) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'an empty certificate',
    { body: { certificate: () => certificates([NOTHING]) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'certificates for a context',
    { body: { certificate: () => certificates([OTHER.der], uint8(1)) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'certificates cut short',
    { body: { certificate: (body) => body.subarray(0, -1) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'certificates with something behind them',
    { body: { certificate: (body) => concat(body, uint8(0)) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'a scheme of PKCS #1',
    { body: { certificateVerify: proof(0x0401) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a scheme with SHA-1',
    { body: { certificateVerify: proof(0x0203) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a scheme of another curve',
    { body: { certificateVerify: proof(0x0503) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a scheme that was not offered',
    { body: { certificateVerify: proof(0x0808) } },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a signature cut short',
    { body: { certificateVerify: (body) => body.subarray(0, -1) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'extensions that were not offered',
    { body: { encryptedExtensions: () => vector16(uint16(ALPN), vector16()) } },
    'protocol-error, alert-unsupported-extension',
  ],
  [
    'an extension twice',
    {
      body: {
        encryptedExtensions: () => vector16(uint16(0), vector16(), uint16(0), vector16()),
      },
    },
    'protocol-error, alert-decode-error',
  ],
  [
    'extensions cut short',
    { body: { encryptedExtensions: () => uint16(4) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'extensions with something behind them',
    { body: { encryptedExtensions: () => concat(vector16(), uint8(0)) } },
    'protocol-error, alert-decode-error',
  ],
];

describe('in the protected part of the handshake', () => {
  it.for(MESSAGES)('wrong: %s', async ([, lies, refusal]) => {
    expect(await refusalOf((peer) => handshake13(peer, lies))).toBe(refusal);
  });

  const IN_ORDER = ['encryptedExtensions', 'certificate', 'certificateVerify', 'finished'] as const;

  it.for(IN_ORDER)('another message before %s', async (part) => {
    const say = (peer: Peer) => peer.say(HandshakeType.newSessionTicket, NOTHING);
    expect(await refusalOf((peer) => handshake13(peer, { before: { [part]: say } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it.for(IN_ORDER)('data before %s', async (part) => {
    const say = (peer: Peer) => peer.sayRecord(ContentType.applicationData, Buffer.from('220 early'));
    expect(await refusalOf((peer) => handshake13(peer, { before: { [part]: say } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it('a HelloRequest, which TLS 1.3 does not have', async () => {
    const say = (peer: Peer) => peer.sayRecord(ContentType.handshake, messageOf(0, NOTHING));
    expect(await refusalOf((peer) => handshake13(peer, { before: { certificate: say } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it('an unprotected record', async () => {
    const say = (peer: Peer) => peer.sayBytes(recordOf(ContentType.handshake, messageOf(8, vector16())));
    expect(await refusalOf((peer) => handshake13(peer, { before: { certificate: say } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it('a record of padding alone', async () => {
    const say = (peer: Peer) => peer.sayRecord(0, new Uint8Array(8));
    expect(await refusalOf((peer) => handshake13(peer, { before: { certificate: say } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });
});

describe('a certificate that the server cannot sign with', () => {
  it('is reported, but not as proved', async () => {
    const { secured, told } = await talk((peer) =>
      handshake13(peer, { body: { certificate: () => certificates([OTHER.der]) } }),
    );
    expect(secured).toMatchObject({ ok: false, reason: 'bad-signature' });
    expect(secured.seen).toMatchObject({ certificates: [OTHER.der], signatureVerified: false });
    expect(await told()).toBe('alert-decrypt-error');
  });
});
