/** Small providers and communities. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, starttls } from '../documented.ts';
import { BOTH, providerDb, STARTTLS, TLS, withPassword } from '../row.ts';

export const COMMUNITIES: readonly Provider[] = [
  withPassword('aktivix-org', 'aktivix.org', {
    hosts: 'newyear.aktivix.org',
    domains: 'aktivix.org',
    ports: STARTTLS,
    source: providerDb('aktivix-org'),
  }),
  withPassword('delta-blinzeln-de', 'delta.blinzeln.de', {
    hosts: 'webbox222.server-home.org',
    domains: 'delta.blinzeln.de delta.blindzeln.org',
    ports: TLS,
    source: providerDb('blindzeln-org'),
  }),
  withPassword('buzon-uy', 'buzon.uy', {
    hosts: 'mail.buzon.uy',
    domains: 'buzon.uy',
    ports: STARTTLS,
    source: providerDb('buzon-uy'),
  }),
  withPassword('daleth-cafe', 'daleth.cafe', {
    hosts: 'daleth.cafe',
    domains: 'daleth.cafe',
    ports: BOTH,
    source: providerDb('daleth-cafe'),
  }),
  withPassword('mehl-cloud', 'mehl.cloud', {
    hosts: 'mehl.cloud',
    domains: 'mehl.cloud',
    ports: byNumber(implicitTls(443, 465), starttls(587)),
    source: providerDb('mehl-cloud'),
  }),
  withPassword('mehl-store', 'mehl.store', {
    hosts: 'mail.ende.in.net',
    domains: 'mehl.store ende.in.net l2i.top szh.homes sls.post.in ente.quest ente.cfd nein.jetzt',
    ports: STARTTLS,
    source: providerDb('mehl-store'),
  }),
  withPassword('nine-testrun-org', 'nine.testrun.org', {
    hosts: 'nine.testrun.org',
    domains: 'nine.testrun.org',
    ports: byNumber(implicitTls(443, 465), starttls(587)),
    source: providerDb('nine-testrun-org'),
  }),
  withPassword('mail-nubo-coop', 'mail.nubo.coop', {
    hosts: 'mail.nubo.coop',
    domains: 'nubo.coop',
    ports: TLS,
    source: providerDb('nubo-coop'),
  }),
  withPassword('stinpriza-net', 'stinpriza.net', {
    hosts: 'stinpriza.net',
    domains: 'stinpriza.net stinpriza.eu el-hoyo.net',
    ports: STARTTLS,
    source: providerDb('stinpriza-net'),
  }),
  withPassword('testrun-org', 'testrun.org', {
    hosts: 'testrun.org',
    domains: 'testrun.org',
    ports: BOTH,
    source: providerDb('testrun'),
  }),
  withPassword('undernet-uy', 'undernet.uy', {
    hosts: 'undernet.uy',
    domains: 'undernet.uy',
    ports: STARTTLS,
    source: providerDb('undernet-uy'),
  }),
  withPassword('psmtp-schulon-org', 'psmtp.schulon.org', {
    hosts: 'psmtp.schulon.org',
    domains: 'wkpb.de',
    ports: TLS,
    source: providerDb('wkpb-de'),
  }),
];
