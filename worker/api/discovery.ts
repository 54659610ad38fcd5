/** What a mail domain publishes about its submission servers. */
import type { SignIn } from './sign-in.ts';

/** Where the submission hosts of a mail domain can be found, most authoritative source first. */
export const DISCOVERY_SOURCES = ['srv', 'pacc', 'autoconfig', 'known', 'ispdb', 'mx'] as const;

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
  /** The DNS name that was looked up, the URL of the file, or the id of the provider in `/v1/providers`. */
  question: string;
  outcome: 'found' | 'nothing' | 'not-offered' | 'not-understood' | 'failed';
}

/** What a mail domain's DNS records and files say about submitting mail. */
export interface Discovery {
  domain: string;
  unicodeDomain: string;
  hosts: DiscoveredHost[];
  /** The provider of the domain, known by its name or by the names of its mail servers: an id in `/v1/providers`. */
  provider: string | null;
  /** The service that receives the domain's mail before its provider does, who cannot be told then; null if there is none. */
  filter: string | null;
  /** RFC 3339 date of the last day of the provider's service, past or to come; left out if no end is known. */
  closedOn?: string | undefined;
  /** How one signs in; null if it is not known. */
  signIn: SignIn | null;
  /** Where the domain itself and what is known of its provider disagree: what each of them says. */
  contradictions: Omit<DiscoveredHost, 'priority'>[];
  mx: { host: string; preference: number }[];
  asked: DiscoveryQuestion[];
  checkedAt: string;
  ageSeconds: number;
}
