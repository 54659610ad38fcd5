/**
 * The copy buttons of our pages: the real script on the markup of render/pages/copy-block.ts, with a clipboard that
 * works or fails.
 */
import { beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';

const TEXT = 'relayhost = [smtp.example.net]:587\nsmtp_tls_security_level = secure';

function markup(): void {
  const main = document.createElement('main');
  Object.assign(main.dataset, { copy: 'Copy', copied: 'Copied', notCopied: 'Selected' });
  for (const name of ['main.cf', 'sasl_passwd']) {
    const place = document.createElement('p');
    place.textContent = name;
    const block = document.createElement('pre');
    block.className = 'copy';
    block.setAttribute('aria-label', name);
    const code = document.createElement('code');
    code.textContent = name === 'main.cf' ? TEXT : 'other';
    block.append(code);
    main.append(place, block);
  }
  document.body.append(main);
}

const buttons = () => [...document.querySelectorAll('button')];
const statuses = () =>
  [...document.querySelectorAll('[role="status"]')].map(({ textContent }) => textContent);

beforeAll(async () => {
  markup();
  await import('../../widget/copy-blocks.ts');
});

beforeEach(() => getSelection()?.removeAllRanges());

describe('a block to copy', () => {
  it('has a button next to its name that says what it copies', () => {
    expect(buttons().map((button) => [button.textContent, button.ariaLabel])).toEqual([
      ['Copy', 'Copy: main.cf'],
      ['Copy', 'Copy: sasl_passwd'],
    ]);
    expect(buttons()[0]?.closest('p')?.textContent).toBe('main.cfCopy');
  });

  it('is copied unchanged, and that is announced', async () => {
    const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
    buttons()[0]?.click();
    await expect.poll(statuses).toEqual(['Copied', '']);
    expect(write.mock.calls).toEqual([[TEXT]]);
  });

  it('is selected if there is no clipboard', async () => {
    vi.spyOn(navigator.clipboard, 'writeText').mockRejectedValue(new Error('not allowed'));
    buttons()[1]?.click();
    await expect.poll(() => statuses()[1]).toBe('Selected');
    expect(String(getSelection())).toBe('other');
  });
});
