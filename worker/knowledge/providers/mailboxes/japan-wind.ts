/** The mail servers of Wind, a local provider in Japan. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { plaintext } from '../documented.ts';
import { ispdb, withPassword } from '../row.ts';

export const JAPAN_WIND: readonly Provider[] = [
  withPassword('bay-wind-ne-jp', 'bay.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'bay.wind.ne.jp',
    domains: 'bay.wind.ne.jp bay.wind.jp bay.wind.co.jp bay.gunmanet.or.jp bay.gunmanet.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('bay.wind.ne.jp'),
  }),
  withPassword('co1-wind-ne-jp', 'co1.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'co1.wind.ne.jp',
    domains: 'co1.wind.ne.jp co1.wind.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('co1.wind.ne.jp'),
  }),
  withPassword('co2-wind-ne-jp', 'co2.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'co2.wind.ne.jp',
    domains: 'co2.wind.ne.jp co2.wind.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('co2.wind.ne.jp'),
  }),
  withPassword('co3-wind-ne-jp', 'co3.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'co3.wind.ne.jp',
    domains: 'co3.wind.ne.jp co3.wind.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('co3.wind.ne.jp'),
  }),
  withPassword('dan-wind-ne-jp', 'dan.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'dan.wind.ne.jp',
    domains: 'dan.wind.ne.jp dan.wind.jp dan.wind.co.jp dan.gunmanet.or.jp dan.gunmanet.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('dan.wind.ne.jp'),
  }),
  withPassword('kl-wind-ne-jp', 'kl.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'kl.wind.ne.jp',
    domains: `
      kl.wind.ne.jp kl.wind.jp kl.wind.co.jp kl.gunmanet.or.jp kl.gunmanet.ne.jp k1.wind.ne.jp
      k1.wind.jp k1.gunmanet.or.jp k1.gunmanet.ne.jp
    `,
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('kl.wind.ne.jp'),
  }),
  withPassword('mail-wind-ne-jp', 'mail.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'mail.wind.ne.jp',
    domains: `
      mail.wind.ne.jp mail.wind.jp mail.wind.co.jp mail.gunmanet.or.jp mail.gunmanet.ne.jp
      mail.gunmanet.jp
    `,
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('mail.wind.ne.jp'),
  }),
  withPassword('po-wind-ne-jp', 'po.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'po.wind.ne.jp',
    domains: 'po.wind.ne.jp po.wind.jp po.wind.co.jp po.gunmanet.or.jp po.gunmanet.ne.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('po.wind.ne.jp'),
  }),
  withPassword('so-wind-ne-jp', 'so.wind.ne.jp', {
    brand: 'Wind',
    hosts: 'so.wind.ne.jp',
    domains: 'so.wind.ne.jp so.wind.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('so.wind.ne.jp'),
  }),
  withPassword('xp-wind-jp', 'xp.wind.jp', {
    brand: 'Wind',
    hosts: 'xp.wind.jp',
    domains: 'xp.wind.jp',
    ports: plaintext(587),
    userName: 'local-part',
    source: ispdb('xp.wind.jp'),
  }),
];
