/** The codes of networks that block ports: how that is lifted, on what terms, and what one is asked. */
import type { AskedFor, Condition, Lifting } from '../../api/index.ts';
import type { Network } from '../../knowledge/knowledge.ts';
import { NETWORKS } from '../../knowledge/networks/networks.ts';
import { conditionText } from '../../messages/network.ts';
import { WORDS } from '../words.ts';
import { keysOf, type Lexicon, sentenceOf, type Table, type Told, tableOf } from './sense.ts';

/** A network of which it is known. */
function networkWhere(isSo: (network: Network) => boolean): Pick<Told, 'example' | 'links'> {
  const found = NETWORKS.find(isSo);
  if (found === undefined) return { example: null };
  const { id, name, blockedPorts, lifting, condition, asksFor } = found;
  return {
    example: { id, name, blockedPorts, lifting, condition, asksFor },
    links: [{ title: name, path: `/networks/${id}` }],
  };
}

function tellLifting(code: Lifting, { words }: Lexicon): Told {
  return { meaning: words.network.lifting[code], ...networkWhere(({ lifting }) => lifting === code) };
}

function tellCondition(code: Condition['code'], { words }: Lexicon): Told {
  const found = networkWhere(({ condition }) => condition?.code === code);
  const condition = NETWORKS.find((network) => network.condition?.code === code)?.condition;
  return { meaning: conditionText(words.network, condition ?? undefined).trim(), ...found };
}

function tellAsked(code: AskedFor, { words }: Lexicon): Told {
  const { asksFor, asked } = words.listings.network;
  const colon = words.text.colon;
  return {
    meaning: sentenceOf(`${asksFor}${colon}${asked[code]}`),
    ...networkWhere((network) => network.asksFor.includes(code)),
  };
}

const { network, listings } = WORDS.en;

export const OF_NETWORKS = {
  lifting: tableOf('/v1/networks networks[].lifting', keysOf(network.lifting), tellLifting),
  condition: tableOf('/v1/networks networks[].condition.code', keysOf(network.condition), tellCondition),
  'asked-for': tableOf('/v1/networks networks[].asksFor[]', keysOf(listings.network.asked), tellAsked),
} as const satisfies Record<string, Table>;
