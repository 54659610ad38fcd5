/** What the platform binds to this Worker: wrangler.toml in types. */
declare namespace Cloudflare {
  interface Env {
    ASSETS: Fetcher;
    /** Absent on platforms without rate limits. */
    FLOOD_GUARD?: RateLimit;
    COUNTER: DurableObjectNamespace<import('./vantage/counter.ts').Counter>;
    NONCES: DurableObjectNamespace<import('./vantage/nonces.ts').Nonces>;
    SALT: DurableObjectNamespace<import('./vantage/salt.ts').Salt>;
    STATION: DurableObjectNamespace<import('./vantage/station.ts').Station>;
  }
  interface GlobalProps {
    mainModule: typeof import('./index.ts');
    durableNamespaces: 'Counter' | 'Nonces' | 'Salt' | 'Station';
  }
}
