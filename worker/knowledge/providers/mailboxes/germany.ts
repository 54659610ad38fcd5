/** Mailbox providers in Germany. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, starttls, unconfirmed } from '../documented.ts';
import {
  AUDITED_ON,
  BOTH,
  FAIREMAIL,
  ispdb,
  providerDb,
  row,
  STARTTLS,
  signIn,
  TLS,
  withPassword,
} from '../row.ts';

/** Access for programs has to be allowed once; with two-factor sign-in an app password takes the place of the password. */
const GMX = signIn('password app-password', 'https://hilfe.gmx.net/pop-imap/einschalten.html', {
  first: ['allow-imap'],
  on: AUDITED_ON,
});

export const GERMANY: readonly Provider[] = [
  row('gmx', 'GMX', {
    brand: 'GMX',
    hosts: 'mail.gmx.net',
    domains: `
      gmx.de gmx.net mein.gmx gmx.at gmx.ch mail.gmx email.gmx gmx.eu gmx.org gmx.info gmx.biz
    `,
    mx: '*.gmx.net',
    ports: BOTH,
    signIn: GMX,
    source: ispdb('gmx.net'),
  }),
  row('gmx-com', 'GMX (international)', {
    brand: 'GMX',
    hosts: 'mail.gmx.com',
    domains: `
      gmx.com gmx.us gmx.co.uk gmx.es gmx.fr gmx.it gmx.ca gmx.ie gmx.cn gmx.co.in gmx.com.br
      gmx.com.my gmx.com.tr gmx.hk gmx.ph gmx.pt gmx.ru gmx.se gmx.sg gmx.tm gmx.tw gmx.xyz
    `,
    mx: 'mx*.gmx.com',
    ports: BOTH,
    signIn: GMX,
    source: ispdb('gmx.com'),
  }),
  row('web-de', 'WEB.DE', {
    hosts: 'smtp.web.de',
    domains: `
      web.de email.de flirt.ms hallo.ms kuss.ms love.ms magic.ms singles.ms cool.ms kanzler.ms
      okay.ms party.ms pop.ms stars.ms techno.ms clever.ms deutschland.ms genial.ms ich.ms online.ms
      smart.ms wichtig.ms action.ms fussball.ms joker.ms planet.ms power.ms
    `,
    mx: 'mx-ha*.web.de mx*.web.de',
    ports: BOTH,
    signIn: signIn('password app-password', 'https://hilfe.web.de/pop-imap/einschalten.html', {
      first: ['allow-imap'],
      userName: 'local-part',
      on: AUDITED_ON,
    }),
    source: ispdb('web.de'),
  }),
  row('telekom', 'Telekom (t-online.de)', {
    brand: 'Telekom',
    hosts: 'securesmtp.t-online.de',
    domains: 'magenta.de t-online.de',
    mx: 'mx*.t-online.de',
    ports: BOTH,
    signIn: signIn(
      'app-password',
      'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-definition',
      {
        url: 'https://www.telekom.de/hilfe/apps-dienste/e-mail/programme/passwort-definition',
        on: AUDITED_ON,
      },
    ),
    source: ispdb('t-online.de'),
  }),
  row('posteo', 'Posteo', {
    hosts: 'posteo.de',
    domains: `
      posteo.de posteo.at posteo.be posteo.ca posteo.ch posteo.cl posteo.co posteo.co.uk posteo.com
      posteo.com.br posteo.cr posteo.cz posteo.dk posteo.ee posteo.es posteo.eu posteo.fi posteo.gl
      posteo.gr posteo.hn posteo.hr posteo.hu posteo.ie posteo.in posteo.is posteo.it posteo.jp
      posteo.la posteo.li posteo.lt posteo.lu posteo.me posteo.mx posteo.my posteo.net posteo.nl
      posteo.no posteo.nz posteo.org posteo.pe posteo.pl posteo.pm posteo.pt posteo.ro posteo.se
      posteo.sg posteo.si posteo.tn posteo.uk posteo.us
    `,
    mx: 'mx*.posteo.de mx*.posteo.org',
    ports: BOTH,
    signIn: signIn('password', FAIREMAIL),
    source: ispdb('posteo.de'),
  }),
  row('mailbox-org', 'mailbox.org', {
    hosts: 'smtp.mailbox.org',
    domains: 'mailbox.org',
    mx: '*.mailbox.org',
    ports: BOTH,
    recommended: 465,
    signIn: signIn('password app-password', 'https://kb.mailbox.org/en/private/e-mail/e-mail-configuration', {
      userName: 'main-address',
      on: AUDITED_ON,
    }),
    source: 'https://kb.mailbox.org/en/private/e-mail/e-mail-configuration',
    on: AUDITED_ON,
  }),
  row('freenet', 'freenet', {
    hosts: 'mx.freenet.de',
    domains: 'freenet.de fn.de freenetmail.de bossmail.de justmail.de',
    mx: 'emig.freenet.de',
    ports: BOTH,
    signIn: signIn('password', providerDb('freenet-de'), { first: ['allow-imap'] }),
    source: providerDb('freenet-de'),
  }),
  row('vodafone-de', 'Vodafone (Germany)', {
    brand: 'Vodafone',
    hosts: 'smtp.vodafonemail.de',
    domains: 'arcor.de vodafone.de vodafonemail.de unity-mail.de nexgo.de kabelmail.de',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('vodafonemail.de'),
  }),
  row('vodafone-kabel', 'Vodafone Kabel (kabelmail.de)', {
    brand: 'Vodafone',
    hosts: 'smtp.kabelmail.de',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('arcor', 'Arcor', {
    brand: 'Vodafone',
    hosts: 'mail.arcor.de',
    ports: BOTH,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('mail-de', 'mail.de', {
    hosts: 'smtp.mail.de',
    domains: 'mail.de',
    mx: 'mx*.mail.de',
    ports: TLS,
    signIn: signIn('password app-password', providerDb('mail-de')),
    source: providerDb('mail-de'),
  }),
  withPassword('dismail', 'dismail.de', {
    hosts: 'smtp.dismail.de',
    domains: 'dismail.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('systemli', 'Systemli', {
    hosts: 'mail.systemli.org',
    domains: 'systemli.org',
    ports: TLS,
    source: providerDb('systemli-org'),
  }),
  withPassword('24-mail', '24-mail.com', {
    hosts: '24-mail.com',
    domains: '24-mail.com 24-mail.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('gwdg', 'GWDG', {
    hosts: 'email.gwdg.de',
    domains: 'gwdg.de',
    ports: STARTTLS,
    userName: 'local-part',
    source: FAIREMAIL,
  }),
  withPassword('ewe', 'EWE', {
    hosts: 'smtp.ewe.net',
    domains: 'ewe.net ewetel.net',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('alice-de', 'Alice (O2 Germany)', {
    hosts: 'smtp.alice.de',
    domains: 'alice.de alice-dsl.de alice-dsl.net',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('gelsennet', 'Gelsen-Net', {
    hosts: 'mx.gelsennet.de',
    domains: 'gelsennet.de',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('minuskel', 'minuskel', {
    hosts: 'mail.minuskel.de',
    domains: 'minuskel.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  row('free-de', 'free.de', {
    hosts: 'smtp.free.de',
    domains: 'free.de',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('ok-de', 'ok.de', {
    hosts: 'smtp.ok.de',
    domains: 'ok.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('m-net', 'M-net', {
    hosts: 'mail.mnet-online.de',
    domains: 'mnet-mail.de mnet-online.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('emailn', 'emailn.de', {
    hosts: 'smtp.emailn.de',
    domains: 'emailn.de',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('systemausfall', 'Systemausfall', {
    hosts: 'mail.systemausfall.org',
    domains: 'systemausfall.org solidaris.me',
    ports: TLS,
    source: providerDb('systemausfall-org'),
  }),
];
