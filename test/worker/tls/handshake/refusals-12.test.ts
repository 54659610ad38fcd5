/** Servers that violate TLS 1.2 and earlier rules: each is refused for its own reason, with the matching alert. */
import { describe, expect, it } from 'vitest';
import { ExtensionType } from '../../../../worker/tls/handshake/extension.ts';
import { X25519 } from '../../../../worker/tls/handshake/group.ts';
import { CIPHER_SUITES } from '../../../../worker/tls/record/cipher-suite.ts';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { concat, uint8, uint16, vector8, vector24 } from '../../../../worker/tls/record/wire.ts';
import { makeAuthority } from '../../../support/certificates/authority.ts';
import { credentialsOf } from '../../../support/tls/credentials.ts';
import { HOST, take } from '../../../support/tls/dialed.ts';
import { handshake12, type Lies12 } from '../../../support/tls/peer/handshake-12.ts';
import type { HelloLie } from '../../../support/tls/peer/hello.ts';
import { messageOf, type Peer, recordOf, refusalOf, talk } from '../../../support/tls/peer/peer.ts';

const NOTHING = new Uint8Array();
const SENTINEL = Buffer.from('DOWNGRD');

/** For the same name, with another key of the same kind. */
const OTHER = makeAuthority().issue({ names: [HOST] });

const { serverHelloDone, helloRequest } = HandshakeType;

function lastFlipped(body: Uint8Array): Uint8Array {
  return body.map((byte, at) => (at === body.length - 1 ? byte ^ 1 : byte));
}

function certificates(...list: readonly Uint8Array[]): Uint8Array {
  return vector24(...list.map((one) => vector24(one)));
}

function randomEndingWith(last: Uint8Array): Uint8Array {
  return concat(new Uint8Array(32 - last.length).fill(7), last);
}

async function accepted(lies: Lies12): Promise<void> {
  const { secured, told } = await talk(async (peer) => {
    await handshake12(peer, lies);
    peer.sayRecord(ContentType.applicationData, Buffer.from('220 hello'));
  });
  if (!secured.ok) throw new Error(secured.reason);
  expect((await take(secured.connection, 9)).toString()).toBe('220 hello');
  expect(secured.seen).toMatchObject({ version: 'TLS 1.2', signatureVerified: true });
  expect(await told()).toBe('alert-close-notify');
}

describe('an honest peer', () => {
  const suites = CIPHER_SUITES.filter(
    ({ name }) => name.includes('ECDHE_ECDSA') || name.startsWith('TLS_RSA'),
  );
  it.for(suites)('is accepted: $name', ({ code }) => accepted({ suite: code }));

  it.for(suites.filter(({ cipher }) => cipher.kind === 'cbc'))(
    'is accepted: $name, MAC outside',
    ({ code }) => accepted({ suite: code, encryptThenMac: true }),
  );

  it('is accepted with a random that only looks like a sentinel', async () => {
    await accepted({ random: randomEndingWith(Buffer.concat([SENTINEL, uint8(2)])) });
    await accepted({ random: randomEndingWith(Buffer.concat([SENTINEL, uint8(1), uint8(1)])) });
  });
});

const SERVER_HELLO: readonly [string, HelloLie, string][] = [
  [
    'the sentinel of TLS 1.2',
    () => ({ random: randomEndingWith(Buffer.concat([SENTINEL, uint8(1)])) }),
    'illegal-parameter',
  ],
  [
    'the sentinel of TLS 1.1',
    () => ({ random: randomEndingWith(Buffer.concat([SENTINEL, uint8(0)])) }),
    'illegal-parameter',
  ],
  [
    'the sentinel in TLS 1.0',
    () => ({
      legacyVersion: 0x0301,
      suite: 0xc009,
      random: randomEndingWith(Buffer.concat([SENTINEL, uint8(0)])),
    }),
    'illegal-parameter',
  ],
  ['a suite that was not offered', () => ({ suite: 0xc0ac }), 'illegal-parameter'],
  ['no encryption', () => ({ suite: 0 }), 'illegal-parameter'],
  ['a suite of TLS 1.3', () => ({ suite: 0x1301 }), 'illegal-parameter'],
  ['a suite that is younger than its version', () => ({ legacyVersion: 0x0302 }), 'illegal-parameter'],
  ['a compression', () => ({ compression: 1 }), 'illegal-parameter'],
  ['TLS 1.3 in the old field', () => ({ legacyVersion: 0x0304 }), 'protocol-version'],
  ['a version that does not exist', () => ({ legacyVersion: 0x0305 }), 'protocol-version'],
  ['SSL 2.0', () => ({ legacyVersion: 0x0002 }), 'protocol-version'],
  ['an extension that was not offered', () => ({ extensions: [[16, NOTHING]] }), 'unsupported-extension'],
  ['a ticket that was not asked for', () => ({ extensions: [[35, NOTHING]] }), 'unsupported-extension'],
  [
    'an extension twice',
    () => ({
      extensions: [
        [23, NOTHING],
        [23, NOTHING],
      ],
    }),
    'decode-error',
  ],
  [
    'an earlier handshake',
    () => ({ extensions: [[ExtensionType.renegotiationInfo, vector8(Buffer.from('verify data!'))]] }),
    'handshake-failure',
  ],
  [
    'broken renegotiation info',
    () => ({ extensions: [[ExtensionType.renegotiationInfo, NOTHING]] }),
    'handshake-failure',
  ],
];

