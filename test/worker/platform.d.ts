/**
 * The few platform names used by the files under test, for a project that has only the types of Node and the DOM. Types
 * only: the implementations are tested in workerd.
 */
declare module 'cloudflare:workers' {
  export const env: object;
  export class WorkerEntrypoint {
    fetch?(request: Request): Response | Promise<Response>;
  }
  export class DurableObject {
    protected readonly env: {
      readonly COUNTER: import('../../worker/quota/counters.ts').CounterBindings['COUNTER'];
      readonly SALT: import('../../worker/quota/counters.ts').CounterBindings['SALT'];
    };
    protected readonly ctx: {
      readonly storage: DurableObjectStorage;
      readonly exports: { readonly Dialer: import('../../worker/vantage/dial.ts').DialerStub };
      waitUntil(promise: Promise<unknown>): void;
    };
    alarm?(): Promise<void>;
  }
}

type SqlStorageValue = string | number | null | ArrayBuffer;

interface SqlStorage {
  exec<Row>(query: string, ...bindings: SqlStorageValue[]): { toArray(): Row[] };
}

interface DurableObjectStorage {
  readonly sql: SqlStorage;
  getAlarm(): Promise<number | null>;
  setAlarm(atMs: number): Promise<void>;
  deleteAll(): Promise<void>;
}

interface Request {
  readonly cf?: unknown;
}

/** The platform accepts views of any buffer. */
interface ReadableByteStreamController {
  enqueue(chunk: ArrayBufferView): void;
}
