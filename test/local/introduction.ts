/** The text that `npm start` prints at startup. Pure: it is told what runs, and starts nothing. */
import type { NamedHost } from './named-host.ts';

export interface Running {
  port: number;
  /** The offset added to the hosts' ports. */
  mailPortOffset: number;
  /** The file with the root certificate of the hosts, for trying other clients on them. */
  trustAnchor: string;
  hosts: readonly NamedHost[];
  skipped: readonly { name: string; reason: string }[];
}

export function introduction(running: Running): string {
  const { port, hosts, skipped } = running;
  const width = Math.max(...hosts.map(({ name }) => name.length));
  return [
    '',
    'smtp-port-check is running.',
    '',
    `  Open   http://localhost:${port}`,
    '',
    `  Try    curl localhost:${port}/mail.healthy.test`,
    `         curl 'localhost:${port}/mail.moody.test?ports=443,587,2465,2587,8025'`,
    `         curl 'localhost:${port}/mail.certificates.test?ports=443,465,587,2465'`,
    `         curl -N 'localhost:${port}/v1/check?host=mail.slow.test&format=ndjson'`,
    `         curl localhost:${port}/mail.optedout.test`,
    '',
    '  These hosts run on this machine; other names are looked up in the real DNS.',
    ...hosts.map(({ name, description }) => `    ${name.padEnd(width)}  ${description}`),
    ...skipped.map(({ name, reason }) => `    ${name.padEnd(width)}  skipped: ${reason}`),
    '',
    ...mailLines(running),
    '  Press Ctrl+C to stop.',
    '',
  ].join('\n');
}

/** Settings can be tried by hand: hosts that offer a login accept any name and password. */
function mailLines({ mailPortOffset, trustAnchor, hosts }: Running): string[] {
  const first = hosts.find(({ name }) => name === 'mail.healthy.test');
  if (first === undefined) return [];
  const { name, address } = first;
  const port = 587 + mailPortOffset;
  return [
    `  Their ports are ${mailPortOffset} higher here. Their certificates come from the root in`,
    `    ${trustAnchor}`,
    '  To send a test mail with any user name and password (the mail is discarded):',
    "    printf 'Subject: Test\\r\\n\\r\\nTest\\r\\n' |",
    `      curl --ssl-reqd --cacert ${trustAnchor} \\`,
    `        --resolve ${name}:${port}:${address} --user me:secret \\`,
    '        --mail-from me@example.net --mail-rcpt you@example.net -T - \\',
    `        smtp://${name}:${port}`,
    '',
  ];
}
