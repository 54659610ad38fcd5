/**
 * For our forms that take error messages and settings: before one is sent, secrets and the names of persons in it give way to
 * placeholders. Without this script, the form asks to leave them out, and the service masks what it gets. The reader's own
 * values stay in this tab, and go back into the mended settings of the page that answers.
 */
import { restored } from '../worker/privacy/restored.ts';
import { withPlaceholders } from '../worker/privacy/secrets.ts';

interface Sent {
  masked: string;
  own: string;
}

/** Written when a form is sent, and removed by the page that answers, so it is there for as long as the answer takes. */
const KEPT = 'smtp-port-check-sent';

const answered = takeKept();
const field = document.querySelector<HTMLTextAreaElement>('form.paste textarea');
if (answered !== null && field?.value === answered.masked)
  for (const block of document.querySelectorAll('.mended pre.copy code'))
    block.textContent = restored(block.textContent, answered.masked, answered.own);

for (const form of document.querySelectorAll<HTMLFormElement>('form.paste'))
  form.addEventListener('submit', () => {
    const pasted = form.querySelector('textarea');
    if (pasted === null) return;
    const masked = withPlaceholders(pasted.value);
    keep({ masked, own: pasted.value });
    pasted.value = masked;
  });

// Forms that send the same text again: in another language, or with the server that it names.
for (const hidden of document.querySelectorAll<HTMLInputElement>('form input[type="hidden"][name="error"]'))
  hidden.form?.addEventListener('submit', () => {
    if (answered !== null && withoutReturns(hidden.value) === answered.masked) keep(answered);
  });

function keep(sent: Sent): void {
  try {
    if (sent.masked !== sent.own) sessionStorage.setItem(KEPT, JSON.stringify(sent));
  } catch {
    // A browser may allow no storage; then the placeholders stay.
  }
}

function takeKept(): Sent | null {
  try {
    const kept = sessionStorage.getItem(KEPT);
    sessionStorage.removeItem(KEPT);
    return kept === null ? null : (JSON.parse(kept) as Sent);
  } catch {
    return null;
  }
}

function withoutReturns(text: string): string {
  return text.replaceAll('\r\n', '\n');
}
