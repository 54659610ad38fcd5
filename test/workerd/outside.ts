/** How a test inside workerd queries the outside world (test/support/control.ts) and calls the service. */
import { env, exports } from 'cloudflare:workers';
import type { CheckEvent, Report } from '../../worker/api/index.ts';
import { Admission } from '../../worker/directory/admission.ts';
import { held, heldEvent, isStream } from '../support/specified.ts';

declare global {
  namespace Cloudflare {
    interface Env {
      CONTROL_URL: string;
    }
  }
}

const ORIGIN = 'https://check.example.net';

async function ask(path: string, query: Readonly<Record<string, string>> = {}): Promise<unknown> {
  const response = await fetch(`${env.CONTROL_URL}/${path}?${new URLSearchParams(query)}`);
  return response.json();
}

export interface Visit {
  lines: { text: string; beforeGreeting: boolean }[];
  violations: string[];
  quit: boolean;
}

/** The connections to a port of the mail host since the last `forgetVisits`. */
export async function visits(port: number, address = '127.0.0.1'): Promise<Visit[]> {
  return (await ask('connections', { port: String(port), address })) as Visit[];
}

export async function forgetVisits(): Promise<void> {
  await ask('quiet');
  await ask('reset');
}

export async function queries(name: string, type: 'A' | 'AAAA' | 'MX' | 'SRV' | 'TXT'): Promise<number> {
  return (await ask('queries', { name, type })) as number;
}

/** Sockets to an address of the mail host, including connection attempts; null if the system does not report them. */
export async function openSockets(address: string): Promise<number | null> {
  return (await ask('sockets', { address })) as number | null;
}

export async function traces(): Promise<number> {
  return (await ask('traces')) as number;
}

/** Sets the resolver's answer for a name; every new name has a station of its own. */
export async function publish(name: string, answer: unknown): Promise<string> {
  await ask('answer', { name, answer: JSON.stringify(answer) });
  return name;
}

/** Every JSON answer and problem is held against the specification. */
export async function get(path: string, init: RequestInit = {}): Promise<Response> {
  const request = new Request(`${ORIGIN}${path}`, init);
  const { method, url } = request;
  return held({ method, url }, await exports.default.fetch(request));
}

export async function reportOf(host: string, query = ''): Promise<Report> {
  return (await get(`/v1/check?host=${host}${query}`)).json();
}

/** The events of a stream one by one; leaving the loop hangs up. */
export async function* eventsOf(response: Response): AsyncGenerator<CheckEvent> {
  const decoder = new TextDecoder();
  let pending = '';
  for await (const chunk of response.body ?? []) {
    pending += decoder.decode(chunk, { stream: true });
    const lines = pending.split('\n');
    pending = lines.pop() ?? '';
    for (const line of lines)
      yield isStream(response) ? heldEvent(JSON.parse(line)) : (JSON.parse(line) as CheckEvent);
  }
}

/** For a service that a test puts together itself: the real directory, of which nothing is remembered yet. */
export function directoryHere(): Admission {
  return new Admission((shard) => env.DIRECTORY.getByName(shard), Date.now);
}

/** For such a service, where nobody asks whether it works. */
export const uninspected = { of: () => Promise.reject(new Error('Cannot inspect: nobody asked for it')) };
