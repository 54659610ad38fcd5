/** Mailbox providers in the Netherlands, Belgium and the Nordic countries. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const BENELUX_NORDIC: readonly Provider[] = [
  withPassword('kpn', 'KPN', {
    hosts: 'smtp.kpnmail.nl',
    domains: `
      kpnmail.nl kpnplanet.nl planet.nl wxs.nl hetnet.nl freeler.nl snelnet.net on.nl
      onsbrabantnet.nl onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl xs4all.nl telfort.nl
      tip.nl tiscali.nl tiscalimail.nl
    `,
    mx: 'mx.kpnmail.nl',
    ports: BOTH,
    source: ispdb('kpnmail.nl'),
  }),
  row('ziggo', 'Ziggo', {
    hosts: 'smtp.ziggo.nl',
    domains: `
      ziggo.nl quicknet.nl home.nl casema.nl upcmail.nl chello.nl a2000.nl hahah.nl ziggomail.com
      zinders.nl zeggis.nl zeggis.com razcall.nl razcall.com multiweb.nl
    `,
    mx: 'mxin*.ziggo.nl',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('ziggo-nl')),
    source: ispdb('ziggo.nl'),
  }),
  withPassword('xs4all', 'XS4ALL', {
    hosts: 'smtp.xs4all.nl',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('freedom-nl', 'Freedom Internet', {
    hosts: 'smtp.freedom.nl',
    domains: 'freedom.nl',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('solcon', 'Solcon', {
    hosts: 'mail.solcon.nl',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('hccnet', 'HCCnet', {
    hosts: 'smtp.hccnet.nl',
    domains: 'hcc.nl hccnet.nl kader.hcc.nl',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('zeelandnet', 'ZeelandNet', {
    hosts: 'mail.zeelandnet.nl',
    domains: 'zeelandnet.nl',
    ports: TLS,
    userName: 'local-part',
    source: ispdb('zeelandnet.nl'),
  }),
  withPassword('proximus', 'Proximus', {
    hosts: 'relay.proximus.be',
    domains: 'skynet.be proximus.be belgacom.net kidcity.be',
    ports: STARTTLS,
    source: ispdb('skynet.be'),
  }),
  withPassword('telenet', 'Telenet', {
    hosts: 'smtp.telenet.be',
    domains: 'telenet.be',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  row('scarlet', 'Scarlet', {
    hosts: 'smtp.scarlet.be',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('telia-se', 'Telia', {
    hosts: 'mailout.telia.com',
    domains: 'telia.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('bahnhof', 'Bahnhof', {
    hosts: 'mailout.privat.bahnhof.se',
    domains: 'bahnhof.se',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('mail-dk', 'mail.dk (YouSee)', {
    hosts: 'asmtp.mail.dk',
    domains: 'mail.dk',
    ports: STARTTLS,
    source: ispdb('mail.dk'),
  }),
  withPassword('jubii', 'Jubii', {
    hosts: 'smtp.jubii.dk',
    domains: 'mail.jubii.dk',
    ports: TLS,
    source: ispdb('mail.jubii.dk'),
  }),
];
