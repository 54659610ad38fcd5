/**
 * The way to the directory: isolates remember its answers, so that a check whose rows are cached costs one call, to its
 * station. If the directory fails, checks go on, and the stations find out for themselves.
 */
import type { Family } from '../api/index.ts';
import type { Resolution } from '../dns/addresses.ts';
import type { Host } from '../host/host.ts';
import { DIRECTORY_SHARDS, STANDINGS_REMEMBERED_MAX } from '../limits.ts';
import type { Allowance } from '../quota/window.ts';
import { done, type Result } from '../result/result.ts';
import { Recent } from '../storage/recent.ts';
import { shardOf } from '../storage/shard.ts';
import type { Admitted, DirectoryOrder } from './directory.ts';
import type { Standing } from './standing.ts';

/** What is known of a directory object, called over RPC. */
export interface DirectoryStub {
  admit(order: DirectoryOrder): Promise<Result<Admitted>>;
  keepersOf(host: Host): Promise<readonly string[]>;
}

export interface AdmittedHost {
  /** The addresses of both families, if they were looked up. */
  resolution: Resolution | null;
  isEstablished: boolean;
  allowances: readonly Allowance[];
}

export class Admission {
  readonly #find: (shard: string) => DirectoryStub;
  readonly #clock: () => number;
  readonly #remembered = new Recent<Standing>(STANDINGS_REMEMBERED_MAX);

  constructor(find: (shard: string) => DirectoryStub, clock: () => number) {
    this.#find = find;
    this.#clock = clock;
  }

  /** Refuses hosts that do not exist or have opted out, and clients that have looked up too many names. */
  async admit(order: DirectoryOrder): Promise<Result<AdmittedHost>> {
    const { host, keepers } = order;
    // An address has no record to look up, and nothing is opened for it.
    if (host.literal !== null && keepers.length === 0) return itself(host.host, host.literal);
    const remembered = this.#recall(order);
    if (remembered) return admitted(remembered, []);
    const answer = await this.#stub(order.host)
      .admit(order)
      .catch((error: unknown) => {
        console.error(`The directory failed: ${error instanceof Error ? error.name : 'no error'}`);
        return null;
      });
    if (answer === null) return done({ resolution: null, isEstablished: false, allowances: [] });
    if (!answer.ok) return answer;
    const { standing, allowances } = answer.value;
    this.#remembered.keep(order.host.host, standing, this.#clock(), standing.untilMs);
    return admitted(standing, allowances);
  }

  /** The vantage points that remember something of the host. */
  keepersOf(host: Host): Promise<readonly string[]> {
    return this.#stub(host).keepersOf(host);
  }

  #stub({ host }: Host): DirectoryStub {
    return this.#find(shardOf(host, DIRECTORY_SHARDS));
  }

  #recall({ host, keepers, isOwnNetwork, isWhole }: DirectoryOrder): Standing | null {
    const standing = this.#remembered.get(host.host, this.#clock());
    if (standing === null) return null;
    const isOpen = keepers.every((keeper) => standing.keepers.includes(keeper));
    const needsNone = standing.isUndialable && isOwnNetwork;
    const isResolved = !isWhole || standing.resolution !== null;
    return standing.refusal !== null || (isResolved && (isOpen || needsNone)) ? standing : null;
  }
}

function itself(address: string, family: Family): Result<AdmittedHost> {
  const resolution = { addresses: [{ address, family }], failures: {} };
  return done({ resolution, isEstablished: false, allowances: [] });
}

function admitted(
  { refusal, resolution, isEstablished }: Standing,
  allowances: readonly Allowance[],
): Result<AdmittedHost> {
  return refusal === null ? done({ resolution, isEstablished, allowances }) : { ok: false, refusal };
}
