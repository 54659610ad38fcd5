/** What the script on a reader's own machine saw, and what it means beside a report. */

/** What the script of `/local.sh` met on one port, by its letter in the fragment of the link that it ends with. */
export const LOCAL_OUTCOMES = {
  /** A greeting in clear text. */
  g: 'greeting',
  /** TLS from the first byte. */
  s: 'tls',
  /** Connected, and turned away by the first reply: 4xx or 5xx. */
  d: 'declined',
  /** Connected, and nothing was said, or nothing there could hear it. */
  c: 'connected',
  r: 'refused',
  t: 'timeout',
  /** It could not be told, or not be tried. */
  u: 'unknown',
} as const;

export type LocalLetter = keyof typeof LOCAL_OUTCOMES;

export type LocalOutcome = (typeof LOCAL_OUTCOMES)[LocalLetter];

/** In what the conversation there differed from the one that the edge had; letters behind that of the outcome. */
export const LOCAL_DIFFERENCES = {
  b: 'greeting',
  e: 'extensions',
  c: 'certificate',
  m: 'tls-mode',
} as const;

/** What the two columns mean together, for one port. */
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
