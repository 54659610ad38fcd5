/** Mail servers with certificates of every kind, good and bad, and whether one that is bad is trusted or the reverse. */
import { isTlsWarning, type PortReport, type TlsProblem } from '../../worker/api/index.ts';
import { portsOf } from '../e2e/checked.ts';
import { onOneLine } from '../local/demo-authority.ts';
import type { NamedHost } from '../local/named-host.ts';
import { smtp } from '../local/smtp-script.ts';
import { pemOf } from '../support/certificates/authority.ts';
import { CASES, type Case, HOST } from '../support/certificates/cases.ts';
import { ask, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import type { Sizes } from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, WITHOUT_QUOTAS, withVictim } from './victim.ts';

/** Each certificate is presented on a port of its own, as all are for the same name. */
const FIRST_PORT = 1_100;
const PORTS_AT_A_TIME = 8;
/** What OpenSSL refuses by default even on a server: short keys and SHA-1. */
const LAX = { ciphers: 'DEFAULT@SECLEVEL=0' };
const ADDRESS = '127.0.0.46';

interface Presented {
  name: string;
  port: number;
  shown: Case;
}

export const certificates: Attack = {
  name: 'certificates',
  sends: (sizes) => `checks of ${presentedIn(sizes).length} ports, each with another certificate`,
  run: (sizes) => {
    const presented = presentedIn(sizes);
    const ports = presented.map(({ port, shown }) => [port, smtp({}, mannerOf(shown))] as const);
    const host: NamedHost = {
      name: HOST,
      address: ADDRESS,
      description: 'presents all kinds of certificates',
      ports: Object.fromEntries(ports),
    };
    const [{ shown }] = presented as [Presented];
    const environment = {
      ...WITHOUT_QUOTAS,
      PORTS: ports.map(([port]) => port).join(','),
      EXTRA_TRUST_ANCHORS: onOneLine(shown.anchors),
    };
    return withVictim({ hosts: [host], environment }, async (victim) => [await attack(victim, presented)]);
  },
};

/** Those that are judged for one name, with one root trusted: a service has no more for all of its checks. */
function presentedIn({ everyNth }: Sizes): Presented[] {
  const made = Object.entries(CASES).map(([name, make]) => ({ name, shown: make() }));
  const usual = made.find(({ name }) => name === 'good')?.shown.anchors;
  return made
    .filter(({ shown }) => shown.anchors === usual && shown.host === HOST)
    .filter((_, index) => index % everyNth === 0)
    .map((one, index) => ({ ...one, port: FIRST_PORT + index }));
}

function mannerOf({ chain, key }: Case) {
  const keyPem = key.export({ type: 'pkcs8', format: 'pem' }).toString();
  return { ...LAX, credentials: { key: keyPem, cert: chain.map(pemOf).join('') } };
}

async function attack({ url, footprints }: Victim, presented: readonly Presented[]): Promise<Outcome> {
  const tally = new Tally();
  const before = footprints.now();
  const wrong: string[] = [];
  const groups = Array.from({ length: Math.ceil(presented.length / PORTS_AT_A_TIME) }, (_, index) =>
    presented.slice(index * PORTS_AT_A_TIME, (index + 1) * PORTS_AT_A_TIME),
  );
  await inTurn(groups.length, 1, async (index) => {
    const group = groups[index] ?? [];
    const answer = await ask(url, { path: `/v1/check?host=${HOST}&ports=${group.map(({ port }) => port)}` });
    tally.add(answer);
    const rows = answer.status === 200 ? portsOf(JSON.parse(answer.text)) : [];
    for (const one of group)
      wrong.push(
        ...misjudged(
          one,
          rows.find(({ port }) => port === one.port),
        ),
      );
  });
  return {
    attack: `certificates, ${presented.length} kinds`,
    ...tally.counts,
    leaked: wrong.length,
    before,
    after: footprints.now(),
    broken: [...exceeded([{ name: 'requests that failed', value: tally.failed, max: 0 }]), ...wrong],
  };
}

/** A sentence where the verdict differs from what the certificate was made for. */
export function misjudged(
  { name, shown }: Pick<Presented, 'name' | 'shown'>,
  row: PortReport | undefined,
): string[] {
  const found = verdict(row?.tls?.problems, row?.tls?.trusted);
  const errors = shown.problems.filter((problem) => !isTlsWarning(problem));
  const expected = verdict(shown.problems, errors.length === 0);
  return found === expected ? [] : [`"${name}": ${found}, but it is ${expected}`];
}

function verdict(problems: readonly TlsProblem[] = [], isTrusted: boolean | null = null): string {
  const trust = isTrusted === null ? 'not judged' : isTrusted ? 'trusted' : 'not trusted';
  return [trust, ...problems.toSorted()].join(' ');
}
