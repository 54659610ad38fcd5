/** What a reader can do about a result that is wrong, and when a new one is possible. */
import { beforeEach, expect, test, vi } from 'vitest';
import { find, inside, place, press, said, shows } from './page.ts';
import { portReport, report } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const URL_OF_FORM = 'https://example.net/new?labels=wrong';

beforeEach(() => {
  vi.restoreAllMocks();
});

async function checked(more: object, attributes: Record<string, string> = {}) {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: '587', ...attributes });
  press(element);
  await host.say([{ type: 'report', report: { ...report(host.name, [portReport(587)]), ...more } }]);
  await expect.poll(() => element.dataset.state).toBe('done');
  await element.updateComplete;
  return element;
}

const link = (element: Awaited<ReturnType<typeof checked>>) => find<HTMLAnchorElement>(element, '.wrong a');

/** The test page must stay where it is. */
function follow(element: Awaited<ReturnType<typeof checked>>): void {
  inside(element).addEventListener('click', (event) => event.preventDefault(), { once: true });
  link(element).click();
}

test('SmtpPortCheck offers no link if the service names no place', async () => {
  const element = await checked({});
  expect(inside(element).querySelector('.wrong')).toBeNull();
  expect(said(element, '.action')).toBe('Check again');
});

test('SmtpPortCheck leads to the place with the report copied, not in the address', async () => {
  const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
  const element = await checked({ reportUrl: URL_OF_FORM });
  const { href, target, rel, textContent } = link(element);
  expect([href, target, rel, textContent.trim()]).toEqual([
    URL_OF_FORM,
    '_blank',
    'noopener noreferrer',
    'Wrong result?',
  ]);
  expect(said(element, '.wrong [role="status"]')).toBe('');
  follow(element);
  await shows(element, '.wrong [role="status"]', 'The report has been copied; paste it there.');
  expect(write.mock.calls).toEqual([[JSON.stringify(element.report, null, 2)]]);
});

test('SmtpPortCheck says if the report could not be copied', async () => {
  vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
  const element = await checked({ reportUrl: URL_OF_FORM }, { lang: 'de' });
  follow(element);
  await shows(element, '.wrong [role="status"]', 'Der Bericht ließ sich nicht kopieren.');
});

test('SmtpPortCheck says when the next check is possible, until another one starts', async () => {
  const element = await checked({ nextCheckSeconds: 7_000 });
  expect(said(element, '.next')).toMatch(/^Check again in 11[67] min$/);
  press(element);
  await shows(element, '.action', 'Cancel');
});
