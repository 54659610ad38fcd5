/**
 * Listeners that never accept: once their accept queue is full, the kernel drops every further SYN, which looks like a
 * packet filter from outside and needs no root privileges. Kernels may differ, so `droppingSyn` verifies each port
 * before it reports that it is ready.
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

/** With a backlog of 1, Linux queues two connections, BSD kernels one and a half times the backlog. */
const FILLERS_MAX = 8;

/**
 * On loopback the handshake takes microseconds; if a connection has not been established by then, the queue is full.
 */
const FILLER_PATIENCE_MS = 400;

/** The event loop blocks forever after the last listen, so that nothing is accepted. */
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

/** Rejects with the system's error (`code`, `address`, `port`) if a port is not available. */
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
