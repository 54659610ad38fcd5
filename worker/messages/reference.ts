/** The shape of the words for lists of ports, providers and networks, which each language provides. */
import type { DocumentedEncryption, Network } from '../knowledge/knowledge.ts';

export interface ReferenceWords {
  title: { ports: string; providers: string; networks: string };
  /** Explains the mark after a name or number. */
  mark: (mark: string) => string;
  /** The label of each line, in lower case where the language allows. */
  label: {
    encryption: string;
    definedBy: string;
    offeredBy: string;
    blockedBy: string;
    hosts: string;
    /** Of mail addresses. */
    domains: string;
    signIn: string;
    lastDay: string;
    recommended: string;
    kind: string;
    blocks: string;
    /** Where everything else is blocked. */
    onlyOpen: string;
    lifting: string;
    numbers: string;
    source: string;
  };
  encryption: Readonly<Record<DocumentedEncryption, string>>;
  /** Follows ports on which the provider requires encryption. */
  required: string;
  kind: Readonly<Record<Network['kind'], string>>;
  /** Follows ports that are blocked only in some cases. */
  varies: string;
  /** `date` is RFC 3339. */
  source: (source: string, date: string) => string;
}
