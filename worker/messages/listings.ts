/** The shape of the words for the pages about providers and networks, which each language provides. Contains no data. */
import type { AskedFor, NetworkKind } from '../api/index.ts';
import type { Sentence } from './sentence.ts';

export interface ListingsWords {
  providers: {
    title: string;
    lead: string;
    /** The form that searches names, hosts and domains. */
    search: { label: string; hint: string; find: string };
    /** Headings of the list. */
    kind: { sending: string; mailboxes: string; hosting: string };
    found: (count: number) => string;
    nothing: string;
    /** `link` turns its text into a link to the search for the servers of a domain. */
    elsewhere<Part>(link: (text: string) => Part): Sentence<Part>;
    all: string;
  };
  provider: {
    title: (name: string) => string;
    /** In one sentence, also for search engines: `ways` are ports with their encryption. */
    summary: (host: string, ways: readonly string[]) => string;
    /** `587 with STARTTLS` */
    way: (port: number, mode: string) => string;
    servers: string;
    /** Headings of the table of ports, and what stands in its last column. */
    remarks: string;
    required: string;
    recommended: string;
    unconfirmed: string;
    optional: string;
    settings: string;
    domains: string;
    /** `count` more domains than are shown. */
    more: (count: number) => string;
    /** Other rows of the same provider: countries, data centers, products. */
    related: string;
    checkNow: string;
  };
  networks: {
    title: string;
    lead: string;
    kind: Readonly<Record<NetworkKind, string>>;
    column: { name: string; blocked: string };
    /** `link` turns its text into a link to what is known of the reader's own network. */
    own<Part>(link: (text: string) => Part): Sentence<Part>;
  };
  network: {
    /** `ports` in words; at least one. */
    title: (name: string, ports: string) => string;
    /** For a program that blocks no port. */
    titleWithoutPorts: (name: string) => string;
    /** What stands for a name where the entry is about the access networks of a country. */
    access: (country: string) => string;
    ports: string;
    state: { blocked: string; sometimes: string; said: string; open: string };
    /** The heading of what the provider wants to know before it opens a port. */
    asksFor: string;
    asked: Readonly<Record<AskedFor, string>>;
    platforms: string;
    runsOn: string;
    numbers: string;
    ownTest: { heading: string; text: string };
  };
  sources: string;
  /** `date` is written out. */
  readOn: (date: string) => string;
}
