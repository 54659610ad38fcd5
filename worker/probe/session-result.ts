/** What one connection showed, and the outcome that follows from SMTP replies alone. Pure. */
import type { Outcome, Reason, Smtp, Timings, Tls } from '../api/index.ts';
import type { Heard } from './conversation.ts';

export interface SessionResult {
  outcome: Outcome;
  reason: Reason | null;
  encryption: 'starttls' | 'implicit-tls' | null;
  smtp: Smtp | null;
  tls: Tls | null;
  timings: Partial<Timings>;
  capBytes?: number | undefined;
  /** Whether the server used the mode it was addressed in: plain-text SMTP, or TLS. */
  isRightMode: boolean;
  /** Whether the reply, or silence, suggests that the server expects the other mode. */
  isOtherModeLikely: boolean;
}

export type Phase = 'greeting' | 'ehlo';

/** An outcome with its reason; null if the dialogue continues. */
export type Ending = Pick<SessionResult, 'outcome' | 'reason'> | null;

export function endingOf(heard: Heard, phase: Phase): Ending {
  switch (heard.kind) {
    case 'closed':
      return { outcome: 'dropped', reason: phase };
    case 'late':
      return { outcome: 'silent', reason: phase };
    case 'not-smtp':
      return { outcome: 'not-smtp', reason: heard.seen === 'tls' ? 'other' : heard.seen };
    case 'reply':
      return endingOfCode(heard.reply.code, phase);
  }
}

function endingOfCode(code: number, phase: Phase): Ending {
  if (code >= 500) return { outcome: 'rejected', reason: phase };
  if (code >= 400) return { outcome: 'busy', reason: phase };
  // 3xx asks for more input, which is impossible after a greeting or EHLO (RFC 5321 §4.3.2).
  return code >= 300 ? { outcome: 'not-smtp', reason: 'other' } : null;
}
