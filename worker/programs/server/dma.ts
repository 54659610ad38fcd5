/** dma, the DragonFly Mail Agent, which is part of FreeBSD. */
import type { Program } from '../program.ts';
import { ADDRESS, PASSWORD, USER } from '../quoting.ts';
import { trap } from '../trap.ts';
import { file, mechanismMissing, note, type Target } from '../written.ts';

const MANUAL = 'corecode/dma:dma.8@7f88bbe7806931bcc5b7ceb7354027f1fb87e190';
const CLIENT = 'corecode/dma:net.c@7f88bbe7806931bcc5b7ceb7354027f1fb87e190';

const SECRETS = '/etc/dma/auth.conf';
const METHODS = ['CRAM-MD5', 'LOGIN'];

export const dma: Program = {
  id: 'dma',
  name: 'dma (DragonFly Mail Agent)',
  kind: 'server',
  keys: {
    server: ['SMARTHOST'],
    port: ['PORT'],
    encryption: ['SECURETRANSFER', 'STARTTLS'],
    'sign-in': ['AUTHPATH'],
    user: ['auth.conf'],
    password: ['auth.conf'],
    sender: ['MASQUERADE'],
  },
  starttls: 'required',
  implicitTls: 'any-port',
  unset: 'plaintext',
  verifies: 'if-told',
  oauth: 'none',
  traps: [
    trap('verifies-only-with', { key: 'VERIFYCERT' }, MANUAL),
    trap('sign-in-switch', { key: 'AUTHPATH' }, MANUAL),
    trap('means-implicit', { key: 'SECURETRANSFER without STARTTLS' }, MANUAL),
    trap('not-encrypted-with', { key: 'STARTTLS without SECURETRANSFER' }, CLIENT),
    trap('means-if-offered', { key: 'OPPORTUNISTIC_TLS' }, MANUAL),
    trap('sender-default', { key: 'MASQUERADE', value: 'user@hostname' }, MANUAL),
    trap('refuses-clear', { key: 'INSECURE' }, MANUAL),
    trap('sign-in-dropped', { mechanisms: METHODS.join(', ') }, CLIENT),
  ],
  messages: ['OpenSSL', 'Linux', 'Linux, macOS'],
  evidence: { how: 'run', version: '0.14', on: '2026-11-30', source: MANUAL, confirmed: true },
  write: (target) => {
    const { host, port, encryption, mechanism } = target;
    const missing = mechanismMissing(target, METHODS);
    if (missing) return missing;
    // In auth.conf, the host ends at the first colon.
    if (mechanism && host.includes(':')) return { notes: [note('address-not-name')] };
    return {
      files: [
        file('/etc/dma/dma.conf', [
          `SMARTHOST ${host}`,
          `PORT ${port}`,
          ...encryptionOf(target),
          ...(mechanism ? [`AUTHPATH ${SECRETS}`] : []),
          `MASQUERADE ${ADDRESS}`,
        ]),
        ...(mechanism
          ? [
              file('shell', [`touch ${SECRETS}`, `chgrp mail ${SECRETS}`, `chmod 640 ${SECRETS}`]),
              file(SECRETS, [`${USER}|${host}:${PASSWORD}`]),
            ]
          : []),
      ],
      // VERIFYCERT is an error of syntax before.
      notes: encryption === 'plaintext' ? [] : [note('needs-version', { version: 'dma 0.14' })],
    };
  },
};

/** A switch has no value: it is on where its word is written. */
function encryptionOf(target: Target): string[] {
  const { encryption } = target;
  if (encryption === 'plaintext') return sendsPassword(target) ? ['INSECURE'] : [];
  return ['SECURETRANSFER', ...(encryption === 'starttls' ? ['STARTTLS'] : []), 'VERIFYCERT'];
}

/** It prefers CRAM-MD5, which needs no permission, and with which nobody can read the password on the way. */
function sendsPassword({ mechanism, offered }: Target): boolean {
  return mechanism !== null && mechanism !== 'CRAM-MD5' && !offered?.methods.includes('CRAM-MD5');
}
