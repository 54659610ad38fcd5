/** What the platform binds to this Worker: wrangler.toml in types. */
declare namespace Cloudflare {
  interface Env {
    ASSETS: Fetcher;
    /** Absent on platforms without rate limits. */
    FLOOD_GUARD?: RateLimit;
    COUNTER: DurableObjectNamespace<import('./quota/counter.ts').Counter>;
    MAIL_DOMAIN: DurableObjectNamespace<import('./discovery/mail-domain.ts').MailDomain>;
    NONCES: DurableObjectNamespace<import('./agent/nonces.ts').Nonces>;
    SALT: DurableObjectNamespace<import('./quota/salt.ts').Salt>;
    /** Used where there is no cron. */
    SCHEDULE: DurableObjectNamespace<import('./watch/schedule.ts').Schedule>;
    STATION: DurableObjectNamespace<import('./vantage/station.ts').Station>;
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts');
    durableNamespaces: 'Counter' | 'MailDomain' | 'Nonces' | 'Salt' | 'Schedule' | 'Station';
  }
}
