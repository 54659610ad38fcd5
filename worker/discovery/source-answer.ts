/** One source's answer about a mail domain: the queries made, their results, and the servers named. Types only. */
import type { DiscoveredHost, DiscoveryQuestion, DiscoverySource, SignIn } from '../api/index.ts';
import type { Host } from '../host/host.ts';

/** A submission server as a source names it; not yet checked. */
export interface SubmissionServer {
  host: Host;
  port: number;
  encryption: DiscoveredHost['encryption'];
}

export type SourceQuestion = Omit<DiscoveryQuestion, 'source'>;

export interface SourceAnswer {
  source: DiscoverySource;
  asked: readonly SourceQuestion[];
  /** Best to try first. */
  servers: readonly SubmissionServer[];
  /** How one signs in to these servers, if the source says. */
  signIn?: SignIn | null;
}
