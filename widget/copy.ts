/**
 * The part of the element that copies one of the values of the card: loads at the click. Where the clipboard is closed, the
 * value is selected for the reader to copy.
 */
import type { Language } from '../worker/api/index.ts';
import { copied } from './copied.ts';
import { fire } from './events.ts';

/** What to announce: that the value was copied, or only selected. Null if the click was on something else. */
export async function copyAndSay(target: EventTarget | null, language: Language): Promise<string | null> {
  const isCopied = await copyValue(target);
  return isCopied === null ? null : copied[language][isCopied ? 0 : 1];
}

/** Null if the click was on something else; false if the value could only be selected. */
export async function copyValue(target: EventTarget | null): Promise<boolean | null> {
  const isCopied = await copySilently(target);
  if (isCopied !== null) {
    const button = target as HTMLButtonElement;
    fire(button, 'smtp-port-check-copy', { text: button.value, isCopied });
  }
  return isCopied;
}

/** For what the page around the element need not hear of: a text with the reader's own password in it. */
export async function copySilently(target: EventTarget | null): Promise<boolean | null> {
  if (!(target instanceof HTMLButtonElement) || target.value === '') return null;
  const shown = target.previousElementSibling;
  try {
    // Missing without HTTPS, and denied in sandboxed frames.
    await navigator.clipboard.writeText(target.value);
    return true;
  } catch {
    if (shown) getSelection()?.selectAllChildren(shown);
    return false;
  }
}
