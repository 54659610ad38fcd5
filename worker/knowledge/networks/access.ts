/** Home networks and routers, and the outgoing ports they block. Data only. */
import type { Network } from '../knowledge.ts';

const READ_ON = '2026-11-24';

export const ACCESS_NETWORKS: readonly Network[] = [
  {
    id: 'comcast',
    name: 'Comcast (Xfinity)',
    asns: [7922],
    blockedPorts: [25],
    kind: 'access',
    lifting: 'on-request',
    varies: false,
    source: 'https://corporate.comcast.com (Updated Management of SMTP Port 25, 2012-08)',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // If the customer's machine was found to send spam.
    id: 'spectrum',
    name: 'Spectrum (Time Warner Cable)',
    asns: [7843, 10796, 11351, 11426, 11427, 12271, 20001, 20115, 33363],
    blockedPorts: [25],
    kind: 'access',
    lifting: null,
    varies: true,
    source: 'FAQ of timewarnercable.com',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // Since 2021-10-04.
    id: 't-mobile-nl',
    name: 'Odido (T-Mobile Thuis)',
    asns: [50266],
    blockedPorts: [25],
    kind: 'access',
    lifting: null,
    varies: false,
    source: 'https://tweakers.net/nieuws/187600',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // Toward other networks, after spam was seen; other ports and smarthosts remain open.
    id: 'telekom-de',
    name: 'Telekom Deutschland',
    asns: [3320],
    blockedPorts: [25],
    kind: 'access',
    lifting: 'on-request',
    varies: true,
    source:
      'https://www.telekom.de/hilfe/festnetz-internet-tv/sicherheit/sicherheitsteam/keine-moeglichkeit-eine-e-mail-zu-senden-wegen-portsperre',
    verifiedOn: READ_ON,
    confirmed: true,
  },
  {
    // Toward hosts that are not in the router's list of secure e-mail servers. Newer models may have no such list.
    id: 'telekom-speedport',
    name: 'Telekom Speedport (router)',
    asns: [],
    blockedPorts: [25, 587],
    kind: 'router',
    lifting: 'own-settings',
    varies: true,
    source: 'https://www.tuhh.de/rzt/services/mailingkalenderchat/e-mail-faqs/nixsmtp.html (about 2017)',
    verifiedOn: READ_ON,
    confirmed: false,
  },
];
