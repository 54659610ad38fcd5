/** Mailbox providers in Japan. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { ispdb, row, signIn, TLS } from '../row.ts';

export const JAPAN: readonly Provider[] = [
  row('yahoo-jp', 'Yahoo! JAPAN', {
    brand: 'Yahoo! JAPAN',
    hosts: 'smtp.mail.yahoo.co.jp',
    domains: 'yahoo.co.jp',
    mx: '*.mail.yahoo.co.jp',
    ports: TLS,
    signIn: signIn('password', ispdb('yahoo.co.jp'), { userName: 'local-part' }),
    source: ispdb('yahoo.co.jp'),
  }),
  row('yahoo-bb', 'Yahoo! BB', {
    brand: 'Yahoo! JAPAN',
    hosts: 'ybbsmtp.mail.yahoo.co.jp',
    domains: 'ybb.ne.jp',
    ports: TLS,
    signIn: signIn('password', ispdb('ybb.ne.jp')),
    source: ispdb('ybb.ne.jp'),
  }),
  row('ocn', 'OCN', {
    hosts: 'smtp.ocn.ne.jp',
    domains: 'ocn.ne.jp ocn.ad.jp',
    ports: TLS,
    signIn: signIn('password', ispdb('ocn.ne.jp')),
    source: ispdb('ocn.ne.jp'),
  }),
  row('biglobe', 'BIGLOBE', {
    hosts: 'mail.biglobe.ne.jp',
    domains: 'biglobe.ne.jp',
    mx: 'bgmgate1.biglobe.ne.jp',
    ports: TLS,
    signIn: signIn('password', ispdb('biglobe.ne.jp')),
    source: ispdb('biglobe.ne.jp'),
  }),
  row('softbank', 'SoftBank (i.softbank.jp)', {
    hosts: 'smtp.softbank.jp',
    domains: 'i.softbank.jp',
    ports: TLS,
    signIn: signIn('password', ispdb('i.softbank.jp')),
    source: ispdb('i.softbank.jp'),
  }),
];
