/**
 * What a test cannot do without, said where the test is left out for want of it; a run lists it at its end.
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
