/** One certificate for each kind of key, made once for all tests of a file. */
import { type Issued, makeAuthority } from '../certificates/authority.ts';
import type { KeyKind } from '../certificates/key.ts';
import { HOST } from './dialed.ts';

const authority = makeAuthority().makeAuthority();
const made = new Map<KeyKind, Issued>();

export function credentialsOf(kind: KeyKind): Issued {
  const known = made.get(kind);
  if (known) return known;
  const usages = ['digitalSignature', 'keyEncipherment'] as const;
  const issued = authority.issue({ names: [HOST], key: kind, usages: [...usages] });
  made.set(kind, issued);
  return issued;
}

/** As options for a server. */
export function serverCredentials(kind: KeyKind): { cert: string; key: string } {
  const { chainPem, keyPem } = credentialsOf(kind);
  return { cert: chainPem, key: keyPem };
}
