import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { type DohStub, type DohStubOptions, startDohStub } from './doh-stub.ts';
import { freePort } from './free-port.ts';

const HOSTS = [
  { name: 'mail.test', address: '127.0.0.2' },
  { name: 'six.test', address: '::1' },
];

const started: DohStub[] = [];

afterEach(() => Promise.all(started.splice(0).map((stub) => stub.stop())));

async function start(options: DohStubOptions = {}): Promise<DohStub> {
  const stub = await startDohStub(options);
  started.push(stub);
  return stub;
}

function ask({ url }: DohStub, name: string, type = 'A'): Promise<Response> {
  return fetch(`${url}?${new URLSearchParams({ name, type })}`, {
    headers: { accept: 'application/dns-json' },
  });
}

async function resolve(
  stub: DohStub,
  name: string,
  type?: string,
): Promise<{ Status: number; Answer?: { data: string }[] }> {
  return (await ask(stub, name, type)).json();
}

describe('DNS stub', () => {
  it('answers in the JSON dialect of public resolvers', async () => {
    const response = await ask(await start({ hosts: HOSTS }), 'mail.test');
    expect(response.headers.get('content-type')).toBe('application/dns-json');
    expect(await response.json()).toEqual({
      Status: 0,
      TC: false,
      RD: true,
      RA: true,
      AD: false,
      CD: false,
      Question: [{ name: 'mail.test', type: 1 }],
      Answer: [{ name: 'mail.test', type: 1, TTL: 60, data: '127.0.0.2' }],
    });
  });

  it.each([
    ['mail.test', 'A', ['127.0.0.2']],
    ['MAIL.test.', '1', ['127.0.0.2']],
    ['mail.test', 'AAAA', undefined],
    ['six.test', 'A', undefined],
    ['six.test', '28', ['::1']],
    ['mail.test', 'MX', undefined],
  ])('knows its hosts: %s %s', async (name, type, addresses) => {
    const { Status, Answer } = await resolve(await start({ hosts: HOSTS }), name, type);
    expect(Status).toBe(0);
    expect(Answer?.map(({ data }) => data)).toEqual(addresses);
  });

  it('says that an unknown .test name does not exist', async () => {
    expect(await resolve(await start({ hosts: HOSTS }), 'nowhere.test')).toMatchObject({ Status: 3 });
  });

  it('gives the answers it was told to give, even if told later', async () => {
    const stub = await start({
      names: [{ name: 'many.test', answer: { addresses: ['127.0.0.3', '127.0.0.2', '::1'] } }],
    });
    expect((await resolve(stub, 'many.test')).Answer?.map(({ data }) => data)).toEqual([
      '127.0.0.3',
      '127.0.0.2',
    ]);
    stub.answer('many.test', { addresses: [] });
    expect(await resolve(stub, 'many.test')).not.toHaveProperty('Answer');
    stub.answer('many.test', 'servfail');
    expect(await resolve(stub, 'many.test')).toMatchObject({ Status: 2 });
    stub.answer('many.test', 'nxdomain');
    expect(await resolve(stub, 'many.test')).toMatchObject({ Status: 3 });
  });

  it('names the alias before the records of the name it stands for', async () => {
    const answer = { addresses: ['127.0.0.1'], alias: 'internal.test' };
    const { Answer } = await resolve(await start({ names: [{ name: 'alias.test', answer }] }), 'alias.test');
    expect(Answer).toEqual([
      { name: 'alias.test', type: 5, TTL: 60, data: 'internal.test' },
      { name: 'internal.test', type: 1, TTL: 60, data: '127.0.0.1' },
    ]);
  });

  it('gives one answer after the other, per type of record', async () => {
    const turns = [{ addresses: ['192.0.2.1'] }, { addresses: ['127.0.0.1', '::1'] }];
    const stub = await start({ names: [{ name: 'rebound.test', answer: { turns } }] });
    const found = async (type?: string) =>
      (await resolve(stub, 'rebound.test', type)).Answer?.map(({ data }) => data);
    expect([await found(), await found(), await found()]).toEqual([
      ['192.0.2.1'],
      ['127.0.0.1'],
      ['127.0.0.1'],
    ]);
    expect([await found('AAAA'), await found('AAAA')]).toEqual([undefined, ['::1']]);
  });

  it('breaks off, floods, and fails on request', async () => {
    const stub = await start({
      names: [
        { name: 'garbled.test', answer: 'malformed' },
        { name: 'flooded.test', answer: 'oversized' },
        { name: 'failing.test', answer: 'http-500' },
      ],
    });
    await expect(resolve(stub, 'garbled.test')).rejects.toThrow(SyntaxError);
    expect((await (await ask(stub, 'flooded.test')).text()).length).toBeGreaterThan(4_000_000);
    expect((await ask(stub, 'failing.test')).status).toBe(500);
  });

  it('hangs on request until it is stopped', async () => {
    const stub = await start({ names: [{ name: 'stuck.test', answer: 'hang' }] });
    const pending = ask(stub, 'stuck.test').then(
      () => 'answered',
      () => 'cut off',
    );
    await expect.poll(() => stub.queries('stuck.test')).toBe(1);
    expect(await Promise.race([pending, resolve(stub, 'nowhere.test').then(() => 'still hanging')])).toBe(
      'still hanging',
    );
    await stub.stop();
    expect(await pending).toBe('cut off');
  });

  it('counts questions by name and type', async () => {
    const stub = await start({ hosts: HOSTS });
    await Promise.all([
      resolve(stub, 'mail.test'),
      resolve(stub, 'Mail.Test.'),
      resolve(stub, 'mail.test', 'AAAA'),
    ]);
    expect(stub.queries('mail.test', 'A')).toBe(2);
    expect(stub.queries('mail.test', 'AAAA')).toBe(1);
    expect(stub.queries('mail.test')).toBe(3);
    expect(stub.queries('six.test')).toBe(0);
  });

  it('forwards other names, but no .test name', async () => {
    const asked: (string | undefined)[] = [];
    const upstream = createServer((request, response) => {
      asked.push(request.url);
      response.end('{"Status":0,"Answer":[{"name":"example.com","type":1,"TTL":1,"data":"192.0.2.1"}]}');
    }).listen(0, '127.0.0.1');
    await once(upstream, 'listening');
    const { port } = upstream.address() as AddressInfo;
    const stub = await start({ upstream: `http://127.0.0.1:${port}/resolve` });
    expect((await resolve(stub, 'example.com')).Answer?.[0]?.data).toBe('192.0.2.1');
    await resolve(stub, 'nowhere.test');
    expect(asked).toEqual(['/resolve?name=example.com&type=A']);
    upstream.close();
    upstream.closeAllConnections();
  });

  it('answers SERVFAIL if the upstream resolver does not answer', async () => {
    const stub = await start({ upstream: `http://127.0.0.1:${await freePort()}/dns-query` });
    expect(await resolve(stub, 'example.com')).toMatchObject({ Status: 2 });
  });

  it('refuses what is not a question', async () => {
    const { url } = await start();
    expect((await fetch(url)).status).toBe(400);
    expect((await fetch(url.replace('dns-query', 'other?name=mail.test'))).status).toBe(400);
  });
});
