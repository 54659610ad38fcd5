/**
 * Signs the edge's requests to an agent and verifies them there: HTTP Message Signatures (RFC 9421) with HMAC-SHA256
 * over method, path and a digest of the body (RFC 9530). Writes and accepts one form only. The caller checks the time
 * and the nonce; nothing is encrypted.
 */
import { AGENT_SIGNATURE_CHARS_MAX } from '../limits.ts';

/** What is signed, besides the parameters. */
export interface Message {
  method: string;
  path: string;
  body: string;
}

export interface Parameters {
  /** Whole seconds (RFC 9421 §2.3). */
  createdSeconds: number;
  /** Letters, digits and hyphens. */
  nonce: string;
}

/** The name of the one signature (RFC 9421 §4). */
const LABEL = 'edge';
const COMPONENTS = '("@method" "@path" "content-digest")';
const INPUT =
  /^edge=\("@method" "@path" "content-digest"\);created=(\d{1,12});nonce="([\w-]{16,64})";alg="hmac-sha256"$/;
const SIGNATURE = /^edge=:([A-Za-z0-9+/]{43}=):$/;

/** The headers that sign a request. */
export async function sign(
  message: Message,
  parameters: Parameters,
  token: string,
): Promise<Record<string, string>> {
  const { createdSeconds, nonce } = parameters;
  const signed = `${COMPONENTS};created=${createdSeconds};nonce="${nonce}";alg="hmac-sha256"`;
  const digest = await digestOf(message.body);
  const base = signatureBase(message, digest, signed);
  const mac = await crypto.subtle.sign('HMAC', await keyOf(token), new TextEncoder().encode(base));
  return {
    'Content-Digest': digest,
    'Signature-Input': `${LABEL}=${signed}`,
    Signature: `${LABEL}=:${base64(mac)}:`,
  };
}

/** `missing`: no signature of this form; `wrong`: another secret, or something was altered. */
export type Verified = { kind: 'right'; parameters: Parameters } | { kind: 'missing' } | { kind: 'wrong' };

export async function verify(headers: Headers, message: Message, token: string): Promise<Verified> {
  const [, created, nonce] = INPUT.exec(short(headers.get('Signature-Input'))) ?? [];
  const [, mac] = SIGNATURE.exec(short(headers.get('Signature'))) ?? [];
  if (created === undefined || nonce === undefined || mac === undefined) return { kind: 'missing' };
  const digest = await digestOf(message.body);
  if (headers.get('Content-Digest') !== digest) return { kind: 'wrong' };
  const signed = short(headers.get('Signature-Input')).slice(`${LABEL}=`.length);
  const base = signatureBase(message, digest, signed);
  const bytes = Uint8Array.from(atob(mac), (character) => character.charCodeAt(0));
  // Compares in constant time.
  const isRight = await crypto.subtle.verify(
    'HMAC',
    await keyOf(token),
    bytes,
    new TextEncoder().encode(base),
  );
  if (!isRight) return { kind: 'wrong' };
  return { kind: 'right', parameters: { createdSeconds: Number(created), nonce } };
}

/** RFC 9421 §2.5. */
function signatureBase({ method, path }: Message, digest: string, signed: string): string {
  const lines = [
    `"@method": ${method}`,
    `"@path": ${path}`,
    `"content-digest": ${digest}`,
    `"@signature-params": ${signed}`,
  ];
  return lines.join('\n');
}

/** RFC 9530 §2. */
async function digestOf(body: string): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', new TextEncoder().encode(body));
  return `sha-256=:${base64(digest)}:`;
}

function keyOf(token: string): Promise<CryptoKey> {
  const algorithm = { name: 'HMAC', hash: 'SHA-256' };
  return crypto.subtle.importKey('raw', new TextEncoder().encode(token), algorithm, false, [
    'sign',
    'verify',
  ]);
}

function base64(bytes: ArrayBuffer): string {
  return btoa(String.fromCharCode(...new Uint8Array(bytes)));
}

/** A header longer than any we write is not ours. */
function short(header: string | null): string {
  return header !== null && header.length <= AGENT_SIGNATURE_CHARS_MAX ? header : '';
}
