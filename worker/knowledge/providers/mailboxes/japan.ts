/** Mailbox providers in Japan. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { ispdb, row, signIn, TLS, withPassword } from '../row.ts';

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
  withPassword('yahoo-bb', 'Yahoo! BB', {
    brand: 'Yahoo! JAPAN',
    hosts: 'ybbsmtp.mail.yahoo.co.jp',
    domains: 'ybb.ne.jp',
    ports: TLS,
    userName: 'local-part',
    source: ispdb('ybb.ne.jp'),
  }),
  withPassword('ocn', 'OCN', {
    hosts: 'smtp.ocn.ne.jp',
    domains: 'ocn.ne.jp ocn.ad.jp',
    ports: TLS,
    source: ispdb('ocn.ne.jp'),
  }),
  withPassword('biglobe', 'BIGLOBE', {
    hosts: 'mail.biglobe.ne.jp',
    domains: 'biglobe.ne.jp',
    mx: 'bgmgate1.biglobe.ne.jp',
    ports: TLS,
    source: ispdb('biglobe.ne.jp'),
  }),
  withPassword('softbank', 'SoftBank (i.softbank.jp)', {
    hosts: 'smtp.softbank.jp',
    domains: 'i.softbank.jp',
    ports: TLS,
    userName: 'local-part',
    source: ispdb('i.softbank.jp'),
  }),
];
