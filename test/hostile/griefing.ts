/** One client points many names at an address, so that nobody else can have it checked. */
import type { Report } from '../../worker/api/index.ts';
import type { NamedHost } from '../local/named-host.ts';
import { type Answer, ask, CLIENT_HEADER, clientAddress, inTurn } from './asking.ts';
import { type Attack, exceeded } from './attack.ts';
import { Tally } from './tally.ts';
import { withVictim } from './victim.ts';

const NAMES = 12;
/** The client has used its share of the address after the first. */
const ROUNDS = 2;
const OUTDATED_AFTER_MS = 1_500;
const ADDRESS = '127.0.0.42';
const HOST: NamedHost = {
  name: 'mail.wanted.test',
  address: ADDRESS,
  description: 'the one that others want to check',
  ports: { 465: 'implicit-tls', 587: 'healthy', 2525: 'healthy' },
};
const GRIEFER = clientAddress(0);
const OTHERS = [clientAddress(1), clientAddress(2), clientAddress(3)];
const griefingNames = Array.from({ length: NAMES }, (_, index) => `mail-${index}.griefing.test`);

/** The names that others ask for it by: its own, the griefer's, and the address itself. */
const WANTED = [HOST.name, 'mail-0.griefing.test', ADDRESS];

export const griefing: Attack = {
  name: 'griefing',
  sends: () =>
    `${NAMES} names of one address from one client, then checks of it from ${OTHERS.length} others`,
  run: () =>
    withVictim(
      {
        hosts: [HOST],
        names: griefingNames.map((name) => ({ name, answer: { addresses: [ADDRESS] } })),
        // So that the others need dialogues of their own, rather than the griefer's rows.
        environment: { RESULT_TTL_SECONDS: '1' },
      },
      async ({ url, footprints }) => {
        const tally = new Tally();
        const before = footprints.now();
        const check = async (host: string, client: string): Promise<Answer> => {
          const path = `/v1/check?host=${host}&ports=465,587,588,2465,2525,2587,8025,8465,80,443`;
          const answer = await ask(url, { path, headers: { [CLIENT_HEADER]: client } });
          tally.add(answer);
          return answer;
        };
        for (let round = 0; round < ROUNDS; round += 1) {
          await inTurn(
            NAMES,
            NAMES,
            async (index) => void (await check(griefingNames[index] ?? '', GRIEFER)),
          );
          await new Promise((resolve) => setTimeout(resolve, OUTDATED_AFTER_MS));
        }
        const answers = await Promise.all(WANTED.map((host, index) => check(host, OTHERS[index] ?? GRIEFER)));
        const leaked = answers.filter((answer) => !isMeasured(answer)).length;
        return [
          {
            attack: `griefing, ${NAMES} names`,
            ...tally.counts,
            leaked,
            before,
            after: footprints.now(),
            broken: exceeded([{ name: 'checks of others that did not go through', value: leaked, max: 0 }]),
          },
        ];
      },
    ),
};

/** A check that went through for every port: none was left out because too many had been dialed before. */
export function isMeasured({ status, text }: Pick<Answer, 'status' | 'text'>): boolean {
  if (status !== 200) return false;
  const { vantages }: Report = JSON.parse(text);
  const rows = vantages.flatMap(({ ports }) => ports);
  return rows.length > 0 && rows.every(({ reason }) => reason !== 'budget');
}
