/** An explanation as text and as JSON, with words for every code. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';
import {
  ERROR_CAUSES,
  ERROR_CHANGES,
  type ErrorChangeParameters,
  type MeasuredHost,
} from '../../../../worker/api/index.ts';
import { ERROR_TOLD_CHARS_MAX } from '../../../../worker/limits.ts';
import { explanation as explanationDe } from '../../../../worker/messages/de/explanation.ts';
import { explanation as explanationEn } from '../../../../worker/messages/en/explanation.ts';
import { explanation as explanationEs } from '../../../../worker/messages/es/explanation.ts';
import { explanation as explanationFr } from '../../../../worker/messages/fr/explanation.ts';
import { explanationText, sourceText, toExplanation } from '../../../../worker/render/text/explanation.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { ERROR_MESSAGES } from '../../../support/fixtures/error-messages.ts';
import { measuredPort } from '../../../support/measured-ports.ts';
import { tooWide } from '../../../support/wide.ts';

const RESULT: MeasuredHost = {
  host: 'mail.example',
  advised: [587],
  checkedAt: '2026-11-25T12:00:00.000Z',
  ports: [
    measuredPort(),
    measuredPort({
      port: 465,
      outcome: 'implicit-tls',
      encryption: 'implicit-tls',
      trusted: false,
      problems: ['expired'],
    }),
  ],
};

function explained(
  text: string,
  language: 'en' | 'de' | 'fr' | 'es' = 'en',
  result: MeasuredHost | null = null,
  cut = false,
) {
  const rest = { configurations: [], recommended: null, named: null, redirection: null };
  const found = { error: { text, cut }, matches: explain(text, result), ...rest, result, problem: null };
  return toExplanation(found, WORDS[language]);
}

const DICTIONARIES = { en: explanationEn, de: explanationDe, fr: explanationFr, es: explanationEs };

const SITUATIONS: ErrorChangeParameters[] = [
  {},
  { port: 587 },
  { port: 465, encryption: 'implicit-tls', otherPort: 587, otherEncryption: 'starttls' },
  { port: 587, encryption: 'starttls', insteadOf: 25 },
  { port: 465, names: ['a.test', 'b.test'] },
];

describe.each(Object.entries(DICTIONARIES))('the words in %s', (language, words) => {
  it('say what each cause means', () => {
    for (const cause of ERROR_CAUSES) expect(words.cause[cause], cause).toMatch(/^[\p{Lu}].{25,}\.$/u);
  });

  it('say what to change in every situation, and leave nothing open', () => {
    for (const change of ERROR_CHANGES) {
      for (const given of SITUATIONS) {
        const sentence = words.change[change]({ port: 2525, ...given });
        expect(sentence, change).toMatch(/^[\p{Lu}].{20,}\.$/u);
        expect(sentence, change).not.toMatch(/undefined|null|NaN|\$\{|\.\.| {2}|,\./);
      }
    }
  });

  it('are of their own language', () => {
    const others = Object.entries(DICTIONARIES).filter(([other]) => other !== language);
    const own = Object.values(words.cause);
    for (const [, other] of others) {
      expect(own.filter((sentence) => Object.values(other.cause).includes(sentence))).toEqual([]);
    }
  });

  it('name the port and the mode that were measured', () => {
    expect(words.change['use-port']({ port: 465, encryption: 'implicit-tls', insteadOf: 587 })).toMatch(
      /465.*SSL\/TLS.*587/,
    );
    expect(
      words.change['use-starttls']({ port: 587, otherPort: 465, otherEncryption: 'implicit-tls' }),
    ).toMatch(/587.*STARTTLS.*465 \(SSL\/TLS\)/);
    expect(words.change['look-at-own-network']({ port: 587 })).toContain('587');
    expect(words.change['use-certified-name']({ names: ['a.test', 'b.test'] })).toMatch(/a\.test.*b\.test/);
  });
});

describe('explanationText', () => {
  it('shows cause, change and source', () => {
    expect(
      explanationText(explained('SSL routines:wrong version number, port: 587', 'en', RESULT), WORDS.en),
    ).toMatchInlineSnapshot(`
      "What the error message means

      1. Your program started encryption right away, but on this port the server
         speaks first, unencrypted. The port and the encryption setting do not match.
         The message says so.
         → Port 587 uses STARTTLS on this server: select STARTTLS for it, not SSL/TLS.
         Recognized: "wrong version number" (OpenSSL). Source: error messages of
         OpenSSL 3.0 (libssl, libcrypto)

      Results of our check of mail.example:
        587  STARTTLS works
        465  TLS works, with a certificate problem
      "
    `);
  });

  it('does so in German, without a host', () => {
    const text =
      'Die Nachricht konnte nicht gesendet werden, weil die Verbindung mit dem SMTP-Server smtp.example.net ihre Ablaufzeit (Timeout) überschritten hat.';
    expect(explanationText(explained(text, 'de'), WORDS.de)).toMatchInlineSnapshot(`
      "Was die Fehlermeldung bedeutet

      1. Es kam keine Antwort innerhalb der Wartezeit. Meist verwirft eine Firewall
         oder ein Netz unterwegs die Verbindung, ohne sie abzulehnen. Das steht so in
         der Meldung.
         → Versuchen Sie es mit Port 587 und STARTTLS oder mit Port 465 und SSL/TLS
           und zusätzlich in einem anderen Netz, etwa über den Hotspot Ihres Telefons:
           Wenn es dort funktioniert, sperrt das erste Netz den Port.
         Erkannt: „Verbindung mit dem SMTP-Server smtp.example.net ihre Ablaufzeit“
         (Thunderbird). Quelle: Fehlermeldungen von Thunderbird
         (de/mail/chrome/messenger/messengercompose/composeMsgs.properties)
      "
    `);
  });

  it('says what would help if nothing was recognized, and that a text was cut', () => {
    const text = explanationText(explained('nothing known', 'en', null, true), WORDS.en).replaceAll(
      '\n',
      ' ',
    );
    expect(text).toContain('We do not know this message. What helps:');
    expect(text).toContain(WORDS.en.explanation.cut);
    expect(explained('nothing known').hint).toBe(WORDS.en.explanation.nothing);
    expect(explained('535 no').hint).toBeNull();
  });

  it.each(['en', 'de'] as const)('keeps to 80 columns in %s', (language) => {
    const wide = ERROR_MESSAGES.flatMap(([, message]) => {
      const text = explanationText(
        explained(message.replace(/\s+/g, ' '), language, RESULT),
        WORDS[language],
      );
      return tooWide(text.split('\n'));
    });
    expect(wide).toEqual([]);
  });

  it('shows a pasted text up to the limit', () => {
    expect(explained('x'.repeat(ERROR_TOLD_CHARS_MAX)).error).toBe('x'.repeat(ERROR_TOLD_CHARS_MAX));
    const { error } = explained('x'.repeat(ERROR_TOLD_CHARS_MAX + 1));
    expect(error).toBe(`${'x'.repeat(ERROR_TOLD_CHARS_MAX - 1)}…`);
  });
});

describe('the source of a message', () => {
  const shown = (text: string, language: 'en' | 'de' | 'fr' | 'es') =>
    explanationText(explained(text, language), WORDS[language])
      .replace(/\s+/g, ' ')
      .match(/(?:Source|Quelle|Fuente)\s?: .*/)?.[0]
      .trim();

  it.each([
    ['535 no', 'en', 'Source: RFC 4954, § 4 and § 6'],
    ['535 no', 'de', 'Quelle: RFC 4954, § 4 und § 6'],
    ['535 no', 'fr', 'Source : RFC 4954, § 4 et § 6'],
    ['535 no', 'es', 'Fuente: RFC 4954, § 4 y § 6'],
    ['421 4.7.0 no', 'de', 'Quelle: RFC 5321, § 3.8, § 4.2.3 und § 4.5.3'],
    ['530 Must issue a STARTTLS command first', 'de', 'Quelle: RFC 3207, § 4'],
    ['wrong version number', 'de', 'Quelle: Fehlermeldungen von OpenSSL 3.0 (libssl, libcrypto)'],
    ['wrong version number', 'fr', 'Source : messages du logiciel OpenSSL 3.0 (libssl, libcrypto)'],
    [
      'Zeitüberschreitung bei der Antwort (SMTP)',
      'es',
      'Fuente: mensajes de Outlook (se cita así a menudo, sin comprobar)',
    ],
    [
      'invalid credentials',
      'de',
      'Quelle: bei vielen Servern üblicher Wortlaut (häufig so zitiert, nicht nachgeprüft)',
    ],
    ['0x800CCC0F', 'de', 'Quelle: http://www.devotedit.com/?p=180'],
  ] as const)('of %s in %s: %s', (text, language, source) => {
    expect(shown(text, language)).toBe(source);
  });

  it('is separated from its mark in French, and from its number in every language', () => {
    const [match] = explained('535 no', 'fr').matches;
    expect(match && sourceText(match, explanationFr)).toBe('Source\u00a0: RFC 4954, §\u00a04 et §\u00a06');
  });
});
