import { describe, expect, it } from 'vitest';
import {
  ARTICLE_PORTS,
  type Certificate,
  LOCATION_HINTS,
  TLS_ALERTS,
  TLS_PROBLEMS,
} from '../../../worker/api/index.ts';
import { parseConfig } from '../../../worker/config/config.ts';
import { AGENT_PLACE_CHARS_MAX, CONTACT_CHARS_MAX } from '../../../worker/limits.ts';
import { NAME_IN_SENTENCE_CHARS_MAX, NAMES_IN_SENTENCE_MAX } from '../../../worker/messages/limits.ts';
import { reasonText } from '../../../worker/messages/report.ts';
import { factsOf, type TlsFacts } from '../../../worker/messages/tls.ts';
import { aboutText } from '../../../worker/render/text/about.ts';
import { usageText } from '../../../worker/render/text/usage.ts';
import { WORDS } from '../../../worker/render/words.ts';
import { EXPIRED, INTERMEDIATE, LEAF, OTHER_NAME, tlsSeen } from '../../support/tls-seen.ts';

const LANGUAGES = Object.entries(WORDS);
const FACTS = shown(OTHER_NAME);

function shown(...certificates: Certificate[]): TlsFacts {
  return factsOf('mail.example.com', tlsSeen({ version: 'TLS 1.0', certificates }));
}

function named(names: string[]): TlsFacts {
  return shown({ ...LEAF, names });
}

