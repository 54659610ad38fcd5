/** Local providers in Japan. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { plaintext } from '../documented.ts';
import { BOTH, ispdb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const JAPAN_LOCAL: readonly Provider[] = [
  withPassword('bb-niigata-jp', 'bb-niigata.jp', {
    hosts: 'pop.bb-niigata.jp',
    domains: 'bb-niigata.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('bb-niigata.jp'),
  }),
  withPassword('garnet-broba-cc', 'garnet.broba.cc', {
    hosts: 'mail.broba.cc',
    domains: 'garnet.broba.cc amethyst.broba.cc coral.broba.ccv diamond.broba.cc',
    ports: plaintext(587),
    source: ispdb('garnet.broba.cc'),
  }),
  withPassword('cc9-ne-jp', 'cc9.ne.jp', {
    hosts: 'msa.cc9.ne.jp',
    domains: 'cc9.ne.jp',
    ports: TLS,
    userName: 'local-part',
    source: ispdb('cc9.ne.jp'),
  }),
  withPassword('cek-ne-jp', 'cek.ne.jp', {
    hosts: 'smtpa.cek.ne.jp',
    domains: 'cek.ne.jp',
    ports: TLS,
    source: ispdb('cek.ne.jp'),
  }),
  withPassword('clio-ne-jp', 'clio.ne.jp', {
    hosts: 'mail.clio.ne.jp',
    domains: 'clio.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('clio.ne.jp'),
  }),
  withPassword('cty-net-ne-jp', 'cty-net.ne.jp', {
    hosts: 'smtps.cty-net.ne.jp',
    domains: `
      cty-net.ne.jp m2.cty-net.ne.jp m3.cty-net.ne.jp m4.cty-net.ne.jp m5.cty-net.ne.jp
      m6.cty-net.ne.jp m7.cty-net.ne.jp m8.cty-net.ne.jp m9.cty-net.ne.jp cty-net.com
    `,
    ports: TLS,
    source: ispdb('cty-net.ne.jp'),
  }),
  withPassword('dd-iij4u-or-jp', 'dd.iij4u.or.jp', {
    hosts: 'mbox.iij4u.or.jp',
    domains: `
      dd.iij4u.or.jp ff.iij4u.or.jp hh.iij4u.or.jp kk.iij4u.or.jp nn.iij4u.or.jp pp.iij4u.or.jp
      rr.iij4u.or.jp ss.iij4u.or.jp bc.iij4u.or.jp bk.iij4u.or.jp bp.iij4u.or.jp bu.iij4u.or.jp
    `,
    ports: STARTTLS,
    userName: 'domain-user',
    source: ispdb('dd.iij4u.or.jp'),
  }),
  withPassword('go-tvm-ne-jp', 'go.tvm.ne.jp', {
    hosts: 'go.tvm.ne.jp',
    domains: 'go.tvm.ne.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('go.tvm.ne.jp'),
  }),
  withPassword('goo-jp', 'goo.jp', {
    hosts: 'smtp.mail.goo.ne.jp',
    domains: 'goo.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('goo.jp'),
  }),
  withPassword('hal-ne-jp', 'hal.ne.jp', {
    hosts: 'mail.hal.ne.jp',
    domains: 'hal.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('hal.ne.jp'),
  }),
  withPassword('hana-or-jp', 'hana.or.jp', {
    hosts: 'mail.hana.or.jp',
    domains: 'hana.or.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('hana.or.jp'),
  }),
  withPassword('ic-net-or-jp', 'ic-net.or.jp', {
    hosts: 'smtp.ic-net.or.jp',
    domains: 'ic-net.or.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('ic-net.or.jp'),
  }),
  withPassword('iijmio-mail-jp', 'iijmio-mail.jp', {
    hosts: 'mbox.iijmio-mail.jp',
    domains: 'iijmio-mail.jp miomio.jp miobox.jp e23.jp x-il.jp',
    ports: STARTTLS,
    userName: 'domain-user',
    source: ispdb('iijmio-mail.jp'),
  }),
  withPassword('iiyama-catv-ne-jp', 'iiyama-catv.ne.jp', {
    hosts: 'smtpa.iiyama-catv.ne.jp',
    domains: 'iiyama-catv.ne.jp',
    ports: TLS,
    source: ispdb('iiyama-catv.ne.jp'),
  }),
  withPassword('inet-shibata-or-jp', 'inet-shibata.or.jp', {
    hosts: 'po.inet-shibata.or.jp',
    domains: 'inet-shibata.or.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('inet-shibata.or.jp'),
  }),
  ...['pop', 'ml'].map(shibata),
  withPassword('iwafune-ne-jp', 'iwafune.ne.jp', {
    hosts: 'po.iwafune.ne.jp',
    domains: 'iwafune.ne.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('iwafune.ne.jp'),
  }),
  withPassword('janis-or-jp', 'janis.or.jp', {
    hosts: 'smtps.janis.or.jp',
    domains: 'janis.or.jp',
    ports: TLS,
    source: ispdb('janis.or.jp'),
  }),
  withPassword('jet-ne-jp', 'jet.ne.jp', {
    hosts: 'smtp.jet.ne.jp',
    domains: 'jet.ne.jp',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('jet.ne.jp'),
  }),
  withPassword('ji-jet-ne-jp', 'ji.jet.ne.jp', {
    hosts: 'smtp02.jet.ne.jp',
    domains: 'ji.jet.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('ji.jet.ne.jp'),
  }),
  row('kokuyou-ne-jp', 'kokuyou.ne.jp', {
    hosts: 'smtp.kokuyou.ne.jp',
    domains: 'kokuyou.ne.jp',
    ports: plaintext(25),
    signIn: signIn('by-address', ispdb('kokuyou.ne.jp')),
    source: ispdb('kokuyou.ne.jp'),
  }),
  withPassword('mahoroba-ne-jp', 'mahoroba.ne.jp', {
    hosts: 'mail.mahoroba.ne.jp',
    domains: 'mahoroba.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('mahoroba.ne.jp'),
  }),
  withPassword('mail-iwafune-ne-jp', 'mail.iwafune.ne.jp', {
    hosts: 'mail.iwafune.ne.jp',
    domains: 'mail.iwafune.ne.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('mail.iwafune.ne.jp'),
  }),
  withPassword('ml-murakami-ne-jp', 'ml.murakami.ne.jp', {
    hosts: 'ml.murakami.ne.jp',
    domains: 'ml.murakami.ne.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('ml.murakami.ne.jp'),
  }),
  withPassword('mnet-ne-jp', 'mnet.ne.jp', {
    hosts: 'mail.mnet.ne.jp',
    domains: 'mnet.ne.jp',
    ports: STARTTLS,
    source: ispdb('mnet.ne.jp'),
  }),
  withPassword('mopera-net', 'mopera.net', {
    hosts: 'mail.mopera.net',
    domains: 'mopera.net',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('mopera.net'),
  }),
  withPassword('mx1-tiki-ne-jp', 'mx1.tiki.ne.jp', {
    hosts: 'smtp-auth.tiki.ne.jp',
    domains: `
      mx1.tiki.ne.jp mx2.et.tiki.ne.jp mx2.tiki.ne.jp mx2.wt.tiki.ne.jp mx3.et.tiki.ne.jp
      mx3.tiki.ne.jp mx4.et.tiki.ne.jp mx4.tiki.ne.jp mx5.et.tiki.ne.jp mx5.tiki.ne.jp
      mx6.et.tiki.ne.jp mx6.tiki.ne.jp mx7.tiki.ne.jp mx8.tiki.ne.jp mx9.tiki.ne.jp mx21.tiki.ne.jp
      mx22.tiki.ne.jp mx31.tiki.ne.jp mx32.tiki.ne.jp mx35.tiki.ne.jp mx36.tiki.ne.jp
      mx41.tiki.ne.jp mx51.et.tiki.ne.jp mx51.tiki.ne.jp mx52.tiki.ne.jp mx61.tiki.ne.jp
      mx71.tiki.ne.jp mx81.tiki.ne.jp mx82.tiki.ne.jp mx91.tiki.ne.jp ma100.tiki.ne.jp tiki.ne.jp
    `,
    ports: plaintext(587),
    source: ispdb('mx1.tiki.ne.jp'),
  }),
  withPassword('nifty-com', 'nifty.com', {
    hosts: 'smtp.nifty.com',
    domains: 'nifty.com',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('nifty.com'),
  }),
  withPassword('nsat-jp', 'nsat.jp', {
    hosts: 'mail.nsat.jp',
    domains: 'nsat.jp',
    ports: plaintext(587),
    source: ispdb('nsat.jp'),
  }),
  withPassword('parabox-or-jp', 'parabox.or.jp', {
    hosts: 'smtp.parabox.or.jp',
    domains: 'parabox.or.jp',
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('parabox.or.jp'),
  }),
  withPassword('vm-aikis-or-jp', 'vm.aikis.or.jp', {
    hosts: 'mail.aikis.or.jp',
    domains: 'vm.aikis.or.jp',
    ports: STARTTLS,
    userName: 'local-part',
    source: ispdb('vm.aikis.or.jp'),
  }),
  withPassword('vp-tiki-ne-jp', 'vp.tiki.ne.jp', {
    hosts: 'vs.tiki.ne.jp',
    domains: 'vp.tiki.ne.jp',
    ports: plaintext(587),
    source: ispdb('vp.tiki.ne.jp'),
  }),
];

/** Each domain has a server of its own. */
function shibata(name: string): Provider {
  return withPassword(`${name}-shibata-ne-jp`, `${name}.shibata.ne.jp`, {
    brand: 'INET-SHIBATA',
    hosts: `${name}.shibata.ne.jp`,
    domains: `${name}.shibata.ne.jp`,
    ports: plaintext(25),
    userName: 'local-part',
    source: ispdb('pop.shibata.ne.jp'),
  });
}
