/** Quoted values, read back by the programs they are quoted for. */
import { spawnSync } from 'node:child_process';
import { runInNewContext } from 'node:vm';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  bracketed,
  dotenv,
  doubleQuoted,
  powershell,
  property,
  shellWord,
  singleQuoted,
  userinfo,
} from '../../../worker/programs/quoting.ts';
import { needs } from '../../support/needs.ts';

/** Printable, like every value that gets this far, with all characters that some format treats specially. */
const HOSTILE = [
  "it's",
  '"quoted"',
  'back\\slash',
  '\\',
  "\\'",
  '$(id)',
  '`id`',
  '$' + '{HOME}',
  '#{exit}',
  'a b',
  ' a',
  '*',
  '[ab]',
  'x;id',
  'x|id',
  'x&id',
  'x>y',
  '~',
  '!x',
  '-n',
  'a@b:c/d?e#f%41',
  'ü€',
  '',
];
const text = fc.oneof(fc.constantFrom(...HOSTILE), fc.string({ maxLength: 40 }));

describe('a quoted value', () => {
  it('is read back unchanged by JavaScript', () => {
    fc.assert(
      fc.property(text, (value) => {
        expect(runInNewContext(singleQuoted(value))).toBe(value);
        expect(runInNewContext(doubleQuoted(value))).toBe(value);
      }),
    );
  });

  it('is read back unchanged as one word by a shell', () => {
    const values = [...HOSTILE, ...fc.sample(fc.string({ maxLength: 40 }), 200)];
    const program = `printf '%s\\n' ${values.map(shellWord).join(' ')}`;
    const { stdout } = spawnSync('sh', ['-c', program], { encoding: 'utf8' });
    expect(stdout).toBe(values.map((value) => `${value}\n`).join(''));
  });

  it.skipIf(spawnSync('python3', ['--version']).status !== 0)(
    'is what it was, to Python',
    needs('python3'),
    () => {
      const program =
        'import ast,json,sys; json.dump([ast.literal_eval(v) for v in json.load(sys.stdin)], sys.stdout)';
      const { stdout } = spawnSync('python3', ['-c', program], {
        encoding: 'utf8',
        input: JSON.stringify(HOSTILE.map(singleQuoted)),
      });
      expect(JSON.parse(stdout)).toEqual(HOSTILE);
    },
  );

  it('leaves nothing for a reader of .env files to expand or to end at', () => {
    fc.assert(
      fc.property(text, (value) => {
        const inside = dotenv(value).slice(1, -1);
        expect(inside.replace(/\\["\\$]/g, '')).not.toMatch(/["\\$]/);
        expect(inside.replace(/\\(["\\$])/g, '$1')).toBe(value);
      }),
    );
  });

  it('stays before the @ of a URI', () => {
    fc.assert(
      fc.property(text, (value) => {
        const encoded = userinfo(value);
        expect(encoded).toMatch(/^[\w.~%-]*$/);
        expect(decodeURIComponent(encoded)).toBe(value);
      }),
    );
  });

  it.each([
    ['it’s', "'it’’s'"],
    ["it's $x", "'it''s $x'"],
  ])('is %s to PowerShell, whatever quote is in it', (value, written) => {
    expect(powershell(value)).toBe(written);
  });

  it('keeps its backslashes and its leading space in a property', () => {
    expect(property(' a\\b')).toBe('\\ a\\\\b');
  });
});

describe('a host', () => {
  it.each([
    ['2001:db8::1', '[2001:db8::1]'],
    ['192.0.2.1', '192.0.2.1'],
    ['smtp.example.net', 'smtp.example.net'],
    ['10.example.net', '10.example.net'],
  ])('%s stands before a port as %s', (host, written) => {
    expect(bracketed(host)).toBe(written);
  });
});
