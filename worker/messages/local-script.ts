/**
 * The shape of the words of the script of `/local.sh`; one dictionary per language fills it. UTF-8, as everything that
 * the service says in a terminal. Holds no sentence itself.
 */
export interface LocalScriptWords {
  title(host: string): string;
  /** Comments at its head, a line of 100 characters at most each: what it does, and what it does not. */
  about: readonly string[];
  /** Heads the last column; the others are in other dictionaries. */
  conclusionColumn: string;
  /** Before what the server said to the edge, where it said something else here. */
  saidToEdge: string;
  /** Where nothing that can open a connection is installed. */
  noTool: string;
  /** Where the script was kept for a while. */
  old: string;
  /** Before the link. */
  link: string;
}
