/**
 * A network without a way out, in which every address there is belongs to this machine: whoever dials an internal address
 * arrives here, whatever kind it is. It takes no root privileges where the system lets users have namespaces. Linux only.
 */
import { spawn, spawnSync } from 'node:child_process';
import { text } from 'node:stream/consumers';

const NAMESPACES = ['--user', '--map-root-user', '--net', '--mount'];

/** Public, and of nobody that anything here could reach. */
export const PUBLIC = { service: '9.9.9.9', serviceIpv6: '2620:fe::fe', resolver: '9.9.9.10' } as const;

/**
 * Programs look for IPv6 addresses only if the machine has one beside loopback. Names are looked up at a resolver of our
 * own, in a file that nobody else sees.
 */
const SEALED = `
set -e
ip link set lo up
ip address add ${PUBLIC.service}/32 dev lo
ip address add ${PUBLIC.serviceIpv6}/128 dev lo
ip route add local 0.0.0.0/0 dev lo
ip -6 route add local ::/0 dev lo
echo 'nameserver 127.0.0.1' > "$1/resolv.conf"
mount --bind "$1/resolv.conf" /etc/resolv.conf
shift
exec "$@"
`;

/** Null if this system has no such networks, else why. */
export function unsealable(): string | null {
  if (process.platform !== 'linux') return 'network namespaces exist on Linux only';
  const { status, stderr } = spawnSync('unshare', [...NAMESPACES, 'ip', 'link', 'set', 'lo', 'up'], {
    encoding: 'utf8',
  });
  return status === 0 ? null : `no network namespace: ${stderr ?? 'there is no unshare'}`.trim();
}

/** Runs a program of ours in it, and returns what it prints. @throws if it fails */
export async function runSealed(path: string, folder: string, words: readonly string[]): Promise<string> {
  const command = ['sh', '-c', SEALED, 'sh', folder, process.execPath, path, ...words];
  const child = spawn('unshare', [...NAMESPACES, ...command], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_NO_WARNINGS: '1' },
  });
  const ended = new Promise<number | null>((resolve, reject) => {
    child.once('error', reject).once('close', resolve);
  });
  const [printed, code] = await Promise.all([text(child.stdout), ended]);
  if (code !== 0) throw new Error(`Cannot run ${path} in a sealed network: it ended with ${code}`);
  return printed;
}
