/** The shape of the words of the text form; one dictionary per language fills it. Holds no sentence itself. */

export interface TextWords {
  /** Between who and what, with the spaces that belong to it. */
  colon: string;
  title(host: string): string;
  /** `when` is `justNow` or how long ago. */
  seenFrom(place: string, when: string): string;
  /** Where nobody got to look. */
  notSeenFrom(place: string): string;
  /** Of a region where nothing runs, the data center that stood in for it. */
  insteadOf(colo: string, region: string): string;
  justNow: string;
  column: { port: string; result: string; time: string; note: string };
  /** Heads what TLS showed on these ports; a port of one address family may be `465/IPv6`. */
  tlsOn(ports: readonly string[]): string;
  /** What stands before each line of it, in lower case where the language allows. */
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
  history: {
    /** Between who and what, with the spaces that belong to it. */
    colon: string;
    title(host: string): string;
    /** Where nothing is remembered. */
    nothing: string;
    /** Vantage point, port, first and last look, result. */
    column: readonly [string, string, string, string, string];
  };
  /** Each a line above commands, but for the whole sentences of `lead` and `parameters`. */
  usage: Readonly<
    Record<
      'lead' | 'check' | 'local' | 'discover' | 'settings' | 'explain' | 'network' | 'parameters' | 'about',
      string
    >
  >;
}
