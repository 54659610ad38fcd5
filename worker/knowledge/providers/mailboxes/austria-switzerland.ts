/** Mailbox providers in Austria and Switzerland. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const AUSTRIA_SWITZERLAND: readonly Provider[] = [
  row('bluewin', 'Bluewin (Swisscom)', {
    brand: 'Swisscom',
    hosts: 'smtpauths.bluewin.ch',
    domains: 'bluewin.ch bluemail.ch',
    mx: 'mxbw.bluewin.ch',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('bluewin.ch'),
  }),
  withPassword('sunrise', 'Sunrise', {
    hosts: 'smtp2.sunrise.ch',
    domains: 'sunrise.ch',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('a1', 'A1', {
    hosts: 'securemail.a1.net',
    domains: 'a1.net aon.at',
    mx: 'smx*.a1.net',
    ports: STARTTLS,
    source: ispdb('a1.net'),
  }),
  withPassword('drei-at', 'Drei (Austria)', {
    hosts: 'smtp.drei.at',
    domains: 'drei.at',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mymagenta', 'Magenta (Austria)', {
    hosts: 'mail.mymagenta.at',
    domains: 'chello.at',
    ports: TLS,
    source: providerDb('chello-at'),
  }),
];
