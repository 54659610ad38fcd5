/** What a mail domain says of its submission servers. */

/** Where the submission hosts of a mail domain can be found, the most authoritative first. */
export const DISCOVERY_SOURCES = ['srv', 'autoconfig', 'ispdb', 'mx'] as const;

export type DiscoverySource = (typeof DISCOVERY_SOURCES)[number];

/** A server for handing in mail, as the sources name it: nobody has looked at it yet. */
export interface DiscoveredHost {
  host: string;
  port: number;
  encryption: 'implicit-tls' | 'starttls' | 'plaintext';
  sources: DiscoverySource[];
  /** Counted from 1, the first to try. */
  priority: number;
}

/**
 * One question and how it turned out: `not-offered` is the domain's own word that there is no such service, `failed`
 * says nothing about the domain.
 */
export interface DiscoveryQuestion {
  source: DiscoverySource;
  /** The name that DNS was asked for, or the address of the file. */
  question: string;
  outcome: 'found' | 'nothing' | 'not-offered' | 'failed';
}

/** What a mail domain's records and files say about handing in mail. */
export interface Discovery {
  domain: string;
  unicodeDomain: string;
  hosts: DiscoveredHost[];
  /** Who runs the domain's mail servers, by their names; its id in `/v1/providers`. */
  provider: string | null;
  mx: { host: string; preference: number }[];
  asked: DiscoveryQuestion[];
  checkedAt: string;
  ageSeconds: number;
}
