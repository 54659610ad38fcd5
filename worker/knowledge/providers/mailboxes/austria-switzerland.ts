/** Mailbox providers in Austria and Switzerland. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS } from '../row.ts';

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
  row('sunrise', 'Sunrise', {
    hosts: 'smtp2.sunrise.ch',
    domains: 'sunrise.ch',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('a1', 'A1', {
    hosts: 'securemail.a1.net',
    domains: 'a1.net aon.at',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('a1.net')),
    source: ispdb('a1.net'),
  }),
  row('drei-at', 'Drei (Austria)', {
    hosts: 'smtp.drei.at',
    domains: 'drei.at',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('mymagenta', 'Magenta (Austria)', {
    hosts: 'mail.mymagenta.at',
    ports: TLS,
    signIn: signIn('password', providerDb('mymagenta-business')),
    source: providerDb('mymagenta-business'),
  }),
];
