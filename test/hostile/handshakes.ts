/** Handshakes of a real TLS server that are altered on their way, and whether one of them is judged to be encryption. */
import type { PortReport } from '../../worker/api/index.ts';
import { portsOf } from '../e2e/checked.ts';
import type { NamedHost } from '../local/named-host.ts';
import { smtp, smtpInsideTls } from '../local/smtp-script.ts';
import type { Temperament } from '../local/temperament.ts';
import { Alterations } from './alterations.ts';
import { ask, inTurn } from './asking.ts';
import { type Attack, exceeded, type Outcome } from './attack.ts';
import type { Sizes } from './promises.ts';
import { Tally } from './tally.ts';
import { type Victim, WITHOUT_QUOTAS, withVictim } from './victim.ts';

/** Most of them wait for the rest of a record that was made longer. */
const AT_A_TIME = 24;
const ADDRESS = '127.0.0.47';
const TLS_12 = { maxVersion: 'TLSv1.2' } as const;
const IMPLICIT: readonly number[] = [465, 2465, 8465];

/**
 * The place of the altered record: OpenSSL puts each message into one of its own. ServerHello, EncryptedExtensions,
 * Certificate, CertificateVerify and Finished of TLS 1.3, where 1 is a record without meaning.
 */
const PLACES_13 = { 465: 0, 587: 2, 588: 3, 2465: 4, 2525: 5 } as const;
/** ServerHello, Certificate, ServerKeyExchange, ServerHelloDone, and Finished or what comes before it. */
const PLACES_12 = { 80: 0, 443: 1, 2587: 2, 8465: 3, 8025: 5 } as const;
const PORTS = [...Object.keys(PLACES_13), ...Object.keys(PLACES_12)];

/** Is not altered, so that it is seen that the alterations are what fails. */
const UNALTERED = 25;

export const handshakes: Attack = {
  name: 'handshakes',
  sends: ({ handshakes }) =>
    `checks with ${handshakes} connections, in each of which one record of the handshake is altered`,
  run: ({ handshakes }: Sizes) => {
    const alterations = new Alterations(handshakes);
    const host: NamedHost = {
      name: 'mail.altered.test',
      address: ADDRESS,
      description: 'is altered on the way',
      ports: alteredPorts(alterations),
    };
    // Each check is for a name of its own, so that nothing is cached.
    const names = Array.from({ length: Math.ceil(handshakes / PORTS.length) }, (_, index) => ({
      name: `altered-${index}.test`,
      answer: { addresses: [ADDRESS] },
    }));
    return withVictim(
      { hosts: [host], names, environment: { ...WITHOUT_QUOTAS, ALLOW_PORT_25: 'true' } },
      async (victim) => [
        await attack(
          victim,
          names.map(({ name }) => name),
          alterations,
        ),
      ],
    );
  },
};

function alteredPorts(alterations: Alterations): Record<number, Temperament> {
  const places = [
    ...Object.entries(PLACES_13).map(([port, place]) => ({ port: Number(port), place, terms: {} })),
    ...Object.entries(PLACES_12).map(([port, place]) => ({ port: Number(port), place, terms: TLS_12 })),
  ];
  const altered = places.map(({ port, place, terms }): [number, Temperament] => {
    const manner = { ...terms, fault: alterations.at(place) };
    return [port, IMPLICIT.includes(port) ? smtpInsideTls({}, manner) : smtp({}, manner)];
  });
  return { ...Object.fromEntries(altered), [UNALTERED]: smtp({}) };
}

async function attack(
  { url, footprints }: Victim,
  names: readonly string[],
  alterations: Alterations,
): Promise<Outcome> {
  const tally = new Tally();
  const before = footprints.now();
  const accepted: string[] = [];
  let [judged, unaltered] = [0, 0];
  await inTurn(names.length, AT_A_TIME, async (index) => {
    const path = `/v1/check?host=${names[index]}&ports=${[UNALTERED, ...PORTS]}`;
    const answer = await ask(url, { path });
    tally.add(answer);
    const rows = answer.status === 200 ? portsOf(JSON.parse(answer.text)) : [];
    judged += rows.filter(({ port, outcome }) => port !== UNALTERED && outcome !== 'error').length;
    for (const { port, outcome } of rows.filter(isEncrypted)) {
      if (port === UNALTERED) unaltered += 1;
      else accepted.push(`port ${port}: ${outcome}`);
    }
  });
  const limits = [
    { name: 'altered handshakes that were accepted', value: accepted.length, max: 0 },
    { name: 'requests that failed', value: tally.failed, max: 0 },
    { name: 'handshakes that failed without being altered', value: names.length - unaltered, max: 0 },
    { name: 'altered handshakes that were not judged', value: names.length * PORTS.length - judged, max: 0 },
    {
      name: 'handshakes that were not altered',
      value: names.length * PORTS.length - alterations.made,
      max: 0,
    },
  ];
  return {
    attack: `handshakes, ${alterations.made} altered, ${judged} judged`,
    ...tally.counts,
    leaked: accepted.length,
    before,
    after: footprints.now(),
    broken: [...exceeded(limits), ...new Set(accepted)],
  };
}

/** However the certificate was judged: its handshake must not have been completed. */
export function isEncrypted({ encryption, outcome }: Pick<PortReport, 'encryption' | 'outcome'>): boolean {
  return encryption !== null || outcome === 'starttls' || outcome === 'implicit-tls';
}
