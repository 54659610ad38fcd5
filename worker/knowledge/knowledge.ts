/**
 * The shapes of what is known beforehand: about ports, providers and networks. Each entry says where it was read and when,
 * and whether anybody confirmed it; readers get to see all three. Types only: the entries stand in files of their own.
 */

import type { Lifting } from '../api/index.ts';

/** Where an entry comes from. */
export interface Source {
  /** An address, or where there is none, what was read. */
  source: string;
  /** RFC 3339 date of the day it was read. */
  verifiedOn: string;
  /** False for what is commonly said and nobody has checked: it is shown with that mark. */
  confirmed: boolean;
}

export type DocumentedEncryption = 'starttls' | 'implicit-tls' | 'plaintext';

export interface KnownPort extends Source {
  port: number;
  /** `relay` between servers, `submission` by registered ports, `alternative` for ports of custom only. */
  purpose: 'relay' | 'submission' | 'alternative';
  encryption: DocumentedEncryption;
  /** Such as `RFC 8314 §3.3`; null where no document defines it. */
  rfc: string | null;
}

/** A port with those who offer it and those who block it outwards. */
export interface PortEntry extends KnownPort {
  providers: readonly Said[];
  blockedBy: readonly Said[];
}

/** What is said of a provider or network, by its id. */
export interface Said {
  id: string;
  confirmed: boolean;
}

/** A port as its provider documents it. */
export interface DocumentedPort {
  port: number;
  encryption: DocumentedEncryption;
  /** Whether the provider refuses to work without encryption there. */
  isEncryptionRequired: boolean;
  /** False for a port that only others say it has. */
  confirmed: boolean;
}

export interface Provider extends Source {
  /** Small letters, digits and hyphens. */
  id: string;
  name: string;
  /** The host that mail programs are told to use; the first is taken for `provider=`. */
  hosts: readonly string[];
  /**
   * Further names of hosts that take mail by the same ports, `hosts` included without saying. A `*` at the start stands
   * for one label or more, elsewhere for one. Hosts that receive mail (MX) are not meant: what is documented is not
   * about them.
   */
  patterns: readonly string[];
  ports: readonly DocumentedPort[];
  /** The port they advise where they advise one. */
  recommendedPort: number | null;
}

export interface Network extends Source {
  id: string;
  name: string;
  /** Its numbers as an origin of routes; empty where it has none of its own, or none that is known for certain. */
  asns: readonly number[];
  /** Outgoing ports that are blocked for new customers, unless they do something about it. */
  blockedPorts: readonly number[];
  kind: 'cloud' | 'hosting' | 'access' | 'router';
  /** How a customer gets the ports opened; null where nobody says. */
  lifting: Lifting | null;
  /** The rule holds only sometimes: for old or new accounts, after abuse, in some products. */
  varies: boolean;
}
