/**
 * How long the explanation of a pasted text takes at most: texts of the longest length allowed that begin as many
 * patterns as they can, beside an ordinary message.
 */
import { explain } from '../../worker/advice/explanation/explanation.ts';
import { subjectOf } from '../../worker/advice/explanation/subject.ts';
import { ERROR_CHARS_MAX } from '../../worker/limits.ts';
import { parsePastedError } from '../../worker/request/pasted-error.ts';

export interface DecoderCost {
  explanation: string;
  ms: number;
}

/** The beginnings of asides, of replies, and of the longer patterns, repeated. */
const HOSTILE = [
  'postfix/smtpd[1]: ',
  'H=a rejected ',
  'except a ',
  'possible causes: ',
  'for one or more of the following reasons: ',
  '550 ',
  '550 connection refused ',
  '451 too many x ',
  '5.1.1 recipient ',
  'read tcp a ',
  'lookup a on ',
  'name service error for name=a ',
  'could not connect to smtp host: a ',
  'smtp (250): ',
  'certificate for ',
  'tls required ',
  'if (a',
  '"a.b": "',
  'wenn a ',
  'verbindung ',
  'server ',
  'zertifikat ',
  'anmeldung ',
  'connexion ',
  'certificat ',
  'serveur ',
  'authentification ',
  'conexión ',
  'certificado ',
  'contraseña ',
  'name ',
  '550-5.7.1 a ',
];
const ORDINARY = '535 5.7.8 Username and Password not accepted';
const ROUNDS = 20;

export function measureDecoder(): DecoderCost[] {
  const slowest = HOSTILE.map((unit) => fastest(unit.repeat(ERROR_CHARS_MAX).slice(0, ERROR_CHARS_MAX)));
  const [most, ordinary] = [Math.max(...slowest), fastest(ORDINARY)];
  return [
    { explanation: `the slowest of ${HOSTILE.length} hostile texts`, ms: most },
    { explanation: 'an ordinary message', ms: ordinary },
    { explanation: 'ratio', ms: most / ordinary },
  ];
}

/** Reading, masking and explaining, in the fastest of several rounds, which other programs disturb least. */
function fastest(pasted: string): number {
  const times = Array.from({ length: ROUNDS }, () => {
    const startedAtMs = performance.now();
    const { printed, text } = parsePastedError(pasted);
    explain(printed, null, subjectOf(text, null));
    return performance.now() - startedAtMs;
  });
  return Math.min(...times);
}
