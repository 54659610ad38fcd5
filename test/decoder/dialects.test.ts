/** Settings in the notation of each program without a row: right ones are sound, and a name that is not read is told. */
import { describe, expect, it } from 'vitest';
import { readPasted, reviewsOf } from '../../worker/advice/configuration/review.ts';
import type { ConfigurationFault } from '../../worker/api/index.ts';
import type { Dialect, Meaning } from '../../worker/configuration/dialects/dialect.ts';
import { DIALECTS } from '../../worker/configuration/dialects/dialects.ts';
import { withPlaceholders } from '../../worker/privacy/secrets.ts';

/** What a program of that name has around its settings. */
function settingsOf(dialect: Dialect, port: number, meaning: Meaning | null): string {
  const { keys, values, senderParts } = dialect;
  const [server, number, user, password, sender] = (
    ['server', 'port', 'user', 'password', 'sender'] as const
  ).map((field) => keys[field]?.[0]);
  const mode = values.find((one) => one.meaning === meaning);
  const [mark = ''] = dialect.marks;
  const lines = [
    mark.includes('=') ? mark.replace('=', ': ') : `program: ${mark}`,
    `${server}: mail.example.net${number === undefined ? `:${port}` : ''}`,
    number === undefined ? '' : `${number}: ${port}`,
    user === undefined ? '' : `${user}: jane.doe@example.net`,
    password === undefined ? '' : `${password}: hunter2-xyz`,
    senderParts === null
      ? sender === undefined
        ? ''
        : `${sender}: jane.doe@example.net`
      : `${senderParts[0]}: jane.doe\n${senderParts[1]}: example.net`,
    mode === undefined ? '' : `${mode.key}: ${mode.value}`,
  ];
  return lines.filter((line) => line !== '').join('\n');
}

function codesOf(text: string): ConfigurationFault[] {
  return reviewsOf(readPasted(withPlaceholders(text))).flatMap(({ faults }) =>
    faults.map(({ code }) => code),
  );
}

function means(dialect: Dialect, ...meanings: Meaning[]): Meaning | null {
  return meanings.find((meaning) => dialect.values.some((one) => one.meaning === meaning)) ?? null;
}

/** One address says everything there. */
const BY_URL = ['hoppscotch', 'wallabag', 'linkwarden', 'calcom'];
const NAMED = DIALECTS.filter(({ id }) => !BY_URL.includes(id)).map(
  (dialect) => [dialect.id, dialect] as const,
);

describe('settings in a dialect', () => {
  const starttls = NAMED.filter(([, dialect]) => {
    const isDefault = ['starttls', 'if-offered', 'by-port'].includes(dialect.unset ?? '');
    return isDefault || means(dialect, 'starttls', 'if-offered') !== null;
  });

  it.each(starttls)('of %s are sound with STARTTLS', (_, dialect) => {
    const meaning = means(dialect, 'starttls', 'if-offered');
    expect(codesOf(settingsOf(dialect, 587, meaning))).toEqual(['nothing-wrong']);
  });

  const implicit = NAMED.filter(([, dialect]) => means(dialect, 'implicit-tls') !== null);

  it.each(implicit)('of %s are sound with TLS at once', (_, dialect) => {
    expect(codesOf(settingsOf(dialect, 465, 'implicit-tls'))).toEqual(['nothing-wrong']);
  });

  it.each(implicit)('of %s are wrong with TLS at once on the other port', (_, dialect) => {
    expect(codesOf(settingsOf(dialect, 587, 'implicit-tls'))).toContain('mode-and-port-disagree');
  });

  it.each(NAMED.filter(([, { unread }]) => unread.size > 0))(
    'of %s have names that are not read',
    (_, dialect) => {
      const [wrong = ''] = [...dialect.unread].at(-1) ?? [];
      const text = `${settingsOf(dialect, 587, means(dialect, 'starttls', 'if-offered'))}\n${wrong}: ssl`;
      expect(codesOf(text)).toContain('key-ignored');
    },
  );

  it('has a source for each, and no id twice', () => {
    expect(new Set(DIALECTS.map(({ id }) => id)).size).toBe(DIALECTS.length);
    expect(DIALECTS.filter(({ source }) => !source.startsWith('https://'))).toEqual([]);
  });
});
