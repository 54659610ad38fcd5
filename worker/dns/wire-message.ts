/**
 * A DNS message in wire format (RFC 1035 §4), as RFC 8484 carries it over HTTPS. The decoding library throws on names
 * that loop or run past the end of the message; this file checks what the library does not.
 */
import { Buffer } from 'node:buffer';
import { type Answer, type DecodedPacket, decode, encode, RECURSION_DESIRED } from 'dns-packet';
import { DNS_RECORDS_MAX } from '../limits.ts';
import { type Records, refusalOf } from './message.ts';

export type WireType = 'A' | 'AAAA' | 'MX' | 'TXT' | 'SRV';
export type WireRecord = Answer;

/** For the `dns` parameter of a GET. RFC 8484 §4.1: with an id of 0, HTTP caches can recognize the same question. */
export function encodeQuestion(name: string, type: WireType): string {
  const questions = [{ name, type }];
  return encode({ type: 'query', id: 0, flags: RECURSION_DESIRED, questions }).toString('base64url');
}

export function readWire(bytes: Uint8Array, type: WireType): Records<WireRecord> {
  if (bytes.length < HEADER_BYTES) return { kind: 'malformed' };
  // A copy, because decoding changes the header.
  const message = Buffer.from(bytes);
  if (message.readUInt16BE(QUESTIONS_AT) > 1) return { kind: 'malformed' };
  if (message.readUInt16BE(ANSWERS_AT) > DNS_RECORDS_MAX) return { kind: 'oversized' };
  const packet = decodeAnswers(message);
  if (packet === null || !packet.flag_qr || packet.flag_tc) return { kind: 'malformed' };
  const refusal = refusalOf((packet.flags ?? 0) & RESPONSE_CODE);
  if (refusal) return refusal;
  return { kind: 'records', records: (packet.answers ?? []).filter((record) => record.type === type) };
}

/** RFC 1035 §4.1.1. */
const HEADER_BYTES = 12;
const QUESTIONS_AT = 4;
const ANSWERS_AT = 6;
const AUTHORITIES_AT = 8;
const RESPONSE_CODE = 0xf;

/** Skips the sections after the answers: we do not need them, and a hostile message may exaggerate their counts. */
function decodeAnswers(message: Buffer): DecodedPacket | null {
  message.fill(0, AUTHORITIES_AT, HEADER_BYTES);
  try {
    const packet = decode(message);
    // The library truncates text that runs past the end of the message; its length may then not even be a number.
    return decode.bytes <= message.length ? packet : null;
  } catch {
    return null;
  }
}
