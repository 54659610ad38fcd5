/**
 * For the forms of our pages that take a mail address: what stands before the @ never leaves the browser. Where this script
 * does not run, the service drops it. It draws nothing, keeps nothing and leaves what was typed as it is.
 */
import { domainIn } from './mail-domain.ts';

addEventListener('formdata', ({ formData }) => {
  const written = formData.get('domain');
  if (typeof written === 'string') formData.set('domain', domainIn(written));
});
