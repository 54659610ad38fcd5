import { describe, expect, it } from 'vitest';
import type { Line } from '../../../worker/api/index.ts';
import {
  CONVERSATION_BYTES_MAX,
  TRANSCRIPT_LINE_CHARS_MAX,
  TRANSCRIPT_LINES_MAX,
} from '../../../worker/limits.ts';
import { Conversation } from '../../../worker/probe/conversation.ts';
import { Transcript } from '../../../worker/probe/transcript.ts';
import { type Scene, ScriptedConnection } from '../../support/scripted-connection.ts';

function converse(...scenes: Scene[]): { conversation: Conversation; transcript: Line[] } {
  const connection = new ScriptedConnection(scenes);
  const startedAtMs = connection.clock();
  const transcript = new Transcript(startedAtMs, connection.clock);
  const conversation = new Conversation(connection, {
    endsAtMs: startedAtMs + 20_000,
    clock: connection.clock,
    transcript,
  });
  return { conversation, transcript: transcript.lines };
}

describe('transcript', () => {
  it('keeps 64 lines, not 65, and the dialogue goes on', async () => {
    const { conversation, transcript } = converse([
      0,
      `${'220-x\r\n'.repeat(TRANSCRIPT_LINES_MAX - 1)}220 x\r\n`,
    ]);
    expect(await conversation.hear(1)).toMatchObject({ kind: 'reply' });
    expect(transcript).toHaveLength(64);
    conversation.say({ verb: 'QUIT' });
    expect(transcript).toHaveLength(64);
    expect(transcript.at(-1)).toEqual({ from: 'server', atMs: 0, text: '220 x' });
  });

  it('keeps 512 characters of a line, not 513', async () => {
    const longest = `220 ${'x'.repeat(TRANSCRIPT_LINE_CHARS_MAX - 4)}`;
    const { conversation, transcript } = converse([0, `${longest}\r\n`], [0, `${longest}x\r\n`]);
    await conversation.hear(1);
    await conversation.hear(1);
    const [whole, cut] = transcript.map(({ text }) => text);
    expect(whole).toBe(longest);
    expect(cut).toBe(`${longest.slice(0, -1)}…`);
  });

  it('keeps the beginning of an endless line', async () => {
    const { conversation, transcript } = converse([0, `220 ${'x'.repeat(CONVERSATION_BYTES_MAX)}`]);
    expect(await conversation.hear(1)).toEqual({ kind: 'not-smtp', seen: 'too-long' });
    expect(transcript.map(({ text }) => text.length)).toEqual([512]);
  });
});

describe('hear', () => {
  it.each<[string, boolean, Scene[]]>([
    ['nothing at all', true, []],
    ['half a line', false, [[0, '22']]],
    ['half a reply', false, [[0, '220-x\r\n']]],
  ])('tells of %s whether it was silence: %s', async (_, isSilent, scenes) => {
    const { conversation } = converse(...scenes);
    expect(await conversation.hear(10)).toEqual({ kind: 'late', isSilent });
  });
});

describe('discardSurplus', () => {
  it('discards what came after the last reply, in the same packet or in the next', async () => {
    const { conversation, transcript } = converse(
      [0, '220 go\r\n250 in'],
      [0, 'jected\r\n'],
      [0, '250 later\r\n'],
    );
    await conversation.hear(1);
    expect(await conversation.discardSurplus()).toBe('250 injected\r\n'.length);
    expect(await conversation.hear(1)).toMatchObject({ reply: { lines: ['later'] } });
    expect(transcript.map(({ text }) => text)).toEqual(['220 go', '250 later']);
  });

  it('does not wait', async () => {
    const { conversation } = converse([0, '220 go\r\n'], [1, '250 later\r\n']);
    await conversation.hear(1);
    expect(await conversation.discardSurplus()).toBe(0);
  });
});
