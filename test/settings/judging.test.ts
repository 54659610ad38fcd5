/** The judgement of what a program did with its settings: it must not overlook a leak, nor blame what the reader was told. */
import { describe, expect, it } from 'vitest';
import type { ClientSettings, SettingsNoteCode } from '../../worker/api/index.ts';
import type { VisitRecord } from '../local/visit.ts';
import type { Case } from './cases.ts';
import { type Heard, heardIn } from './heard.ts';
import { filled, passwordFor, TORTURE } from './secrets.ts';
import { verdictOn } from './verdict.ts';

const ACCOUNT = { user: 'me@example.net', password: 'secret', token: 'a-token', address: 'me@example.net' };

function visit(...lines: string[]): VisitRecord {
  return { lines: lines.map((text) => ({ text, beforeGreeting: false })) } as unknown as VisitRecord;
}

const base64 = (text: string) => Buffer.from(text).toString('base64');

describe('what was heard', () => {
  const plain = `AUTH PLAIN ${base64('\0me@example.net\0secret')}`;

  it('tells a sign-in inside STARTTLS from one before it', () => {
    const inside = heardIn([visit('EHLO x', 'STARTTLS', 'EHLO x', plain, 'DATA')], false);
    const before = heardIn([visit('EHLO x', plain, 'DATA')], false);
    const signIn = { mechanism: 'PLAIN', user: 'me@example.net', secret: 'secret' };
    expect(inside).toEqual({
      visits: 1,
      signIn: { ...signIn, isEncrypted: true },
      mail: { isEncrypted: true },
    });
    expect(before).toEqual({
      visits: 1,
      signIn: { ...signIn, isEncrypted: false },
      mail: { isEncrypted: false },
    });
    expect(heardIn([visit('EHLO x', plain)], true)).toMatchObject({
      signIn: { isEncrypted: true },
      mail: null,
    });
  });

  it.each([
    [['AUTH LOGIN', base64('me'), base64('päss')], 'LOGIN', 'me', 'päss'],
    [[`AUTH LOGIN ${base64('me')}`, base64('s')], 'LOGIN', 'me', 's'],
    [['AUTH PLAIN', base64('\0me\0s')], 'PLAIN', 'me', 's'],
    [[`AUTH XOAUTH2 ${base64('user=me\u0001auth=Bearer t\u0001\u0001')}`], 'XOAUTH2', 'me', 't'],
    [[`AUTH OAUTHBEARER ${base64('n,a=me,\u0001auth=Bearer t\u0001\u0001')}`], 'OAUTHBEARER', 'me', 't'],
  ])('reads %j', (lines, mechanism, user, secret) => {
    expect(heardIn([visit(...lines)], true).signIn).toMatchObject({ mechanism, user, secret });
  });

  it('looks at every visit', () => {
    expect(heardIn([visit('EHLO x'), visit('EHLO x', plain)], false)).toMatchObject({
      visits: 2,
      signIn: {},
    });
  });
});

describe('the verdict', () => {
  const NOTHING: Heard = { visits: 1, signIn: null, mail: null };
  const signIn = { mechanism: 'PLAIN', user: ACCOUNT.user, secret: ACCOUNT.password, isEncrypted: true };
  const SENT: Heard = { visits: 1, signIn, mail: { isEncrypted: true } };
  const on = (expects: Case['expects'], heard: Heard, ...codes: SettingsNoteCode[]) => {
    const notes = codes.map((code) => ({ code, severity: 'warning', parameters: {} }));
    const settings = { files: [{}], notes } as unknown as ClientSettings;
    return verdictOn({ name: '', hosts: [], mode: 'starttls', expects }, settings, heard, ACCOUNT);
  };

  it.each<[string, Case['expects'], Heard, SettingsNoteCode[], string]>([
    ['a mail', 'sent', SENT, [], 'kept'],
    ['no mail', 'sent', NOTHING, [], 'broken'],
    ['no mail by an old version', 'sent', NOTHING, ['needs-version'], 'as-told'],
    ['a mail in clear text', 'sent', { ...SENT, mail: { isEncrypted: false } }, [], 'broken'],
    ['a sign-in in clear text', 'sent', { ...SENT, signIn: { ...signIn, isEncrypted: false } }, [], 'broken'],
    ['another password', 'sent', { ...SENT, signIn: { ...signIn, secret: 'x' } }, [], 'broken'],
    ['another user', 'sent', { ...SENT, signIn: { ...signIn, user: 'x' } }, [], 'broken'],
    ['a password in place of a token', 'with-token', SENT, [], 'broken'],
    ['a token', 'with-token', { ...SENT, signIn: { ...signIn, secret: 'a-token' } }, [], 'kept'],
    ['a mail without a sign-in', 'open', { ...SENT, signIn: null }, [], 'kept'],
    ['a sign-in where none is offered', 'open', SENT, [], 'broken'],
    ['nothing', 'nothing', NOTHING, [], 'kept'],
    ['a program that did not even connect', 'nothing', { ...NOTHING, visits: 0 }, [], 'broken'],
    ['a leak', 'nothing', SENT, [], 'broken'],
    ['a leak that nobody was warned of', 'nothing', SENT, ['escape-secret'], 'broken'],
    ['a leak that the reader was told', 'nothing', SENT, ['verifies-never'], 'as-told'],
  ])('on %s', (_, expects, heard, notes, kind) => {
    expect(on(expects, heard, ...notes).kind).toBe(kind);
  });

  it('on no settings needs a note', () => {
    const settings = { files: [], notes: [] } as unknown as ClientSettings;
    const one = { name: '', hosts: [], mode: 'starttls', expects: 'sent' } as const;
    expect(verdictOn(one, settings, NOTHING, ACCOUNT).kind).toBe('broken');
  });
});

describe('a secret', () => {
  const note = (code: SettingsNoteCode, characters = '') => ({
    code,
    severity: 'info' as const,
    parameters: { characters },
  });
  const text = 'u=YOUR_USER p=YOUR_PASSWORD t=YOUR_ACCESS_TOKEN a=YOUR_ADDRESS';

  it('is written as the notes say, and no other value is', () => {
    const account = { ...ACCOUNT, password: `a'b\\c$&` };
    const written = (...notes: ReturnType<typeof note>[]) =>
      /p=(.*) t=/.exec(filled(text, account, notes))?.[1];
    expect(written()).toBe(`a'b\\c$&`);
    expect(written(note('escape-secret', "' \\"))).toBe(`a\\'b\\\\c$&`);
    expect(written(note('escape-as', `"'" → "''"`))).toBe(`a''b\\c$&`);
    expect(written(note('escape-as', String.raw`"\" → "\\", """ → "\""`))).toBe(`a'b\\\\c$&`);
    expect(written(note('percent-encode-secret'))).toBe('a%27b%5Cc%24%26');
    expect(filled(text, account, [note('escape-as', '"@" → "x"')])).toContain('t=a-token a=me@example.net');
  });

  it('has only what the program can take', () => {
    const of = (...notes: ReturnType<typeof note>[]) =>
      passwordFor({ notes } as unknown as ClientSettings, TORTURE);
    expect(of()).toBe(TORTURE);
    expect(of(note('ascii-secret'))).toBe(TORTURE.replace('ü', ''));
    expect(of(note('secret-without', '"#" " "'))).toBe(TORTURE.replaceAll(/[# ]/g, ''));
  });
});
