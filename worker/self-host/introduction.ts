/** The text that `npm run self-host` prints at startup. Pure: it is told what runs, and starts nothing. */
import type { LaunchOptions, Listen } from './launch-options.ts';

const EVERYWHERE: readonly string[] = ['*', '0.0.0.0', '[::]'];

/** The address of the service for someone on this machine. */
export function addressOf({ host, port }: Listen): string {
  return `${EVERYWHERE.includes(host) ? 'localhost' : host}:${port}`;
}

export function introduction({ listen, stateDirectory, config }: LaunchOptions): string {
  const address = addressOf(listen);
  const asked = config.agentOnly
    ? [`  Asked  by edges that have its AGENT_TOKEN, at http://${address}`]
    : [
        `  Open   http://${address}`,
        `  Try    curl ${address.startsWith('[') ? '-g ' : ''}${address}/smtp.gmail.com`,
      ];
  return [
    '',
    `smtp-port-check is running, as the ${config.agentOnly ? 'agent' : 'vantage point'} "${config.vantageName}".`,
    '',
    ...asked,
    `  State  ${stateDirectory}`,
    '',
    ...remarks(config).map((remark) => `  ${remark}`),
    '',
    '  Press Ctrl+C to stop.',
    '',
  ].join('\n');
}

function remarks(config: LaunchOptions['config']): string[] {
  const { clientAddressHeader, denyClients, ehloName, allowPort25, watch } = config;
  return [
    clientAddressHeader === null
      ? 'All clients share one quota. Behind a proxy, set CLIENT_ADDRESS_HEADER.'
      : `Clients are told apart by the last address in ${clientAddressHeader}. Make sure that your proxy writes it.`,
    ...(clientAddressHeader === null && denyClients.length > 0
      ? ['DENY_CLIENTS has no effect, because no header tells the address of a client.']
      : []),
    ...(ehloName === null
      ? ['Mail servers cannot see who is checking. Set EHLO_NAME to the name of this host.']
      : []),
    ...(watch.length > 0 ? [`Checked every five minutes: ${watch.join(', ')}.`] : []),
    ...(allowPort25 ? [] : ['Port 25 is not checked. Set ALLOW_PORT_25=true if your network allows it.']),
  ];
}
