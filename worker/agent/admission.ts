/**
 * Which edges an agent answers: those with the secret, with a current signature, and addressing this agent. Pure;
 * nonces are kept elsewhere.
 */

import { AGENT_CLOCK_SECONDS_MAX } from '../limits.ts';
import { type Refused, refuse } from '../result/refusal.ts';
import { done, type Result } from '../result/result.ts';
import type { Parameters, Verified } from './signature.ts';

export function admitSignature(verified: Verified, nowMs: number): Result<Parameters> {
  if (verified.kind !== 'right') return refuse(`signature-${verified.kind}`);
  const signedMs = verified.parameters.createdSeconds * 1000;
  if (Math.abs(nowMs - signedMs) <= AGENT_CLOCK_SECONDS_MAX * 1000) return done(verified.parameters);
  return refuse('signature-late', written(signedMs), { here: written(nowMs) });
}

/** Agents that share a secret do not accept each other's requests. */
export function refuseOther(agent: string, vantageName: string): Refused | null {
  if (agent === vantageName) return null;
  return refuse('signature-for-another', agent, { name: vantageName });
}

/** A signature may contain a time that is not a valid date. */
function written(ms: number): string {
  return Number.isNaN(new Date(ms).getTime()) ? String(ms) : new Date(ms).toISOString();
}
