/** A request for each problem that a demo service has (test/schema/record.ts records the answers), and the recorded examples. */
import type { ProblemCode } from '../api/index.ts';
import { recordedAnswer } from './examples.ts';
import type { Json } from './json.ts';

export const PROBLEM_SAMPLES: Readonly<Partial<Record<ProblemCode, string>>> = {
  'invalid-host': '/v1/check?host=smtp.example.net:587',
  'invalid-port': '/v1/check?host={host}&ports=smtp',
  'port-not-allowed': '/v1/check?host={host}&ports=22',
  'invalid-parameter': '/v1/check?host={host}&port=587',
  'opted-out': '/v1/check?host=mail.optedout.test',
  'not-found': '/v1/chek',
  'nothing-remembered': '/v1/check?host=mail.healthy.test&remembered=1',
  'assertion-failed': '/snippet/{host}?ports=587&fresh=1&assert=587:refused&format=json',
  'name-not-found': '/v1/check?host=nowhere.test',
  'no-address': '/v1/check?host=empty.test',
  'dns-failed': '/v1/check?host=broken.test',
};

export function problemName(code: ProblemCode): string {
  return `problem-${code}`;
}

/** Null if none was recorded. */
export function problemExample(code: ProblemCode): Json {
  return recordedAnswer({ name: problemName(code) });
}
