/**
 * The parameters that have a fixed set of values in every deployment. The first value is the default, unless the comment says
 * otherwise. The specification (schema/) is written from the same table as the answers.
 */
export const CHOICES = {
  family: ['auto', '4', '6', 'both'],
  addresses: ['one', 'all'],
  caller: ['1', '0'],
  transcript: ['0', '1'],
  remembered: ['0', '1'],
  strict: ['0', '1'],
  fresh: ['0', '1'],
  theme: ['auto', 'light', 'dark'],
  script: ['current', 'pinned'],
  words: ['0', '1'],
  rows: ['twice', 'once'],
  pretty: ['0', '1'],
  color: ['never', 'always'],
  deep: ['0', '1'],
  /** No default: without it, the answer says that nobody looked. */
  trusted: ['1', '0'],
} as const satisfies Record<string, readonly [string, ...string[]]>;
