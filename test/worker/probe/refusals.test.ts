/** Which replies are kept as refusals, over scripted connections: transcript → `smtp.refusals`. */
import { describe, expect, it } from 'vitest';
import { REFUSAL_CHARS_MAX, REFUSALS_MAX } from '../../../worker/limits.ts';
import { Refusals } from '../../../worker/probe/refusals.ts';
import type { Scene } from '../../support/scripted-connection.ts';
import { probe } from '../../support/scripted-probe.ts';

const GREETING: Scene = [1, '220 mail.test ESMTP\r\n'];
const OFFER: Scene = [1, '250-mail.test\r\n250 STARTTLS\r\n'];
const BYE: Scene = [1, '221 Bye\r\n'];

describe('refusals', () => {
  it.each<[string, Scene[], string[] | undefined]>([
    ['none', [GREETING, [1, '250 mail.test\r\n'], BYE], undefined],
    [
      'a greeting whose reason is on the second line',
      [[1, '554-mail.test\r\n554 5.7.1 Client host [192.0.2.7] blocked using bl.test\r\n'], BYE],
      ['554 mail.test 5.7.1 Client host [192.0.2.7] blocked using bl.test'],
    ],
    [
      'EHLO, and the connection is then closed',
      [GREETING, [1, '500 5.7.1 not from your address\r\n'], [1, 'end']],
      ['500 5.7.1 not from your address'],
    ],
    [
      'EHLO and HELO with different words',
      [GREETING, [1, '502 5.7.1 Access denied\r\n'], [1, '503 Bad sequence\r\n'], BYE],
      ['502 5.7.1 Access denied', '503 Bad sequence'],
    ],
    [
      'STARTTLS, but not QUIT',
      [GREETING, OFFER, [1, '454 4.7.1 no reverse DNS\r\n'], [1, '500 What?\r\n']],
      ['454 4.7.1 no reverse DNS'],
    ],
  ])('%s', async (_, scenes, refusals) => {
    expect((await probe(scenes)).smtp?.refusals).toEqual(refusals);
  });

  it('are read whole if they come in reply to TLS', async () => {
    const { outcome, smtp } = await probe(
      [
        [1, '421-mail.test\r\n421 4.7.1 Your address has a poor reputation\r\n'],
        [1, 'end'],
      ],
      { implicitTls: true },
    );
    expect(outcome).toBe('busy');
    expect(smtp?.refusals).toEqual(['421 mail.test 4.7.1 Your address has a poor reputation']);
  });

  it('are those of the connection that counts', async () => {
    const { outcome, smtp } = await probe(
      [
        [1, '554 Speak SMTP\r\n'],
        [1, 'end'],
      ],
      {
        implicitTls: true,
        second: [GREETING, [1, '250 mail.test\r\n'], BYE],
      },
    );
    expect(outcome).toBe('plaintext');
    expect(smtp?.refusals).toBeUndefined();
  });

  it(`are at most ${REFUSALS_MAX}, of ${REFUSAL_CHARS_MAX} characters each`, () => {
    const refusals = new Refusals();
    const word = 'x'.repeat(REFUSAL_CHARS_MAX - '550 '.length);
    for (const more of ['', 'y']) refusals.note({ code: 550, lines: [word + more] });
    for (let count = 0; count < REFUSALS_MAX; count += 1) refusals.note({ code: 550, lines: ['no'] });
    const smtp = { greeting: null, hostname: null, sizeLimit: null, bytesBehindStarttls: 0 };
    const lists = { extensionsBeforeTls: [], extensionsAfterTls: [], authBeforeTls: [], authAfterTls: [] };
    const kept = refusals.addedTo({ ...smtp, ...lists })?.refusals ?? [];
    expect(kept).toHaveLength(REFUSALS_MAX);
    expect(kept[0]).toBe(`550 ${word}`);
    expect(kept[1]).toHaveLength(REFUSAL_CHARS_MAX);
    expect(kept[1]).toMatch(/^550 x+…x+y$/);
  });

  it('keep the reason that stands behind a page of terms', () => {
    const refusals = new Refusals();
    const terms = Array.from(
      { length: 9 },
      () => 'Use of this system is restricted to authorized persons, and is logged.',
    );
    refusals.note({ code: 554, lines: [...terms, '5.7.1 Client host [192.0.2.7] blocked using bl.example'] });
    const smtp = { greeting: null, hostname: null, sizeLimit: null, bytesBehindStarttls: 0 };
    const lists = { extensionsBeforeTls: [], extensionsAfterTls: [], authBeforeTls: [], authAfterTls: [] };
    const [kept = ''] = refusals.addedTo({ ...smtp, ...lists })?.refusals ?? [];
    expect(kept).toMatch(/^554 Use of this system .*…/);
    expect(kept).toContain('5.7.1 Client host [192.0.2.7] blocked using bl.example');
  });
});
