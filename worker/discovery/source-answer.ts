/** What one source says about a mail domain: which questions were asked, how they turned out, and the servers named. Types only. */
import type { DiscoveredHost, DiscoveryQuestion, DiscoverySource } from '../api/index.ts';
import type { Host } from '../host/host.ts';

/** A server for submission as a source names it: a claim, until somebody looks at it. */
export interface SubmissionServer {
  host: Host;
  port: number;
  encryption: DiscoveredHost['encryption'];
}

export type Asked = Omit<DiscoveryQuestion, 'source'>;

export interface SourceAnswer {
  source: DiscoverySource;
  asked: readonly Asked[];
  /** The first to try first. */
  servers: readonly SubmissionServer[];
}
