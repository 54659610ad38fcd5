/** What a caller claims of a host, and whether a check bears it out. */

/** `actual`: what was seen, and from where, as text: `weur: starttls; enam: refused`. */
export interface Asserted {
  /** As written by the caller. */
  assertion: string;
  /** Null where the check could not tell. */
  passed: boolean | null;
  actual: string;
}
