/** Every word of every table has a page in every language that says what it means and what to do. */
import { describe, expect, it } from 'vitest';
import {
  CODE_KINDS,
  CONFIGURATION_FAULTS,
  type CodeKind,
  type CodePage,
  type CodeSense,
  DISCOVERY_SOURCES,
  ERROR_CAUSES,
  ERROR_CHANGES,
  FINDINGS,
  LANGUAGES,
  type Language,
  LOCAL_CONCLUSIONS,
  LOCAL_DIFFERENCES,
  LOCAL_OUTCOMES,
  NO_PORT_WHYS,
  NOTES,
  OUTCOMES,
  PROBLEMS,
  SETTINGS_NOTES,
  TLS_ALERTS,
  TLS_PROBLEMS,
} from '../../../worker/api/index.ts';
import { PROGRAMS } from '../../../worker/programs/programs.ts';
import { TRAPS } from '../../../worker/programs/trap.ts';
import { CODES, codeList, codePage } from '../../../worker/render/codes/codes.ts';
import { lexiconOf } from '../../../worker/render/codes/lexicon.ts';

/** The tables of the contract, read independently of the pages. */
const TOLD: Readonly<Partial<Record<CodeKind, readonly string[]>>> = {
  outcome: Object.keys(OUTCOMES),
  reason: [
    ...Object.values(OUTCOMES).flatMap(({ reasons }): readonly string[] => reasons),
    ...TLS_ALERTS.map((alert) => `alert-${alert}`),
  ],
  state: Object.values(OUTCOMES).map(({ state }) => state),
  'tls-problem': TLS_PROBLEMS,
  finding: Object.keys(FINDINGS),
  'no-port-why': NO_PORT_WHYS,
  note: Object.keys(NOTES),
  problem: Object.keys(PROBLEMS),
  cause: ERROR_CAUSES,
  change: ERROR_CHANGES,
  fault: CONFIGURATION_FAULTS,
  'settings-note': Object.keys(SETTINGS_NOTES),
  'discovery-source': DISCOVERY_SOURCES,
  trap: Object.keys(TRAPS),
  'local-outcome': Object.values(LOCAL_OUTCOMES),
  'local-conclusion': LOCAL_CONCLUSIONS,
  'local-difference': Object.values(LOCAL_DIFFERENCES),
};

/** Their meaning is an instruction or a fact already, and nothing could be added to it. */
const SAYS_ITSELF: readonly CodeKind[] = [
  'change',
  'confidence',
  'settings-note',
  'sign-in-method',
  'sign-in-first',
  'user-name',
  'lifting',
  'condition',
  'asked-for',
  'trap',
  'local-conclusion',
];

/** Single codes of other kinds of which the same is true. */
const SAID: readonly string[] = [
  'finding no-usable-port',
  'finding firewall-masks-smtp',
  'finding documented-but-closed',
  'finding address-dead',
  'finding ipv6-dead',
  'finding no-password-sign-in',
  'finding password-sign-in-off',
  'finding tls-mode-mismatch',
  'finding certificate-expires-soon',
  'finding rate-limited-by-host',
  'finding not-encrypted-judged',
  'no-port-why blocked-by-your-network',
  'no-port-why check-refused-here',
  'no-port-why busy',
  'no-port-why reachability-only',
  'no-port-why no-greeting',
  'no-port-why servers-only',
  'no-port-why nothing-works',
  'no-port-why nothing-answers',
  'no-port-why servers-port-only',
  'no-port-why nothing-measured',
  'note insist-on-encryption',
  'note unusual-encryption',
  'note sign-in-with',
  'fault both-modes-on',
  'fault not-a-submission-port',
  'fault app-password-needed',
  'fault certificate-name-differs',
  'fault not-percent-encoded',
  'fault nothing-wrong',
];

