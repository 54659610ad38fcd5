/**
 * Names without a mail host of ours: the DNS stub's answer for each, and what the service should make of it. Data only.
 * `nowhere.test` is deliberately not listed: an unknown `.test` name does not exist.
 */
import type { ProblemCode } from '../../worker/api/index.ts';
import type { DnsAnswer } from './doh-stub.ts';

export interface DemoName {
  name: string;
  answer: DnsAnswer;
  /** Null if the check runs: its result is then in the rows. */
  problem: ProblemCode | null;
  /** The reason of a `dns-failed` problem. */
  reason?: 'servfail' | 'timeout' | 'malformed' | 'oversized';
}

/** Refused by a service that does not allow private targets; `npm start` does allow them, to reach loopback. */
export const PRIVATE_NAMES: readonly DemoName[] = [
  { name: 'private.test', answer: { addresses: ['10.0.0.1'] }, problem: 'private-address' },
  { name: 'metadata.test', answer: { addresses: ['169.254.169.254'] }, problem: 'private-address' },
  { name: 'mapped.test', answer: { addresses: ['::ffff:10.0.0.1'] }, problem: 'private-address' },
];

export const FAULTY_NAMES: readonly DemoName[] = [
  { name: 'empty.test', answer: { addresses: [] }, problem: 'no-address' },
  { name: 'broken.test', answer: 'servfail', problem: 'dns-failed', reason: 'servfail' },
  { name: 'garbled.test', answer: 'malformed', problem: 'dns-failed', reason: 'malformed' },
  { name: 'flooded.test', answer: 'oversized', problem: 'dns-failed', reason: 'oversized' },
  { name: 'stuck.test', answer: 'hang', problem: 'dns-failed', reason: 'timeout' },
];

/** Within https://www.cloudflare.com/ips-v4: sockets of the edge may not dial it, so it is not tried. */
export const PLATFORM_NAME: DemoName = {
  name: 'edge.test',
  answer: { addresses: ['104.16.0.1'] },
  problem: null,
};

/** The record that opts out is at a name of its own, which is not itself checked. */
export const OPTED_OUT_NAME: DemoName = {
  name: 'mail.optedout.test',
  answer: { addresses: ['127.0.0.1'] },
  problem: 'opted-out',
};
const OPT_OUT_RECORD: DemoName = {
  name: `_smtp-port-check.${OPTED_OUT_NAME.name}`,
  answer: { addresses: [], texts: ['v=1; deny'] },
  problem: 'invalid-host',
};

/** A mail domain that publishes its submission servers, as RFC 6186 describes. */
const MAIL_DOMAIN: readonly DemoName[] = [
  {
    name: 'healthy.test',
    answer: { addresses: [], exchangers: ['10 mail.healthy.test.'] },
    problem: 'no-address',
  },
  {
    name: '_submissions._tcp.healthy.test',
    answer: { addresses: [], services: ['0 1 465 mail.healthy.test.'] },
    problem: 'no-address',
  },
  {
    name: '_submission._tcp.healthy.test',
    answer: { addresses: [], services: ['10 1 587 mail.healthy.test.'] },
    problem: 'no-address',
  },
];

export const DEMO_NAMES: readonly DemoName[] = [
  ...MAIL_DOMAIN,
  ...PRIVATE_NAMES,
  ...FAULTY_NAMES,
  PLATFORM_NAME,
  OPTED_OUT_NAME,
  OPT_OUT_RECORD,
];
