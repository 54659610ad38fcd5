/**
 * States what a test requires, for when it has to be left out; a run lists these at its end.
 *
 *     it.skipIf(!hasOpenssl)('talks to s_client', needs('openssl'), …)
 */
declare module 'vitest' {
  interface TaskMeta {
    needs?: string;
  }
}

export function needs(what: string): { meta: { needs: string } } {
  return { meta: { needs: what } };
}
