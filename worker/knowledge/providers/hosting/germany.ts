/** Hosting providers in Germany and Switzerland. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, starttls, unconfirmed } from '../documented.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

/** The password of the mailbox, not the one of the customer account. */
const IONOS = signIn('password', FAIREMAIL);

/** By an employee of IONOS; the countries differ in their hosts only. */
const IONOS_SERVERS = 'https://github.com/thunderbird/autoconfig/pull/23';

const UNITED_DOMAINS =
  'https://www.united-domains.de/help/faq-article/was-ist-der-unterschied-zwischen-pop3-und-imap/';

export const HOSTING_GERMANY: readonly Provider[] = [
  row('ionos', 'IONOS (Germany)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.de',
    domains: 'online.de kundenserver.de',
    mx: 'mx00.ionos.de mx01.ionos.de mx00.kundenserver.de mx01.kundenserver.de mx*.schlund.de',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-1und1', 'IONOS (1&1)', {
    brand: 'IONOS',
    hosts: 'smtp.1und1.de',
    ports: BOTH,
    signIn: IONOS,
    source: ispdb('kundenserver.de'),
  }),
  row('ionos-com', 'IONOS (United States)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.com',
    mx: 'mx00.ionos.com mx01.ionos.com mx*.perfora.net mx*.1and1.com',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-uk', 'IONOS (United Kingdom)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.co.uk',
    mx: 'mx00.ionos.co.uk mx01.ionos.co.uk mx*.1and1.co.uk mx0*.oneandone.co.uk',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-fr', 'IONOS (France)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.fr',
    mx: 'mx00.ionos.fr mx01.ionos.fr mx*.1and1.fr mx0*.unetun.com',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-es', 'IONOS (Spain)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.es',
    mx: 'mx00.ionos.es mx01.ionos.es mx*.1and1.es mx0*.clienteservidor.es',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-it', 'IONOS (Italy)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.it',
    mx: 'mx00.ionos.it mx01.ionos.it mx*.1and1.it mx0*.servercliente.it',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  row('ionos-mx', 'IONOS (Mexico)', {
    brand: 'IONOS',
    hosts: 'smtp.ionos.mx',
    mx: 'mx00.ionos.mx mx01.ionos.mx mx0*.1and1.mx',
    ports: BOTH,
    signIn: IONOS,
    source: IONOS_SERVERS,
  }),
  withPassword('strato', 'Strato', {
    hosts: 'smtp.strato.de',
    mx: 'smtpin.rzone.de *.rzone.de',
    ports: BOTH,
    source: ispdb('strato.de'),
  }),
  withPassword('hetzner', 'Hetzner (webhosting)', {
    hosts: 'mail.your-server.de',
    mx: '*.your-server.de',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    source: ispdb('your-server.de'),
  }),
  withPassword('domainfactory', 'domainFACTORY', {
    hosts: 'sslout.df.eu',
    mx: 'mxlb.ispgateway.de *.ispgateway.de',
    ports: TLS,
    source: 'https://df.eu/blog/sslin-df-eu-sslout-df-eu',
  }),
  withPassword('mittwald', 'Mittwald', {
    hosts: 'mail.agenturserver.de',
    mx: '*.agenturserver.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  row('united-domains', 'united-domains', {
    hosts: 'smtps.udag.de',
    ports: byNumber(unconfirmed(starttls(443)), BOTH),
    signIn: signIn('password', UNITED_DOMAINS, { confirmed: false }),
    source: UNITED_DOMAINS,
  }),
  withPassword('goneo', 'goneo', {
    hosts: 'smtp.goneo.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('1blu', '1blu', {
    hosts: 'smtp.1blu.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('netbeat', 'netbeat', {
    hosts: 'smtp.netbeat.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('greensta', 'Greensta', {
    hosts: 'mail.greensta.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mailcow-hosted', 'mailcow (hosted by Servercow)', {
    hosts: 'hosted.mailcow.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('clustermail', 'ClusterMail', {
    hosts: 'mail.clustermail.de',
    domains: 'clustermail.de',
    ports: starttls(25, 587),
    source: ispdb('clustermail.de'),
  }),
  row('infomaniak', 'Infomaniak', {
    hosts: 'mail.infomaniak.com',
    domains: 'ik.me ikmail.com etik.com',
    mx: 'mta-gw.infomaniak.ch',
    ports: BOTH,
    signIn: signIn('app-password', providerDb('infomaniak-com'), { url: 'https://manager.infomaniak.com' }),
    source: 'https://www.infomaniak.com/en/support/faq/admin2/email-service?i=2',
  }),
  row('hostcenter', 'Hostcenter', {
    hosts: 'mail.hostcenter.com',
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('ipax', 'IPAX', {
    hosts: 'mail.ipax.at',
    domains: 'ipax.at',
    ports: BOTH,
    source: 'https://ipax.at/?p=17034',
  }),
];
