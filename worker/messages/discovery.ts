/** The shape of the words for a discovery; one dictionary per language fills it. Holds no sentence itself. */
import type { DiscoveredHost, DiscoveryQuestion, DiscoverySource } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface DiscoveryWords {
  title(domain: string): string;
  column: { server: string; port: string; encryption: string; source: string };
  encryption: Readonly<Record<DiscoveredHost['encryption'], string>>;
  /** Where a server was found, in a word or two. */
  source: Readonly<Record<DiscoverySource, string>>;
  /** How a question turned out, in a word or two of small letters. */
  outcome: Readonly<Record<DiscoveryQuestion['outcome'], string>>;
  /** What has been found is a statement of others; what a check adds to it. */
  claim: string;
  /** Where no source names a server, and what a reader can do then. */
  nothing<Part>(domain: Part): Sentence<Part>;
  /** The same where a source that did not answer may know one. */
  incomplete<Part>(domain: Part): Sentence<Part>;
  /** Where nothing but servers without encryption is named. */
  onlyPlaintext: string;
  asked: string;
}
