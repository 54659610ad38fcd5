/**
 * For our pages that hold texts to be copied: gives each block a button. Where this script does not run, one click selects a
 * block. It reads nothing but the blocks, and its words stand in the page.
 */
import { COPIED_SHOWN_MS } from './limits.ts';

for (const block of document.querySelectorAll<HTMLElement>('pre.copy')) addButton(block);

function addButton(block: HTMLElement): void {
  const { copy = '', copied = '', notCopied = '' } = block.closest<HTMLElement>('[data-copy]')?.dataset ?? {};
  const button = document.createElement('button');
  button.type = 'button';
  button.className = 'copy-button';
  button.textContent = copy;
  // A button in a list of twenty says what it copies.
  button.setAttribute('aria-label', `${copy}: ${block.getAttribute('aria-label') ?? ''}`);
  const status = document.createElement('span');
  status.className = 'copy-status';
  status.setAttribute('role', 'status');
  button.addEventListener('click', async () => {
    const text = block.querySelector('code')?.textContent ?? '';
    status.textContent = (await isCopied(text)) ? copied : notCopied;
    setTimeout(() => {
      status.textContent = '';
    }, COPIED_SHOWN_MS);
  });
  const bar = document.createElement('p');
  bar.className = 'copy-bar';
  bar.append(button, status);
  block.before(bar);
}

/** A page that did not come over HTTPS has no clipboard, and one in a frame may be refused it. */
async function isCopied(text: string): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(text);
    return true;
  } catch {
    return false;
  }
}
