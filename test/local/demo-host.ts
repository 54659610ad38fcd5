/** A demo host as data: what each port does, and what the service should report about it. */
import { type Expectation, type ExpectedFinding, finds, PORT_25, REFUSED } from './expectation.ts';
import type { NamedHost } from './named-host.ts';
import type { TemperamentId } from './temperaments.ts';

export interface DemoHost extends NamedHost {
  readonly expected: Readonly<Record<number, Expectation>>;
  /** In the order of the report. */
  readonly findings: readonly ExpectedFinding[];
}

export type Row = readonly [port: number, temperament: TemperamentId, expected: Expectation];

export function demoHost(
  { name, address, alsoAt, description }: Omit<NamedHost, 'ports'>,
  rows: readonly Row[],
  findings: readonly ExpectedFinding[] = [],
): DemoHost {
  return {
    name,
    address,
    ...(alsoAt && { alsoAt }),
    description,
    ports: Object.fromEntries(rows.map(([port, temperament]) => [port, temperament])),
    expected: Object.fromEntries(rows.map(([port, , expected]) => [port, expected])),
    // Applies to every host, as the edge must not dial the port.
    findings: [...findings, finds('port-25-not-testable', 25)],
  };
}

/** What the service should report about any port of the allow-list, even one that the host does not define. */
export function expectationFor(host: DemoHost, port: number): Expectation {
  return port === 25 ? PORT_25 : (host.expected[port] ?? REFUSED);
}
