/** Puts an element into the test page and inspects it as a reader would: by roles, text and what is visible. */
import { afterEach, expect } from 'vitest';
import '../../widget/script.ts';
import type { SmtpPortCheck } from '../../widget/element.ts';

afterEach(() => {
  document.body.replaceChildren();
  document.documentElement.lang = 'en';
});

/** `lang` is English unless a test sets it: test browsers have a language of their own. */
export async function place(attributes: Record<string, string>, fallback = ''): Promise<SmtpPortCheck> {
  const element = document.createElement('smtp-port-check');
  for (const [name, value] of Object.entries({ lang: 'en', ...attributes }))
    element.setAttribute(name, value);
  element.textContent = fallback;
  document.body.append(element);
  await element.updateComplete;
  return element;
}

/** What the page of strict-page.ts, with the element for this host, reports about violations of its policy. */
export function strictOutcome(endpoint: string, host: string, query = ''): Promise<unknown> {
  const frame = document.createElement('iframe');
  frame.src = `${endpoint}/strict?host=${host}${query}`;
  const outcome = new Promise<unknown>((resolve) => {
    addEventListener('message', ({ source, data }) => source === frame.contentWindow && resolve(data));
  });
  document.body.append(frame);
  return outcome;
}

export function inside(element: SmtpPortCheck): ShadowRoot {
  if (element.shadowRoot === null) throw new Error('The element has not been drawn');
  return element.shadowRoot;
}

export function find<T extends HTMLElement>(element: SmtpPortCheck, selector: string): T {
  const found = inside(element).querySelector<T>(selector);
  if (found === null) throw new Error(`Nothing matches "${selector}"`);
  return found;
}

export function said(element: SmtpPortCheck, selector: string): string {
  return words(inside(element).querySelector(selector));
}

/** The lines of the table, cell by cell, without collapsed content. */
export function rows(element: SmtpPortCheck): string[][] {
  return [...inside(element).querySelectorAll('tr.entry')].map((row) =>
    [...row.children].slice(0, 4).map((cell) => words(cell)),
  );
}

export function shows(element: SmtpPortCheck, selector: string, text: string | RegExp): Promise<void> {
  return expect.poll(() => said(element, selector)).toMatch(text);
}

/** Opens every row, and waits for what is in them: the part with the details loads when the first one is opened. */
export async function openRows(element: SmtpPortCheck): Promise<void> {
  for (const toggle of inside(element).querySelectorAll<HTMLButtonElement>('.toggle[aria-expanded=false]'))
    toggle.click();
  const rows = () => [...inside(element).querySelectorAll('.opened > td')];
  const toggles = inside(element).querySelectorAll('.toggle').length;
  await expect.poll(() => rows().filter((row) => row.querySelector('.facts')).length).toBe(toggles);
}

/** Opens the reasons of the verdict, which load and are drawn then. */
export async function unfold(element: SmtpPortCheck): Promise<void> {
  find<HTMLElement>(element, '.verdict summary').click();
  await expect.poll(() => inside(element).querySelector('.verdict .reasons')).not.toBeNull();
}

/** Opens the panel of a link to a page, and waits for the part that draws it. */
export async function openLink(element: SmtpPortCheck, part: 'settings' | 'explain'): Promise<void> {
  find<HTMLElement>(element, `li > .link[href*="/${part}"]`).click();
  await expect.poll(() => inside(element).querySelector(`.panel > .${part}`)).not.toBeNull();
}

/** Opens the test from the reader's own machine. */
export async function openPanel(element: SmtpPortCheck): Promise<void> {
  find<HTMLButtonElement>(element, '.link').click();
  await expect.poll(() => inside(element).querySelector('.panel > *')).not.toBeNull();
}

export function press(element: SmtpPortCheck): void {
  find<HTMLButtonElement>(element, '.action').click();
}

function words(node: Element | null): string {
  return node?.textContent.replace(/\s+/g, ' ').trim() ?? '';
}
