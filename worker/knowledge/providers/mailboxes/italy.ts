/** Mailbox providers in Italy. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { FAIREMAIL, ispdb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const ITALY: readonly Provider[] = [
  row('libero', 'Libero', {
    hosts: 'smtp.libero.it',
    domains: 'libero.it iol.it blu.it inwind.it giallo.it',
    mx: 'smtp-in.libero.it',
    ports: TLS,
    signIn: signIn('password', ispdb('libero.it')),
    source: ispdb('libero.it'),
  }),
  row('tim-it', 'TIM', {
    brand: 'TIM',
    hosts: 'smtp.tim.it',
    domains: 'tim.it',
    mx: 'mx.tim.it',
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('tim.it'),
  }),
  row('alice-it', 'TIM (alice.it)', {
    brand: 'TIM',
    hosts: 'out.alice.it',
    domains: 'alice.it',
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('alice.it'),
  }),
  row('tin-it', 'TIM (tin.it)', {
    brand: 'TIM',
    hosts: 'smtps.tin.it',
    domains: 'tin.it',
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('virgilio', 'Virgilio', {
    hosts: 'out.virgilio.it',
    domains: 'virgilio.it',
    mx: 'smtp-in.virgilio.it',
    ports: TLS,
    source: ispdb('virgilio.it'),
  }),
  withPassword('tiscali', 'Tiscali', {
    hosts: 'smtp.tiscali.it',
    domains: 'tiscali.it',
    mx: '*.mail.tiscali.it',
    ports: TLS,
    source: ispdb('tiscali.it'),
  }),
  withPassword('fastweb', 'Fastweb', {
    hosts: 'smtp.fastwebnet.it',
    domains: 'fastwebnet.it',
    ports: STARTTLS,
    source: ispdb('fastwebnet.it'),
  }),
  withPassword('email-it', 'Email.it', {
    hosts: 'out.email.it',
    domains: 'email.it',
    mx: 'mx.email.it',
    ports: TLS,
    source: ispdb('email.it'),
  }),
  withPassword('postecert', 'PosteCert', {
    hosts: 'mail.postecert.it',
    domains: 'postecert.it',
    ports: TLS,
    source: ispdb('postecert.it'),
  }),
];
