/** The shape of the words of the text form, which each language provides. */

export interface TextWords {
  /** Between a label and its value, with the spaces that the language uses. */
  colon: string;
  title(host: string): string;
  /** `when` is `justNow` or how long ago. */
  seenFrom(place: string, when: string): string;
  /** The addresses that were asked, at most three, of all that the host has. */
  askedAt(addresses: readonly string[], total: number): string;
  /** If more were asked than fit in a line. */
  askedAtMany(count: number, total: number): string;
  /** If no vantage point was able to check. */
  notSeenFrom(place: string): string;
  /** For a region where nothing runs: the data center that was used instead. */
  insteadOf(colo: string, region: string): string;
  justNow: string;
  column: { port: string; result: string; time: string; note: string };
  /** The heading of what TLS showed on these ports; a port of one address family may be `465/IPv6`. */
  tlsOn(ports: readonly string[]): string;
  /** The label of each line below it, in lower case where the language allows. */
  tls: {
    version: string;
    names: string;
    issuer: string;
    valid: string;
    key: string;
    chain: string;
    trust: string;
    problem: string;
  };
  transcript: string;
  /** What the caller claims: a heading, and what is said of each. */
  assertions: { heading: string; holds: string; fails: string; open: string };
  /** A few letters each: no port can be used; nothing is on record. */
  badge: { noPort: string; unknown: string };
  /** Before the URL where readers report one. */
  wrongResult: string;
  history: {
    /** Between a label and its value, with the spaces that the language uses. */
    colon: string;
    title(host: string): string;
    /** If there are no earlier results. */
    nothing: string;
    /** Vantage point, port, first and last check, result. */
    column: readonly [string, string, string, string, string];
  };
  /** Each is a line above a command, except for the full sentences of `lead` and `parameters`. */
  usage: Readonly<
    Record<
      | 'lead'
      | 'check'
      | 'local'
      | 'discover'
      | 'settings'
      | 'explain'
      | 'network'
      | 'assert'
      | 'scrape'
      | 'models'
      | 'docs'
      | 'parameters'
      | 'about',
      string
    >
  >;
}
