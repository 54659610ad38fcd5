/**
 * The Worker that `npm run bench` drives: the real one, with a clock that the bench sets and counters in its Durable
 * Objects. Only for the bench, because every client can set its clock.
 */
import worker, { Counter, Dialer, Directory, Station as RealStation, Salt } from '../../worker/index.ts';
import type { StationOrder } from '../../worker/vantage/order.ts';
import type { StationAnswer } from '../../worker/vantage/station.ts';
import type { Counts } from '../bench/counts.ts';
import { countWrites, type Writes } from './writes.ts';

export { Counter, Dialer, Directory, Salt };

const running = Date.now;
let stoppedAtMs: number | null = null;
Date.now = () => stoppedAtMs ?? running();

const counts = { objectCalls: 0, awakeMs: 0 };
let writes: Writes | null = null;

function countCalls(prototype: object, ...names: string[]): void {
  const methods = prototype as Record<string, (...given: unknown[]) => unknown>;
  for (const name of names) {
    const method = methods[name];
    if (method === undefined) throw new Error(`There is no method ${name} whose calls could be counted`);
    methods[name] = function (this: object, ...given) {
      counts.objectCalls += 1;
      return method.apply(this, given);
    };
  }
}

countCalls(RealStation.prototype, 'check');
countCalls(Directory.prototype, 'admit', 'keepersOf');
countCalls(Counter.prototype, 'admit', 'spend', 'giveBack');
countCalls(Salt.prototype, 'read');

export class Station extends RealStation {
  #calls = 0;
  #sinceMs = 0;

  constructor(state: DurableObjectState, environment: Cloudflare.Env) {
    writes ??= countWrites(state.storage);
    super(state, environment);
  }

  override async check(order: StationOrder): Promise<StationAnswer> {
    if (stoppedAtMs !== null) return super.check(order);
    if (this.#calls++ === 0) this.#sinceMs = performance.now();
    const answer = await super.check(order);
    const isOver = () => {
      if (--this.#calls === 0) counts.awakeMs += performance.now() - this.#sinceMs;
    };
    if (answer.kind === 'rows') {
      const { readable, writable } = new IdentityTransformStream();
      void answer.events.pipeTo(writable).finally(isOver);
      return { ...answer, events: readable };
    }
    isOver();
    return answer;
  }
}

export default {
  async fetch(request, environment, context): Promise<Response> {
    const { pathname, searchParams } = new URL(request.url);
    switch (pathname) {
      case '/bench/clock': {
        const stopAt = searchParams.get('stop-at');
        stoppedAtMs = stopAt === null ? null : Number(stopAt);
        return new Response(null, { status: 204 });
      }
      case '/bench/counts':
        return Response.json({ ...counts, rowsWritten: writes?.rows ?? 0 } satisfies Counts);
      default:
        return worker.fetch(request, environment, context);
    }
  },
} satisfies ExportedHandler<Cloudflare.Env>;
