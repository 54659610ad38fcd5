/**
 * The shapes of the reference data about ports, providers and networks. Each entry has its source, the date it was
 * read, and whether it was verified; readers see all three. Types only: the entries are in their own files.
 */

import type { AskedFor, Condition, Lifting, NetworkKind, SignIn } from '../api/index.ts';

/** Where an entry comes from. */
export interface Source {
  /** A URL, or what was read if there is no URL. */
  source: string;
  /** RFC 3339 date of the day the source was read. */
  verifiedOn: string;
  /** False for what is commonly said but nobody has verified; it is shown with a mark. */
  confirmed: boolean;
}

export type DocumentedEncryption = 'starttls' | 'implicit-tls' | 'plaintext';

export interface KnownPort extends Source {
  port: number;
  /**
   * `relay`: between servers; `submission`: the registered ports; `alternative`: unregistered ports that are in use.
   */
  purpose: 'relay' | 'submission' | 'alternative';
  encryption: DocumentedEncryption;
  /** For example `RFC 8314 §3.3`; null if no RFC defines it. */
  rfc: string | null;
}

/** A port with the providers that offer it and the networks that block it for outgoing connections. */
export interface PortEntry extends KnownPort {
  providers: readonly Said[];
  blockedBy: readonly Said[];
}

/** A statement about a port, with the id of its provider or network. */
export interface Said {
  id: string;
  confirmed: boolean;
}

/** A port as its provider documents it. */
export interface DocumentedPort {
  port: number;
  encryption: DocumentedEncryption;
  /** Whether the provider requires encryption on this port. */
  isEncryptionRequired: boolean;
  /** False for a port that is only reported by others. */
  confirmed: boolean;
}

export interface Provider extends Source {
  /** Lower-case letters, digits and hyphens. */
  id: string;
  /** The same for all rows of one provider: its data centers and countries are rows of their own. */
  brand: string;
  name: string;
  /** The hosts that mail programs are told to use; `provider=` uses the first. None if there is no SMTP for programs. */
  hosts: readonly string[];
  /**
   * Patterns (host/patterns.ts) for further names of hosts with the same ports; `hosts` are included implicitly. Hosts
   * that receive mail (MX) are left out, because the documentation is not about them.
   */
  patterns: readonly string[];
  /** Domains of its mail addresses. */
  domains: readonly string[];
  /** Patterns of the names that receive mail for its customers' domains. */
  mx: readonly string[];
  ports: readonly DocumentedPort[];
  /** The port that the provider recommends, if any. */
  recommendedPort: number | null;
  /** Null if it is not known. */
  signIn: SignIn | null;
  /** RFC 3339 date of the last day of the service, past or to come; null if no end is known. */
  closedOn: string | null;
}

export interface Network extends Source {
  id: string;
  name: string;
  /** The network's AS numbers; empty if it has none of its own, or none known for certain. */
  asns: readonly number[];
  /** ISO 3166-1 codes, where the entry is about the access networks of countries and not about one network. */
  countries: readonly string[];
  /** Ids of the networks whose addresses its customers have. */
  runsOn: readonly string[];
  /** The products that the rule is about, as the vendor calls them; empty if it is about all. */
  products: readonly string[];
  /** Outgoing ports that are blocked for new customers by default. */
  blockedPorts: readonly number[];
  /** Where everything else is blocked; null where it is not. */
  onlyPorts: readonly number[] | null;
  kind: NetworkKind;
  /** How a customer can get the ports opened; null if no source says. */
  lifting: Lifting | null;
  /** On what terms; null if no source says. */
  condition: Condition | null;
  /** What the provider wants to know before it opens a port. */
  asksFor: readonly AskedFor[];
  /** The ports are blocked only in some cases: old or new accounts, after abuse, in certain products. */
  varies: boolean;
}
