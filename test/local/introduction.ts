/** The words `npm start` greets with. Pure: it is told what runs, and starts nothing. */
import type { NamedHost } from './named-host.ts';

export interface Running {
  port: number;
  hosts: readonly NamedHost[];
  skipped: readonly { name: string; reason: string }[];
}

export function introduction({ port, hosts, skipped }: Running): string {
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
    '  These hosts live on this machine; other names are looked up for real.',
    ...hosts.map(({ name, description }) => `    ${name.padEnd(width)}  ${description}`),
    ...skipped.map(({ name, reason }) => `    ${name.padEnd(width)}  left out: ${reason}`),
    '',
    '  Ctrl+C stops.',
    '',
  ].join('\n');
}
