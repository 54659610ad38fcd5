import { describe, expect, it } from 'vitest';
import { lookUpExchangers, lookUpServices } from '../../../worker/dns/doh.ts';
import { EXCHANGERS, SERVICES } from '../../../worker/dns/questions.ts';
import { parseExchanger, parseService } from '../../../worker/dns/records.ts';
import { RECORD_CHARS_MAX, RECORDS_MAX } from '../../../worker/limits.ts';
import type { FetchText } from '../../../worker/net/http.ts';
import { noWireFormat } from '../../support/resolvers.ts';

const SMTP = { host: 'smtp.example.net', unicodeHost: 'smtp.example.net', literal: null };

/** A name of full length: 253 characters and a trailing dot. */
const LONGEST = `${'a'.repeat(63)}.${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(61)}.`;

describe('parseService', () => {
  it.each([
    ['10 5 587 smtp.example.net.', { priority: 10, weight: 5, port: 587, target: SMTP }],
    ['0 0 465 SMTP.example.net', { priority: 0, weight: 0, port: 465, target: SMTP }],
    [
      ' 65535  65535 65535   smtp.example.net. ',
      { priority: 65_535, weight: 65_535, port: 65_535, target: SMTP },
    ],
    ['0 0 0 .', { priority: 0, weight: 0, port: 0, target: null }],
    ['0 0 587 .', { priority: 0, weight: 0, port: 587, target: null }],
  ])('reads %j', (data, record) => {
    expect(parseService(data)).toEqual(record);
  });

  it.each([
    '',
    '10 5 587',
    '10 587 smtp.example.net.',
    '-1 5 587 smtp.example.net.',
    '65536 5 587 smtp.example.net.',
    '10 65536 587 smtp.example.net.',
    '10 5 65536 smtp.example.net.',
    '10 5 0 smtp.example.net.',
    '10 5 0x24b smtp.example.net.',
    '10 5 587 smtp',
    '10 5 587 smtp..net.',
    '10 5 587 192.0.2.1',
    '10 5 587 [2001:db8::1]',
    '10 5 587 a b.example.net.',
    '10 5 587 smtp.example.net.\n10 5 587 other.example.net.',
    '10 5 587 \u001b[31m.example.net.',
    '10 5 587 smtp\\032x.example.net.',
    '10 5 587 https://smtp.example.net/',
    '\\# 4 00 0a 00 05',
  ])('takes no %j', (data) => {
    expect(parseService(data)).toBeNull();
  });

  it('reads up to the maximum length', () => {
    const record = `65535 65535 65535 ${LONGEST}`;
    expect(record).toHaveLength(RECORD_CHARS_MAX);
    expect(parseService(record)?.target?.host).toBe(LONGEST.slice(0, -1));
    expect(parseService(`${record} `)).toBeNull();
  });
});

describe('parseExchanger', () => {
  it.each([
    ['10 smtp.example.net.', { preference: 10, host: SMTP }],
    ['0 .', { preference: 0, host: null }],
    ['65535 smtp.example.net', { preference: 65_535, host: SMTP }],
  ])('reads %j', (data, record) => {
    expect(parseExchanger(data)).toEqual(record);
  });

  it.each([
    '',
    'smtp.example.net.',
    '65536 smtp.example.net.',
    '10 192.0.2.1',
    '10 a b',
    '1 2 smtp.example.net.',
  ])('takes no %j', (data) => {
    expect(parseExchanger(data)).toBeNull();
  });
});

function message(type: number, data: readonly string[]): string {
  return JSON.stringify({ Status: 0, Answer: data.map((one) => ({ type, data: one })) });
}

describe.each([
  ['SERVICES', SERVICES.fromJson, 33, '1 2 587 ', 'services'],
  ['EXCHANGERS', EXCHANGERS.fromJson, 15, '1 ', 'exchangers'],
] as const)('%s', (_, parse, type, numbers, kind) => {
  const records = (body: string): number => {
    const answer: { kind: string; services?: readonly unknown[]; exchangers?: readonly unknown[] } =
      parse(body);
    return (answer.kind === 'services' ? answer.services : answer.exchangers)?.length ?? -1;
  };

  it('leaves out invalid records, and those of another type', () => {
    const alias = { type: 5, data: 'other.example.net.' };
    const body = JSON.stringify({
      Status: 0,
      Answer: [alias, { type, data: `${numbers}smtp.example.net.` }, { type, data: 'x' }],
    });
    expect(parse(body).kind).toBe(kind);
    expect(records(body)).toBe(1);
  });

  it('reads records up to the limit', () => {
    const many = (count: number) =>
      Array.from({ length: count }, (_, index) => `${numbers}h${index}.example.net.`);
    expect(records(message(type, many(RECORDS_MAX)))).toBe(RECORDS_MAX);
    expect(records(message(type, many(RECORDS_MAX + 1)))).toBe(RECORDS_MAX);
    expect(records(message(type, [...many(RECORDS_MAX).map(() => 'x'), ...many(1)]))).toBe(0);
  });

  it.each([
    ['{"Status":3}', 'name-not-found'],
    ['{"Status":2}', 'servfail'],
    ['<html>', 'malformed'],
  ])('says of %s: %s', (body, failure) => {
    expect(parse(body)).toEqual({ kind: failure });
  });
});

describe('the look-ups', () => {
  it('ask for their type, and the next resolver if one fails', async () => {
    const asked: string[] = [];
    const fetchText: FetchText = async (url) => {
      asked.push(`${url.host} ${url.searchParams}`);
      return {
        kind: 'answer',
        status: 200,
        body: url.host === 'one.example' ? '{"Status":2}' : '{"Status":0}',
      };
    };
    const options = {
      urls: ['https://one.example/q', 'https://two.example/q'],
      fetchText,
      fetchBytes: noWireFormat,
    };
    expect(await lookUpServices('_submission._tcp.a.example', options)).toEqual({
      kind: 'services',
      services: [],
    });
    expect(await lookUpExchangers('a.example', options)).toEqual({ kind: 'exchangers', exchangers: [] });
    expect(asked).toEqual([
      'one.example name=_submission._tcp.a.example&type=SRV',
      'two.example name=_submission._tcp.a.example&type=SRV',
      'one.example name=a.example&type=MX',
      'two.example name=a.example&type=MX',
    ]);
  });
});
