/** A submitted form, whose fields count as a query that is never logged: logs contain URLs, but not bodies. */
import { ERROR_BODY_BYTES_MAX, FORM_FIELDS_MAX, POSTED_DEADLINE_MS } from '../limits.ts';
import type { Posted } from '../net/body.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/** How much of a form is read, and for how long. */
export const FORM = { bytesMax: ERROR_BODY_BYTES_MAX, deadlineMs: POSTED_DEADLINE_MS };

export function parseForm(posted: Posted): Result<URLSearchParams> {
  switch (posted.kind) {
    case 'text':
      return done(new URLSearchParams(posted.text.split('&', FORM_FIELDS_MAX).join('&')));
    case 'too-large':
      return refuse('body-too-large', '', { max: FORM.bytesMax });
    case 'too-slow':
      return refuse('body-too-slow', '', { max: FORM.deadlineMs / 1000 });
    case 'broken':
      return refuse('body-broken');
  }
}
