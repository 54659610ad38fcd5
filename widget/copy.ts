/**
 * The part of the element that copies one of the values of the card: loads at the click. Where the clipboard is closed, the
 * value is selected for the reader to copy.
 */
import { fire } from './events.ts';

/** Null if the click was on something else; false if the value could only be selected. */
export async function copyValue(target: EventTarget | null): Promise<boolean | null> {
  if (!(target instanceof HTMLButtonElement) || target.value === '') return null;
  const { value: text, previousElementSibling: shown } = target;
  let isCopied = true;
  try {
    // Missing without HTTPS, and denied in sandboxed frames.
    await navigator.clipboard.writeText(text);
  } catch {
    isCopied = false;
    if (shown) getSelection()?.selectAllChildren(shown);
  }
  fire(target, 'smtp-port-check-copy', { text, isCopied });
  return isCopied;
}
