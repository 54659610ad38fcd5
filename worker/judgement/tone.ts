/** The tone of findings and notes: findings by severity, notes by the side they take. */
import type { Severity, Side, Tone } from '../api/index.ts';

export const SEVERITY_TONES: Readonly<Record<Severity, Tone>> = {
  info: 'unknown',
  warning: 'caution',
  error: 'bad',
};

export const SIDE_TONES: Readonly<Record<Side, Tone>> = {
  for: 'good',
  against: 'unknown',
  danger: 'caution',
};
