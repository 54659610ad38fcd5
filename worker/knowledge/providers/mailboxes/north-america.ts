/** Mailbox providers in the United States and Canada. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { implicitTls, unconfirmed } from '../documented.ts';
import { BOTH, FAIREMAIL, ispdb, MAILSPRING, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

const SPECTRUM = 'https://www.spectrum.net/support/internet/spectrum-email-quota-and-settings/';

export const NORTH_AMERICA: readonly Provider[] = [
  row('comcast', 'Comcast (Xfinity)', {
    hosts: 'smtp.comcast.net',
    domains: 'comcast.net',
    mx: 'mx1.comcast.net mx2.comcast.net',
    ports: BOTH,
    signIn: signIn('password oauth', FAIREMAIL, { first: ['allow-imap'] }),
    source: ispdb('comcast.net'),
  }),
  row('att', 'AT&T', {
    brand: 'AT&T',
    hosts: 'smtp.mail.att.net',
    domains: `
      ameritech.net att.net bellsouth.net flash.net nvbell.net pacbell.net prodigy.net sbcglobal.net
      snet.net swbell.net wans.net currently.com
    `,
    mx: 'al-ip4-mx-vip*.prodigy.net ff-ip4-mx-vip*.prodigy.net',
    ports: TLS,
    signIn: signIn('app-password oauth', FAIREMAIL),
    source: ispdb('att.net'),
  }),
  row('att-outbound', 'AT&T (former name)', {
    brand: 'AT&T',
    hosts: 'outbound.att.net',
    ports: TLS,
    signIn: signIn('app-password oauth', FAIREMAIL),
    source: ispdb('att.net'),
  }),
  row('spectrum', 'Spectrum (charter.net)', {
    brand: 'Spectrum',
    hosts: 'mobile.charter.net',
    domains: 'bresnan.net charter.net spectrum.net',
    mx: 'mx0.charter.net',
    ports: unconfirmed(implicitTls(587)),
    signIn: signIn('password', SPECTRUM),
    source: ispdb('charter.net'),
  }),
  row('spectrum-brighthouse', 'Spectrum (brighthouse.com)', {
    brand: 'Spectrum',
    hosts: 'mail.brighthouse.com',
    domains: `
      brighthouse.com bak.rr.com bham.rr.com cfl.rr.com emore.rr.com eufala.rr.com indy.rr.com
      mi.rr.com panhandle.rr.com tampabay.rr.com
    `,
    ports: implicitTls(587),
    signIn: signIn('app-password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('spectrum-twc', 'Spectrum (Time Warner Cable)', {
    brand: 'Spectrum',
    hosts: 'mail.twc.com',
    domains: 'roadrunner.com rr.com',
    mx: 'pkvw-mx.msg.pkvw.co.charter.net *.mail.rr.com',
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('rr.com'),
  }),
  withPassword('verizon', 'Verizon', {
    hosts: 'smtp.verizon.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('cox', 'Cox', {
    hosts: 'smtp.cox.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('optimum', 'Optimum', {
    brand: 'Optimum',
    hosts: 'mail.optimum.net mail.optonline.net',
    domains: 'optimum.net optonline.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('suddenlink', 'Optimum (suddenlink.net)', {
    brand: 'Optimum',
    hosts: 'smtp.suddenlink.net',
    domains: 'suddenlink.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('centurylink', 'CenturyLink', {
    hosts: 'smtp.centurylink.net',
    patterns: 'smtpauth.centurytel.net smtp.q.com smtp.elpasotel.net',
    domains: `
      centurylink.net q.com elpasotel.net embarqmail.com centurytel.net clds.net coastalnow.net cochill.net
      cswnet.com emadisonriver.com emadisonriver.net gallatinriver.net grics.net gulftel.com madisonriver.biz
      mebtel.net
    `,
    mx: 'mx.centurylink.net',
    ports: STARTTLS,
    source:
      'https://www.centurylink.com/home/help/internet/email/how-to-set-up-your-email-server-settings-to-go-through-pop-and-smtp.html',
  }),
  withPassword('earthlink', 'EarthLink', {
    brand: 'EarthLink',
    hosts: 'smtpauth.earthlink.net',
    domains: 'earthlink.net mindspring.com ix.netcom.com',
    ports: STARTTLS,
    source: ispdb('earthlink.net'),
  }),
  withPassword('peoplepc', 'EarthLink (PeoplePC)', {
    brand: 'EarthLink',
    hosts: 'smtpauth.peoplepc.com',
    domains: 'peoplepc.com',
    ports: STARTTLS,
    source: ispdb('peoplepc.com'),
  }),
  withPassword('ptd', 'PenTeleData', {
    hosts: 'promail.ptd.net',
    domains: 'ptd.net',
    mx: 'mx.ptd.net',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('ptd.net'),
  }),
  withPassword('usfamily', 'USFamily.Net', {
    hosts: 'mail.usgo.net',
    domains: 'usfamily.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  row('mit', 'MIT', {
    hosts: 'outgoing.mit.edu',
    domains: 'mit.edu',
    ports: TLS,
    signIn: signIn('password', ispdb('mit.edu'), { userName: 'local-part' }),
    source: ispdb('mit.edu'),
  }),
  row('pdx', 'Portland State University', {
    hosts: 'mailhost.pdx.edu',
    domains: 'pdx.edu',
    ports: BOTH,
    signIn: signIn('password', ispdb('pdx.edu'), { userName: 'address' }),
    source: ispdb('pdx.edu'),
  }),
  row('ucsf-cgl', 'UCSF (cgl.ucsf.edu)', {
    hosts: 'plato.cgl.ucsf.edu',
    domains: 'cgl.ucsf.edu',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('cgl.ucsf.edu'), { userName: 'local-part' }),
    source: ispdb('cgl.ucsf.edu'),
  }),
  withPassword('ilj', 'ILJ', {
    hosts: 'secure.iljmail.com',
    domains: `
      ilj.com tidetalk.com whatacool.com righttackle.com friday.tv saturday.tv militaryproud.com
      oicu812.com 1fj.com ilovejesus.com christianman.com christianlady.com
    `,
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  row('apple-corporate', 'Apple (employees)', {
    hosts: 'phonehome.apple.com phonehome.asia.apple.com',
    ports: BOTH,
    source: MAILSPRING,
  }),
  withPassword('bell-ca', 'Bell (sympatico.ca)', {
    hosts: 'smtphm.sympatico.ca',
    domains: 'bell.net sympatico.ca',
    ports: STARTTLS,
    source: ispdb('bell.net'),
  }),
  withPassword('shaw', 'Shaw', {
    hosts: 'mail.shaw.ca',
    domains: 'shaw.ca',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('kelcom', 'Kelcom', {
    hosts: 'smtp.kelcom.net',
    domains: 'kelcom.net',
    ports: STARTTLS,
    source: ispdb('kelcom.net'),
  }),
  withPassword('nili', 'Nili', {
    hosts: 'email.nili.email',
    domains: 'nili.ca',
    ports: BOTH,
    source: ispdb('nili.ca'),
  }),
];
