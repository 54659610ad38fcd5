/** The shape of the words for lists of ports, providers and networks; one dictionary per language fills it. */
import type { DocumentedEncryption, Network } from '../knowledge/knowledge.ts';

export interface ReferenceWords {
  title: { ports: string; providers: string; networks: string };
  /** What the mark behind a name or number means. */
  mark: (mark: string) => string;
  /** What stands before each line, in lower case where the language allows. */
  label: {
    encryption: string;
    definedBy: string;
    offeredBy: string;
    blockedBy: string;
    hosts: string;
    recommended: string;
    kind: string;
    blocks: string;
    lifting: string;
    numbers: string;
    source: string;
  };
  encryption: Readonly<Record<DocumentedEncryption, string>>;
  /** Behind ports where the provider insists on encryption. */
  required: string;
  kind: Readonly<Record<Network['kind'], string>>;
  /** Behind ports that are blocked only sometimes. */
  varies: string;
  /** `date` is RFC 3339. */
  source: (source: string, date: string) => string;
}