/** What a text contains if a value was forgotten. */
const FORGOTTEN = /undefined|NaN|\bnull\b|function|\[object|\(\s*\)|«\s*»|„“|“”/;

const SENTENCE = /^(?:\p{Lu}|\d|["„«“/¿]|mail\.|smtp\.|example\.).{3,}[.!?]$/u;
/** Begins with what a program calls something, or ends with it, or with the characters that are meant. */
const QUOTATION = /^\S.{20,}$/u;

function formOf(kind: CodeKind): RegExp {
  return kind === 'trap' || kind === 'settings-note' ? QUOTATION : SENTENCE;
}

const pagesIn = (language: Language): CodePage[] =>
  [...CODES.keys()].map((code) => codePage(code, lexiconOf(language)));

/** Without what a program itself calls something. */
const OF_PROGRAMS = /12345, true, null/;

it('every word of every table has a page', () => {
  for (const [kind, words] of Object.entries(TOLD)) {
    const paged = [...CODES].filter(([, kinds]) => kinds.some((one) => one === kind)).map(([code]) => code);
    expect(paged.toSorted(), kind).toEqual([...new Set(words)].toSorted());
  }
  for (const kind of CODE_KINDS)
    expect([...CODES.values()].filter((kinds) => kinds.includes(kind)).length, kind).toBeGreaterThan(2);
});

it('every code can stand in a path', () => {
  for (const code of CODES.keys()) expect(code).toMatch(/^[a-z\d]+(?:-[a-z\d]+)*$/);
});

describe.each(LANGUAGES)('in %s', (language) => {
  const pages = pagesIn(language);
  const senses = pages.flatMap(({ code, senses: all }) => all.map((sense) => ({ code, ...sense })));

  it('each sense has a meaning and what to do', () => {
    for (const { code, kind, title, meaning, toDo } of senses) {
      const name = `${kind} ${code}`;
      expect(title, name).toMatch(/^\p{Lu}.{5,}$/u);
      expect(meaning, name).toMatch(formOf(kind));
      const isSaid = SAYS_ITSELF.includes(kind) || SAID.includes(name);
      expect(toDo.length > 0, name).toBe(!isSaid);
      for (const { text } of toDo) expect(text, name).toMatch(SENTENCE);
    }
  });

  it('no text has a gap', () => {
    for (const { code, meaning, toDo, line, links } of senses) {
      const texts = [
        meaning,
        ...toDo.map(({ text }) => text),
        line ?? '',
        ...links.map(({ title }) => title),
      ];
      for (const text of texts) expect(text.replace(OF_PROGRAMS, ''), code).not.toMatch(FORGOTTEN);
    }
  });

  it('the list has each with one sentence', () => {
    const { codes } = codeList(lexiconOf(language));
    expect(codes).toHaveLength(senses.length);
    for (const { meaning, code } of codes) expect(meaning, code).toMatch(/^\S.{5,}$/);
  });
});

it('does not take the day of a date for the end of a sentence', () => {
  const { codes } = codeList(lexiconOf('de'));
  const said = codes.find(({ code }) => code === 'expired')?.meaning;
  expect(said).toBe('Das Zertifikat ist am 3. November 2026 abgelaufen.');
});

it('says the same in each language: the readers, examples and links', () => {
  const shapeOf = (page: CodePage) =>
    page.senses.map(({ kind, place, toDo, related, links, line }: CodeSense) => [
      kind,
      place,
      toDo.map(({ reader }) => reader),
      related,
      links.map(({ path }) => path),
      line === null,
    ]);
  const [english, ...others] = LANGUAGES.map((language) => pagesIn(language).map(shapeOf));
  for (const other of others) expect(other).toEqual(english);
});

it('has each example with the word in it, as JSON', () => {
  const without = pagesIn('en').flatMap(({ code, senses }) =>
    senses.flatMap(({ kind, example }) => {
      if (example === null) return [kind];
      expect(JSON.parse(JSON.stringify(example))).toEqual(example);
      const word = kind === 'dns-reason' ? 'dns-failed' : code;
      expect(JSON.stringify(example), `${kind} ${code}`).toContain(`"${word}"`);
      return [];
    }),
  );
  // What the script says is in no answer, and one form of user name is no provider's at present.
  expect(new Set(without)).toEqual(
    new Set(['local-outcome', 'local-conclusion', 'local-difference', 'user-name']),
  );
});

it('leads only to pages that there are', () => {
  const ids = new Set(PROGRAMS.map(({ id }) => `/docs/programs/${id}`));
  for (const { code, senses } of pagesIn('en'))
    for (const { related, links } of senses) {
      expect(related.filter((other) => !CODES.has(other) || other === code)).toEqual([]);
      for (const { path } of links) {
        if (path.startsWith('/docs/programs/')) expect(ids).toContain(path);
        else expect(path).toMatch(/^\/(?:explain\?error=|providers\/|networks\/)./);
      }
    }
});

describe('advice', () => {
  const adviceOf = (code: string): string =>
    codePage(code, lexiconOf('en'))
      .senses.flatMap(({ toDo }) => toDo.map(({ text }) => text))
      .join('\n');

  it.each(['untestable', 'port-25-forbidden', 'platform-range', 'error', 'budget', 'vantage-failed'])(
    'about our own limit %s asks nobody to change a server',
    (code) => {
      expect(adviceOf(code)).toMatch(/Nothing has to be fixed|needs no change/);
      expect(adviceOf(code)).not.toMatch(/firewall|Install|Set /);
    },
  );

  it('tells refused, no answer and not testable apart', () => {
    expect(new Set(['refused', 'timeout', 'no-reply', 'untestable'].map(adviceOf)).size).toBe(4);
  });

  it('never turns off what protects', () => {
    const all = [...CODES.keys()].map(adviceOf).join('\n');
    expect(all).not.toMatch(/(?<!not )turn(?:ing)? off certificate|disable (?:certificate|encryption)/i);
  });
});
