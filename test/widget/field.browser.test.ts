/** The field: what a reader may type, and that no local part of an address leaves the browser. */
import { afterEach, expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { find, inside, place, press, said, shows } from './page.ts';
import { ScriptedHost } from './scripted-host.ts';

const fetched: string[] = [];
const realFetch = globalThis.fetch;

afterEach(() => {
  globalThis.fetch = realFetch;
});

/** Types and submits, and records every request of the page. */
async function typed(text: string, attributes: Record<string, string> = {}): Promise<SmtpPortCheck> {
  const { endpoint } = new ScriptedHost();
  fetched.length = 0;
  globalThis.fetch = (input, init) => {
    fetched.push(input instanceof Request ? input.url : String(input));
    return realFetch(input, init);
  };
  const element = await place({ endpoint, ...attributes });
  const input = find<HTMLInputElement>(element, '#host');
  input.value = text;
  input.dispatchEvent(new InputEvent('input', { bubbles: true }));
  await element.updateComplete;
  press(element);
  return element;
}

function servers(element: SmtpPortCheck): string[] {
  return [...inside(element).querySelectorAll('.found')].map(({ textContent }) => textContent);
}

test('SmtpPortCheck finds the servers of an address, and checks the one that is chosen', async () => {
  const element = await typed('secret@field.test');
  await expect.poll(() => servers(element)).toEqual(['one.field.test', 'two.field.test']);
  expect(said(element, '.problem')).toMatch(/^Which of these servers\?/);
  find<HTMLButtonElement>(element, '.found').click();
  await expect.poll(() => fetched.at(-1)).toContain('host=one.field.test&');
  expect(servers(element)).toEqual([]);
});

test('SmtpPortCheck takes the name of a provider, and says so if it knows none', async () => {
  await typed('Gmail');
  await expect.poll(() => fetched.at(-1)).toContain('host=smtp.gmail.test&');
  const none = await typed('Nobody');
  await shows(none, '.problem', 'No mail server is known under this name.');
});

test('SmtpPortCheck takes a host with a port, and a URL', async () => {
  await typed('field.test:2526');
  await expect
    .poll(() => fetched.at(-1))
    .toContain('host=field.test&ports=25%2C80%2C465%2C587%2C588%2C2525%2C2526&');
  await typed('https://field.test/path?x=1#y');
  await expect.poll(() => fetched.at(-1)).toContain('host=field.test&format=ndjson');
});

test.each([
  'secret@field.test',
  'secret%40field.test',
  'secret%2540field.test',
  'smtp://secret:secret@field.test:587',
  'to=<secret@field.test>, relay=smtp.field.test[192.0.2.1]:587, status=deferred',
  '550 5.7.1 <secret@field.test>: Relay access denied',
])('SmtpPortCheck sends nothing before the @ of %s', async (text) => {
  await typed(text);
  await expect.poll(() => fetched.length).toBeGreaterThan(0);
  expect(fetched.join()).toContain('field.test');
  expect(fetched.join()).not.toContain('secret');
});

test('SmtpPortCheck with run="visible" shows what is remembered, and nothing if nothing is', async () => {
  const host = new ScriptedHost();
  await host.refuse(404, '{"title":"x","status":404,"code":"nothing-remembered","detail":"Nothing."}');
  const element = await place({ host: host.name, endpoint: host.endpoint, run: 'visible' });
  expect((await host.seen()).query).toMatchObject({ remembered: '1' });
  await shows(element, '.reason', 'Not checked yet');
  await expect.poll(() => element.dataset.state).toBe('idle');
  expect(inside(element).querySelector('.error')).toBeNull();
});
