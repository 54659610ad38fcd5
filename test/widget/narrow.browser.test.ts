/** On a phone, nothing is cut off and no word is broken, in any state and language. */

import { afterEach, beforeEach, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { SmtpPortCheck } from '../../widget/element.ts';
import { LANGUAGES } from '../../worker/api/index.ts';
import { PORTS, STATES } from './card-states.ts';
import { inside, place, shows } from './page.ts';
import { ScriptedHost } from './scripted-host.ts';

/** As on the pages of the service: larger letters than usual, and space around the card. */
beforeEach(async () => {
  await page.viewport(320, 900);
  document.body.style.cssText = 'margin: 0 21px; font-size: 17px';
});

afterEach(() => {
  document.body.style.cssText = '';
});

/** Elements that show less than they hold. */
function cutOff(element: SmtpPortCheck): string[] {
  const seen = [
    ...inside(element).querySelectorAll<HTMLElement>(
      '.title, .use, .status, .purpose, .time, dt, dd, button, a',
    ),
  ];
  return seen
    .filter((one) => one.scrollWidth > one.clientWidth && getComputedStyle(one).display !== 'inline')
    .map((one) => `${one.className || one.localName}: ${one.textContent}`);
}

/** Words that go on in the next line. Commands, and what has more letters than any word, have to. */
function broken(element: SmtpPortCheck): string[] {
  const walker = document.createTreeWalker(inside(element), NodeFilter.SHOW_TEXT);
  const words: string[] = [];
  for (let node = walker.nextNode(); node !== null; node = walker.nextNode()) {
    if (node.parentElement?.closest('code, pre')) continue;
    for (const { index, 0: word } of (node.textContent ?? '').matchAll(
      /(?<![\p{L}\d])[\p{L}\d]{1,30}(?![\p{L}\d])/gu,
    )) {
      const range = document.createRange();
      range.setStart(node, index);
      range.setEnd(node, index + word.length);
      if (new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size > 1) words.push(word);
    }
  }
  return words;
}

const CASES = Object.keys(STATES).flatMap((state) => LANGUAGES.map((lang) => [state, lang] as const));

test.each(CASES)('SmtpPortCheck fits a phone: %s, %s', async (state, lang) => {
  const host = new ScriptedHost();
  const element = await place({ host: host.name, endpoint: host.endpoint, ports: `${PORTS},2525`, lang });
  await shows(element, '.reason', /./);
  await STATES[state]?.({ element, host });
  await element.updateComplete;
  expect([...cutOff(element), ...broken(element)]).toEqual([]);
  expect(element.scrollWidth).toBeLessThanOrEqual(element.clientWidth);
});
