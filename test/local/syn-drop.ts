/**
 * Listeners that never accept: once their accept queue is full the kernel drops each further SYN, which is what a
 * packet filter looks like from outside, without root. It promises nothing where the kernel does otherwise:
 * `droppingSyn` checks each port before it says that it is ready.
 */
import { connect, type Socket } from 'node:net';
import { Worker } from 'node:worker_threads';

export interface Endpoint {
  address: string;
  port: number;
}

export interface SynDrop {
  stop(): Promise<void>;
}

/** Linux takes two into a queue of backlog 1, BSD kernels one and a half times the backlog. */
const FILLERS_MAX = 8;

/** On loopback the handshake takes microseconds; a connection still open to doubt after this met a full queue. */
const FILLER_PATIENCE_MS = 400;

/** The event loop stops for ever after the last listen, so that nothing is accepted. */
const DEAF_LISTENERS = `
  const { parentPort, workerData } = require('node:worker_threads');
  const { createServer } = require('node:net');
  const listening = ({ address, port }) => new Promise((resolve, reject) => {
    createServer().on('error', reject).listen({ host: address, port, backlog: 1 }, resolve);
  });
  Promise.all(workerData.map(listening)).then(
    () => {
      parentPort.postMessage({ ready: true });
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0);
    },
    (error) => parentPort.postMessage({ code: error.code, address: error.address, port: error.port }),
  );
`;

/** Rejects with the system's error (`code`, `address`, `port`) where a port cannot be had. */
export async function droppingSyn(endpoints: readonly Endpoint[]): Promise<SynDrop> {
  const worker = new Worker(DEAF_LISTENERS, { eval: true, workerData: endpoints });
  const fillers: Socket[] = [];
  const stop = async (): Promise<void> => {
    for (const socket of fillers) socket.destroy();
    await worker.terminate();
  };
  try {
    await listening(worker);
    await Promise.all(endpoints.map((endpoint) => fill(endpoint, fillers)));
  } catch (error) {
    await stop();
    throw error;
  }
  return { stop };
}

function listening(worker: Worker): Promise<void> {
  return new Promise((resolve, reject) => {
    worker.once('error', reject);
    worker.once('message', (message: { ready?: true; code?: string; address?: string; port?: number }) => {
      if (message.ready) resolve();
      else reject(Object.assign(new Error(`Cannot listen: ${message.code}`), message));
    });
  });
}

async function fill(endpoint: Endpoint, fillers: Socket[]): Promise<void> {
  for (let count = 0; count < FILLERS_MAX; count += 1) {
    const socket = connect({ host: endpoint.address, port: endpoint.port });
    if (!(await isAnswered(socket))) {
      socket.destroy();
      return;
    }
    fillers.push(socket);
  }
  throw new Error(
    `Cannot make ${endpoint.address}:${endpoint.port} drop SYNs: its queue takes every connection`,
  );
}

function isAnswered(socket: Socket): Promise<boolean> {
  return new Promise((resolve) => {
    const timer = setTimeout(() => resolve(false), FILLER_PATIENCE_MS);
    socket.on('error', () => {});
    socket.once('connect', () => {
      clearTimeout(timer);
      resolve(true);
    });
  });
}
