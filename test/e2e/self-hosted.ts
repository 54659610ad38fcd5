/**
 * `npm run self-host` as a child process, with mail hosts and a resolver of its own on loopback and a STATE_DIR that
 * outlives it, so that it can be killed and started again. Makes no assertions; the caller has to call `end`.
 */
import { rmSync } from 'node:fs';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { onOneLine } from '../local/demo-authority.ts';
import { type DnsAnswer, type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePort, freePortOffset } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';
import type { NamedHost } from '../local/named-host.ts';
import { parentOf, type Running, runCommand, servingBelow } from './script.ts';

export interface Surroundings {
  hosts: readonly NamedHost[];
  names?: readonly { name: string; answer: DnsAnswer }[];
  environment?: Readonly<Record<string, string>>;
  /** Where the resolver listens, if not on loopback. */
  resolverAddress?: string;
  /** Put before the command, for a service that runs in other conditions; told where STATE_DIR is. */
  within?: (state: string) => readonly string[];
}

/** The discard port of loopback: names outside `.test` are not looked up on the internet. */
export const NO_RESOLVER = 'http://127.0.0.1:9/dns-query';

/** Often enough to notice at once that a process has ended, and no load. */
const LOOK_EVERY_MS = 20;

const SCRIPT = fileURLToPath(new URL('../../worker/self-host/start.ts', import.meta.url));

export class SelfHosted {
  readonly url: string;
  readonly state: string;
  readonly mailHost: MailHost;
  readonly #known: Pick<Surroundings, 'hosts' | 'names'>;
  #resolver: DohStub;
  readonly #folder: string;
  readonly #command: readonly string[];
  readonly #environment: Readonly<Record<string, string>>;
  #running: Running | null = null;
  #log = '';
  /** Whoever started it may be interrupted, or may fail. */
  readonly #onExit = (): void => {
    this.#running?.process.kill('SIGKILL');
    rmSync(this.#folder, { recursive: true, force: true });
  };

  private constructor(
    { hosts, names = [], environment = {}, within = () => [] }: Surroundings,
    { folder, listen, mailHost, resolver }: Parts,
  ) {
    this.url = `http://${listen}`;
    this.state = join(folder, 'state');
    this.mailHost = mailHost;
    this.#known = { hosts, names };
    this.#resolver = resolver;
    this.#folder = folder;
    this.#command = [...within(this.state), process.execPath, SCRIPT];
    this.#environment = {
      LISTEN: listen,
      STATE_DIR: this.state,
      // A killed process does not clean up its temporary files.
      TMPDIR: folder,
      VANTAGE_NAME: 'tried',
      DOH_URLS: resolver.url,
      ISPDB_URL: '',
      ALLOW_PRIVATE_TARGETS: 'true',
      DIAL_PORT_OFFSET: String(mailHost.portOffset),
      EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
      NODE_NO_WARNINGS: '1',
      ...environment,
    };
  }

  /** Everything but the service itself, which `begin` starts. */
  static async prepare(surroundings: Surroundings): Promise<SelfHosted> {
    const { hosts, names = [], resolverAddress: address = '127.0.0.1' } = surroundings;
    const mailHost = await startMailHost({ hosts, portOffset: await freePortOffset(hosts) });
    const resolver = await startDohStub({ hosts, names, upstream: NO_RESOLVER, address });
    const folder = await mkdtemp(join(tmpdir(), 'self-hosted-'));
    const listen = `127.0.0.1:${await freePort()}`;
    const service = new SelfHosted(surroundings, { folder, listen, mailHost, resolver });
    process.once('exit', service.#onExit);
    return service;
  }

  /** Resolves once it answers. */
  async begin(): Promise<void> {
    const running = runCommand(this.#command, this.#environment);
    this.#running = running;
    running.process.stderr?.on('data', (chunk) => {
      this.#log += chunk;
    });
    await running.introduced;
  }

  /** The process that supervises workerd. @throws if none runs: every process descends from number 0. */
  get pid(): number {
    const { pid } = this.#running?.process ?? {};
    if (pid === undefined) throw new Error('The service does not run');
    return pid;
  }

  /** The workerd that serves; null while there is none. */
  get workerd(): number | null {
    return this.#running === null ? null : (servingBelow(this.pid)[0] ?? null);
  }

  /** Everything that was logged, by every service that was begun here. */
  get log(): string {
    return this.#log;
  }

  get resolver(): DohStub {
    return this.#resolver;
  }

  /** From now on every query is refused by the system. */
  stopResolver(): Promise<void> {
    return this.#resolver.stop();
  }

  /** At the same address, and with the names of the beginning. */
  async restartResolver(): Promise<void> {
    const { port: written, hostname: address } = new URL(this.#resolver.url);
    const port = Number(written);
    this.#resolver = await startDohStub({ ...this.#known, upstream: NO_RESOLVER, port, address });
  }

  /** Resolves once it and its workerd have ended. */
  async kill(signal: 'SIGTERM' | 'SIGKILL'): Promise<void> {
    const workerd = this.workerd;
    this.#running?.process.kill(signal);
    await this.#running?.ended;
    this.#running = null;
    if (workerd !== null) await goneOf(workerd);
  }

  /** `kill -9` of workerd alone, which the service then starts again. */
  async killWorkerd(): Promise<void> {
    const { workerd } = this;
    if (workerd === null) throw new Error('Cannot kill workerd: it does not run');
    process.kill(workerd, 'SIGKILL');
    await goneOf(workerd);
  }

  async end(): Promise<void> {
    await this.kill('SIGTERM');
    process.removeListener('exit', this.#onExit);
    await Promise.all([this.mailHost.stop(), this.#resolver.stop()]);
    await rm(this.#folder, { recursive: true, force: true });
  }
}

async function goneOf(pid: number): Promise<void> {
  while (parentOf(pid) !== null) await new Promise((resolve) => setTimeout(resolve, LOOK_EVERY_MS));
}

/** Starts one, and ends it whatever comes of the work. */
export async function withSelfHosted<Result>(
  surroundings: Surroundings,
  work: (service: SelfHosted) => Promise<Result>,
): Promise<Result> {
  const service = await SelfHosted.prepare(surroundings);
  try {
    await service.begin();
    return await work(service);
  } finally {
    await service.end();
  }
}

interface Parts {
  folder: string;
  listen: string;
  mailHost: MailHost;
  resolver: DohStub;
}
