import { expect, it } from 'vitest';
import { ARRIVALS_MAX } from '../../../worker/limits.ts';
import { Inbox } from '../../../worker/net/inbox.ts';

it('gives what waits, in order and once', () => {
  const inbox = new Inbox();
  expect(inbox.take()).toBeNull();
  inbox.add(Uint8Array.of(1, 2));
  inbox.add(Uint8Array.of(3));
  expect(inbox.bytes).toBe(3);
  expect(inbox.take()).toEqual(Uint8Array.of(1, 2, 3));
  expect(inbox.bytes).toBe(0);
  expect(inbox.take()).toBeNull();
  inbox.add(Uint8Array.of(4));
  expect(inbox.take()).toEqual(Uint8Array.of(4));
});

it('takes so many pieces, and not one more, however often it is emptied', () => {
  const inbox = new Inbox();
  for (let piece = 0; piece < ARRIVALS_MAX; piece++) {
    expect(inbox.add(Uint8Array.of(piece % 256))).toBe(true);
    if (piece % 100 === 0) inbox.take();
  }
  inbox.take();
  expect(inbox.add(Uint8Array.of(0))).toBe(false);
  expect(inbox.take()).toBeNull();
});
