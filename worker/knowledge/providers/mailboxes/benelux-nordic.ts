/** Mailbox providers in the Netherlands, Belgium and the Nordic countries. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS } from '../row.ts';

export const BENELUX_NORDIC: readonly Provider[] = [
  row('kpn', 'KPN', {
    hosts: 'smtp.kpnmail.nl',
    domains: `
      kpnmail.nl kpnplanet.nl planet.nl wxs.nl hetnet.nl freeler.nl snelnet.net on.nl
      onsbrabantnet.nl onsmail.nl onsnet.nu onsneteindhoven.nl onsnetnuenen.nl xs4all.nl telfort.nl
      tip.nl tiscali.nl tiscalimail.nl
    `,
    ports: BOTH,
    signIn: signIn('password', ispdb('kpnmail.nl')),
    source: ispdb('kpnmail.nl'),
  }),
  row('ziggo', 'Ziggo', {
    hosts: 'smtp.ziggo.nl',
    domains: `
      ziggo.nl quicknet.nl home.nl casema.nl upcmail.nl chello.nl a2000.nl hahah.nl ziggomail.com
      zinders.nl zeggis.nl zeggis.com razcall.nl razcall.com multiweb.nl
    `,
    ports: STARTTLS,
    signIn: signIn('password', providerDb('ziggo-nl')),
    source: ispdb('ziggo.nl'),
  }),
  row('xs4all', 'XS4ALL', {
    hosts: 'smtp.xs4all.nl',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('freedom-nl', 'Freedom Internet', {
    hosts: 'smtp.freedom.nl',
    domains: 'freedom.nl',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('solcon', 'Solcon', {
    hosts: 'mail.solcon.nl',
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('hccnet', 'HCCnet', {
    hosts: 'smtp.hccnet.nl',
    domains: 'hcc.nl hccnet.nl kader.hcc.nl',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('zeelandnet', 'ZeelandNet', {
    hosts: 'mail.zeelandnet.nl',
    domains: 'zeelandnet.nl',
    ports: TLS,
    signIn: signIn('password', ispdb('zeelandnet.nl')),
    source: ispdb('zeelandnet.nl'),
  }),
  row('proximus', 'Proximus', {
    hosts: 'relay.proximus.be',
    domains: 'skynet.be proximus.be belgacom.net kidcity.be',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('skynet.be')),
    source: ispdb('skynet.be'),
  }),
  row('telenet', 'Telenet', {
    hosts: 'smtp.telenet.be',
    domains: 'telenet.be',
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('scarlet', 'Scarlet', {
    hosts: 'smtp.scarlet.be',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('telia-se', 'Telia', {
    hosts: 'mailout.telia.com',
    domains: 'telia.com',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('bahnhof', 'Bahnhof', {
    hosts: 'mailout.privat.bahnhof.se',
    domains: 'bahnhof.se',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('mail-dk', 'mail.dk (YouSee)', {
    hosts: 'asmtp.mail.dk',
    domains: 'mail.dk',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('mail.dk')),
    source: ispdb('mail.dk'),
  }),
  row('jubii', 'Jubii', {
    hosts: 'smtp.jubii.dk',
    domains: 'mail.jubii.dk',
    ports: TLS,
    signIn: signIn('password', ispdb('mail.jubii.dk')),
    source: ispdb('mail.jubii.dk'),
  }),
];
