/** Loading this file defines the element; loading it twice, or in two versions, changes nothing. */
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

customElements.get(TAG) ?? customElements.define(TAG, SmtpPortCheck);
