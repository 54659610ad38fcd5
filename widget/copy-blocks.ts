/**
 * For our pages with text to copy: gives each block a button. Without this script, one click selects a block. It reads
 * only the blocks, and its labels are in the page.
 */
import { COPIED_SHOWN_MS } from './limits.ts';

for (const block of document.querySelectorAll<HTMLElement>('pre.copy')) addButton(block);

/** Next to the name of the block, which is above it. */
function addButton(block: HTMLElement): void {
  const { copy = '', copied = '', notCopied = '' } = block.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = copy;
  // A page can have twenty such buttons, so a screen reader needs to hear what each one copies.
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

/** Without HTTPS there is no clipboard, and in a frame it may be denied; then the text is selected instead. */
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
