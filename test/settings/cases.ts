/** What is tried with the settings of every program, and what has to come of it. */
import type { EncryptionMode } from '../../worker/api/index.ts';
import type { HostName } from './hosts.ts';
import { TORTURE } from './secrets.ts';

export interface Case {
  name: string;
  hosts: readonly HostName[];
  mode: EncryptionMode;
  /**
   * `sent`: signed in with the account, inside encryption. `with-token`: the same with an access token. `open`: a mail without
   * a sign-in. `nothing`: neither a sign-in nor a mail.
   */
  expects: 'sent' | 'with-token' | 'open' | 'nothing';
  password?: string;
}

const UNTRUSTED = ['expired', 'self-signed', 'unknown-root', 'wrong-name'] as const;

export const CASES: readonly Case[] = [
  { name: 'STARTTLS', hosts: ['good'], mode: 'starttls', expects: 'sent' },
  { name: 'SSL/TLS', hosts: ['good'], mode: 'implicit-tls', expects: 'sent' },
  { name: 'bad certificate, STARTTLS', hosts: UNTRUSTED, mode: 'starttls', expects: 'nothing' },
  { name: 'bad certificate, SSL/TLS', hosts: UNTRUSTED, mode: 'implicit-tls', expects: 'nothing' },
  { name: 'STARTTLS taken away', hosts: ['stripped'], mode: 'starttls', expects: 'nothing' },
  { name: 'LOGIN alone', hosts: ['login'], mode: 'starttls', expects: 'sent' },
  { name: 'OAuth alone', hosts: ['oauth'], mode: 'starttls', expects: 'with-token' },
  { name: 'no sign-in', hosts: ['open'], mode: 'starttls', expects: 'open' },
  { name: 'torture password', hosts: ['good'], mode: 'starttls', expects: 'sent', password: TORTURE },
  { name: 'umlaut host', hosts: ['umlaut'], mode: 'starttls', expects: 'sent' },
];
