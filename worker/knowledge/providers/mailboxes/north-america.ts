/** Mailbox providers in the United States and Canada. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { implicitTls } from '../documented.ts';
import { BOTH, FAIREMAIL, ispdb, MAILSPRING, row, STARTTLS, signIn, TLS } from '../row.ts';

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
    ports: TLS,
    signIn: signIn('app-password oauth', ispdb('att.net')),
    source: ispdb('att.net'),
  }),
  row('att-outbound', 'AT&T (former name)', {
    brand: 'AT&T',
    hosts: 'outbound.att.net',
    ports: TLS,
    signIn: signIn('app-password oauth', ispdb('att.net')),
    source: FAIREMAIL,
  }),
  row('spectrum', 'Spectrum (charter.net)', {
    brand: 'Spectrum',
    hosts: 'mobile.charter.net',
    domains: 'bresnan.net charter.net spectrum.net',
    ports: implicitTls(587),
    signIn: signIn('app-password', FAIREMAIL),
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
    ports: STARTTLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('rr.com'),
  }),
  row('verizon', 'Verizon', {
    hosts: 'smtp.verizon.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('cox', 'Cox', {
    hosts: 'smtp.cox.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('optimum', 'Optimum', {
    brand: 'Optimum',
    hosts: 'mail.optimum.net mail.optonline.net',
    domains: 'optimum.net optonline.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('suddenlink', 'Optimum (suddenlink.net)', {
    brand: 'Optimum',
    hosts: 'smtp.suddenlink.net',
    domains: 'suddenlink.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('centurylink', 'CenturyLink', {
    brand: 'CenturyLink',
    hosts: 'smtp.centurylink.net',
    domains: 'centurylink.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('centurylink.net')),
    source: ispdb('centurylink.net'),
  }),
  row('centurytel', 'CenturyLink (centurytel.net)', {
    brand: 'CenturyLink',
    hosts: 'smtpauth.centurytel.net',
    domains: `
      centurytel.net clds.net coastalnow.net cochill.net cswnet.com emadisonriver.com
      emadisonriver.net gallatinriver.net grics.net gulftel.com madisonriver.biz mebtel.net
    `,
    ports: STARTTLS,
    signIn: signIn('password', ispdb('centurytel.net')),
    source: ispdb('centurytel.net'),
  }),
  row('qwest', 'CenturyLink (q.com)', {
    brand: 'CenturyLink',
    hosts: 'smtp.q.com',
    domains: 'q.com',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('q.com')),
    source: ispdb('q.com'),
  }),
  row('elpasotel', 'CenturyLink (elpasotel.net)', {
    brand: 'CenturyLink',
    hosts: 'smtp.elpasotel.net',
    domains: 'elpasotel.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('elpasotel.net')),
    source: ispdb('elpasotel.net'),
  }),
  row('earthlink', 'EarthLink', {
    brand: 'EarthLink',
    hosts: 'smtpauth.earthlink.net',
    domains: 'earthlink.net mindspring.com ix.netcom.com',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('earthlink.net')),
    source: ispdb('earthlink.net'),
  }),
  row('peoplepc', 'EarthLink (PeoplePC)', {
    brand: 'EarthLink',
    hosts: 'smtpauth.peoplepc.com',
    domains: 'peoplepc.com',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('peoplepc.com')),
    source: ispdb('peoplepc.com'),
  }),
  row('ptd', 'PenTeleData', {
    hosts: 'promail.ptd.net',
    domains: 'ptd.net',
    ports: BOTH,
    signIn: signIn('password', ispdb('ptd.net')),
    source: ispdb('ptd.net'),
  }),
  row('usfamily', 'USFamily.Net', {
    hosts: 'mail.usgo.net',
    domains: 'usfamily.net',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
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
    signIn: signIn('password', ispdb('pdx.edu'), { userName: 'local-part' }),
    source: ispdb('pdx.edu'),
  }),
  row('ucsf-cgl', 'UCSF (cgl.ucsf.edu)', {
    hosts: 'plato.cgl.ucsf.edu',
    domains: 'cgl.ucsf.edu',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('cgl.ucsf.edu'), { userName: 'local-part' }),
    source: ispdb('cgl.ucsf.edu'),
  }),
  row('ilj', 'ILJ', {
    hosts: 'secure.iljmail.com',
    domains: `
      ilj.com tidetalk.com whatacool.com righttackle.com friday.tv saturday.tv militaryproud.com
      oicu812.com 1fj.com ilovejesus.com christianman.com christianlady.com
    `,
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('apple-corporate', 'Apple (employees)', {
    hosts: 'phonehome.apple.com phonehome.asia.apple.com',
    ports: BOTH,
    source: MAILSPRING,
  }),
  row('bell-ca', 'Bell (sympatico.ca)', {
    hosts: 'smtphm.sympatico.ca',
    domains: 'bell.net sympatico.ca',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('bell.net')),
    source: ispdb('bell.net'),
  }),
  row('shaw', 'Shaw', {
    hosts: 'mail.shaw.ca',
    domains: 'shaw.ca',
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('kelcom', 'Kelcom', {
    hosts: 'smtp.kelcom.net',
    domains: 'kelcom.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('kelcom.net')),
    source: ispdb('kelcom.net'),
  }),
  row('nili', 'Nili', {
    hosts: 'email.nili.email',
    domains: 'nili.ca',
    ports: BOTH,
    signIn: signIn('password', ispdb('nili.ca')),
    source: ispdb('nili.ca'),
  }),
];
