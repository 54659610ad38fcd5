/** What the script on the reader's own machine says. None of it is in an answer of the service. */
import {
  LOCAL_CONCLUSIONS,
  LOCAL_DIFFERENCES,
  LOCAL_OUTCOMES,
  type LocalConclusion,
  type LocalOutcome,
} from '../../api/index.ts';
import { adviceOf, type Lexicon, sentenceOf, type Table, type Told, tableOf } from './sense.ts';

const SCRIPT = '/local.sh';

type Difference = (typeof LOCAL_DIFFERENCES)[keyof typeof LOCAL_DIFFERENCES];

function tellOutcome(outcome: LocalOutcome, { words, toDo }: Lexicon): Told {
  return {
    meaning: sentenceOf(words.localResult.outcome[outcome]),
    toDo: adviceOf(toDo.localOutcome),
    example: null,
    line: words.localResult.outcome[outcome],
  };
}

function tellConclusion(code: LocalConclusion, { words }: Lexicon): Told {
  const { conclusion, sentence } = words.localResult;
  const line = `${conclusion[code]} – ${sentence[code]}`;
  return { meaning: sentenceOf(line), example: null, line };
}

function tellDifference(_code: Difference, { words, toDo }: Lexicon): Told {
  return {
    meaning: sentenceOf(words.localResult.sentence.altered),
    toDo: adviceOf(toDo.localDifference),
    example: null,
    related: ['altered'],
  };
}

export const OF_OWN_TEST = {
  'local-outcome': tableOf(SCRIPT, Object.values(LOCAL_OUTCOMES), tellOutcome),
  'local-conclusion': tableOf(SCRIPT, LOCAL_CONCLUSIONS, tellConclusion),
  'local-difference': tableOf(SCRIPT, Object.values(LOCAL_DIFFERENCES), tellDifference),
} as const satisfies Record<string, Table>;
