/**
 * Loading this file defines the element. Loading it twice, or in two versions, changes nothing, and neither does loading it on
 * a server.
 */
import { SmtpPortCheck } from './element.ts';

export type { SmtpPortCheckEvents } from './events.ts';
export { CheckError, type Failure } from './failure.ts';
export { SmtpPortCheck };

const TAG = 'smtp-port-check';

declare global {
  interface HTMLElementTagNameMap {
    [TAG]: SmtpPortCheck;
  }
}

if (globalThis.document && !customElements.get(TAG)) customElements.define(TAG, SmtpPortCheck);
