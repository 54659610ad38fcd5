/**
 * For our pages that hold texts to be copied: gives each block a button. Where this script does not run, one click selects a
 * block. It reads nothing but the blocks, and its words stand in the page.
 */
import { COPIED_SHOWN_MS } from './limits.ts';

for (const block of document.querySelectorAll<HTMLElement>('pre.copy')) addButton(block);

/** Beside the name of the block, which stands above it. */
function addButton(block: HTMLElement): void {
  const { copy = '', copied = '', notCopied = '' } = block.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  // One of twenty: whoever hears it has to know what it copies.
  button.setAttribute('aria-label', `${copy}: ${block.getAttribute('aria-label') ?? ''}`);
  const status = document.createElement('span');
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    status.textContent = (await isCopied(block)) ? copied : notCopied;
    setTimeout(() => {
      status.textContent = '';
    }, COPIED_SHOWN_MS);
  });
  const bar = document.createElement('span');
  bar.className = 'copy-bar';
  bar.append(status, button);
  block.previousElementSibling?.append(bar);
}

/** A page that did not come over HTTPS has no clipboard, and one in a frame may be refused it: then the text is selected. */
async function isCopied(block: HTMLElement): Promise<boolean> {
  const code = block.querySelector('code') ?? block;
  try {
    await navigator.clipboard.writeText(code.textContent);
    return true;
  } catch {
    getSelection()?.selectAllChildren(code);
    return false;
  }
}
