/** Short notation for the row of a network: what most rows have in common is left out. Only builds entries. */
import type { AskedFor, Condition, Lifting } from '../../api/index.ts';
import type { Network } from '../knowledge.ts';
import { isWebPort, KNOWN_PORTS } from '../ports.ts';

/** The day on which most rows were read. */
export const READ_ON = '2026-11-30';

interface Row {
  /** AS numbers, separated by spaces. */
  asns?: string;
  countries?: string;
  runsOn?: string;
  products?: readonly string[];
  /** Not needed beside `only`. */
  blocks?: readonly number[];
  only?: readonly number[];
  kind: Network['kind'];
  lifting?: Lifting;
  condition?: Condition;
  asksFor?: readonly AskedFor[];
  varies?: true;
  source: string;
  on?: string;
  confirmed?: false;
}

export function row(id: string, name: string, written: Row): Network {
  const { asns, countries, runsOn, products = [], blocks = [], only = null, kind, source } = written;
  return {
    id,
    name,
    asns: words(asns).map(Number),
    countries: words(countries),
    runsOn: words(runsOn),
    products,
    blockedPorts: only === null ? blocks : allBut(only),
    onlyPorts: only,
    kind,
    lifting: written.lifting ?? null,
    condition: written.condition ?? null,
    asksFor: written.asksFor ?? [],
    varies: written.varies ?? false,
    source,
    verifiedOn: written.on ?? READ_ON,
    confirmed: written.confirmed ?? true,
  };
}

/** `name`: the plan or agreement, as the vendor calls it. */
export function plan(name: string): Condition {
  return { code: 'plan', parameters: { name } };
}

export const AFTER_PAYMENT: Condition = { code: 'after-payment', parameters: {} };
export const IDENTITY: Condition = { code: 'identity', parameters: {} };
export const CASE_BY_CASE: Condition = { code: 'case-by-case', parameters: {} };

/** The ports for mail that are shut where only these are open; who speaks of mail does not mean those of the web. */
function allBut(open: readonly number[]): number[] {
  return KNOWN_PORTS.map(({ port }) => port).filter((port) => !open.includes(port) && !isWebPort(port));
}

function words(written = ''): string[] {
  return written.split(/\s+/).filter(Boolean);
}
