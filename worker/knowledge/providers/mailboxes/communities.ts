/** Small providers and communities. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls } from '../documented.ts';
import { BOTH, providerDb, row, STARTTLS, signIn, TLS } from '../row.ts';

export const COMMUNITIES: readonly Provider[] = [
  row('aktivix-org', 'aktivix.org', {
    hosts: 'newyear.aktivix.org',
    domains: 'aktivix.org',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('aktivix-org')),
    source: providerDb('aktivix-org'),
  }),
  row('delta-blinzeln-de', 'delta.blinzeln.de', {
    hosts: 'webbox222.server-home.org',
    domains: 'delta.blinzeln.de delta.blindzeln.org',
    ports: TLS,
    signIn: signIn('password', providerDb('delta-blinzeln-de')),
    source: providerDb('delta-blinzeln-de'),
  }),
  row('buzon-uy', 'buzon.uy', {
    hosts: 'mail.buzon.uy',
    domains: 'buzon.uy',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('buzon-uy')),
    source: providerDb('buzon-uy'),
  }),
  row('daleth-cafe', 'daleth.cafe', {
    hosts: 'daleth.cafe',
    ports: BOTH,
    signIn: signIn('password', providerDb('daleth-cafe')),
    source: providerDb('daleth-cafe'),
  }),
  row('mehl-cloud', 'mehl.cloud', {
    hosts: 'mehl.cloud',
    ports: byNumber(implicitTls(443, 465), starttls(587)),
    signIn: signIn('password', providerDb('mehl-cloud')),
    source: providerDb('mehl-cloud'),
  }),
  row('mehl-store', 'mehl.store', {
    hosts: 'mail.ende.in.net',
    domains: 'mehl.store ende.in.net l2i.top szh.homes sls.post.in ente.quest ente.cfd nein.jetzt',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('mehl-store')),
    source: providerDb('mehl-store'),
  }),
  row('nine-testrun-org', 'nine.testrun.org', {
    hosts: 'nine.testrun.org',
    ports: byNumber(implicitTls(443, 465), starttls(587)),
    signIn: signIn('password', providerDb('nine-testrun-org')),
    source: providerDb('nine-testrun-org'),
  }),
  row('mail-nubo-coop', 'mail.nubo.coop', {
    hosts: 'mail.nubo.coop',
    ports: TLS,
    signIn: signIn('password', providerDb('mail-nubo-coop')),
    source: providerDb('mail-nubo-coop'),
  }),
  row('stinpriza-net', 'stinpriza.net', {
    hosts: 'stinpriza.net',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('stinpriza-net')),
    source: providerDb('stinpriza-net'),
  }),
  row('testrun-org', 'testrun.org', {
    hosts: 'testrun.org',
    domains: 'testrun.org',
    ports: BOTH,
    signIn: signIn('password', providerDb('testrun-org')),
    source: providerDb('testrun-org'),
  }),
  row('undernet-uy', 'undernet.uy', {
    hosts: 'undernet.uy',
    domains: 'undernet.uy',
    ports: STARTTLS,
    signIn: signIn('password', providerDb('undernet-uy')),
    source: providerDb('undernet-uy'),
  }),
  row('psmtp-schulon-org', 'psmtp.schulon.org', {
    hosts: 'psmtp.schulon.org',
    ports: TLS,
    signIn: signIn('password', providerDb('psmtp-schulon-org')),
    source: providerDb('psmtp-schulon-org'),
  }),
];
