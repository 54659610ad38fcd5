/**
 * Which client a request comes from: an address that a trusted header gives, and the key that the client is counted under.
 * Pure.
 */
import ipaddr from 'ipaddr.js';
import { CLIENT_NETWORKS } from '../limits.ts';

type Ip = ipaddr.IPv4 | ipaddr.IPv6;

/** `untold`: no header is trusted. `unclear`: the trusted header has no address, although it should. */
export type ClientAddress = { kind: 'told'; address: Ip } | { kind: 'untold' } | { kind: 'unclear' };

/** The one key for all clients, if no trusted header tells them apart. */
export const EVERYBODY = 'everybody';

/** The one key for all whose address the trusted header should give, but does not. They are limited like one client. */
const UNCLEAR = 'unclear';

/** An address, possibly with a port; of IPv6, a port can only follow brackets. */
const ELEMENT = /^(?:\[(?<bracketed>[^\]]*)\](?::\d*)?|(?<quad>[\d.]+)(?::\d*)?|(?<plain>[\da-f:.]+))$/i;

/** `addressHeader`: the trusted header; null for the platform's own, where there is one. */
export function clientAddress(request: Request, addressHeader: string | null): ClientAddress {
  const trusted = addressHeader ?? (request.cf === undefined ? null : 'cf-connecting-ip');
  if (trusted === null) return { kind: 'untold' };
  const address = lastAddress(request.headers.get(trusted) ?? '');
  return address === null ? { kind: 'unclear' } : { kind: 'told', address };
}

/**
 * Proxies append to a list, so only its last element is written by the trusted one: what comes before is whatever the client
 * sent.
 */
function lastAddress(value: string): Ip | null {
  const element = value.split(',').at(-1)?.trim() ?? '';
  const { bracketed, quad, plain } = ELEMENT.exec(element)?.groups ?? {};
  const written = bracketed ?? quad ?? plain ?? '';
  const isAddress = ipaddr.IPv4.isValidFourPartDecimal(written) || ipaddr.IPv6.isValid(written);
  return isAddress ? ipaddr.process(written) : null;
}

const CLIENT_BYTES = 8;

/** Who is counted: an address; of IPv6 the network of 64 bits, the least that one customer has. */
export function clientKey(client: ClientAddress): string {
  switch (client.kind) {
    case 'untold':
      return EVERYBODY;
    case 'unclear':
      return UNCLEAR;
    case 'told': {
      const { address } = client;
      if (address instanceof ipaddr.IPv4) return address.toString();
      return address.toByteArray().slice(0, CLIENT_BYTES).join('.');
    }
  }
}

/** The wider networks of an IPv6 client, from the key that it is counted under. */
export function networksOf(key: string): { key: string; times: number }[] {
  const bytes = key.split('.');
  if (bytes.length !== CLIENT_BYTES) return [];
  return CLIENT_NETWORKS.map((network) => ({
    key: bytes.slice(0, network.bytes).join('.'),
    times: network.times,
  }));
}
