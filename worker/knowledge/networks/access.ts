/** Home networks, routers and programs for protection, and the outgoing ports they block. Data only (row.ts). */
import type { Network } from '../knowledge.ts';
import { row } from './row.ts';

const YUNOHOST =
  'https://github.com/YunoHost/doc (docs/admin/05.get_started/10.providers/10.isp.mdx, 2026-07)';

export const ACCESS_NETWORKS: readonly Network[] = [
  // Of residential customers; the AS numbers have business lines, too. Whether a request helps is contested.
  row('comcast', 'Comcast (Xfinity)', {
    asns: '7922 7015 7016 7725 20214 21508 33287 33490 33491 33651 33652 33657 33659 33667 33668',
    blocks: [25],
    kind: 'access',
    varies: true,
    source: 'https://corporate.comcast.com/comcast-voices/updated-management-of-smtp-port-25',
  }),
  // The page is that of Time Warner Cable, which became part of it in 2016; business lines are open.
  row('spectrum', 'Spectrum', {
    asns: '7843 10796 11351 11426 11427 12271 20001 20115 33363',
    blocks: [25],
    kind: 'access',
    varies: true,
    source:
      'https://www.timewarnercable.com/en/support/faqs/faqs-internet/e-mailacco/what-is-outbound-port-25-blocking.html',
    confirmed: false,
  }),
  // An old report says that a call opens it, others that only business customers get it.
  row('att', 'AT&T Internet', {
    asns: '7018',
    blocks: [25],
    kind: 'access',
    lifting: 'on-request',
    varies: true,
    source: 'https://www.ka9q.net/Uverse/port25.html',
    confirmed: false,
  }),
  row('verizon', 'Verizon (Fios, DSL)', {
    asns: '701',
    blocks: [25],
    kind: 'access',
    varies: true,
    source: 'https://experts123.com/q/what-is-outbound-port-25-blocking.html',
    confirmed: false,
  }),
  // Only to servers of Cox; business customers are exempt.
  row('cox', 'Cox', {
    asns: '22773',
    blocks: [25],
    kind: 'access',
    lifting: 'never',
    varies: true,
    source: 'https://www.cox.com/residential/support/internet-ports-blocked-or-restricted-by-cox.html',
  }),
  // Only to servers of Orange.
  row('orange-fr', 'Orange France (Livebox)', {
    asns: '3215',
    blocks: [25],
    kind: 'access',
    lifting: 'never',
    source: YUNOHOST,
    confirmed: false,
  }),
  row('swisscom', 'Swisscom', {
    asns: '3303',
    blocks: [25],
    kind: 'access',
    varies: true,
    source: 'https://www.swisscom.ch/fr/clients-prives/aide/e-mail/email-versand-funktioniert-nicht.html',
  }),
  // Only to servers of Ziggo, by a report of 2018.
  row('ziggo', 'Ziggo (Vodafone Netherlands)', {
    asns: '33915',
    blocks: [25],
    kind: 'access',
    source:
      'https://blog.iusmentis.com/2018/12/03/mag-je-internetprovider-poort-25-blokkeren-van-de-netneutraliteitswet/',
    confirmed: false,
  }),
  // Since 2021-10-04.
  row('t-mobile-nl', 'Odido (T-Mobile Thuis)', {
    asns: '50266',
    blocks: [25],
    kind: 'access',
    source: 'https://tweakers.net/nieuws/187600',
    on: '2026-11-24',
  }),
  // Toward other networks, after spam was seen; other ports and smarthosts remain open.
  row('telekom-de', 'Telekom Deutschland', {
    asns: '3320',
    blocks: [25],
    kind: 'access',
    lifting: 'on-request',
    varies: true,
    source:
      'https://www.telekom.de/hilfe/festnetz-internet-tv/sicherheit/sicherheitsteam/keine-moeglichkeit-eine-e-mail-zu-senden-wegen-portsperre',
    on: '2026-11-24',
  }),
  // A regulation; business lines are exempt.
  row('finland', 'Telia, Elisa and DNA (Finland)', {
    countries: 'FI',
    blocks: [25],
    kind: 'access',
    lifting: 'never',
    varies: true,
    source: YUNOHOST,
    confirmed: false,
  }),
  // "OP25B": dynamic addresses, toward other mail servers, since 2006.
  row('japan', 'Internet providers in Japan', {
    countries: 'JP',
    blocks: [25],
    kind: 'access',
    varies: true,
    source: 'https://asahi-net.jp/en/support/security/op25b_2.html',
  }),
  // "Gerência da Porta 25", homes and mobile networks since 2013-01-01; company lines are exempt.
  row('brazil', 'Internet providers in Brazil', {
    countries: 'BR',
    blocks: [25],
    kind: 'access',
    lifting: 'never',
    varies: true,
    source: 'https://cg.org.br/resolucoes/documento/2009/002',
  }),
];

export const ROUTERS: readonly Network[] = [
  // Toward hosts that are not in the router's list of secure e-mail servers. Newer models may have no such list.
  row('telekom-speedport', 'Telekom Speedport', {
    blocks: [25, 587],
    kind: 'router',
    lifting: 'own-settings',
    varies: true,
    source: 'https://www.tuhh.de/rzt/services/mailingkalenderchat/e-mail-faqs/nixsmtp.html (about 2017)',
    on: '2026-11-24',
    confirmed: false,
  }),
  // Off by default.
  row('fritzbox', 'FRITZ!Box (SMTP filter)', {
    blocks: [25],
    kind: 'router',
    lifting: 'own-settings',
    varies: true,
    source: 'https://service.avm.de/help/de/FRITZ-Box-6660-Cable/019p2/hilfe_sicherheit_filter',
  }),
];

export const PROTECTION: readonly Network[] = [
  // Only root, the mail server and Mailman may dial other servers: a website on such a host fails, a shell does not.
  row('cpanel', 'cPanel (SMTP Restrictions)', {
    blocks: [25],
    kind: 'security',
    lifting: 'own-settings',
    varies: true,
    source: 'https://docs.cpanel.net/whm/security-center/smtp-restrictions',
  }),
  row('csf', 'ConfigServer Firewall (SMTP_BLOCK)', {
    blocks: [25, 465, 587],
    kind: 'security',
    lifting: 'own-settings',
    varies: true,
    source: 'csf.conf (SMTP_BLOCK, off by default)',
  }),
  // Blocks nothing, but opens the encryption with a certificate of its own, which many mail programs refuse.
  row('avast', 'Avast and AVG (Mail Shield)', {
    kind: 'security',
    lifting: 'own-settings',
    varies: true,
    source:
      'https://businesshelp.avast.com/Content/Products/AfB_Antivirus/ConfiguringSettings/MailShield.htm',
  }),
];
