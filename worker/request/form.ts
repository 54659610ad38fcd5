/** A submitted form, whose fields count as a query that is never logged: logs contain URLs, but not bodies. */
import { ERROR_BODY_BYTES_MAX, FORM_FIELDS_MAX, POSTED_DEADLINE_MS } from '../limits.ts';
import type { Posted } from '../net/body.ts';
import { refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';

/** How much of a form is read, and for how long. */
export const FORM = { bytesMax: ERROR_BODY_BYTES_MAX, deadlineMs: POSTED_DEADLINE_MS };

/** What is sent as plain text is the message itself: `curl --data-binary @file -H 'Content-Type: text/plain'`. */
export function isPlainText(contentType: string | null): boolean {
  return /^\s*text\/plain\s*(?:;|$)/i.test(contentType ?? '');
}

export function parseForm(posted: Posted, isPlain = false): Result<URLSearchParams> {
  switch (posted.kind) {
    case 'text':
      if (isPlain) return done(new URLSearchParams([['error', posted.text]]));
      return done(new URLSearchParams(posted.text.split('&', FORM_FIELDS_MAX).join('&')));
    case 'too-large':
      return refuse('body-too-large', '', { max: FORM.bytesMax });
    case 'too-slow':
      return refuse('body-too-slow', '', { max: FORM.deadlineMs / 1000 });
    case 'broken':
      return refuse('body-broken');
  }
}
