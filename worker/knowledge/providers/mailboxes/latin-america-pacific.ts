/** Mailbox providers in Latin America, Australia and New Zealand. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls, unconfirmed } from '../documented.ts';
import { BOTH, FAIREMAIL, ispdb, providerDb, STARTTLS, TLS, withPassword } from '../row.ts';

export const LATIN_AMERICA_PACIFIC: readonly Provider[] = [
  withPassword('uol', 'UOL', {
    brand: 'UOL',
    hosts: 'smtps.uol.com.br',
    domains: 'uol.com.br',
    ports: byNumber(starttls(587), unconfirmed(implicitTls(465))),
    userName: 'local-part',
    source: ispdb('uol.com.br'),
  }),
  withPassword('bol', 'BOL', {
    brand: 'UOL',
    hosts: 'smtps.bol.com.br',
    patterns: 'smtp.bol.com.br',
    domains: 'bol.com.br',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('bol.com.br'),
  }),
  withPassword('nauta', 'Nauta', {
    hosts: 'smtp.nauta.cu',
    domains: 'nauta.cu',
    ports: starttls(25),
    source: providerDb('nauta-cu'),
  }),
  withPassword('telstra', 'Telstra (bigpond.com)', {
    hosts: 'smtp.telstra.com',
    domains: 'bigpond.com bigpond.net.au telstra.com bigpond.net',
    mx: 'extmail.bigpond.com',
    ports: TLS,
    source: ispdb('bigpond.com'),
  }),
  withPassword('tpg', 'TPG', {
    hosts: 'mail.tpg.com.au',
    domains: 'tpg.com.au',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('xtra', 'Spark (xtra.co.nz)', {
    hosts: 'send.xtra.co.nz',
    domains: 'xtra.co.nz',
    ports: byNumber(unconfirmed(starttls(587)), TLS),
    source: ispdb('xtra.co.nz'),
  }),
  withPassword('runestone', 'Runestone', {
    hosts: 'mail.runestone.net',
    domains: 'runestone.net',
    ports: STARTTLS,
    userName: 'local-part',
    source: ispdb('runestone.net'),
  }),
];
