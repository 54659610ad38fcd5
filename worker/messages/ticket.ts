/** The shape of the words for tickets; one dictionary per language fills it. Holds no sentence itself. */
import type { Ticket } from '../api/index.ts';

export interface TicketWords {
  /** The page on which tickets are written. */
  page: {
    title(host: string): string;
    lead: string;
    /** The button that makes a check first. */
    write: string;
    /** Heads the line for the subject, and the text. */
    subject: string;
    text: string;
  };
  /** Heads the text of a ticket where several stand below each other. */
  to: Readonly<Record<Ticket['to'], string>>;
  /** For the reader: when to send it, and what to fill in before. */
  hint: Readonly<Record<Ticket['to'], string>>;
  /** Where there is nothing to write to anybody. */
  nothing: string;
  subject: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => string>>;
  greeting: string;
  /** Paragraphs before the evidence. */
  before: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => readonly string[]>>;
  /** Paragraphs behind it. */
  after: {
    /** YOUR_MACHINE and YOUR_RESULT are filled in by the reader: what nobody has seen, nobody claims. */
    hoster(ports: readonly number[], command: string): readonly string[];
    provider(ports: readonly number[]): readonly string[];
  };
  /** That a document says that the ports are blocked, or offered. */
  document: Readonly<
    Record<Ticket['to'], (ports: readonly number[], name: string, source: string, date: string) => string>
  >;
  /** Added for a hoster who may take the asker for a spammer: port 25 is not among those asked for. */
  notPort25: string;
  closing: string;
  evidence: {
    /** `port 587 at 192.0.2.1`; the address is null where none could be dialed. */
    port(port: number, address: string | null): string;
    connected(duration: string): string;
    greeting(text: string): string;
    /** `when` is a date and a time in UTC. */
    seen(when: string, place: string): string;
  };
}
