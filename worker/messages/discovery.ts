/** The shape of the words for a discovery, which each language provides. */
import type { DiscoveredHost, DiscoveryQuestion, DiscoverySource } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface DiscoveryWords {
  title(domain: string): string;
  column: { server: string; port: string; encryption: string; source: string };
  encryption: Readonly<Record<DiscoveredHost['encryption'], string>>;
  /** Where a server was found, in a word or two. */
  source: Readonly<Record<DiscoverySource, string>>;
  /** How a query turned out, in a word or two in lower case. */
  outcome: Readonly<Record<DiscoveryQuestion['outcome'], string>>;
  /** Says that the results are claims by others, and what a check adds. */
  claim: string;
  /** If no source names a server: says so, and what the reader can do. */
  nothing<Part>(domain: Part): Sentence<Part>;
  /** The same if a source that did not answer may know one. */
  incomplete<Part>(domain: Part): Sentence<Part>;
  /** The same if there is a file that we do not understand: says so, and who can read it. */
  notUnderstood<Part>(domain: Part): Sentence<Part>;
  /** A file that we do not understand, next to what other sources name. */
  fileNotUnderstood<Part>(address: Part): Sentence<Part>;
  /** A mail filter receives the domain's mail, so that nothing can be concluded from its MX records. */
  filter<Part>(name: Part): Sentence<Part>;
  /** The service of its provider ends or has ended. */
  lastDay(date: string): string;
  /** The domain and what is known of its provider disagree. */
  contradiction: string;
  /** If only servers without encryption are named. */
  onlyPlaintext: string;
  asked: string;
}
