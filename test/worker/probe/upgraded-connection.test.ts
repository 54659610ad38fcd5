/** Plain text between the consent to STARTTLS and TLS: counted if TLS follows, otherwise handed on. */
import { describe, expect, it } from 'vitest';
import { CONVERSATION_BYTES_MAX, TEXT_BEFORE_TLS_MS } from '../../../worker/limits.ts';
import type { Arrival } from '../../../worker/net/connection.ts';
import { UpgradedConnection } from '../../../worker/probe/upgraded-connection.ts';
import { type Scene, ScriptedConnection } from '../../support/scripted-connection.ts';

const RECORD = Uint8Array.of(0x16, 3, 3, 0, 1, 2);
const TEXT = '250 2.0.0 Slipped in\r\n';
const DEADLINE_MS = 6_000;

/** The first two arrivals, how long they took, and how much text was counted. */
async function readTwice(scenes: readonly Scene[]) {
  const plain = new ScriptedConnection(scenes);
  const startedAtMs = plain.clock();
  const upgraded = new UpgradedConnection(plain, plain.clock);
  const untilMs = startedAtMs + DEADLINE_MS;
  const first = await upgraded.read(untilMs);
  const ms = plain.clock() - startedAtMs;
  const second = await upgraded.read(untilMs);
  return { first: shown(first), second: shown(second), ms, counted: upgraded.bytesBeforeTls };
}

function shown(arrival: Arrival): string {
  return arrival.kind === 'bytes' ? Buffer.from(arrival.bytes).toString('latin1') : arrival.kind;
}

const RECORD_SHOWN = Buffer.from(RECORD).toString('latin1');

describe('UpgradedConnection', () => {
  it.each<[string, Scene[]]>([
    [
      'in a packet of its own',
      [
        [0, TEXT],
        [300, RECORD],
      ],
    ],
    ['in the packet of the record', [[0, Buffer.concat([Buffer.from(TEXT), RECORD])]]],
    ['byte by byte', [...TEXT].map((byte): Scene => [0, byte]).concat([[0, RECORD]])],
    [
      'just in time',
      [
        [5_000, TEXT],
        [TEXT_BEFORE_TLS_MS, RECORD],
      ],
    ],
  ])('counts text %s and reads on behind it', async (_, scenes) => {
    const seen = await readTwice([...scenes, [0, 'more']]);
    expect(seen).toMatchObject({ first: RECORD_SHOWN, second: 'more', counted: TEXT.length });
  });

  it('leaves TLS alone, even if only its first byte has arrived', async () => {
    const scenes: Scene[] = [
      [5_999, RECORD.subarray(0, 1)],
      [0, RECORD.subarray(1)],
    ];
    const seen = await readTwice(scenes);
    expect(seen).toMatchObject({ first: '\u0016', second: RECORD_SHOWN.slice(1), ms: 5_999, counted: 0 });
  });

  it.each<[string, Scene[], number, string]>([
    [
      'the end',
      [
        [0, TEXT],
        [7, 'end'],
      ],
      7,
      'end',
    ],
    [
      'a reset',
      [
        [0, TEXT],
        [7, 'reset'],
      ],
      7,
      'reset',
    ],
    ['silence', [[0, TEXT]], TEXT_BEFORE_TLS_MS, 'late'],
    [
      'a record too late',
      [
        [0, TEXT],
        [TEXT_BEFORE_TLS_MS + 1, RECORD],
      ],
      TEXT_BEFORE_TLS_MS,
      RECORD_SHOWN,
    ],
  ])('hands text on before %s', async (_, scenes, ms, second) => {
    expect(await readTwice(scenes)).toEqual({ first: TEXT, second, ms, counted: 0 });
  });

  it('holds no more than a conversation may have', async () => {
    const line = 'x'.repeat(CONVERSATION_BYTES_MAX);
    expect(
      await readTwice([
        [0, line],
        [0, 'y'],
        [0, RECORD],
      ]),
    ).toMatchObject({ first: `${line}y`, counted: 0 });
    expect(
      await readTwice([
        [0, line],
        [0, RECORD],
      ]),
    ).toMatchObject({ counted: CONVERSATION_BYTES_MAX });
  });

  it.each<[string, Scene[]]>([
    ['nothing', []],
    ['the end', [[0, 'end']]],
  ])('passes %s on', async (_, scenes) => {
    const seen = await readTwice(scenes);
    expect(seen.first).toBe(scenes.length === 0 ? 'late' : 'end');
    expect(seen.counted).toBe(0);
  });
});
