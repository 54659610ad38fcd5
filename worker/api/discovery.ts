/** What a mail domain publishes about its submission servers. */

/** Where the submission hosts of a mail domain can be found, most authoritative source first. */
export const DISCOVERY_SOURCES = ['srv', 'pacc', 'autoconfig', 'ispdb', 'mx'] as const;

export type DiscoverySource = (typeof DISCOVERY_SOURCES)[number];

/** A submission server as the sources name it; it has not been checked yet. */
export interface DiscoveredHost {
  host: string;
  port: number;
  encryption: 'implicit-tls' | 'starttls' | 'plaintext';
  sources: DiscoverySource[];
  /** Counted from 1; the lowest is tried first. */
  priority: number;
}

/**
 * One lookup and its result. `not-offered`: the domain itself declares that it has no such service. `not-understood`:
 * there is a file, but it is broken, or names no server in a way that we can use. `failed` says nothing about the domain.
 */
export interface DiscoveryQuestion {
  source: DiscoverySource;
  /** The DNS name that was looked up, or the URL of the file. */
  question: string;
  outcome: 'found' | 'nothing' | 'not-offered' | 'not-understood' | 'failed';
}

/** What a mail domain's DNS records and files say about submitting mail. */
export interface Discovery {
  domain: string;
  unicodeDomain: string;
  hosts: DiscoveredHost[];
  /** The provider that runs the domain's mail servers, recognized by their names: an id in `/v1/providers`. */
  provider: string | null;
  mx: { host: string; preference: number }[];
  asked: DiscoveryQuestion[];
  checkedAt: string;
  ageSeconds: number;
}
