/** Servers that speak another protocol: the first bytes are kept, up to a cap, and no alert is sent to them. */
import { describe, expect, it } from 'vitest';
import { NOT_TLS_BYTES_MAX } from '../../../../worker/tls/limits.ts';
import { handshake12 } from '../../../support/tls/peer/handshake-12.ts';
import { type Peer, refusalOf, talk } from '../../../support/tls/peer/peer.ts';

const GREETING = '220 mail.example.net ESMTP ready\r\n';

async function answered(...pieces: readonly (string | Uint8Array)[]) {
  const { secured, told } = await talk((peer) => {
    for (const piece of pieces)
      peer.sayBytes(typeof piece === 'string' ? Buffer.from(piece, 'latin1') : piece);
  });
  const { plaintext, spokeTls } = secured.seen;
  return {
    reason: secured.ok ? 'accepted' : secured.reason,
    text: plaintext === null ? null : Buffer.from(plaintext).toString('latin1'),
    spokeTls,
    told: await told(),
  };
}

function notTls(text: string) {
  return { reason: 'not-tls', text, spokeTls: false, told: 'cut-off' };
}

describe('an answer that is not TLS', () => {
  it.for([
    ['SMTP', GREETING],
    ['HTTP', 'HTTP/1.1 400 Bad Request\r\nConnection: close\r\n\r\n'],
    ['SSH', 'SSH-2.0-OpenSSH_9.9\r\n'],
    ['a NUL', '\0\n'],
    ['an unknown record type', '\x18\x03\x03\0\x01\n'],
    ['an SSL 2.0 record', '\x80\x03\0\0\x01\n'],
    ['a record of an unknown version', '\x16\x02\0\0\x01\n'],
  ])('%s', async ([, text = '']) => {
    expect(await answered(text)).toEqual(notTls(text));
  });

  it('in pieces is kept up to the end of its line', async () => {
    expect(await answered('2', '20 mail', '.example.net', '\r\n', '250 more\r\n')).toEqual(
      notTls('220 mail.example.net\r\n'),
    );
    expect(await answered(...GREETING)).toEqual(notTls(GREETING));
  });

  it('without a line end is kept as far as it came', async () => {
    expect(await answered('220 mail')).toEqual(notTls('220 mail'));
  });

  it('is kept up to the cap', async () => {
    const most = 'x'.repeat(NOT_TLS_BYTES_MAX);
    expect(await answered(most)).toEqual(notTls(most));
    expect(await answered(`${most}y`)).toEqual(notTls(most));
    expect(await answered(most.slice(1), 'x', 'y\n')).toEqual(notTls(most));
    expect(await answered(most.slice(1), 'yz\n')).toEqual(notTls(`${most.slice(1)}y`));
  });

  it('that begins like a record counts as one at first', async () => {
    expect(await answered('\x16', '\x03', 'rest')).toMatchObject({ reason: 'protocol-error' });
    expect(await answered('\x16', 'x\n')).toEqual(notTls('\x16x\n'));
    expect(await answered('\x16')).toMatchObject({ reason: 'stalled', spokeTls: true, text: null });
  });
});

describe('text after a whole record', () => {
  it.for([
    ['is no record', '220 hello\r\n', 'protocol-version'],
    ['is none of our records', '\x18\x03\x03\0\0', 'unexpected-message'],
  ])('%s', async ([, text = '', alert]) => {
    const certificate = (peer: Peer) => {
      peer.sayBytes(Buffer.from(text, 'latin1'));
      peer.fallSilent();
    };
    expect(await refusalOf((peer) => handshake12(peer, { before: { certificate } }))).toBe(
      `protocol-error, alert-${alert}`,
    );
  });
});
