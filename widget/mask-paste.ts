/**
 * For our forms that take error messages and settings: before one is sent, secrets and the names of persons in it give way to
 * placeholders. Without this script, the form asks to leave them out, and the service masks what it gets.
 */
import { withPlaceholders } from '../worker/privacy/secrets.ts';

for (const form of document.querySelectorAll<HTMLFormElement>('form.paste'))
  form.addEventListener('submit', () => {
    const field = form.querySelector('textarea');
    if (field !== null) field.value = withPlaceholders(field.value);
  });
