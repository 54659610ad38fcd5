/** Independent providers of mailboxes. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, starttls, unconfirmed } from '../documented.ts';
import {
  AUDITED_ON,
  BOTH,
  FAIREMAIL,
  ispdb,
  MAILSPRING,
  NODEMAILER,
  notOffered,
  providerDb,
  row,
  STARTTLS,
  signIn,
  TLS,
  withPassword,
} from '../row.ts';

const RUNBOX = 'https://help.runbox.com/email-program-settings/';

export const INDEPENDENT: readonly Provider[] = [
  row('proton', 'Proton Mail', {
    brand: 'Proton',
    hosts: 'smtp.protonmail.ch',
    domains: 'proton.me protonmail.com protonmail.ch pm.me',
    mx: 'mail.protonmail.ch mailsec.protonmail.ch',
    ports: STARTTLS,
    signIn: signIn('smtp-credentials', 'https://proton.me/support/smtp-submission', {
      first: ['plan'],
      url: 'https://account.proton.me/mail/imap-smtp',
    }),
    source: 'https://proton.me/support/smtp-submission',
    on: AUDITED_ON,
  }),
  row('tuta', 'Tuta', {
    hosts: '',
    domains: 'tuta.com tutanota.com tutanota.de tutamail.com tuta.io keemail.me',
    mx: 'mail.tutanota.de',
    ports: [],
    signIn: notOffered(providerDb('tutanota')),
    source: providerDb('tutanota'),
  }),
  row('hey', 'HEY', {
    hosts: '',
    domains: 'hey.com',
    ports: [],
    signIn: notOffered(providerDb('hey-com')),
    source: providerDb('hey-com'),
  }),
  row('mail-com', 'mail.com', {
    hosts: 'smtp.mail.com',
    domains: `
      mail.com email.com usa.com myself.com consultant.com post.com europe.com asia.com iname.com
      writeme.com dr.com cheerful.com accountant.com techie.com engineer.com linuxmail.org
      musician.org contractor.net workmail.com financier.com mail.org london.com uymail.com
      2die4.com activist.com adexec.com africamail.com aircraftmail.com alabama.usa.com
      alaska.usa.com allergist.com alumni.com alumnidirector.com americamail.com amorous.com
      angelic.com archaeologist.com arizona.usa.com artlover.com asia-mail.com atheist.com
      australiamail.com bartender.net berlin.com bigger.com bikerider.com birdlover.com blader.com
      boardermail.com brazilmail.com brew-master.com california.usa.com californiamail.com
      caress.com catlover.com chef.net chemist.com chinamail.com clerk.com cliffhanger.com
      collector.org columnist.com comic.com computer4u.com coolsite.net counsellor.com count.com
      couple.com cutey.com cyberdude.com cybergal.com cyber-wizard.com dallasmail.com dbzmail.com
      deliveryman.com diplomats.com disciples.com doctor.com doglover.com doramail.com dublin.com
      earthling.net elvisfan.com englandmail.com europemail.com execs.com fan.com feelings.com
      fireman.net florida.usa.com footballer.com gardener.com geologist.com germanymail.com
      graduate.org graphic-designer.com hackermail.com hairdresser.net hilarious.com hockeymail.com
      homemail.com hot-shot.com hour.com humanoid.net illinois.usa.com innocent.com inorbit.com
      instruction.com instructor.net insurer.com irelandmail.com italymail.com japan.com
      journalist.com keromail.com kittymail.com koreamail.com lawyer.com legislator.com loveable.com
      lovecat.com mad.scientist.com madonnafan.com madrid.com marchmail.com mexicomail.com
      mindless.com minister.com mobsters.com monarchy.com moscowmail.com munich.com muslim.com
      newyork.usa.com null.net nycmail.com oath.com optician.com pacificwest.com petlover.com
      photographer.net playful.com poetic.com politician.com popstar.com presidency.com priest.com
      programmer.net publicist.com realtyagent.com reborn.com reggaefan.com religious.com
      repairman.com representative.com rescueteam.com revenue.com rocketship.com rockfan.com
      rome.com royal.net saintly.com salesperson.net sanfranmail.com scientist.com scotlandmail.com
      secretary.net seductive.com singapore.com snakebite.com songwriter.net soon.com spainmail.com
      teachers.org technologist.com texas.usa.com thegame.com therapist.net toke.com tokyo.com
      toothfairy.com tvstar.com umpire.com wallet.com webname.com weirdness.com who.net whoever.com
      winning.com witty.com worker.com yours.com
    `,
    mx: 'mx*.mail.com',
    ports: BOTH,
    signIn: signIn('app-password', providerDb('mail-com'), { first: ['plan', 'allow-imap'] }),
    source: ispdb('mail.com'),
  }),
  withPassword('migadu', 'Migadu', {
    hosts: 'smtp.migadu.com',
    mx: 'aspmx1.migadu.com aspmx2.migadu.com',
    ports: BOTH,
    source: providerDb('migadu'),
  }),
  row('purelymail', 'Purelymail', {
    hosts: 'smtp.purelymail.com',
    domains: 'purelymail.com cheapermail.com placeq.com rethinkmail.com worldofmail.com',
    mx: 'mailserver.purelymail.com',
    ports: TLS,
    signIn: signIn('password app-password', providerDb('purelymail-com')),
    source: providerDb('purelymail-com'),
  }),
  row('thundermail', 'Thundermail', {
    hosts: 'mail.thundermail.com',
    domains: 'thundermail.com tb.pro',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('runbox', 'Runbox', {
    hosts: 'mail.runbox.com',
    patterns: 'smtp.runbox.com',
    domains: 'runbox.com',
    mx: 'mx.runbox.com',
    ports: BOTH,
    signIn: signIn('password', RUNBOX, { userName: 'main-address' }),
    source: RUNBOX,
  }),
  row('mailfence', 'Mailfence', {
    hosts: 'smtp.mailfence.com',
    domains: 'mailfence.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL, { userName: 'local-part' }),
    source: FAIREMAIL,
  }),
  row('startmail', 'StartMail', {
    hosts: 'smtp.startmail.com',
    domains: 'startmail.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('hushmail', 'Hushmail', {
    hosts: 'smtp.hushmail.com',
    domains: 'hushmail.com',
    ports: byNumber(starttls(25), unconfirmed(starttls(587)), TLS),
    source: MAILSPRING,
  }),
  row('pobox', 'Pobox', {
    hosts: 'smtp.pobox.com',
    domains: 'pobox.com',
    mx: 'mx-1.pobox.com mx-2.pobox.com mx-3.pobox.com mx-*.rightbox.com',
    ports: BOTH,
    signIn: signIn('password', MAILSPRING),
    source: ispdb('pobox.com'),
  }),
  withPassword('kolab-now', 'Kolab Now', {
    hosts: 'smtp.kolabnow.com',
    domains: 'kolabnow.com',
    ports: TLS,
    source: NODEMAILER,
  }),
  row('disroot', 'Disroot', {
    hosts: 'disroot.org',
    domains: 'disroot.org',
    ports: BOTH,
    signIn: signIn('password', providerDb('disroot'), { userName: 'local-part' }),
    source:
      'https://git.disroot.org/Disroot/Howto/src/commit/9f1a0e83cae03c75198ff3e39462c90e66872b56/pages/02.tutorials/03.Email/00.settings/docs.en.md',
  }),
  row('riseup', 'Riseup', {
    hosts: 'mail.riseup.net',
    domains: 'riseup.net',
    ports: TLS,
    signIn: signIn('password', providerDb('riseup-net'), { userName: 'address' }),
    source: providerDb('riseup-net'),
  }),
  row('murena', 'Murena (e.foundation)', {
    hosts: 'mail.ecloud.global',
    domains: 'e.email',
    ports: STARTTLS,
    signIn: signIn('password app-password', providerDb('e-email')),
    source: providerDb('e-email'),
  }),
  withPassword('onmail', 'OnMail', {
    hosts: 'smtp.onmail.com',
    domains: 'onmail.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  row('countermail', 'CounterMail', {
    hosts: 'imap1.countermail.com',
    domains: 'countermail.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  withPassword('privatemail-com', 'PrivateMail', {
    hosts: 'smtp.privatemail.com',
    domains: 'privatemail.com',
    ports: TLS,
    source: FAIREMAIL,
  }),
  row('autistici', 'Autistici/Inventati', {
    hosts: 'smtp.autistici.org',
    domains: 'autistici.org',
    ports: BOTH,
    signIn: signIn('password app-password', providerDb('autistici-org')),
    source: 'https://www.autistici.org/ru/stuff/man_mail/tech_mail.html',
  }),
  row('openmailbox', 'Openmailbox', {
    hosts: 'smtp.openmailbox.org',
    domains: 'openmailbox.org',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    closedOn: '2019-06-30',
    source: NODEMAILER,
  }),
];
