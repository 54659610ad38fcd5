/** Servers that close or fall silent at every point of the handshake, and those that say why. */
import { describe, expect, it } from 'vitest';
import { TLS_ALERTS } from '../../../../worker/api/index.ts';
import { ALERTS } from '../../../../worker/tls/record/alert.ts';
import { ContentType, HandshakeType } from '../../../../worker/tls/record/handshake-type.ts';
import { handshake12, type Part12 } from '../../../support/tls/peer/handshake-12.ts';
import { handshake13, type Part13 } from '../../../support/tls/peer/handshake-13.ts';
import { type Peer, refusalOf, type Script } from '../../../support/tls/peer/peer.ts';

const PARTS_12: readonly Part12[] = [
  'serverHello',
  'certificate',
  'serverKeyExchange',
  'serverHelloDone',
  'changeCipherSpec',
  'finished',
];
const PARTS_13: readonly Part13[] = [
  'helloRetryRequest',
  'serverHello',
  'encryptedExtensions',
  'certificate',
  'certificateVerify',
  'finished',
];

type Deed = (peer: Peer) => void;

const POINTS: readonly { version: string; part: string; script: (deed: Deed) => Script }[] = [
  ...PARTS_12.map((part) => ({
    version: 'TLS 1.2',
    part,
    script: (deed: Deed) => (peer: Peer) => handshake12(peer, { before: { [part]: deed } }),
  })),
  ...PARTS_13.map((part) => ({
    version: 'TLS 1.3',
    part,
    script: (deed: Deed) => (peer: Peer) =>
      handshake13(peer, {
        before: { [part]: deed },
        ...(part === 'helloRetryRequest' && { retry: (fields) => fields }),
      }),
  })),
];

function half(peer: Peer): void {
  peer.sayRecord(ContentType.handshake, Uint8Array.of(HandshakeType.certificate, 0, 1, 0, 0));
}

describe.each(POINTS)('$version, before $part', ({ part, script }) => {
  it('the end', async () => {
    expect(await refusalOf(script((peer) => peer.hangUp()))).toBe('cut-off, cut-off');
  });

  it('a reset', async () => {
    expect(await refusalOf(script((peer) => peer.breakOff()))).toBe('cut-off, cut-off');
  });

  it('silence', async () => {
    expect(await refusalOf(script((peer) => peer.fallSilent()))).toBe('stalled, cut-off');
  });

  it('an alert', async () => {
    const deed = (peer: Peer) => {
      peer.sayRecord(ContentType.alert, Uint8Array.of(2, ALERTS['internal-error']));
      peer.fallSilent();
    };
    expect(await refusalOf(script(deed))).toBe('alert-internal-error, cut-off');
  });

  // If ChangeCipherSpec is expected, even half a message is wrong.
  if (part === 'changeCipherSpec') return;
  it('half a message and the end, or silence', async () => {
    const ended = (peer: Peer) => {
      half(peer);
      peer.hangUp();
    };
    const silent = (peer: Peer) => {
      half(peer);
      peer.fallSilent();
    };
    expect(await refusalOf(script(ended))).toBe('cut-off, cut-off');
    expect(await refusalOf(script(silent))).toBe('stalled, cut-off');
  });
});

function answering(...alert: readonly number[]): Script {
  return (peer) => peer.sayRecord(ContentType.alert, Uint8Array.from(alert));
}

describe('an alert', () => {
  const errors = Object.entries(ALERTS).filter(([name]) => name !== 'user-canceled');

  it.for(errors)('%s (%i) is named', async ([name, code]) => {
    expect(await refusalOf(answering(2, code))).toBe(`alert-${name}, cut-off`);
  });

  it('has a name for each number of the contract', () => {
    expect(Object.keys(ALERTS)).toEqual(TLS_ALERTS.filter((name) => name !== 'unknown'));
  });

  it('that is not in the registry is unknown', async () => {
    for (const code of [1, 9, 53, 119, 255])
      expect(await refusalOf(answering(2, code))).toBe('alert-unknown, cut-off');
  });

  it('is fatal at any level other than warning', async () => {
    expect(await refusalOf(answering(0, 40))).toBe('alert-handshake-failure, cut-off');
    expect(await refusalOf(answering(3, 40))).toBe('alert-handshake-failure, cut-off');
    expect(await refusalOf(answering(1, 40))).toBe('stalled, cut-off');
  });

  it('close_notify is the end at any level', async () => {
    expect(await refusalOf(answering(1, 0))).toBe('alert-close-notify, cut-off');
  });

  it.for([[[]], [[2]], [[2, 40, 0]], [[2, 40, 2]]])('of bytes %j is none', async ([bytes]) => {
    expect(await refusalOf(answering(...(bytes ?? [])))).toBe('protocol-error, alert-decode-error');
  });

  it('in a record with others counts, from the first error on', async () => {
    expect(await refusalOf(answering(1, 112, 2, 40, 2, 80))).toBe('alert-handshake-failure, cut-off');
  });

  it('in TLS 1.3 is an error even if it claims to be a warning', async () => {
    const deed = (peer: Peer) => peer.sayRecord(ContentType.alert, Uint8Array.of(1, 112));
    expect(await refusalOf((peer) => handshake13(peer, { before: { certificate: deed } }))).toBe(
      'alert-unrecognized-name, cut-off',
    );
  });

  it('in TLS 1.2 may be a warning, and the handshake goes on', async () => {
    const deed = (peer: Peer) => peer.sayRecord(ContentType.alert, Uint8Array.of(1, 112));
    expect(await refusalOf((peer) => handshake12(peer, { before: { certificate: deed } }))).toBe(
      'accepted, alert-close-notify',
    );
  });
});
