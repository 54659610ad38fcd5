/**
 * For the forms on our pages that take a mail address: the part before the @ never leaves the browser. Without this
 * script, the service drops it. Changes neither the page nor the text that was typed, and stores nothing.
 */
import { domainIn } from './mail-domain.ts';

addEventListener('formdata', ({ formData }) => {
  const written = formData.get('domain');
  if (typeof written === 'string') formData.set('domain', domainIn(written));
});
