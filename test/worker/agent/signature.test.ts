/** An edge's signature, compared with Node's own HMAC over a signature base written by hand from RFC 9421 §2.5. */
import { createHash, createHmac } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { sign, verify } from '../../../worker/agent/signature.ts';
import { AGENT_SIGNATURE_CHARS_MAX } from '../../../worker/limits.ts';

const TOKEN = 'a secret that the two of them have in common';
const MESSAGE = { method: 'POST', path: '/v1/agent/check', body: '{"host":"müller.example"}' };
const PARAMETERS = { createdSeconds: 1_795_586_400, nonce: '0189c6a4-7c2e-4b3f-9d55-1f2e3d4c5b6a' };

async function signed(): Promise<Headers> {
  return new Headers(await sign(MESSAGE, PARAMETERS, TOKEN));
}

describe('sign', () => {
  it('writes the format of the RFC', async () => {
    const digest = `sha-256=:${createHash('sha256').update(MESSAGE.body).digest('base64')}:`;
    const params =
      '("@method" "@path" "content-digest");created=1795586400;nonce="0189c6a4-7c2e-4b3f-9d55-1f2e3d4c5b6a";alg="hmac-sha256"';
    const base = `"@method": POST\n"@path": /v1/agent/check\n"content-digest": ${digest}\n"@signature-params": ${params}`;
    expect(Object.fromEntries(await signed())).toEqual({
      'content-digest': digest,
      'signature-input': `edge=${params}`,
      signature: `edge=:${createHmac('sha256', TOKEN).update(base).digest('base64')}:`,
    });
  });
});

describe('verify', () => {
  it('accepts its own signature, and returns when it was made', async () => {
    expect(await verify(await signed(), MESSAGE, TOKEN)).toEqual({ kind: 'right', parameters: PARAMETERS });
  });

  it.each([
    ['another method', { ...MESSAGE, method: 'PUT' }, TOKEN],
    ['another path', { ...MESSAGE, path: '/v1/agent/checks' }, TOKEN],
    ['another body', { ...MESSAGE, body: `${MESSAGE.body} ` }, TOKEN],
    ['another secret', MESSAGE, `${TOKEN}.`],
  ])('does not take %s', async (_, message, token) => {
    expect(await verify(await signed(), message, token)).toEqual({ kind: 'wrong' });
  });

  const edited = (name: string, from: string | RegExp, to: string) => async () => {
    const headers = await signed();
    headers.set(name, (headers.get(name) ?? '').replace(from, to));
    return headers;
  };
  it.each([
    ['another time', edited('signature-input', '1795586400', '1795586401')],
    ['another nonce', edited('signature-input', '0189', '0188')],
    ['another digest', edited('content-digest', /:./, ':_')],
    ['another signature', edited('signature', /:.{8}/, ':AAAAAAAA')],
  ])('does not take %s', async (_, headers) => {
    expect(await verify(await headers(), MESSAGE, TOKEN)).toEqual({ kind: 'wrong' });
  });

  it('replaces an existing digest when signing', async () => {
    const body = '{"host":"other.example"}';
    const headers = await signed();
    headers.set('content-digest', `sha-256=:${createHash('sha256').update(body).digest('base64')}:`);
    expect(await verify(headers, { ...MESSAGE, body }, TOKEN)).toEqual({ kind: 'wrong' });
  });

  it.each([
    ['no signature', edited('signature', /.*/, '')],
    ['no input', edited('signature-input', /.*/, '')],
    ['fewer components', edited('signature-input', ' "content-digest"', '')],
    ['another algorithm', edited('signature-input', 'hmac-sha256', 'ed25519')],
    ['no nonce', edited('signature-input', /;nonce="[^"]*"/, '')],
    ['a short nonce', edited('signature-input', /nonce="[^"]*"/, `nonce="${'a'.repeat(15)}"`)],
    ['a long nonce', edited('signature-input', /nonce="[^"]*"/, `nonce="${'a'.repeat(65)}"`)],
    ['a signature cut short', edited('signature', /=:$/, '')],
    ['two of them', edited('signature-input', /$/, ', other=("@method")')],
  ])('finds %s', async (_, headers) => {
    expect(await verify(await headers(), MESSAGE, TOKEN)).toEqual({ kind: 'missing' });
  });

  it('does not read a header that is longer than any of ours', async () => {
    const longest = { createdSeconds: 999_999_999_999, nonce: 'a'.repeat(64) };
    const headers = new Headers(await sign(MESSAGE, longest, TOKEN));
    expect((headers.get('signature-input') ?? '').length).toBeLessThan(AGENT_SIGNATURE_CHARS_MAX);
    expect(await verify(headers, MESSAGE, TOKEN)).toEqual({ kind: 'right', parameters: longest });
    headers.set('signature', 'x'.repeat(AGENT_SIGNATURE_CHARS_MAX + 1));
    expect(await verify(headers, MESSAGE, TOKEN)).toEqual({ kind: 'missing' });
  });
});
