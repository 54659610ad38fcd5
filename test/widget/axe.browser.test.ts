/** No rule of axe is broken in any state, language or color scheme; contrast included. */
import axe from 'axe-core';
import { afterEach, expect, test } from 'vitest';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { LANGUAGES, type Language } from '../../worker/api/index.ts';
import { PORTS, STATES } from './card-states.ts';
import { place, shows } from './page.ts';
import { ScriptedHost } from './scripted-host.ts';

afterEach(() => {
  document.documentElement.style.colorScheme = '';
  document.body.style.background = '';
  document.body.style.color = '';
});

async function violations(element: SmtpPortCheck): Promise<string[]> {
  const { violations } = await axe.run(element, {
    // Rules about whole pages, which a card is not.
    rules: { region: { enabled: false } },
  });
  return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' ')}`);
}

function dress(scheme: string): void {
  document.documentElement.style.colorScheme = scheme;
  document.body.style.background = scheme === 'dark' ? '#0d1117' : '#fff';
  document.body.style.color = scheme === 'dark' ? '#e6edf3' : '#1c2129';
}

const CASES = Object.keys(STATES).flatMap((state) =>
  LANGUAGES.flatMap((lang) => ['light', 'dark'].map((scheme) => [state, lang, scheme] as const)),
);

test.each(CASES)('SmtpPortCheck breaks no rule of axe: %s, %s, %s', async (state, lang: Language, scheme) => {
  dress(scheme);
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: PORTS, lang });
  await shows(element, '.reason', /./);
  await STATES[state]?.({ element, host });
  await element.updateComplete;
  expect(await violations(element)).toEqual([]);
});

test.each(LANGUAGES)('SmtpPortCheck with a field breaks no rule of axe in %s', async (lang) => {
  dress('light');
  const element = await place({ endpoint: 'https://check.example', lang });
  expect(await violations(element)).toEqual([]);
});
