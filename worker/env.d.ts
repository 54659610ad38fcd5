/** The platform bindings of this Worker, as declared in wrangler.toml. */
declare namespace Cloudflare {
  interface Env {
    ASSETS: Fetcher;
    /** Absent on platforms without rate limits. */
    FLOOD_GUARD?: RateLimit;
    /** Self-hosting: `true` while objects are kept in memory only. */
    DISK_FULL?: string | null;
    COUNTER: DurableObjectNamespace<import('./quota/counter.ts').Counter>;
    DIRECTORY: DurableObjectNamespace<import('./directory/directory.ts').Directory>;
    MAIL_DOMAIN: DurableObjectNamespace<import('./discovery/mail-domain.ts').MailDomain>;
    NONCES: DurableObjectNamespace<import('./agent/nonces.ts').Nonces>;
    SALT: DurableObjectNamespace<import('./quota/salt.ts').Salt>;
    /** Runs the watch on deployments without a cron. */
    SCHEDULE: DurableObjectNamespace<import('./watch/schedule.ts').Schedule>;
    STATION: DurableObjectNamespace<import('./vantage/station.ts').Station>;
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts');
    durableNamespaces: 'Counter' | 'Directory' | 'MailDomain' | 'Nonces' | 'Salt' | 'Schedule' | 'Station';
  }
}
