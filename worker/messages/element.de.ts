/** The words of the element in German. Only sentences; when to say them is decided elsewhere. */
import type { ElementWords } from './element.ts';

const ports = (count: number): string => (count === 1 ? 'Port' : 'Ports');

export const elementDe: ElementWords = {
  language: 'de',
  title: 'SMTP-Ports von {host}',
  titleWithoutHost: 'SMTP-Ports prüfen',
  start: 'Jetzt prüfen',
  stop: 'Anhalten',
  again: 'Erneut prüfen',
  hostLabel: 'Mailserver',
  hostExample: 'smtp.example.com',
  caption: 'Ergebnis für jeden Port',
  column: {
    port: 'Port',
    purpose: 'Zweck',
    result: 'Ergebnis',
    time: 'Antwortzeit',
    details: 'Einzelheiten',
  },
  idle: 'Noch nicht geprüft',
  pending: 'wird geprüft …',
  progress: (done, total) => `${done} von ${total} ${ports(total)} geprüft`,
  stopped: (done, total) => `Nach ${done} von ${total} ${ports(total)} angehalten`,
  summary: ({ open, closed, untested }) =>
    [
      `${open} ${ports(open)} offen`,
      closed > 0 ? `${closed} nicht erreichbar` : '',
      untested > 0 ? `${untested} nicht geprüft` : '',
    ]
      .filter((part) => part !== '')
      .join(', '),
  failed: 'Die Prüfung wurde nicht beendet',
  origin: 'Geprüft wird aus einem Rechenzentrum, nicht aus Ihrem eigenen Netz.',
  checkedFrom: (place) => `Geprüft aus: ${place}`,
  requested: (region) => `${region} (angefragt)`,
  region: {
    wnam: 'westliches Nordamerika',
    enam: 'östliches Nordamerika',
    sam: 'Südamerika',
    weur: 'Westeuropa',
    eeur: 'Osteuropa',
    apac: 'Asien-Pazifik',
    'apac-ne': 'Nordostasien',
    'apac-se': 'Südostasien',
    oc: 'Ozeanien',
    afr: 'Afrika',
    me: 'Naher Osten',
  },
  justNow: 'gerade eben',
  detailsOf: (port) => `Einzelheiten zu Port ${port}`,
  detail: {
    greeting: 'Begrüßung',
    extensions: 'Erweiterungen',
    login: 'Anmeldeverfahren',
    sizeLimit: 'Größenlimit',
    address: 'Adresse',
    timings: 'Zeiten',
  },
  phase: {
    connectMs: 'Verbindung',
    greetingMs: 'Begrüßung',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'Handshake',
    totalMs: 'insgesamt',
  },
  failure: {
    'no-host': 'Geben Sie den Namen eines Mailservers ein, zum Beispiel smtp.example.com.',
    'invalid-ports':
      'Die Liste der Ports ist ungültig: Erwartet werden Zahlen von 1 bis 65535, durch Kommas getrennt.',
    'too-many-ports': 'Die Liste der Ports ist zu lang für eine Prüfung.',
    'invalid-endpoint': 'Die Adresse des Prüfdienstes ist ungültig.',
    offline: 'Sie sind offline. Prüfen Sie Ihre Internetverbindung und versuchen Sie es erneut.',
    unreachable: 'Der Prüfdienst ist nicht erreichbar. Versuchen Sie es gleich noch einmal.',
    'cut-off': 'Die Verbindung zum Prüfdienst brach vorzeitig ab. Was bis dahin ankam, steht unten.',
    unreadable: 'Die Antwort des Prüfdienstes war nicht lesbar.',
    late: 'Der Prüfdienst hat zu lange gebraucht. Was bis dahin ankam, steht unten.',
    refused: 'Der Prüfdienst konnte die Prüfung nicht ausführen. Versuchen Sie es gleich noch einmal.',
  },
  retryAfter: (span) => `Ein neuer Versuch ist in ${span} möglich.`,
};
