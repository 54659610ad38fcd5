/** What a form sends after its reader pasted settings: the real script on the markup of render/pages/paste-form.ts. */
import { expect, it } from 'vitest';

it('sends neither a password nor the name of a person', async () => {
  const form = document.createElement('form');
  form.className = 'paste';
  const field = document.createElement('textarea');
  field.name = 'error';
  form.append(field);
  document.body.append(form);
  await import('../../widget/mask-paste.ts');

  field.value = 'SMTP_USER=jane.doe@example.net\nSMTP_PASSWORD="hunter2-xyz"\nSMTP_PORT=587';
  const sent = Promise.withResolvers<FormData>();
  form.addEventListener('submit', (event) => {
    event.preventDefault();
    sent.resolve(new FormData(form));
  });
  form.requestSubmit();
  // Forms send line breaks as CR and LF.
  const text = String((await sent.promise).get('error')).replaceAll('\r\n', '\n');
  expect(text).toBe('SMTP_USER=user1@example.net\nSMTP_PASSWORD="[secret]"\nSMTP_PORT=587');
});
