/** Every code in advice has words in every language, whatever its parameters. */
import { describe, expect, it } from 'vitest';
import {
  FINDINGS,
  type Finding,
  type FindingCode,
  NO_PORT_WHYS,
  NOTES,
  type Note,
  type NoteCode,
  type ParameterTypes,
  TLS_PROBLEMS,
} from '../../../worker/api/index.ts';
import { documents as documentsDe } from '../../../worker/messages/de/documents.ts';
import { finding as findingDe } from '../../../worker/messages/de/finding.ts';
import { recommendation as recommendationDe } from '../../../worker/messages/de/recommendation.ts';
import { documents as documentsEn } from '../../../worker/messages/en/documents.ts';
import { finding as findingEn } from '../../../worker/messages/en/finding.ts';
import { recommendation as recommendationEn } from '../../../worker/messages/en/recommendation.ts';
import { report as reportEn } from '../../../worker/messages/en/report.ts';
import { documents as documentsEs } from '../../../worker/messages/es/documents.ts';
import { finding as findingEs } from '../../../worker/messages/es/finding.ts';
import { recommendation as recommendationEs } from '../../../worker/messages/es/recommendation.ts';
import { findingText } from '../../../worker/messages/finding.ts';
import { documents as documentsFr } from '../../../worker/messages/fr/documents.ts';
import { finding as findingFr } from '../../../worker/messages/fr/finding.ts';
import { recommendation as recommendationFr } from '../../../worker/messages/fr/recommendation.ts';
import { noteText } from '../../../worker/messages/recommendation.ts';
import { SAMPLE_PARAMETERS } from '../../../worker/render/codes/sample-parameters.ts';

const SAMPLES: readonly ParameterTypes[] = [
  SAMPLE_PARAMETERS,
  {
    expected: 'starttls',
    seen: 'implicit-tls',
    problems: [...TLS_PROBLEMS],
    days: 1,
    certificate: 'intermediate',
    ms: 999,
    open: ['weur', 'oc', 'me'],
    dead: ['afr', 'sam'],
    places: ['weur', 'self'],
    ports: [25, 465, 8465],
    suspects: [],
    names: [],
    network: '',
    certainty: 'said',
    name: 'Example Net',
    provider: 'Example',
    secret: 'app-password',
    why: 'nothing-answers',
    count: 3,
    outcomes: ['refused', 'timeout'],
    since: '2026-11-23T10:00:00.000Z',
    methods: ['EXTERNAL', 'GSSAPI', 'OAUTHBEARER'],
    words: '421',
    addresses: ['192.0.2.1', '2001:db8::1'],
    family: 6,
    rfc: 'RFC 8314',
    from: '2026-12',
    byDefault: true,
    source: 'https://provider.example/news',
  },
];

const MORE: readonly ParameterTypes[] = SAMPLES.flatMap((sample) => [
  { ...sample, days: 0, seen: 'plaintext', certainty: 'sometimes' },
  // From a newer service.
  {
    ...sample,
    seen: '' as 'plaintext',
    certainty: '' as 'said',
    problems: ['toString' as 'expired'],
    secret: 'toString' as 'oauth',
  },
  // From a service that says that something is wrong, but not what.
  { ...sample, problems: [] },
]);

const ALL = [...SAMPLES, ...MORE];

function finding(code: FindingCode, ports: number[], sample: ParameterTypes): Finding {
  const parameters = Object.fromEntries(FINDINGS[code].parameters.map((name) => [name, sample[name]]));
  return { code, severity: FINDINGS[code].severity, ports, parameters } as Finding;
}

function note(code: NoteCode, sample: ParameterTypes): Note {
  const parameters = Object.fromEntries(NOTES[code].parameters.map((name) => [name, sample[name]]));
  return { code, side: NOTES[code].side, parameters } as Note;
}

/** What a text contains if a value was forgotten. */
const FORGOTTEN = /undefined|NaN|null|function|\[object|\(\s*\)/;

describe.each([
  ['en', findingEn, /\bports? (?:465|25, 465 and 8465)\b/i],
  ['de', findingDe, /\bPorts? (?:465|25, 465 und 8465)\b/],
  ['fr', findingFr, /\bports? (?:465|25, 465 et 8465)\b/],
  ['es', findingEs, /\bpuertos? (?:465|25, 465 y 8465)\b/],
] as const)('findings in %s', (_, words, named) => {
  const codes = Object.keys(FINDINGS) as FindingCode[];

  it.each(codes)('put %s into sentences', (code) => {
    for (const sample of ALL) {
      for (const ports of [[465], [25, 465, 8465]]) {
        const said = findingText(words, finding(code, ports, sample));
        expect(said).toMatch(/^\p{Lu}.{40,}\.$/u);
        expect(said).not.toMatch(FORGOTTEN);
        // The reason for having no recommendation is about all ports.
        if (code !== 'no-usable-port') expect(said).toMatch(named);
      }
    }
  });

  it('say each reason for having no recommendation in different words', () => {
    const said = NO_PORT_WHYS.map((why) => words.sentence['no-usable-port']([], { why }));
    for (const one of said) expect(one).toMatch(/^\p{Lu}.{40,}\.$/u);
    expect(new Set(said).size).toBe(NO_PORT_WHYS.length);
  });

  it('name suspects as suspects', () => {
    const [one, other] = SAMPLES.map((sample) => findingText(words, finding('some-dead', [465], sample)));
    expect(one).toContain('Hetzner');
    expect(one).toContain('agent:office');
    expect(other).not.toContain('agent:office');
  });
});

describe.each([
  ['en', recommendationEn],
  ['de', recommendationDe],
  ['fr', recommendationFr],
  ['es', recommendationEs],
] as const)('recommendations in %s', (_, words) => {
  const codes = Object.keys(NOTES) as NoteCode[];

  it.each(codes)('put %s into a clause', (code) => {
    for (const sample of ALL) {
      const said = noteText(words, note(code, sample), reportEn.outcome);
      expect(said).toMatch(/^.{10,}[^.]$/);
      expect(said).not.toMatch(FORGOTTEN);
      for (const name of NOTES[code].parameters)
        if (name === 'provider' || name === 'name' || name === 'rfc') expect(said).toContain(sample[name]);
    }
  });

  it('name a port with its encryption, and warn about one without', () => {
    expect(words.use(465, 'implicit-tls', true)).toMatch(/\b465\b.*SSL\/TLS$/);
    expect(words.use(587, 'starttls', true)).toMatch(/\b587\b.*STARTTLS$/);
    expect(words.use(587, 'starttls', false)).toMatch(/\b587\b.*STARTTLS.{5,}/);
    expect(words.use(587, null, false)).toMatch(/^\p{Lu}{5,}\s?:.*\b587\b/u);
  });

  it('name encryption in a word', () => {
    for (const mode of Object.values(words.mode)) expect(mode).toMatch(/^\S{3,10}$/);
  });
});

it.each([documentsEn, documentsDe, documentsFr, documentsEs])(
  'documents: a narrow column, whose they are, and when they were read',
  (words) => {
    expect(words.column).toMatch(/^.{3,9}$/);
    for (const say of [words.by, words.unconfirmed])
      expect(say('Mailjet', '24 November 2026')).toMatch(/Mailjet.*24 November 2026/);
  },
);
