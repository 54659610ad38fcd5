/** What can be claimed of a host, as a caller writes it in `assert`. Types only. */
import type { Outcome } from '../api/index.ts';

/** A TLS version as claims and reports write it. */
export const CLAIMED_VERSIONS = ['1.0', '1.1', '1.2', '1.3'] as const;
export type ClaimedVersion = (typeof CLAIMED_VERSIONS)[number];

/**
 * `outcome`: of one port, one of these. The others are about each port that was asked for. `certificate-days` and `-share`: the
 * certificate that expires first is valid for more than so many days, or more than this share of its lifetime in percent.
 * `documented`: each port is as the provider documents it.
 */
export type Claim =
  | { kind: 'outcome'; port: number; outcomes: readonly Outcome[] }
  | { kind: 'certificate-days'; days: number }
  | { kind: 'certificate-share'; percent: number }
  | { kind: 'trusted' }
  | { kind: 'tls'; version: ClaimedVersion }
  | { kind: 'documented' };

export interface Assertion {
  /** As written. */
  written: string;
  claim: Claim;
}
