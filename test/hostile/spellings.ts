/** The ways to write addresses that a public service must not dial. Data and its arithmetic only. */

const IPV4: readonly string[] = [
  '127.0.0.1',
  '127.1.2.3',
  '10.0.0.1',
  '172.16.0.1',
  '192.168.1.1',
  '169.254.169.254',
  '100.64.0.1',
  '0.0.0.0',
  '198.18.0.1',
  '224.0.0.1',
  '255.255.255.255',
];

const IPV6: readonly string[] = [
  '::',
  '::1',
  '0:0:0:0:0:0:0:1',
  'fe80::1',
  'fe80::1%25lo',
  'fc00::1',
  'fd12:3456:789a::1',
  'fec0::1',
  'ff02::1',
  '100::1',
  '2001:db8::1',
];

/** Each writes an IPv4 address in another way. */
const WAYS: readonly ((address: string) => string)[] = [
  (address) => address,
  (address) => `${address}.`,
  (address) => ` ${address}`,
  (address) => String(numberOf(address)),
  (address) => `0x${numberOf(address).toString(16)}`,
  (address) => `0${numberOf(address).toString(8)}`,
  (address) => parts(address, (part) => `0x${part.toString(16)}`),
  (address) => parts(address, (part) => `0${part.toString(8)}`),
  (address) => parts(address, (part) => String(part).padStart(4, '0')),
  (address) => `${address.split('.')[0]}.${numberOf(address) % 2 ** 24}`,
  (address) => `${address.split('.').slice(0, 2).join('.')}.${numberOf(address) % 2 ** 16}`,
  // IDNA maps these to ASCII (UTS #46), as browsers do.
  (address) => address.replaceAll('.', '。'),
  (address) => address.replace(/\d/g, (digit) => String.fromCodePoint(0xff10 + Number(digit))),
  (address) => address.replace(/\d/g, (digit) => String.fromCodePoint(0x2080 + Number(digit))),
  (address) => address.replaceAll('.', '%2e'),
  (address) => `${address}:587`,
  (address) => `http://${address}/`,
  (address) => `user@${address}`,
  ...ipv6Forms().map((form) => (address: string) => form(address)),
  ...ipv6Forms().map((form) => (address: string) => `[${form(address)}]`),
];

const NAMES: readonly string[] = [
  'localhost',
  'LOCALHOST',
  'localhost.',
  'mail.localhost',
  'localhost.localdomain',
  'ip6-localhost',
  'broadcasthost',
  'metadata.google.internal',
  'router.home.arpa',
  'printer.local',
  'intranet',
];

/** Everything that may be given as a host. */
export const SPELLINGS: readonly string[] = [
  ...IPV4.flatMap((address) => WAYS.map((way) => way(address))),
  ...IPV6.flatMap((address) => [address, `[${address}]`, address.toUpperCase()]),
  ...NAMES,
];

/** What the records of a hostile name may contain. */
export const INTERNAL_ADDRESSES: readonly string[] = [
  ...IPV4,
  ...IPV4.flatMap((address) => ipv6Forms().map((form) => form(address))),
  ...IPV6.filter((address) => !address.includes('%')),
];

/** IPv6 addresses that contain an IPv4 one, by the RFC that defines the prefix. */
function ipv6Forms(): ((address: string) => string)[] {
  return [
    (address) => `::ffff:${address}`, // RFC 4291 §2.5.5.2, mapped
    (address) => `::ffff:${groups(address)}`,
    (address) => `::${groups(address)}`, // RFC 4291 §2.5.5.1, compatible
    (address) => `64:ff9b::${groups(address)}`, // RFC 6052, NAT64
    (address) => `64:ff9b:1::${groups(address)}`, // RFC 8215
    (address) => `2002:${groups(address)}::1`, // RFC 3056, 6to4
    (address) => `::ffff:0:${groups(address)}`, // RFC 7915, SIIT
    (address) => `2001:0:808:808:0:0:${groups(inverted(address))}`, // RFC 4380, Teredo
  ];
}

function numberOf(address: string): number {
  return address.split('.').reduce((number, part) => number * 256 + Number(part), 0);
}

function parts(address: string, write: (part: number) => string): string {
  return address.split('.').map(Number).map(write).join('.');
}

function groups(address: string): string {
  const number = numberOf(address);
  return `${Math.floor(number / 2 ** 16).toString(16)}:${(number % 2 ** 16).toString(16)}`;
}

function inverted(address: string): string {
  return parts(address, (part) => String(255 - part));
}
