/** The shape of the words for tickets, which each language provides. */
import type { AskedFor, Ticket } from '../api/index.ts';

export interface TicketWords {
  /** The page on which tickets are written. */
  page: {
    title(host: string): string;
    lead: string;
    /** The button that runs a check first. */
    write: string;
    /** The headings of the subject line and of the text. */
    subject: string;
    text: string;
  };
  /** The heading of a ticket if there are several. */
  to: Readonly<Record<Ticket['to'], string>>;
  /** For the reader: when to send it, and what to fill in first. */
  hint: Readonly<Record<Ticket['to'], string>>;
  /** Added to the hint where the hosting provider asks something. */
  fillIn: string;
  /** If there is nothing to request from anybody. */
  nothing: string;
  subject: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => string>>;
  greeting: string;
  /** The paragraphs before the evidence. */
  before: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => readonly string[]>>;
  /** The paragraphs after it. */
  after: {
    /** The reader fills in YOUR_MACHINE and YOUR_RESULT, so that we do not claim what we have not seen. */
    hoster(ports: readonly number[], command: string): readonly string[];
    provider(ports: readonly number[]): readonly string[];
  };
  /** Says that a document confirms that the ports are blocked, or offered. */
  document: Readonly<
    Record<Ticket['to'], (ports: readonly number[], name: string, source: string, date: string) => string>
  >;
  /** What the hosting provider asks, as a line each that the reader fills in. */
  asked: Readonly<Record<AskedFor, string>>;
  /** Added so that the hosting provider does not suspect spam: says that port 25 is not requested. */
  notPort25: string;
  closing: string;
  evidence: {
    /** `port 587 at 192.0.2.1`; the address is null if none could be dialed. */
    port(port: number, address: string | null): string;
    connected(duration: string): string;
    greeting(text: string): string;
    /** `when` is a date and time in UTC. */
    seen(when: string, place: string): string;
  };
}
