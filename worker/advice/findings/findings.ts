/**
 * What the rows of a report mean together: codes with their parameters and the ports that show it. Pure; contains no
 * wording. Every finding rests on a row, or on a comparison of rows with reference data.
 */
import {
  FINDINGS,
  type Finding,
  type FindingCode,
  type NoPortWhy,
  type PortReport,
  type Severity,
} from '../../api/index.ts';
import { evidenceOf } from '../../judgement/evidence.ts';
import type { Situation } from '../recommendation/recommendation.ts';
import { certificateSigns } from './certificate.ts';
import { changeSigns } from './change.ts';
import { knowledgeSigns } from './knowledge.ts';
import { ipv6Signs, reachSigns } from './reach.ts';
import { refusalSigns } from './refusal.ts';
import { rowSigns } from './row.ts';
import { type Sign, sign } from './sign.ts';
import { signInSigns } from './sign-in.ts';

/**
 * `why`: the reason why no port is recommended; null if one is. `differences`: the addresses that are not like the others,
 * where each was asked. Most severe first, then by port.
 */
export function findingsOf(
  situation: Situation,
  why: NoPortWhy | null,
  differences: readonly { port: number; addresses: string[] }[] = [],
): Finding[] {
  const evidence = evidenceOf(situation.vantages, situation.hasReached);
  const ports = evidence.map(({ port }) => port);
  const rows = evidence.flatMap(({ sightings }) => sightings.map(({ row }) => row));
  const signs = [
    ...(why === null ? [] : [noUsablePort(ports, why)]),
    ...(why === 'beyond-our-client' ? unjudgedBesideClear(rows) : []),
    ...reachSigns(evidence),
    ...ipv6Signs(situation),
    ...differences.map(({ port, addresses }) => sign('addresses-differ', [port], { addresses })),
    ...rowSigns(rows),
    ...refusalSigns(rows),
    ...changeSigns(rows),
    ...certificateSigns(rows),
    ...knowledgeSigns(situation, evidence),
    ...signInSigns(situation.provider, situation.vantages, ports),
  ];
  return merged(signs, ports).toSorted((one, other) => rankOf(one, ports) - rankOf(other, ports));
}

/** Reasons for having no recommendation that are not the host's fault. */
const OURS: readonly NoPortWhy[] = [
  'check-refused-here',
  'busy',
  'beyond-our-client',
  'reachability-only',
  'no-greeting',
  'servers-port-only',
  'nothing-measured',
];

function noUsablePort(ports: readonly number[], why: NoPortWhy): Sign {
  const found = sign('no-usable-port', ports, { why });
  return OURS.includes(why) ? { ...found, severity: 'warning' } : found;
}

/** A port without encryption works, but is not recommended beside one that is encrypted. */
function unjudgedBesideClear(rows: readonly PortReport[]): Sign[] {
  const beyond = rows.filter(({ reason }) => reason === 'beyond-our-client').map(({ port }) => port);
  const isClear = rows.some(({ outcome }) => outcome === 'plaintext');
  return isClear && beyond.length > 0 ? [sign('not-encrypted-judged', beyond, {})] : [];
}

/** Merges equal findings with equal parameters on several ports into one. */
function merged(signs: readonly Sign[], order: readonly number[]): Finding[] {
  const groups = Map.groupBy(signs, ({ code, parameters }) => JSON.stringify([code, parameters]));
  return [...groups.values()].flatMap((group) => {
    const [first] = group;
    if (first === undefined) return [];
    const shown = new Set(group.flatMap(({ ports }) => ports));
    const { code, parameters, severity = FINDINGS[code].severity } = first;
    return [{ code, severity, ports: order.filter((port) => shown.has(port)), parameters } as Finding];
  });
}

const SEVERITIES: readonly Severity[] = ['error', 'warning', 'info'];
const CODES = Object.keys(FINDINGS) as FindingCode[];

function rankOf({ severity, code, ports }: Finding, order: readonly number[]): number {
  const first = order.indexOf(ports[0] ?? 0);
  return (SEVERITIES.indexOf(severity) * CODES.length + CODES.indexOf(code)) * (order.length + 1) + first;
}
