import { describe, expect, it } from 'vitest';
import { TRANSCRIPT_LINE_CHARS_MAX, TRANSCRIPT_LINES_MAX } from '../../worker/limits.ts';
import { Conversation } from '../../worker/probe/conversation.ts';
import { type Scene, ScriptedConnection } from './scripted-connection.ts';

function converse(...scenes: Scene[]): Conversation {
  const connection = new ScriptedConnection(scenes);
  const startedAtMs = connection.clock();
  return new Conversation(connection, {
    startedAtMs,
    endsAtMs: startedAtMs + 20_000,
    clock: connection.clock,
  });
}

describe('transcript', () => {
  it('keeps 64 lines, not 65, and the dialogue goes on', async () => {
    const conversation = converse([0, `${'220-x\r\n'.repeat(TRANSCRIPT_LINES_MAX - 1)}220 x\r\n`]);
    expect(await conversation.hear(1)).toMatchObject({ kind: 'reply' });
    expect(conversation.transcript).toHaveLength(64);
    conversation.say({ verb: 'QUIT' });
    expect(conversation.transcript).toHaveLength(64);
    expect(conversation.transcript.at(-1)).toEqual({ from: 'server', atMs: 0, text: '220 x' });
  });

  it('keeps 512 characters of a line, not 513', async () => {
    const longest = `220 ${'x'.repeat(TRANSCRIPT_LINE_CHARS_MAX - 4)}`;
    const conversation = converse([0, `${longest}\r\n`], [0, `${longest}x\r\n`]);
    await conversation.hear(1);
    await conversation.hear(1);
    const [whole, cut] = conversation.transcript.map(({ text }) => text);
    expect(whole).toBe(longest);
    expect(cut).toBe(`${longest.slice(0, -1)}…`);
  });

  it('keeps the beginning of a line that has no end', async () => {
    const conversation = converse([0, `220 ${'x'.repeat(4000)}`]);
    expect(await conversation.hear(1)).toEqual({ kind: 'not-smtp', seen: 'too-long' });
    expect(conversation.transcript.map(({ text }) => text.length)).toEqual([512]);
  });
});

describe('isSpokenTo', () => {
  it('leaves what came to the next who hears', async () => {
    const conversation = converse([5, '220 x\r\n']);
    expect(await conversation.isSpokenTo(4)).toBe(false);
    expect(await conversation.isSpokenTo(1)).toBe(true);
    expect(await conversation.isSpokenTo(0)).toBe(true);
    expect(await conversation.hear(0)).toEqual({ kind: 'reply', reply: { code: 220, lines: ['x'] } });
  });
});
