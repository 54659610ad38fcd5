/**
 * The script that the service hands out: the element, which asks the service that it came from. It also looks for
 * `<div data-smtp-port-check="host">`, now and whenever the page changes, as some exchange their articles without loading.
 */
import { SmtpPortCheck } from './index.ts';
import { load } from './loading.ts';

export * from './index.ts';

SmtpPortCheck.service = new URL(import.meta.url).origin;

async function look(): Promise<void> {
  if (document.querySelector('[data-smtp-port-check]'))
    ((await load('upgrade')) as typeof import('./upgrade.ts')).upgrade();
}

new MutationObserver(look).observe(document, { childList: true, subtree: true });
look();
