/** The codes of what follows from the rows: findings, why no port is recommended, and notes. */
import {
  FINDINGS,
  type Finding,
  type FindingCode,
  isTlsWarning,
  NO_PORT_WHYS,
  NOTES,
  type NoPortWhy,
  type Note,
  type NoteCode,
  TLS_PROBLEMS,
} from '../../api/index.ts';
import { findingText } from '../../messages/finding.ts';
import { placeText, withPlaceNames } from '../../messages/place.ts';
import { noteText } from '../../messages/recommendation.ts';
import type { ToDo } from '../../messages/to-do.ts';
import type { Words } from '../words.ts';
import { SAMPLE_PARAMETERS } from './sample-parameters.ts';
import {
  adviceOf,
  keysOf,
  type Lexicon,
  ownOf,
  sentenceOf,
  type Table,
  type Told,
  tableOf,
} from './sense.ts';

/** Findings about other ports than 587, as a reader would meet them. */
const PORTS: Readonly<Partial<Record<FindingCode, number[]>>> = {
  'all-dead': [465, 587],
  'no-usable-port': [],
  'some-dead': [465],
  'tls-mode-mismatch': [465],
  'port-25-not-testable': [25],
  'open-but-undocumented': [2525],
};

/** Notes whose sentence already says what to set. */
const SAYS_ITSELF: readonly NoteCode[] = ['insist-on-encryption', 'unusual-encryption', 'sign-in-with'];
/** Notes that say that our check could not tell. */
const OURS: readonly NoteCode[] = ['check-refused-here', 'unproven', 'beyond-our-client'];
/** Where nothing was learned, the outcome says so. */
const OUTCOME: Readonly<Partial<Record<NoteCode, 'untestable' | 'timeout'>>> = {
  unproven: 'untestable',
  'failed-from-some-places': 'timeout',
};

function sampleFinding(code: FindingCode, why: NoPortWhy = SAMPLE_PARAMETERS.why): Finding {
  const { severity, parameters: names } = FINDINGS[code];
  const parameters = Object.fromEntries(names.map((name) => [name, { ...SAMPLE_PARAMETERS, why }[name]]));
  // Each code is paired with its own parameters; TypeScript cannot follow that through the table.
  return { code, severity, ports: PORTS[code] ?? [587], parameters } as Finding;
}

function sampleNote(code: NoteCode): Note {
  const { side, parameters: names } = NOTES[code];
  const outcomes = [OUTCOME[code] ?? 'refused'];
  const parameters = Object.fromEntries(
    names.map((name) => [name, { ...SAMPLE_PARAMETERS, outcomes }[name]]),
  );
  return { code, side, parameters } as Note;
}

function placeName(words: Words): (id: string) => string {
  return (id) => placeText(undefined, id, words.place);
}

function tellFinding(code: FindingCode, { words, toDo }: Lexicon): Told {
  const finding = sampleFinding(code);
  const advice = ownOf<ToDo>(toDo.finding, code);
  return {
    meaning: findingText(words.finding, withPlaceNames(finding, placeName(words))),
    toDo: advice === undefined ? [] : adviceOf(advice),
    example: finding,
    related: relatedTo(code),
  };
}

function relatedTo(code: FindingCode): readonly string[] {
  if (code === 'no-usable-port') return NO_PORT_WHYS;
  return code === 'certificate-untrusted' ? TLS_PROBLEMS.filter((problem) => !isTlsWarning(problem)) : [];
}

function tellWhy(why: NoPortWhy, { words, toDo }: Lexicon): Told {
  const finding = sampleFinding('no-usable-port', why);
  const advice = ownOf<ToDo>(toDo.noPortWhy, why);
  return {
    meaning: findingText(words.finding, finding),
    toDo: advice === undefined ? [] : adviceOf(advice),
    example: finding,
    related: ['no-usable-port'],
  };
}

function tellNote(code: NoteCode, { words, toDo }: Lexicon): Told {
  const note = sampleNote(code);
  const clause = noteText(words.recommendation, withPlaceNames(note, placeName(words)), words.report.outcome);
  const advice = OURS.includes(code) ? toDo.ownTest : toDo.note[note.side];
  return {
    meaning: sentenceOf(clause),
    toDo: SAYS_ITSELF.includes(code) ? [] : adviceOf(advice),
    example: note,
    line: `- ${clause}`,
    related: 'outcomes' in note.parameters ? note.parameters.outcomes : [],
  };
}

export const OF_ADVICE = {
  finding: tableOf('/v1/check findings[].code', keysOf(FINDINGS), tellFinding),
  'no-port-why': tableOf('/v1/check findings[].parameters.why', NO_PORT_WHYS, tellWhy),
  note: tableOf('/v1/check recommendation.reasons[].code', keysOf(NOTES), tellNote),
} as const satisfies Record<string, Table>;
