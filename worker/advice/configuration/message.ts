/** What a message beside the settings shows of them. */
import type { ConfigurationFault, ErrorCause } from '../../api/index.ts';
import { ERROR_PATTERNS } from '../../knowledge/errors/patterns.ts';
import { ERROR_CHARS_MAX } from '../../limits.ts';
import { recognize } from '../explanation/recognized.ts';
import { type Finding, fault } from './fault.ts';

const SHOWN: Readonly<Partial<Record<ErrorCause, ConfigurationFault>>> = {
  'sign-in-method': 'mechanism-wrong',
  'sender-refused': 'sender-not-allowed',
  'certificate-other-name': 'certificate-name-differs',
  'certificate-untrusted': 'certificate-untrusted',
  'name-not-found': 'host-unknown',
  'app-password-required': 'app-password-needed',
  'password-sign-in-off': 'oauth-only',
};

/** `text`: the lines that are no settings, in one. */
export function judgeMessage(text: string): Finding[] {
  return recognize(text.slice(0, ERROR_CHARS_MAX), ERROR_PATTERNS).flatMap(({ known }) => {
    const code = SHOWN[known.cause];
    return code === undefined || known.confidence === 'possible'
      ? []
      : [fault(code, null, { basis: 'standard', confidence: 'likely' })];
  });
}
