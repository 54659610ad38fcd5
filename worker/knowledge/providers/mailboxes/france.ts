/** Mailbox providers in France. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const FRANCE: readonly Provider[] = [
  withPassword('orange-fr', 'Orange', {
    hosts: 'smtp.orange.fr',
    domains: 'orange.fr wanadoo.fr',
    mx: 'smtp-in.orange.fr',
    ports: TLS,
    source: ispdb('orange.fr'),
  }),
  row('free-fr', 'Free', {
    hosts: 'smtp.free.fr',
    domains: 'free.fr libertysurf.fr',
    mx: 'mx1.free.fr mx2.free.fr',
    ports: TLS,
    signIn: signIn('password', ispdb('free.fr'), { first: ['allow-smtp'], userName: 'local-part' }),
    source: ispdb('free.fr'),
  }),
  withPassword('sfr', 'SFR', {
    hosts: 'smtp.sfr.fr',
    domains: 'sfr.fr neuf.fr cegetel.net 9online.fr club-internet.fr',
    mx: 'smtp-in.sfr.fr',
    ports: TLS,
    source: ispdb('sfr.fr'),
  }),
  row('laposte', 'La Poste (laposte.net)', {
    hosts: 'smtp.laposte.net',
    domains: 'laposte.net',
    mx: 'smtpz4.laposte.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL, { userName: 'main-address' }),
    source: ispdb('laposte.net'),
  }),
  withPassword('bbox', 'Bouygues Telecom (bbox.fr)', {
    hosts: 'smtp.bbox.fr',
    domains: 'bbox.fr',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mail-fr', 'mail.fr', {
    hosts: 'smtp.mail.fr',
    domains: 'mail.fr',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mailo', 'Mailo', {
    hosts: 'mail.mailo.com smtp.mailo.com',
    domains: 'mailo.com net-c.com netcourrier.com',
    ports: TLS,
    source: providerDb('mailo-com'),
  }),
  withPassword('lilo', 'Lilo', {
    hosts: 'mail.lilo.org',
    domains: 'lilo.org',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('ecomail', 'Ecomail', {
    hosts: 'smtp.ecomail.fr',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('ouvaton', 'Ouvaton', {
    hosts: 'smtp.ouvaton.coop mail.ouvaton.coop',
    domains: 'ouvaton.org',
    ports: BOTH,
    source: 'https://ouvaton.coop/C-est-quoi-le-champ-SPF',
  }),
  withPassword('globenet', 'Globenet', {
    hosts: 'mail.globenet.org',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
];
