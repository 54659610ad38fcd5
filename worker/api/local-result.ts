/** What the script saw on the reader's own machine, and what that means next to a report. */

/**
 * The result of the `/local.sh` script for one port, keyed by its letter in the fragment of the link that the script
 * prints.
 */
export const LOCAL_OUTCOMES = {
  /** A greeting in plain text. */
  g: 'greeting',
  /** Implicit TLS. */
  s: 'tls',
  /** Connected, but the first reply was a 4xx or 5xx. */
  d: 'declined',
  /** Connected, but no greeting came, or no tool on the machine could read one. */
  c: 'connected',
  r: 'refused',
  t: 'timeout',
  /** The result is unclear, or the test could not be run. */
  u: 'unknown',
} as const;

export type LocalLetter = keyof typeof LOCAL_OUTCOMES;

export type LocalOutcome = (typeof LOCAL_OUTCOMES)[LocalLetter];

/** How the local conversation differed from the one the service had; these letters follow the outcome's letter. */
export const LOCAL_DIFFERENCES = {
  b: 'greeting',
  e: 'extensions',
  c: 'certificate',
  m: 'tls-mode',
} as const;

/** What the local result and the service's result mean together, for one port. */
export const LOCAL_CONCLUSIONS = [
  'both-open',
  'blocked-here',
  'declined-here',
  'down',
  'wrong-tls-mode',
  'altered',
  'doubtful',
  'open-here-only',
  'not-compared',
] as const;

export type LocalConclusion = (typeof LOCAL_CONCLUSIONS)[number];
