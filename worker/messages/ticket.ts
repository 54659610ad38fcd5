/** The shape of the words for tickets; one dictionary per language fills it. Holds no sentence itself. */
import type { Ticket } from '../api.ts';

export interface TicketWords {
  /** Heads the text of a ticket where several stand below each other. */
  to: Readonly<Record<Ticket['to'], string>>;
  /** Where there is nothing to write to anybody. */
  nothing: string;
  subject: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => string>>;
  greeting: string;
  /** Paragraphs before the evidence. */
  before: Readonly<Record<Ticket['to'], (host: string, ports: readonly number[]) => readonly string[]>>;
  /** Paragraphs behind it. */
  after: Readonly<Record<Ticket['to'], (ports: readonly number[], command: string) => readonly string[]>>;
  /** Added for a hoster who may take the asker for a spammer: port 25 is not among those asked for. */
  notPort25: string;
  closing: string;
  evidence: {
    /** `port 587 at 192.0.2.1`; the address is null where none could be dialled. */
    port(port: number, address: string | null): string;
    connected(duration: string): string;
    greeting(text: string): string;
    /** `when` is a date and a time in UTC. */
    seen(when: string, place: string): string;
  };
}
