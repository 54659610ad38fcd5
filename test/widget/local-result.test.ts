/** The fragment with the results from the reader's own machine: parsed strictly, because anyone may have written it. */
import { expect, test } from 'vitest';
import { LOCAL_CHARACTERS, PORTS } from '../../widget/limits.ts';
import { parseLocalResult } from '../../widget/local-result.ts';

const GOOD = 'local=1;mail.example;1795592201;25=t,untestable;465=sbec,implicit-tls;587=g,starttls';

test('parseLocalResult() reads a fragment, with its sign or without, and the whole link', () => {
  const rows = new Map([
    [25, { outcome: 'timeout', differs: false, edge: 'untestable' }],
    [465, { outcome: 'tls', differs: true, edge: 'implicit-tls' }],
    [587, { outcome: 'greeting', differs: false, edge: 'starttls' }],
  ]);
  const link = `https://check.example/check/mail.example?ports=25,465,587#${GOOD}`;
  for (const text of [GOOD, `#${GOOD}`, link, `  ${link}\n`])
    expect(parseLocalResult(text)).toEqual({ host: 'mail.example', madeAtMs: 1_795_592_201_000, rows });
  expect(parseLocalResult('local=1;2001:db8::1;0;25=u,error')?.host).toBe('2001:db8::1');
});

test.each([
  '',
  '#',
  'local=1',
  'local=1;mail.example',
  'local=1;mail.example;1795592201',
  'local=1;mail.example;587=g,starttls',
  'local=1;mail.example;;587=g,starttls',
  'local=1;mail.example;-1;587=g,starttls',
  'local=1;mail.example;17955922010;587=g,starttls',
  'local=1;;1;587=g,starttls',
  'local=2;mail.example;1;587=g,starttls',
  'xlocal=1;mail.example;1;587=g,starttls',
  'local=1;MAIL.example;1;587=g,starttls',
  'local=1;<b>.example;1;587=g,starttls',
  'local=1;mail.example;1;587=g',
  'local=1;mail.example;1;587=x,starttls',
  'local=1;mail.example;1;587=,starttls',
  'local=1;mail.example;1;587=gx,starttls',
  'local=1;mail.example;1;587=g,toString',
  'local=1;mail.example;1;587=g,quantum',
  'local=1;mail.example;1;587=g,starttls;',
  'local=1;mail.example;1;587=g,starttls x',
  'local=1;mail.example;1;0=g,starttls',
  'local=1;mail.example;1;65536=g,starttls',
  'local=1;mail.example;1;587=g,starttls;587=r,starttls',
  'local=1;mail.example;1;587=g,starttls\n;25=r,timeout',
  'local=1;mail.example;1;587=g,starttls\u202e',
])('parseLocalResult() takes nothing of %j', (text) => {
  expect(parseLocalResult(text)).toBeNull();
});

test('parseLocalResult() has limits, and does not even read what is longer', () => {
  const ports = (count: number) =>
    `local=1;mail.example;1${Array.from({ length: count }, (_, index) => `;${10_000 + index}=gbecm,implicit-tls`).join('')}`;
  expect(parseLocalResult(ports(PORTS))?.rows.size).toBe(PORTS);
  expect(parseLocalResult(ports(PORTS + 1))).toBeNull();
  const host = (length: number) => `local=1;${'h'.repeat(length)};1;587=g,starttls`;
  expect(parseLocalResult(host(253))).not.toBeNull();
  expect(parseLocalResult(host(254))).toBeNull();
  const before = 'x'.repeat(LOCAL_CHARACTERS - GOOD.length - 1);
  expect(parseLocalResult(`${before}#${GOOD}`)).not.toBeNull();
  expect(parseLocalResult(`${before}x#${GOOD}`)).toBeNull();
});
