/** The text that `npm run self-host` prints at startup. Pure: it is told what runs, and starts nothing. */
import type { LaunchOptions, Listen } from './launch-options.ts';

const EVERYWHERE: readonly string[] = ['*', '0.0.0.0', '[::]'];

/** The address of the service for someone on this machine. */
export function addressOf({ host, port }: Listen): string {
  return `${EVERYWHERE.includes(host) ? 'localhost' : host}:${port}`;
}

export function introduction({ listen, stateDirectory, config }: LaunchOptions): string {
  const address = addressOf(listen);
  return [
    '',
    `smtp-port-check is running, as the vantage point "${config.vantageName}".`,
    '',
    `  Open   http://${address}`,
    `  Try    curl ${address.startsWith('[') ? '-g ' : ''}${address}/smtp.gmail.com`,
    `  State  ${stateDirectory}`,
    '',
    ...remarks(config).map((remark) => `  ${remark}`),
    '',
    '  Ctrl+C stops.',
    '',
  ].join('\n');
}

function remarks({ clientAddressHeader, ehloName, allowPort25, watch }: LaunchOptions['config']): string[] {
  return [
    clientAddressHeader === null
      ? 'All callers are counted as one: behind a proxy, name its header in CLIENT_ADDRESS_HEADER.'
      : `Callers are told apart by ${clientAddressHeader}, which only your proxy may write.`,
    ...(ehloName === null
      ? ['Mail servers do not hear who asks: set EHLO_NAME to the name of this host.']
      : []),
    ...(watch.length > 0 ? [`Looked at every five minutes: ${watch.join(', ')}.`] : []),
    ...(allowPort25 ? [] : ['Port 25 is not dialed: ALLOW_PORT_25=true where your network lets it out.']),
  ];
}
