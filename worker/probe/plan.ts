/** Which ports are dialed, at which address, and which are answered without dialing. Pure. */
import ipaddr from 'ipaddr.js';
import { type Reason, usualMode } from '../api/index.ts';
import { RELAY_PORT } from '../knowledge/ports.ts';
import type { Endpoint } from '../net/connection.ts';

export interface DialStep {
  kind: 'dial';
  port: number;
  /** The admitted IP literal, and the port that is really dialed. */
  endpoint: Endpoint;
  implicitTls: boolean;
}

/** The port must not or cannot be dialed from here, which says nothing about the host. */
export interface UntestableStep {
  kind: 'untestable';
  port: number;
  reason: Reason;
}

export type Step = DialStep | UntestableStep;

/** One port to dial, as planned, with what the dialogue needs to know. */
export interface DialOrder {
  step: DialStep;
  /** The name to send in EHLO. */
  ehloName: string;
  /** The requested name or address. */
  host: string;
}

export interface PlanRules {
  allowPort25: boolean;
  dialPortOffset: number;
  /** Set if the service runs off Cloudflare. Only Cloudflare's own network cannot dial its own addresses. */
  vantageName: string | null;
}

/** The address a family is dialed at, and whether it belongs to the platform. */
export interface Destination {
  address: string;
  onPlatform: boolean;
}

export function planPort(port: number, destination: Destination, rules: PlanRules): Step {
  if (port === RELAY_PORT && !rules.allowPort25)
    return { kind: 'untestable', port, reason: 'port-25-forbidden' };
  if (destination.onPlatform && rules.vantageName === null)
    return { kind: 'untestable', port, reason: 'platform-range' };
  const { address } = destination;
  const offset = ipaddr.parse(address).range() === 'loopback' ? rules.dialPortOffset : 0;
  const endpoint = { address, port: port + offset };
  return { kind: 'dial', port, endpoint, implicitTls: usualMode(port) === 'implicit-tls' };
}
