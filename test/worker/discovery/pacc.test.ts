/** The file of the coming standard counts only with its hash in DNS. */
import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { RECORDS_MAX } from '../../../worker/limits.ts';
import type { Fetched } from '../../../worker/net/http.ts';
import { type World, world } from '../../support/discovery-world.ts';
import { valued } from '../../support/told.ts';

const DOMAIN = 'example.net';
const URL = `https://ua-auto-config.${DOMAIN}/.well-known/user-agent-configuration.json`;
const NAME = `_ua-auto-config.${DOMAIN}`;
const FILE = JSON.stringify({ protocols: { smtp: { host: 'smtp.example.net' }, imap: { host: 'a.test' } } });
const BARE = { [`MX ${DOMAIN}`]: [], [`A ua-auto-config.${DOMAIN}`]: ['9.9.9.9'] };

function hash(text: string): string {
  return createHash('sha256').update(text).digest('base64');
}

function record(text: string): string {
  return `v=UAAC1; a=sha256; d=${hash(text)}`;
}

async function found(file: string | Fetched, texts: readonly string[] | number, rest: World['records'] = {}) {
  const records = { ...BARE, [`TXT ${NAME}`]: texts, ...rest };
  const { hosts, asked } = valued(await world({ records, files: { [URL]: file } }).search(DOMAIN));
  return {
    hosts: hosts.map(
      ({ host, port, encryption, sources }) => `${host}:${port} ${encryption} ${sources.join('+')}`,
    ),
    asked: asked
      .filter(({ source }) => source === 'pacc')
      .map(({ question, outcome }) => `${question === URL ? 'file' : question} ${outcome}`),
  };
}

describe('the file of PACC', () => {
  it('names a server with TLS from the first byte', async () => {
    expect(await found(FILE, [record('older'), record(FILE)])).toEqual({
      hosts: ['smtp.example.net:465 implicit-tls pacc'],
      asked: ['file found', `${NAME} found`],
    });
  });

  it.each<[string, readonly string[] | number, string]>([
    ['another hash', [record('other')], 'not-understood'],
    ['no hash', ['v=spf1 -all'], 'nothing'],
    ['another version', [record(FILE).replace('UAAC1', 'UAAC2')], 'nothing'],
    ['another algorithm', [record(FILE).replace('sha256', 'sha1')], 'nothing'],
    ['a tag without a value', ['v=UAAC1; a=sha256'], 'nothing'],
    ['no such name', 3, 'nothing'],
    ['a resolver that fails', 2, 'failed'],
  ])('does not count with %s', async (_, texts, outcome) => {
    expect(await found(FILE, texts)).toEqual({ hosts: [], asked: ['file found', `${NAME} ${outcome}`] });
  });

  it('has its hash among the first records', async () => {
    const others = (count: number) => Array.from({ length: count }, () => 'v=spf1 -all');
    expect((await found(FILE, [...others(RECORDS_MAX - 1), record(FILE)])).hosts).toHaveLength(1);
    expect((await found(FILE, [...others(RECORDS_MAX), record(FILE)])).hosts).toHaveLength(0);
  });

  it.each<[string, string | Fetched, string]>([
    ['a page', '<!doctype html><p>Welcome', 'nothing'],
    ['JSON of another kind', '{"a":1}', 'nothing'],
    ['a file without a mail server', '{"protocols":{"jmap":{"url":"https://a.test"}}}', 'not-understood'],
    ['a server that is no name', '{"protocols":{"smtp":{"host":["a.test"]}}}', 'not-understood'],
    ['a server with a port', '{"protocols":{"smtp":{"host":"a test"}}}', 'not-understood'],
    ['an inherited member', '{"protocols":{"__proto__":{"host":"a.test"}}}', 'not-understood'],
    ['half a file', FILE.slice(0, -2), 'nothing'],
    ['an error of the server', { kind: 'answer', status: 503, body: '' }, 'failed'],
  ])('is nothing if it is %s', async (_, file, outcome) => {
    const text = typeof file === 'string' ? file : '';
    expect(await found(file, [record(text)])).toEqual({ hosts: [], asked: [`file ${outcome}`] });
  });

  it('is not looked for where its name would be too long for DNS', async () => {
    const domain = `${`${'a'.repeat(60)}.`.repeat(5).slice(0, 253 - '_ua-auto-config.'.length - 3)}.net`;
    const asked = async (name: string) =>
      valued(await world({ records: { [`MX ${name}`]: [] } }).search(name)).asked.filter(
        ({ source }) => source === 'pacc',
      );
    expect(await asked(domain)).toHaveLength(0);
    expect(await asked(domain.slice(1))).toHaveLength(1);
  });
});
