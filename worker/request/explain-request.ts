/** The query or form of an explanation → the text to explain, and the host it may be about. Pure. */
import { HOST_CHARS_MAX } from '../limits.ts';
import { printable } from '../printable.ts';
import { withoutPasswords } from '../privacy/secrets.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import { type CheckOffer, type CheckRequest, parseCheck } from './check-request.ts';
import { EXPLAIN_PARAMETERS, parseParameters } from './parameters.ts';
import { type PastedError, parsePastedError } from './pasted-error.ts';
import { type PastedSettings, parsePastedSettings } from './pasted-settings.ts';

export interface ExplainRequest {
  error: PastedError;
  /** The same as settings, with its lines; null if it came in a URL, where settings and their secrets do not belong. */
  settings: PastedSettings | null;
  /** The check that the explanation uses; null if no host was given. */
  check: CheckRequest | null;
}

/** The host as entered, valid or not, to fill its field again; without what is invisible or secret. */
export function hostWrittenIn(query: URLSearchParams, pathHost: string | null = null): string {
  return printable(withoutPasswords(pathHost ?? query.get('host') ?? ''), HOST_CHARS_MAX);
}

export function parseExplain(
  query: URLSearchParams,
  isPosted: boolean,
  offer: CheckOffer,
): Result<ExplainRequest> {
  const parameters = parseParameters(query, EXPLAIN_PARAMETERS);
  if (!parameters.ok) return parameters;
  const written = parameters.value('error') ?? '';
  const error = parsePastedError(written);
  if (error.text === '') return refuse('error-missing', '', { parameter: 'error' });
  const hostWritten = parameters.value('host') ?? '';
  const settings = isPosted ? parsePastedSettings(written) : null;
  // Browsers submit the field even if it is empty.
  if (hostWritten.trim() === '') return done({ error, settings, check: null });
  const check = parseCheck(parameters.value, null, offer);
  return check.ok ? done({ error, settings, check: { ...check.value, caller: false } }) : check;
}
