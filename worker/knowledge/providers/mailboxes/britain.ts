/** Mailbox providers in Britain and Ireland. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { FAIREMAIL, ispdb, row, STARTTLS, signIn, TLS, withPassword } from '../row.ts';

export const BRITAIN: readonly Provider[] = [
  withPassword('bt', 'BT Mail', {
    hosts: 'mail.btinternet.com',
    domains: 'btinternet.com btopenworld.com talk21.com',
    mx: 'mx.bt.lon5.cpcloud.co.uk',
    ports: TLS,
    source: ispdb('btinternet.com'),
  }),
  row('virgin-media', 'Virgin Media', {
    brand: 'Virgin Media',
    hosts: 'smtp.virginmedia.com',
    domains: 'virgin.com virginmedia.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('virginmedia.com'),
  }),
  row('ntlworld', 'Virgin Media (ntlworld.com)', {
    brand: 'Virgin Media',
    hosts: 'smtp.ntlworld.com',
    domains: 'ntlworld.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('ntlworld.com'),
  }),
  row('virgin-net', 'Virgin Media (virgin.net)', {
    brand: 'Virgin Media',
    hosts: 'smtp.virgin.net',
    domains: 'virgin.net',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('virgin.net'),
  }),
  row('blueyonder', 'Virgin Media (blueyonder.co.uk)', {
    brand: 'Virgin Media',
    hosts: 'smtp.blueyonder.co.uk',
    domains: 'blueyonder.co.uk',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('blueyonder.co.uk'),
  }),
  row('sky', 'Sky Mail', {
    hosts: 'smtp.tools.sky.com',
    domains: 'sky.com',
    ports: TLS,
    signIn: signIn('app-password', FAIREMAIL),
    source: ispdb('sky.com'),
  }),
  withPassword('talktalk', 'TalkTalk', {
    hosts: 'smtp.talktalk.net',
    domains: `
      dial.pipex.co.uk pipex.com dial.pipex.com screaming.net dial.pipex.net solo.pipex.com
      dsl.pipex.co.uk talktalk.net dsl.pipex.com telco4u.net homecall.co.uk tinyonline.co.uk
      homechoice.co.uk tinyworld.co.uk lineone.net tiscali.co.uk onetel.com toucansurf.com
      onetel.net ukgateway.net onetel.net.uk worldonline.co.uk oneteldsl.net
    `,
    mx: 'mx.talktalk.net',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
  withPassword('plusnet', 'Plusnet', {
    brand: 'Plusnet',
    hosts: 'relay.plus.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('force9', 'Plusnet (force9.net)', {
    brand: 'Plusnet',
    hosts: 'relay.force9.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
  withPassword('free-online', 'Plusnet (free-online.net)', {
    brand: 'Plusnet',
    hosts: 'relay.free-online.net',
    ports: TLS,
    source: FAIREMAIL,
  }),
];
