/** The words for a recommendation in German. Only wording; the code decides when to use it. */

import type { SignInMethod } from '../../api/index.ts';
import { wordsFor } from '../finding.ts';
import { inParentheses, list } from '../format.ts';
import type { RecommendationWords } from '../recommendation.ts';
import { finding } from './finding.ts';

const all = (items: readonly string[]): string => list('de', items);

const MODE: RecommendationWords['mode'] = {
  starttls: 'STARTTLS',
  'implicit-tls': 'SSL/TLS',
  plaintext: 'keine',
};

const SECRETS: Readonly<Record<SignInMethod, string>> = {
  password: 'Anmeldung mit dem Passwort des Postfachs',
  'app-password': 'Anmeldung mit einem App-Passwort, nicht mit dem Passwort Ihres Kontos',
  'authorization-code':
    'Anmeldung mit einem Autorisierungscode aus den Einstellungen des Webmails, nicht mit dem Passwort Ihres Kontos',
  'api-key': 'Anmeldung mit einem API-Schlüssel',
  'smtp-credentials': 'Anmeldung mit dem SMTP-Passwort oder Schlüssel, den der Anbieter vergibt',
  oauth: 'Anmeldung auf der Seite des Anbieters (OAuth 2.0): Ein Passwort wird nicht angenommen',
  'by-address': 'ohne Anmeldung: Der Anbieter muss Ihre IP-Adresse zulassen',
};

export const recommendation: RecommendationWords = {
  use: (port, encryption, isSafe) => {
    if (encryption === null) return `WARNUNG: Port ${port} funktioniert, aber nur unverschlüsselt`;
    return isSafe
      ? `Verwenden Sie Port ${port} mit ${MODE[encryption]}`
      : `Verwenden Sie Port ${port} mit ${MODE[encryption]} nur, wenn es nicht anders geht`;
  },
  alternatives: 'Auch möglich',
  passedOver: 'Nicht empfohlen',
  mode: MODE,
  note: {
    unencrypted: () => 'nicht verschlüsselt: Passwort und E-Mails sind unterwegs lesbar',
    'certificate-problem': ({ problems }) =>
      `sein Zertifikat ist nicht vertrauenswürdig${inParentheses(all(wordsFor(finding.problem, problems)))}`,
    'certificate-unknown': () => 'sein Zertifikat ließ sich nicht prüfen',
    'starttls-injection': () => 'vor Beginn der Verschlüsselung wurde unverschlüsselter Text eingeschleust',
    worked: ({ count }) =>
      count === 1
        ? 'er hat in unserer Prüfung funktioniert'
        : count === 2
          ? 'er hat von beiden Orten aus funktioniert, die ihn prüfen konnten'
          : `er hat von allen ${count} Orten aus funktioniert, die ihn prüfen konnten`,
    'certificate-trusted': () => 'sein Zertifikat ist vertrauenswürdig',
    'insist-on-encryption': () =>
      'er nimmt Passwörter auch unverschlüsselt an: Stellen Sie „STARTTLS erforderlich“ ein, nicht „wenn möglich“',
    'ntlm-only': () =>
      'für die Anmeldung mit Passwort gibt es nur NTLM, das wenige Mailprogramme unterstützen',
    'recommended-by-provider': ({ provider }) => `${provider} empfiehlt ihn`,
    'documented-by-provider': ({ provider }) => `${provider} dokumentiert ihn`,
    'not-documented': ({ provider }) => `${provider} dokumentiert ihn nicht`,
    'sign-in-with': ({ provider, secret }) => `${wordsFor(SECRETS, [secret]).join('')} (${provider})`,
    'tls-from-the-start': () => 'er ist von Anfang an verschlüsselt, wie es RFC 8314 empfiehlt',
    'registered-port': ({ rfc }) => `er ist für den Mailversand registriert (${rfc})`,
    'alternative-port': () =>
      'kein Standardport für Mail: Anbieter bieten ihn an, falls andere gesperrt sind',
    'web-port': () => 'für das Web gedacht: Proxys unterwegs können Mail stören',
    'unusual-encryption': ({ seen: mode }) =>
      `seine Verschlüsselung ist für diesen Port unüblich: Wählen Sie ${wordsFor(MODE, [mode])} von Hand`,
    'one-family': ({ family }) => `er funktioniert nur über IPv${family}`,
    'servers-only': () => 'er ist für Mail zwischen Servern gedacht',
    'blocked-by-your-network': ({ name, certainty }) => {
      if (certainty === 'sometimes') return `in manchen Fällen gesperrt: ${name}`;
      return certainty === 'said' ? `angeblich gesperrt: ${name}` : `nach außen gesperrt: ${name}`;
    },
    'encryption-differs': () => 'seine Verschlüsselung ist nicht von allen Orten aus gleich',
    failed: (_, seen) => seen,
    'failed-from-some-places': ({ dead }, seen) => `von ${all(dead)} aus: ${seen}`,
    'check-refused-here': () => 'der Server hat unsere Prüfung abgewiesen',
    unproven: (_, seen) => seen,
    'beyond-our-client': () => 'diese Prüfung konnte die Verschlüsselung nicht beurteilen',
  },
};
