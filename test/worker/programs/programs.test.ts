/** The rows of all programs: whole, in their place, and each with what it demands of a server. */
import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { writtenFor } from '../../../worker/advice/settings/written-for.ts';
import { MAIL_CLIENT_KINDS } from '../../../worker/api/index.ts';
import { PROGRAMS, programById } from '../../../worker/programs/programs.ts';
import { TRAPS, type TrapCode } from '../../../worker/programs/trap.ts';
import { faultsOf, target, textOf } from './faults.ts';
import { REQUIRED } from './required.ts';

const FOLDER = join(import.meta.dirname, '../../../worker/programs');

/** The promise of the project. */
const DISTINCT_MIN = 80;

describe('programs', () => {
  it.each(PROGRAMS.map((program) => [program.id, program] as const))('%s lacks nothing', (_, program) => {
    expect(faultsOf(program)).toEqual([]);
  });

  it('have a file of their own, by kind', () => {
    const files = MAIL_CLIENT_KINDS.flatMap((kind) =>
      readdirSync(join(FOLDER, kind)).map((name) => `${kind}/${name.replace(/\.ts$/, '')}`),
    );
    expect(PROGRAMS.map(({ kind, id }) => `${kind}/${id}`).sort()).toEqual(files.sort());
    for (const { id } of PROGRAMS) expect(programById(id)?.id).toBe(id);
    expect(programById('nobody')).toBeNull();
  });

  it('are many, and confirmed', () => {
    const confirmed = PROGRAMS.filter(({ evidence }) => evidence.confirmed);
    expect(new Set(confirmed.map(({ id }) => id)).size).toBeGreaterThanOrEqual(DISTINCT_MIN);
  });

  it('require STARTTLS wherever they can, and a file is written', () => {
    const able = PROGRAMS.filter(({ starttls }) => starttls === 'required');
    const written = able.filter((program) => (program.write(target('starttls')).files ?? []).length > 0);
    expect(Object.keys(REQUIRED).sort()).toEqual(written.map(({ id }) => id).sort());
    for (const program of written) {
      const required = REQUIRED[program.id] ?? /^$/;
      expect(textOf(program.write(target('starttls'))), program.id).toMatch(required);
      // What does not differ from the other modes requires nothing.
      if (program.implicitTls !== '465-only')
        expect(textOf(program.write(target('plaintext'))), program.id).not.toMatch(required);
    }
  });
});

it('each kind of trap is one that some program has', () => {
  const used = new Set(PROGRAMS.flatMap(({ traps }) => traps.map(({ code }) => code)));
  expect(Object.keys(TRAPS).filter((code) => !used.has(code as TrapCode))).toEqual([]);
});

describe('a row that lacks something', () => {
  const [whole] = PROGRAMS.filter(({ id }) => id === 'nodemailer');
  if (whole === undefined) throw new Error('No row to break');

  it.each([
    ['a fact', { unset: null }, 'unset: not known'],
    ['traps', { traps: [] }, 'traps: none'],
    [
      'the parameter of a trap',
      { traps: [{ ...whole.traps[0], parameters: {} }] },
      'trap means-implicit: wants key',
    ],
    ['where a mode is documented to be lacking', { implicitTls: 'lacking' }, 'lackingSource'],
    ['a source', { evidence: { ...whole.evidence, source: null } }, 'evidence: no source'],
    ['a recent day', { evidence: { ...whole.evidence, on: '2020-01-01' } }, 'evidence: too old'],
    [
      'the version that was run',
      { evidence: { ...whole.evidence, version: null } },
      'run with which version',
    ],
    ['messages that exist', { messages: ['Nobody'] }, 'messages: no rows of Nobody'],
    ['the name of an option', { keys: { server: ['hostname'] } }, 'keys: hostname is in no template'],
    [
      'a mode',
      { write: (one: never) => whole.write({ ...(one as object), encryption: 'starttls' } as never) },
      'written alike',
    ],
  ] as const)('is found: %s', (_, change, fault) => {
    expect(faultsOf({ ...whole, ...change } as never).join('\n')).toContain(fault);
  });
});

/** The note where a server takes tokens only; a program that opens the provider's page needs none. */
const CODES = {
  token: 'access-token',
  elsewhere: 'oauth-elsewhere',
  none: 'takes-no-password',
  browser: 'takes-no-password',
} as const;

describe('what a program is told', () => {
  const shown = (id: string, ...given: Parameters<typeof target>) => {
    const program = programById(id);
    if (program === null) throw new Error(`No program ${id}`);
    const { files = [], fields = [], notes = [] } = writtenFor(program, target(...given));
    return { isWritten: files.length + fields.length > 0, notes: notes.map(({ code }) => code) };
  };

  it('begins with what is not safe', () => {
    const warned = PROGRAMS.filter(({ starttls }) => starttls === 'optional').map(({ id }) =>
      shown(id, 'starttls'),
    );
    for (const { notes } of warned) expect(notes.slice(0, 2)).toContain('starttls-optional');
    for (const { id } of PROGRAMS.filter(({ verifies }) => verifies === 'never'))
      expect(shown(id, 'implicit-tls').notes[0] ?? shown(id, 'starttls').notes[0]).toMatch(
        /verifies-never|not-supported/,
      );
  });

  it('is nothing where a mode is lacking, and says so', () => {
    for (const { id, implicitTls, starttls } of PROGRAMS) {
      if (implicitTls === 'lacking')
        expect(shown(id, 'implicit-tls')).toEqual({ isWritten: false, notes: ['not-supported'] });
      if (starttls === 'lacking')
        expect(shown(id, 'starttls')).toEqual({ isWritten: false, notes: ['no-starttls'] });
    }
  });

  it('is nothing where only tokens are taken and it has none, and says so', () => {
    for (const { id, oauth, starttls } of PROGRAMS.filter((one) => one.starttls !== 'lacking')) {
      const { isWritten, notes } = shown(id, 'starttls', { mechanism: null, signsIn: 'without-password' });
      const hasOauth = oauth === 'token' || oauth === 'browser';
      expect(isWritten, `${id}, ${starttls}`).toBe(hasOauth);
      const code = CODES[oauth ?? 'none'];
      expect(notes.includes(code), id).toBe(oauth !== 'browser');
    }
  });
});
