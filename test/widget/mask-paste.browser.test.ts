/** What a form sends after its reader pasted settings: the real script on the markup of render/pages/paste-form.ts. */
import { afterEach, expect, it } from 'vitest';

const OWN = 'SMTP_USER=jane.doe@example.net\nSMTP_PASSWORD="hunter2-xyz"\nSMTP_PORT=587';
const MASKED = 'SMTP_USER=user1@example.net\nSMTP_PASSWORD="[secret]"\nSMTP_PORT=587';

afterEach(() => document.body.replaceChildren());

let pages = 0;

/** The markup of our page, with the settings that it shows mended, if there are any. */
async function page(pasted: string, mended: string | null = null) {
  const form = document.createElement('form');
  form.className = 'paste';
  const field = document.createElement('textarea');
  field.name = 'error';
  field.value = pasted;
  form.append(field);
  const block = document.createElement('code');
  block.textContent = mended;
  const section = document.createElement('div');
  section.className = 'mended';
  const pre = document.createElement('pre');
  pre.className = 'copy';
  pre.append(block);
  section.append(pre);
  const again = document.createElement('form');
  again.innerHTML = '<input type="hidden" name="error" />';
  (again.firstElementChild as HTMLInputElement).value = pasted;
  document.body.append(form, section, again);
  // Each page runs the script anew.
  pages += 1;
  await import(/* @vite-ignore */ `/widget/mask-paste.ts?page=${pages}`);
  return { form, field, block, again };
}

/** Sends the form, and returns the text in it. Forms send line breaks as CR and LF. */
async function sentBy(form: HTMLFormElement): Promise<string> {
  const sent = Promise.withResolvers<FormData>();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.resolve(new FormData(form));
  });
  form.requestSubmit();
  return String((await sent.promise).get('error')).replaceAll('\r\n', '\n');
}

it('sends neither a password nor the name of a person', async () => {
  const { form, field } = await page('');
  field.value = OWN;
  expect(await sentBy(form)).toBe(MASKED);
});

it('puts the values back into the mended settings of the answer, and keeps them no longer', async () => {
  const { form } = await page(OWN);
  await sentBy(form);
  document.body.replaceChildren();
  const { block, field } = await page(MASKED, MASKED.replace('587', '465'));
  expect(block.textContent).toBe(OWN.replace('587', '465'));
  expect([field.value, sessionStorage.length]).toEqual([MASKED, 0]);
});

it('keeps them while the same text is sent again', async () => {
  const { form } = await page(OWN);
  await sentBy(form);
  document.body.replaceChildren();
  const { again } = await page(MASKED, MASKED);
  expect(await sentBy(again)).toBe(MASKED);
  document.body.replaceChildren();
  const { block } = await page(MASKED, MASKED);
  expect(block.textContent).toBe(OWN);
});

it('puts nothing into an answer to another text', async () => {
  const { form } = await page(OWN);
  await sentBy(form);
  document.body.replaceChildren();
  const { block } = await page('SMTP_PASSWORD="[secret]"', 'SMTP_PASSWORD="[secret]"');
  expect(block.textContent).toBe('SMTP_PASSWORD="[secret]"');
});
