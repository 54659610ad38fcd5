/** The built element in a page on another origin: its words are separate files, which may or may not load. */
import { afterEach, expect, inject, test } from 'vitest';
import { strictOutcome } from './page.ts';
import { portEvent, portReport, reportEvent } from './reports.ts';
import { ScriptedHost } from './scripted-host.ts';

const service = inject('scriptedService');

afterEach(() => document.body.replaceChildren());

interface Page {
  lang: string;
  /** A folder of the service, whose name says how it serves the words. */
  folder?: string;
  attributes?: string;
  /** The languages that the browser reports for its reader. */
  reader?: string[];
}

/** A page that loads the element from the service, after its script has run. */
async function framed({ lang, folder = 'v1', attributes = '', reader = ['en'] }: Page): Promise<HTMLElement> {
  const frame = document.createElement('iframe');
  frame.srcdoc = `<!doctype html><html lang="${lang}"><script>
Object.defineProperty(navigator, 'languages', { value: ${JSON.stringify(reader)} });
addEventListener('unhandledrejection', () => document.documentElement.classList.add('rejected'));
</script><script type="module" src="${service}/${folder}/smtp-port-check.js"></script>
<smtp-port-check host="smtp.example.com" ${attributes}><p>fallback</p></smtp-port-check></html>`;
  const loaded = new Promise((resolve) => frame.addEventListener('load', resolve));
  document.body.append(frame);
  await loaded;
  const element = frame.contentDocument?.querySelector<HTMLElement>('smtp-port-check');
  if (!element) throw new Error('The page holds no element');
  return element;
}

const label = (element: HTMLElement): string =>
  element.shadowRoot?.querySelector('.action')?.textContent?.trim() ?? '';
const isSeen = (element: HTMLElement): boolean => element.querySelector('p')?.checkVisibility() === true;
const hasRejected = ({ ownerDocument }: HTMLElement): boolean =>
  ownerDocument.documentElement.classList.contains('rejected');

test.each([
  ['en', 'Check now', 'en'],
  ['de', 'Jetzt prüfen', 'de'],
  ['fr-CA', 'Tester maintenant', 'fr'],
  ['ES-419', 'Comprobar ahora', 'es'],
])('SmtpPortCheck in a page in %s says "%s"', async (lang, said, language) => {
  const element = await framed({ lang });
  await expect.poll(() => label(element)).toBe(said);
  expect(element.shadowRoot?.querySelector('.card')?.getAttribute('lang')).toBe(language);
  expect(element.shadowRoot?.querySelector('slot')).toBeNull();
  expect(isSeen(element)).toBe(false);
});

test('SmtpPortCheck uses the reader’s languages if it lacks the page’s', async () => {
  const element = await framed({ lang: 'it', reader: ['it-IT', 'pt', 'es-MX', 'fr'] });
  await expect.poll(() => label(element)).toBe('Comprobar ahora');
  const other = await framed({ lang: 'it', reader: ['it'] });
  await expect.poll(() => label(other)).toBe('Check now');
});

test('SmtpPortCheck follows its own lang, and changes it without another language in between', async () => {
  const element = await framed({ lang: 'de', attributes: 'lang="fr"' });
  await expect.poll(() => label(element)).toBe('Tester maintenant');
  const card = element.shadowRoot?.querySelector('.card') as HTMLElement;
  const languages: string[] = [];
  new MutationObserver(() => languages.push(card.lang)).observe(card, { attributeFilter: ['lang'] });
  element.lang = 'es';
  await expect.poll(() => label(element)).toBe('Comprobar ahora');
  element.lang = 'en';
  await expect.poll(() => label(element)).toBe('Check now');
  expect(languages).toEqual(['es', 'en']);
});

test.each(['missing', 'other-build'])(
  'SmtpPortCheck speaks English where its words are %s',
  async (folder) => {
    const element = await framed({ lang: 'fr', folder });
    await expect.poll(() => label(element)).toBe('Check now');
    expect(element.shadowRoot?.querySelector('.card')?.getAttribute('lang')).toBe('en');
    expect(element.shadowRoot?.querySelector('.error')).toBeNull();
    expect(hasRejected(element)).toBe(false);
  },
);

test('SmtpPortCheck waits a moment for its words, then speaks English until they come', async () => {
  const element = await framed({ lang: 'fr', folder: 'late' });
  expect(label(element)).toBe('');
  expect(isSeen(element)).toBe(true);
  await expect.poll(() => label(element), { timeout: 10_000 }).toBe('Check now');
  expect(isSeen(element)).toBe(false);
  await fetch(`${service}/hand-out`);
  await expect.poll(() => label(element)).toBe('Tester maintenant');
});

test('SmtpPortCheck loads its words under a strict policy', async () => {
  const host = new ScriptedHost();
  const outcome = strictOutcome(host.endpoint, host.name, '&lang=fr&folder=v1');
  expect((await host.seen()).query.lang).toBe('fr');
  await host.say([portEvent(587), reportEvent(host.name, [portReport(587)])]);
  expect(await outcome).toMatchObject({
    violations: ['style-src-attr'],
    text: expect.stringContaining('STARTTLS fonctionne'),
  });
});

test.each(['it', 'xx-1'])('SmtpPortCheck in a page in %s requests a language that exists', async (lang) => {
  const host = new ScriptedHost();
  const outcome = strictOutcome(host.endpoint, host.name, `&lang=${lang}&folder=v1`);
  expect((await host.seen()).query.lang).toBe('en');
  await host.say([portEvent(587), reportEvent(host.name, [portReport(587)])]);
  expect(await outcome).toMatchObject({ text: expect.stringContaining('STARTTLS works') });
});
