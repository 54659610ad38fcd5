/** Mailbox providers in Poland, Czechia, Hungary, Estonia, Ukraine and Russia. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { plaintext, starttls, unconfirmed } from '../documented.ts';
import {
  BOTH,
  FAIREMAIL,
  ispdb,
  NODEMAILER,
  providerDb,
  row,
  STARTTLS,
  signIn,
  TLS,
  withPassword,
} from '../row.ts';

export const EASTERN_EUROPE: readonly Provider[] = [
  row('wp-pl', 'WP Poczta', {
    hosts: 'smtp.wp.pl',
    domains: 'wp.pl',
    mx: 'mx.wp.pl',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL, { userName: 'local-part' }),
    source: ispdb('wp.pl'),
  }),
  withPassword('onet', 'Onet Poczta', {
    hosts: 'smtp.poczta.onet.pl',
    domains: `
      op.pl onet.pl poczta.onet.pl vp.pl onet.eu autograf.pl buziaczek.pl spoko.pl poczta.onet.eu
      onet.com.pl amorki.pl opoczta.pl republika.pl adres.pl cyberia.pl pseudonim.pl vip.onet.pl
    `,
    mx: 'mx.poczta.onet.pl',
    ports: BOTH,
    source: ispdb('onet.pl'),
  }),
  row('interia', 'Interia', {
    hosts: 'poczta.interia.pl',
    domains: `
      interia.pl interia.eu poczta.fm vip.interia.pl intmail.pl interia.com interiowy.pl adresik.net
      pacz.to pisz.to ogarnij.se
    `,
    ports: TLS,
    signIn: signIn('password', FAIREMAIL, { first: ['allow-imap'] }),
    source: FAIREMAIL,
  }),
  withPassword('o2-pl', 'o2.pl', {
    hosts: 'poczta.o2.pl',
    domains: 'o2.pl go2.pl tlen.pl prokonto.pl',
    mx: 'mx.tlen.pl',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('o2.pl'),
  }),
  withPassword('seznam', 'Seznam', {
    hosts: 'smtp.seznam.cz',
    domains: 'seznam.cz email.cz post.cz spoluzaci.cz',
    mx: 'mx1.seznam.cz mx2.seznam.cz',
    ports: TLS,
    source: ispdb('seznam.cz'),
  }),
  row('tiscali-cz', 'Tiscali.cz', {
    hosts: 'smtp.mail.tiscali.cz',
    domains: 'tiscali.cz wo.cz worldonline.cz worldmail.cz',
    ports: plaintext(25),
    source: ispdb('tiscali.cz'),
  }),
  withPassword('vodafone-hu', 'Vodafone (Hungary)', {
    hosts: 'mail.vodamail.hu',
    domains: 'vodafone.hu',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  // The list gives no port, which there means 587.
  row('hot-ee', 'hot.ee', {
    hosts: 'mail.hot.ee',
    domains: 'hot.ee',
    ports: unconfirmed(starttls(587)),
    source: NODEMAILER,
  }),
  row('mail-ee', 'mail.ee', {
    hosts: 'mail.ee',
    patterns: 'smtp.mail.ee',
    domains: 'mail.ee',
    ports: TLS,
    signIn: signIn('app-password', ispdb('mail.ee'), {
      first: ['allow-imap'],
      url: 'https://help.mail.ee/?keyword=email_clients_access',
      confirmed: false,
    }),
    source: ispdb('mail.ee'),
  }),
  ...['inbox.lv', 'inbox.eu', 'inbox.lt', 'inbox.la'].map(inbox),
  row('ukr-net', 'ukr.net', {
    hosts: 'smtp.ukr.net',
    domains: 'ukr.net',
    mx: 'mxs.ukr.net',
    ports: TLS,
    signIn: signIn('app-password', providerDb('ukr-net'), { first: ['allow-imap'] }),
    source: providerDb('ukr-net'),
  }),
  row('yandex', 'Yandex Mail', {
    brand: 'Yandex',
    hosts: 'smtp.yandex.ru smtp.yandex.com',
    patterns: 'smtp.yandex.com.tr smtp.yandex.by smtp.yandex.kz smtp.yandex.ua smtp.yandex.net smtp.ya.ru',
    domains: `
      yandex.ru yandex.com yandex.net yandex.by yandex.kz yandex.ua ya.ru narod.ru yandex.com.tr
    `,
    mx: 'mx.yandex.net mx.yandex.ru',
    ports: TLS,
    signIn: signIn('app-password', providerDb('yandex-ru'), {
      first: ['allow-imap'],
      url: 'https://id.yandex.com/security/app-passwords',
    }),
    source: ispdb('yandex.ru'),
  }),
  row('mail-ru', 'Mail.ru', {
    hosts: 'smtp.mail.ru',
    domains: 'mail.ru inbox.ru list.ru bk.ru corp.mail.ru mail.ua internet.ru vk.com',
    mx: 'mxs.mail.ru emx.mail.ru *.mail.ru',
    ports: BOTH,
    signIn: signIn('app-password', providerDb('mail-ru'), {
      url: 'https://account.mail.ru/user/2-step-auth/passwords',
    }),
    source: ispdb('mail.ru'),
  }),
  row('rambler', 'Rambler', {
    hosts: 'smtp.rambler.ru',
    domains: 'rambler.ru lenta.ru myrambler.ru autorambler.ru ro.ru rambler.ua r0.ru',
    mx: 'inmx.rambler.ru',
    ports: TLS,
    signIn: signIn('password', providerDb('rambler-ru'), { first: ['allow-imap'] }),
    source: ispdb('rambler.ru'),
  }),
  withPassword('teol', 'Teol', {
    hosts: 'smtp.teol.net',
    domains: 'teol.net mtel.tel',
    ports: TLS,
    source: ispdb('teol.net'),
  }),
];

/** Each domain has a server of its own. */
function inbox(domain: string): Provider {
  return row(domain.replace('.', '-'), `Inbox (${domain})`, {
    brand: 'Inbox',
    hosts: `mail.${domain}`,
    domains: domain,
    ports: TLS,
    signIn: signIn('app-password', ispdb('inbox.lv'), {
      first: ['allow-imap'],
      url: 'https://help.inbox.lv/?keyword=email_clients_access',
      confirmed: false,
    }),
    source: ispdb('inbox.lv'),
  });
}
