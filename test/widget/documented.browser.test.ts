/** The provider's documentation next to the results: its source, and what a page states about its readers' network. */
import { expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import type { Documented } from '../../worker/api/index.ts';
import { find, inside, place, press, rows, said } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const DOCUMENTED: Documented = {
  provider: 'Mailjet',
  source: 'https://documentation.example/smtp',
  verifiedOn: '2026-11-24',
  confirmed: true,
  recommendedPort: 587,
  ports: [
    { port: 465, encryption: 'implicit-tls', isEncryptionRequired: true, confirmed: true },
    { port: 587, encryption: 'starttls', isEncryptionRequired: false, confirmed: false },
  ],
};

async function checked(
  documented: Documented | undefined,
  attributes: Record<string, string> = {},
  sayAs: 'say' | 'sayAsIs' = 'say',
): Promise<SmtpPortCheck> {
  const host = new ScriptedHost();
  const element = await place({
    host: host.name,
    endpoint: host.endpoint,
    ports: '465,587,588',
    ...attributes,
  });
  press(element);
  await host.seen();
  const measured = report(host.name, [portReport(465), portReport(587), portReport(588)]);
  await host[sayAs]([{ type: 'report', report: { ...measured, ...(documented && { documented }) } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await element.updateComplete;
  return element;
}

function purposes(element: SmtpPortCheck): (string | undefined)[] {
  return rows(element).map(([, purpose]) => purpose);
}

test('is in the line of its port, with a mark if it is unconfirmed', async () => {
  const element = await checked(DOCUMENTED);
  expect(purposes(element)).toEqual([
    expect.stringMatching(/ documented: SSL\/TLS$/),
    expect.stringMatching(/ documented: STARTTLS\?$/),
    expect.stringMatching(/ not documented$/),
  ]);
  expect(said(element, '.documents')).toBe('Mailjet documentation, as of 24 November 2026');
  expect(find<HTMLAnchorElement>(element, '.documents a').href).toBe(DOCUMENTED.source);
});

test('is in the language of the reader', async () => {
  const element = await checked({ ...DOCUMENTED, confirmed: false }, { lang: 'de' });
  await expect.poll(() => purposes(element)[2]).toMatch(/ nicht dokumentiert$/);
  expect(said(element, '.documents')).toMatch(
    /^Angaben Dritter zu .*, Stand: 24\. November 2026, unbestätigt$/,
  );
});

test('is absent if the service knows nothing about the host', async () => {
  const element = await checked(undefined);
  expect(inside(element).querySelector('.documented, .documents')).toBeNull();
  expect(element.report?.documented).toBeUndefined();
});

test.each<[string, unknown]>([
  ['a word', 'Mailjet'],
  ['without a name', { ...DOCUMENTED, provider: '' }],
])('%s in its place is passed over', async (_, documented) => {
  const element = await checked(documented as Documented, {}, 'sayAsIs');
  expect(inside(element).querySelector('.documented, .documents')).toBeNull();
});

test('only a web URL becomes a link, and what makes no sense is ignored', async () => {
  const documented: object = {
    provider: 'Mail\u202ejet',
    source: 'javascript:alert(1)',
    ports: [{ port: 'x' }, null, { port: 465, encryption: {} }],
  };
  const element = await checked(documented as Documented, {}, 'sayAsIs');
  expect(inside(element).querySelector('.documents a')).toBeNull();
  expect(said(element, '.documents')).toMatch(/Mailjet/);
  expect(purposes(element)[0]).toMatch(/\?$/);
});

test('no more ports are read than a check can have', async () => {
  const [entry] = DOCUMENTED.ports;
  const many = Array.from({ length: 25 }, (_, index) => ({ ...entry, port: 1000 + index }));
  const documented: object = { ...DOCUMENTED, ports: many };
  const element = await checked(documented as Documented);
  expect(element.report?.documented?.ports.map(({ port }) => port)).toEqual(
    Array.from({ length: 24 }, (_, index) => 1000 + index),
  );
});

test('a page may name the provider, and the network of its readers', async () => {
  const host = new ScriptedHost();
  const provider = `mail\u202ejet${'x'.repeat(60)}`;
  const element = await place({ host: host.name, endpoint: host.endpoint, provider, network: 'hetzner' });
  const told: unknown[] = [];
  element.addEventListener('smtp-port-check-start', ({ detail }) => told.push(detail));
  press(element);
  const { query } = await host.seen();
  const named = { provider: `mailjet${'x'.repeat(33)}`, network: 'hetzner' };
  expect(query).toMatchObject(named);
  expect(told).toEqual([expect.objectContaining(named)]);
});

test('names neither if the page names none', async () => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, provider: ' ' });
  press(element);
  const { query } = await host.seen();
  expect(Object.keys(query).toSorted()).toEqual(['format', 'host', 'lang', 'rows', 'words']);
});
