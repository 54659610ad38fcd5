/** A short version of `npm run fuzz`, and a check that the recordings are valid. */
import { describe, expect, it } from 'vitest';
import { fuzz, replay, subjects } from './fuzz.ts';
import { PlayedConnection } from './played-connection.ts';

const SUBJECTS = await subjects();

describe('recordings', () => {
  it.each(SUBJECTS.map((subject) => [subject.recording.name, subject] as const))(
    '%s replays',
    async (_, subject) => {
      const { recording, packets } = subject;
      const replayed = await replay(subject, new PlayedConnection(packets, 'end'));
      expect(replayed).toMatchObject({ result: recording.result, data: recording.data });
    },
  );

  it.each(SUBJECTS.map((subject) => [subject.recording.name, subject] as const))(
    '%s replays sealed anew',
    async (_, subject) => {
      const { recording, records, seal } = subject;
      const replayed = await replay(subject, new PlayedConnection(seal(records), 'end'));
      expect(replayed).toMatchObject({ result: recording.result, data: recording.data });
    },
  );
});

describe('the whole client', () => {
  it('ends, never throws, keeps its caps and accepts no changed data', {
    timeout: 60_000,
  }, async () => {
    const { cases, pastServerHello, results } = await fuzz(1500, 8446);
    expect(pastServerHello / cases).toBeGreaterThan(0.5);
    expect([...results.keys()]).toEqual(
      expect.arrayContaining([
        'complete',
        'protocol-error',
        'cut-off',
        'stalled',
        'bad-signature',
        'not-tls',
      ]),
    );
  });
});
