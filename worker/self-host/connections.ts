/**
 * The connections of clients. When there are too many, the one that has been idle longest makes way for the new one, so that
 * nobody can keep others out by holding connections open.
 */
import type { Socket } from 'node:net';
import { PIPELINED_MAX } from '../limits.ts';

export class Connections {
  readonly #max: number;
  /** How many requests of each are being answered. */
  readonly #requests = new Map<Socket, number>();
  /** Those without any, the longest idle first. */
  readonly #idle = new Set<Socket>();

  constructor(max: number) {
    this.#max = max;
  }

  opened(socket: Socket): void {
    socket.once('close', () => this.#forget(socket));
    this.#requests.set(socket, 0);
    this.#idle.add(socket);
    if (this.#requests.size <= this.#max) return;
    // If all others are busy, this is the new one itself.
    const [longest] = this.#idle;
    if (longest === undefined) return;
    // Not only once it has closed: many may arrive together before that.
    this.#forget(longest);
    longest.destroy();
  }

  /** False if the connection has more requests waiting than one may send ahead. */
  began(socket: Socket): boolean {
    this.#count(socket, 1);
    return (this.#requests.get(socket) ?? 0) <= PIPELINED_MAX;
  }

  ended(socket: Socket): void {
    this.#count(socket, -1);
  }

  #count(socket: Socket, change: 1 | -1): void {
    const before = this.#requests.get(socket);
    if (before === undefined) return;
    const now = before + change;
    this.#requests.set(socket, now);
    if (now === 0) this.#idle.add(socket);
    else this.#idle.delete(socket);
  }

  #forget(socket: Socket): void {
    this.#requests.delete(socket);
    this.#idle.delete(socket);
  }
}
