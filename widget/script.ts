/** The script that the service hands out: the element, which asks the service that it came from. */
import { SmtpPortCheck } from './index.ts';

export * from './index.ts';

SmtpPortCheck.service = new URL(import.meta.url).origin;