describe.each(LANGUAGES)('words in %s', (_, { about, report, text, place: places, tls }) => {
  it('say what each outcome means in a sentence', () => {
    for (const meaning of Object.values(report.meaning)) expect(meaning).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('keep a table cell to 22 characters and a reason to 48', () => {
    for (const outcome of Object.values(report.outcome)) expect(outcome).toMatch(/^.{3,22}$/);
    for (const reason of Object.values(report.reason)) expect(reason).toMatch(/^.{3,47}[^.]$/);
    for (const alert of TLS_ALERTS) expect(reasonText(report, `alert-${alert}`)).toMatch(/^.{3,47}[^.]$/);
  });

  it('explain each way in which TLS fails in sentences', () => {
    const explanations = [...Object.values(report.explanation), ...Object.values(report.alertExplanation)];
    for (const explanation of explanations) expect(explanation).toMatch(/^\p{Lu}.{20,}\.$/u);
  });

  it('name each TLS problem in 48 characters, and explain it in sentences', () => {
    const nothing = factsOf('mail.example.com', tlsSeen({ version: null, certificates: [] }));
    for (const facts of [
      FACTS,
      shown(OTHER_NAME, EXPIRED),
      named([]),
      named(['a.test', 'b.test']),
      nothing,
    ]) {
      for (const problem of TLS_PROBLEMS) {
        expect(tls.short[problem](facts)).toMatch(/^.{3,47}[^.]$/);
        expect(tls.sentence[problem](facts)).toMatch(/^\p{Lu}.{20,}\.$/u);
      }
    }
  });

  it('list a certificate’s names up to the limits, and count the rest', () => {
    const names = Array.from({ length: NAMES_IN_SENTENCE_MAX }, (_, index) => `n${index}.test`);
    const all = tls.sentence['name-mismatch'](named(names));
    expect(names.every((name) => all.includes(name))).toBe(true);
    expect(all).not.toContain(tls.moreNames(2));
    const more = tls.sentence['name-mismatch'](named([...names, 'last.test', 'very-last.test']));
    expect(more).not.toContain('last.test');
    expect(more).toContain(tls.moreNames(2));
    const longest = 'x'.repeat(NAME_IN_SENTENCE_CHARS_MAX);
    for (const say of [tls.short, tls.sentence]) {
      expect(say['name-mismatch'](named([longest]))).toContain(longest);
      const cut = say['name-mismatch'](named([`${longest}x`]));
      expect(cut).toContain(`${longest.slice(1)}…`);
      expect(cut).not.toContain(longest);
    }
  });

  it('leave an invalid date unchanged', () => {
    expect(tls.longDate('soon')).toBe('soon');
    expect(tls.sentence.expired(shown({ ...EXPIRED, notAfter: 'never' }))).toContain('never');
  });

  it('say what every port of the default allow-list is for', () => {
    expect(parseConfig({}).ports.filter((port) => report.purpose[port] === undefined)).toEqual([]);
    expect(ARTICLE_PORTS.every((port) => report.purpose[port])).toBe(true);
  });

  it('name every region', () => {
    expect(LOCATION_HINTS.filter((hint) => !places.region[hint])).toEqual([]);
  });

  it('keep the usage and the about text to 80 columns', () => {
    const origin = 'https://check.example';
    const usage = usageText(text, origin, 'mail.example').split('\n');
    const [limited, unlimited] = [1_000_000, 0].map((dialoguesPerHour) =>
      aboutText(
        about({
          origin,
          ehloName: 'check.example',
          dialoguesPerHour,
          agents: [],
          globalping: false,
          contact: null,
        }),
      ),
    );
    const place = 'x'.repeat(AGENT_PLACE_CHARS_MAX);
    const helped = aboutText(
      about({
        origin,
        ehloName: 'check.example',
        dialoguesPerHour: 120,
        agents: ['our office', place],
        globalping: true,
        contact: `https://help.example.net/${'x'.repeat(CONTACT_CHARS_MAX - 25)}`,
      }),
    );
    const told = `${limited}${unlimited}${helped}`.split('\n');
    expect(helped).toContain(`    our office\n    ${place}\n`);
    expect([limited, helped].map((one) => one?.includes('globalping.io'))).toEqual([false, true]);
    expect([...usage, ...told].filter((line) => line.length > 80)).toEqual([]);
    expect(limited).toContain('EHLO check.example');
    expect(limited).toMatch(/1000000 (?:dialogues|Dialoge|diálogos)/);
    expect(unlimited).not.toMatch(/1000000|\b0 (?:dialogues|Dialoge|diálogos)/);
    expect(limited).toContain('_smtp-port-check.mail.example.net.  TXT  "v=1; deny"');
  });
});

describe('words about TLS', () => {
  const english = WORDS.en.tls;
  const german = WORDS.de.tls;
  const french = WORDS.fr.tls;
  const spanish = WORDS.es.tls;

  it('are those that readers need', () => {
    const expired = shown(EXPIRED, INTERMEDIATE);
    expect(english.sentence.expired(expired)).toBe('The certificate expired on 3 October 2026.');
    expect(german.sentence.expired(expired)).toBe('Das Zertifikat ist am 3. Oktober 2026 abgelaufen.');
    expect(french.sentence.expired(expired)).toBe('Le certificat a expiré le 3 octobre 2026.');
    expect(spanish.sentence.expired(expired)).toBe('El certificado caducó el 3 de octubre de 2026.');
    expect(english.short.expired(expired)).toBe('certificate expired on 2026-10-03');
    expect(german.short.expired(expired)).toBe('Zertifikat abgelaufen am 03.10.2026');
    expect(french.short.expired(expired)).toBe('certificat expiré le 03/10/2026');
    expect(spanish.short.expired(expired)).toBe('certificado caducado el 03/10/2026');
    expect(english.sentence['name-mismatch'](FACTS)).toBe(
      'The certificate is for *.example.net, not for mail.example.com.',
    );
    expect(german.sentence['name-mismatch'](FACTS)).toBe(
      'Das Zertifikat gilt für *.example.net, nicht für mail.example.com.',
    );
    expect(english.short['obsolete-version'](FACTS)).toBe('only TLS 1.0');
    expect(german.short['obsolete-version'](FACTS)).toBe('nur TLS 1.0');
    expect(english.short['name-mismatch'](named(['a.test', 'b.test']))).toBe(
      'certificate is for a.test and 1 more',
    );
  });

  it('count the names left out in the case that the sentence asks for', () => {
    expect([1, 2].map(german.moreNames)).toEqual(['1 weiterer', '2 weitere']);
    const say = (count: number) =>
      german.short['name-mismatch'](named(['a.test', 'b.test', 'c.test'].slice(0, count)));
    expect(say(2)).toBe('Zertifikat gilt für a.test und 1 weiteren');
    expect(say(3)).toBe('Zertifikat gilt für a.test und 2 weitere');
    expect([1, 2].map(english.moreNames)).toEqual(['1 more', '2 more']);
    expect([1, 2].map(french.moreNames)).toEqual(['1 autre', '2 autres']);
    expect([1, 2].map(spanish.moreNames)).toEqual(['1 más', '2 más']);
  });

  it('use the dates of the certificate that has expired or is not yet valid', () => {
    const old = { ...INTERMEDIATE, notAfter: '2026-10-03T23:59:59.000Z', daysLeft: -53 };
    const say = english.sentence;
    expect(say.expired(shown(LEAF, old))).toBe(
      "A certificate above the server's own expired on 3 October 2026.",
    );
    expect(english.short.expired(shown(LEAF, old))).toBe('chain certificate expired on 2026-10-03');
    expect(german.short.expired(shown(LEAF, old))).toBe('Zertifikatskette abgelaufen am 03.10.2026');
    expect(say.expired(shown(LEAF, INTERMEDIATE))).toBe('A certificate of the chain has expired.');
    const early = { ...LEAF, notBefore: '2026-12-01T00:00:00.000Z' };
    expect(say['not-yet-valid'](shown(early, LEAF))).toBe(
      'The certificate is not valid before 1 December 2026.',
    );
    expect(say['not-yet-valid'](shown(LEAF, early))).toBe(
      "A certificate above the server's own is not valid before 1 December 2026.",
    );
  });

  it('make the first of a month an ordinal only in French', () => {
    expect([french, spanish].map(({ longDate }) => longDate('2026-10-01T12:00:00Z'))).toEqual([
      '1er octobre 2026',
      '1 de octubre de 2026',
    ]);
    expect(french.longDate('2026-10-11T12:00:00Z')).toBe('11 octobre 2026');
  });

  it.each([
    [-2, ['expired 2 days ago', 'vor 2 Tagen abgelaufen', 'expiré il y a 2 jours', 'caducado hace 2 días']],
    [-1, ['expired 1 day ago', 'vor 1 Tag abgelaufen', 'expiré il y a 1 jour', 'caducado hace 1 día']],
    [0, ['less than a day', 'weniger als ein Tag', 'moins d’un jour', 'menos de un día']],
    [1, ['1 day left', 'noch 1 Tag', 'encore 1 jour', '1 día más']],
    [2, ['2 days left', 'noch 2 Tage', 'encore 2 jours', '2 días más']],
  ])('count %i days: %j', (days, said) => {
    expect([english, german, french, spanish].map((words) => words.daysLeft(days))).toEqual(said);
  });

  it.each([
    ['rsa', 2048, 'RSA, 2048 bits'],
    ['rsa-pss', 4096, 'RSA-PSS, 4096 bits'],
    ['ec', 256, 'EC, 256 bits'],
    ['ed25519', null, 'Ed25519'],
    ['1.2.3', null, '1.2.3'],
  ])('write the key %s of %s bits as %s', (type, bits, said) => {
    expect(english.key(type, bits)).toBe(said);
  });
});
