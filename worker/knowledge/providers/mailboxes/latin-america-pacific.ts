/** Mailbox providers in Latin America, Australia and New Zealand. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls, unconfirmed } from '../documented.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, row, STARTTLS, signIn, TLS } from '../row.ts';

export const LATIN_AMERICA_PACIFIC: readonly Provider[] = [
  row('uol', 'UOL', {
    brand: 'UOL',
    hosts: 'smtps.uol.com.br',
    domains: 'uol.com.br',
    ports: byNumber(starttls(587), unconfirmed(implicitTls(465))),
    signIn: signIn('password', ispdb('uol.com.br')),
    source: ispdb('uol.com.br'),
  }),
  row('bol', 'BOL', {
    brand: 'UOL',
    hosts: 'smtps.bol.com.br',
    patterns: 'smtp.bol.com.br',
    domains: 'bol.com.br',
    ports: BOTH,
    signIn: signIn('password', ispdb('bol.com.br')),
    source: ispdb('bol.com.br'),
  }),
  row('nauta', 'Nauta', {
    hosts: 'smtp.nauta.cu',
    domains: 'nauta.cu',
    ports: starttls(25),
    signIn: signIn('password', providerDb('nauta-cu')),
    source: providerDb('nauta-cu'),
  }),
  row('telstra', 'Telstra (bigpond.com)', {
    hosts: 'smtp.telstra.com',
    domains: 'bigpond.com bigpond.net.au telstra.com bigpond.net',
    ports: TLS,
    signIn: signIn('password', ispdb('bigpond.com')),
    source: ispdb('bigpond.com'),
  }),
  row('tpg', 'TPG', {
    hosts: 'mail.tpg.com.au',
    domains: 'tpg.com.au',
    ports: TLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
  row('xtra', 'Spark (xtra.co.nz)', {
    hosts: 'send.xtra.co.nz',
    domains: 'xtra.co.nz',
    ports: BOTH,
    signIn: signIn('password', ispdb('xtra.co.nz')),
    source: ispdb('xtra.co.nz'),
  }),
  row('runestone', 'Runestone', {
    hosts: 'mail.runestone.net',
    domains: 'runestone.net',
    ports: STARTTLS,
    signIn: signIn('password', ispdb('runestone.net')),
    source: ispdb('runestone.net'),
  }),
];
