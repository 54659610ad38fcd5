/** Mail servers and sendmail replacements: their blocks are put in place as they are, then a mail is handed over. */
import { command, ENVELOPE, has, MESSAGE, paste, type Runner, until, versionBy, write } from '../runner.ts';

const { from, to } = ENVELOPE;

function debian(program: string, name: string): string | null {
  return has(program) ? versionBy('dpkg', '-s', name) : null;
}

/** Its own test mail is the last of the commands. */
export const msmtp: Runner = {
  client: 'msmtp',
  version: () => versionBy('msmtp', '--version'),
  run: (blocks, place) => paste(blocks, place),
};

const LOG = '/var/spool/postfix/maillog';
/** What a new system has; names are looked up as here, not in DNS. */
const MAIN_CF = `compatibility_level = 3.6
inet_interfaces = loopback-only
smtp_host_lookup = native
maillog_file = ${LOG}
`;

export const postfix: Runner = {
  client: 'postfix',
  version: () => (has('postfix') ? versionBy('postconf', '-h', 'mail_version') : null),
  run: async (blocks, place) => {
    write('/etc/postfix', 'main.cf', MAIN_CF, 0o644);
    await command('sh', ['-ec', `rm -f ${LOG}; postconf -F '*/*/chroot = n'; postfix start`]);
    try {
      await paste(blocks, place);
      await command('sendmail', ['-f', from, to], { input: MESSAGE });
      await command('sh', ['-c', until(`grep -q 'status=' ${LOG}`)]);
    } finally {
      await command('sh', ['-c', 'postfix stop; postsuper -d ALL']);
    }
  },
};

export const exim: Runner = {
  client: 'exim',
  version: () => versionBy('exim', '-bV'),
  run: async (blocks, place) => {
    const part = (name: string) => {
      const own = [...blocks].find(([where]) => where.endsWith(`begin ${name}`));
      return `begin ${name}\n${own?.[1] ?? ''}\n`;
    };
    const configuration = [
      'domainlist local_domains =\n',
      ...['routers', 'transports', 'authenticators'].map(part),
    ];
    const file = write(
      place.folder,
      'exim.conf',
      `${configuration.join('')}begin retry\n* * F,1h,1m\n`,
      0o644,
    );
    await paste(new Map([...blocks].filter(([where]) => !where.includes('begin '))), place);
    await command('sh', ['-c', `chmod 755 ${place.folder}; exim -C ${file} -odf -oi -f ${from} ${to}`], {
      input: MESSAGE,
    });
  },
};

export const nullmailer: Runner = {
  client: 'nullmailer',
  version: () => debian('nullmailer-send', 'nullmailer'),
  run: async (blocks, place) => {
    await paste(blocks, place);
    const done = '[ -z "$(ls /var/spool/nullmailer/queue)" ] || grep -q "Sending failed" log';
    const send = `nullmailer-send > log 2>&1 & sender=$!; ${until(done)}; kill $sender; cat log >&2`;
    await command('nullmailer-inject', ['-f', from, to], {
      input: MESSAGE,
      env: { HOSTNAME: 'client.test' },
    });
    await command('sh', ['-c', `${send}; rm -f /var/spool/nullmailer/queue/*`], { cwd: place.folder });
  },
};

export const dma: Runner = {
  client: 'dma',
  version: () => debian('dma', 'dma'),
  run: async (blocks, place) => {
    await paste(blocks, place);
    await command('sh', ['-c', `dma -D -f ${from} ${to}; rm -f /var/spool/dma/*`], { input: MESSAGE });
  },
};

export const ssmtp: Runner = {
  client: 'ssmtp',
  version: () => debian('ssmtp', 'ssmtp'),
  run: async (blocks, place) => {
    await paste(blocks, place);
    await command('ssmtp', [`-f${from}`, to], { input: MESSAGE });
  },
};