describe('a ServerHello', () => {
  it.for(SERVER_HELLO)('with %s', async ([, hello, alert]) => {
    expect(await refusalOf((peer) => handshake12(peer, { hello }))).toBe(`protocol-error, alert-${alert}`);
  });

  it('of SSL 3.0 is an obsolete version', async () => {
    const hello = () => ({ legacyVersion: 0x0300, suite: 0x000a, extensions: [] });
    const { secured, told } = await talk((peer) => handshake12(peer, { hello }));
    expect(secured).toMatchObject({ ok: false, reason: 'obsolete-version' });
    expect(secured.seen).toMatchObject({ version: 'SSL 3.0', cipherSuite: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA' });
    expect(await told()).toBe('alert-protocol-version');
  });

  it('without extensions, the list left out', async () => {
    const serverHello = (body: Uint8Array) => body.subarray(0, 38);
    const { secured } = await talk((peer) =>
      handshake12(peer, {
        body: { serverHello },
        before: { serverHelloDone: (said) => said.fallSilent() },
      }),
    );
    expect(secured).toMatchObject({ ok: false, reason: 'stalled' });
    expect(secured.seen).toMatchObject({ version: 'TLS 1.2', certificates: credentialsOf('ec-p256').chain });
  });
});

describe('an obsolete version', () => {
  it.for([
    [
      'another message in place of its certificates',
      { certificate: say(serverHelloDone) },
      'obsolete-version, alert-protocol-version',
    ],
    ['the end in place of its certificates', { certificate: (peer) => peer.hangUp() }, 'cut-off, cut-off'],
    [
      'silence in place of its certificates',
      { certificate: (peer) => peer.fallSilent() },
      'stalled, cut-off',
    ],
    [
      'an alert in place of its certificates',
      { certificate: sayAlert(40) },
      'alert-handshake-failure, cut-off',
    ],
    [
      'the end in place of its key exchange',
      { serverKeyExchange: (peer) => peer.hangUp() },
      'cut-off, cut-off',
    ],
  ] satisfies [string, Lies12['before'] & object, string][])('and %s', async ([, before, refusal]) => {
    const hello = () => ({ legacyVersion: 0x0301, suite: 0xc009 });
    expect(await refusalOf((peer) => handshake12(peer, { suite: 0xc009, hello, before }))).toBe(refusal);
  });
});

function say(type: number, body = NOTHING): (peer: Peer) => void {
  return (peer) => peer.sayRecord(ContentType.handshake, messageOf(type, body));
}

function sayAlert(code: number): (peer: Peer) => void {
  return (peer) => {
    peer.sayRecord(ContentType.alert, Uint8Array.of(2, code));
    peer.fallSilent();
  };
}

const curve = (type: number, code: number, point: Uint8Array) => () =>
  concat(uint8(type), uint16(code), vector8(point));

const MESSAGES: readonly [string, Lies12, string][] = [
  ['Finished', { body: { finished: lastFlipped } }, 'protocol-error, alert-decrypt-error'],
  [
    'a short Finished',
    { body: { finished: (body) => body.subarray(1) } },
    'protocol-error, alert-decrypt-error',
  ],
  [
    'a long Finished',
    { body: { finished: (body) => concat(body, uint8(0)) } },
    'protocol-error, alert-decrypt-error',
  ],
  ['an empty Finished', { body: { finished: () => NOTHING } }, 'protocol-error, alert-decrypt-error'],
  ['the signature', { body: { serverKeyExchange: lastFlipped } }, 'bad-signature, alert-decrypt-error'],
  [
    'the certificate, of another key of the kind',
    { body: { certificate: () => certificates(OTHER.der) } },
    'bad-signature, alert-decrypt-error',
  ],
  [
    'the certificate, of another kind of key',
    { body: { certificate: () => certificates(credentialsOf('rsa-2048').der) } },
    'protocol-error, alert-illegal-parameter',
  ],
  ['no certificates', { body: { certificate: () => certificates() } }, 'protocol-error, alert-decode-error'],
  [
    'an empty certificate',
    { body: { certificate: () => certificates(NOTHING) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'certificates with something behind them',
    { body: { certificate: (body) => concat(body, uint8(0)) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'a curve that was not offered',
    { parameters: curve(3, 0x0015, new Uint8Array(57)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a finite field for a curve',
    { parameters: curve(3, 0x0100, new Uint8Array(255).fill(2)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a curve spelled out',
    { parameters: (honest) => concat(uint8(1), honest.subarray(1)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a point of low order',
    { parameters: curve(3, X25519.code, new Uint8Array(32)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a point that is too short',
    { parameters: curve(3, X25519.code, new Uint8Array(31)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a point that is not on its curve',
    { parameters: curve(3, 0x0017, new Uint8Array(65).fill(4)) },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'parameters cut short',
    { body: { serverKeyExchange: (body) => body.subarray(0, 20) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'a signature cut short',
    { body: { serverKeyExchange: (body) => body.subarray(0, -1) } },
    'protocol-error, alert-decode-error',
  ],
  [
    'a scheme that was not offered',
    {
      body: { serverKeyExchange: (body) => concat(body.subarray(0, 36), uint16(0x0202), body.subarray(38)) },
    },
    'protocol-error, alert-illegal-parameter',
  ],
  [
    'a ServerHelloDone with content',
    { body: { serverHelloDone: () => uint8(0) } },
    'protocol-error, alert-decode-error',
  ],
  ['no ChangeCipherSpec', { isUnchanged: true }, 'protocol-error, alert-unexpected-message'],
];

describe('in the handshake', () => {
  it.for(MESSAGES)('wrong: %s', async ([, lies, refusal]) => {
    expect(await refusalOf((peer) => handshake12(peer, lies))).toBe(refusal);
  });

  it('RSA key exchange with a key of another kind', async () => {
    const certificate = () => certificates(credentialsOf('ec-p256').der);
    expect(await refusalOf((peer) => handshake12(peer, { suite: 0x009c, body: { certificate } }))).toBe(
      'protocol-error, alert-unsupported-certificate',
    );
  });

  const IN_ORDER = [
    'serverHello',
    'certificate',
    'serverKeyExchange',
    'serverHelloDone',
    'finished',
  ] as const;

  it.for(IN_ORDER)('another message before %s', async (part) => {
    const before = { [part]: say(HandshakeType.newSessionTicket) };
    expect(await refusalOf((peer) => handshake12(peer, { before }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it.for(IN_ORDER)('data before %s', async (part) => {
    const before = { [part]: (peer: Peer) => peer.sayRecord(ContentType.applicationData, uint8(1)) };
    expect(await refusalOf((peer) => handshake12(peer, { before }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it.for(['certificate', 'serverKeyExchange', 'serverHelloDone', 'finished'] as const)(
    'ChangeCipherSpec in front of %s',
    async (part) => {
      const before = { [part]: (peer: Peer) => peer.sayRecord(ContentType.changeCipherSpec, uint8(1)) };
      expect(await refusalOf((peer) => handshake12(peer, { before }))).toBe(
        'protocol-error, alert-unexpected-message',
      );
    },
  );

  it('a ChangeCipherSpec with other content', async () => {
    const before = {
      changeCipherSpec: (peer: Peer) => peer.sayBytes(recordOf(ContentType.changeCipherSpec, uint8(2))),
    };
    expect(await refusalOf((peer) => handshake12(peer, { before }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it.for([
    [
      'a whole message behind ServerHelloDone',
      'serverHelloDone',
      messageOf(HandshakeType.finished, new Uint8Array(12)),
    ],
    ['half a message behind ServerHelloDone', 'serverHelloDone', uint8(HandshakeType.finished)],
    ['a whole message behind Finished', 'finished', messageOf(HandshakeType.finished, NOTHING)],
    ['half a message behind Finished', 'finished', uint8(HandshakeType.finished)],
  ] as const)('%s in its record', async ([, part, behind]) => {
    expect(await refusalOf((peer) => handshake12(peer, { behind: { [part]: behind } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it('half a message before a ChangeCipherSpec', async () => {
    const half = (peer: Peer) => peer.sayRecord(ContentType.handshake, uint8(HandshakeType.finished));
    expect(await refusalOf((peer) => handshake12(peer, { before: { changeCipherSpec: half } }))).toBe(
      'protocol-error, alert-unexpected-message',
    );
  });

  it('a HelloRequest is ignored, and not part of the transcript', async () => {
    const before = {
      serverHello: say(helloRequest),
      certificate: say(helloRequest),
      serverHelloDone: say(helloRequest),
    };
    await accepted({ before });
  });
});

describe('a suite that needs another kind of key', () => {
  it('does not redefine the key', async () => {
    expect(await refusalOf((peer) => handshake12(peer, { suite: 0xc02f }))).toBe(
      'protocol-error, alert-illegal-parameter',
    );
  });
});
