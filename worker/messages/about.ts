/**
 * Who runs the probes, for administrators who found us in their logs, and for readers. As data, for a page and for a terminal.
 */

/** What differs between deployments. */
export interface AboutService {
  origin: string;
  ehloName: string;
  /** To one host, from all clients together; 0: no limit on our side. */
  dialoguesPerHour: number;
  /** Vantage points that check on behalf of this service. */
  agents: readonly string[];
  globalping: boolean;
  /** Whom to write to; null: nobody is named. */
  contact: string | null;
}

export interface About {
  title: string;
  sections: readonly AboutSection[];
}

export interface AboutSection {
  heading: string;
  passages: readonly Passage[];
}

/** A paragraph, or lines that are shown as they are. */
export type Passage = string | { lines: readonly string[] };

export type AboutText = (service: AboutService) => About;

/** The record of worker/dns/opt-out.ts, for a server of that name. */
export const OPT_OUT: Passage = { lines: ['_smtp-port-check.mail.example.net.  TXT  "v=1; deny"'] };

/** None where nobody is named. */
export function contactSection(heading: string, contact: string | null): AboutSection[] {
  return contact === null ? [] : [{ heading, passages: [contact] }];
}
