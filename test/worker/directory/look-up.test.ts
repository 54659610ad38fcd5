/** Whether a host may be checked at all, in two questions; what only a resolver's failure says is held against nobody. */
import { expect, it } from 'vitest';
import { lookUpStanding } from '../../../worker/directory/look-up.ts';
import type { Host } from '../../../worker/host/host.ts';
import type { FetchText } from '../../../worker/net/http.ts';
import { noWireFormat } from '../../support/resolvers.ts';

const HOST: Host = { host: 'mail.example', unicodeHost: 'mail.example', literal: null };

async function standing(status: number, host = HOST) {
  const asked: string[] = [];
  const fetchText: FetchText = async (url) => {
    asked.push(`${url.searchParams.get('type')} ${url.searchParams.get('name')}`);
    return { kind: 'answer', status: 200, body: JSON.stringify({ Status: status, Answer: [] }) };
  };
  const options = { urls: ['https://dns.example/q'], fetchText, fetchBytes: noWireFormat };
  return { why: (await lookUpStanding(host, options))?.why ?? null, asked };
}

it.each([
  [0, null],
  [2, null],
  [3, 'name-not-found'],
])('takes status %i for %s', async (status, why) => {
  expect(await standing(status)).toEqual({
    why,
    asked: ['A mail.example', 'TXT _smtp-port-check.mail.example'],
  });
});

it('asks nobody about an address', async () => {
  const literal: Host = { host: '8.8.8.8', unicodeHost: '8.8.8.8', literal: 4 };
  expect(await standing(3, literal)).toEqual({ why: null, asked: [] });
});
