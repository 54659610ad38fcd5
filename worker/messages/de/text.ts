/** The words of the text form in German. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: ': ',
  title: (host) => `SMTP-Ports von ${host}`,
  notSeenFrom: (place) => `Prüfort: ${place}; kein Ergebnis`,
  askedAt: (addresses, total) =>
    `${addresses.length === 1 ? 'Geprüfte Adresse' : 'Geprüfte Adressen'}: ${list('de', addresses)}${total > addresses.length ? ` (${addresses.length} von ${total})` : ''}`,
  askedAtMany: (count, total) => `Geprüfte Adressen: ${count} von ${total}`,
  seenFrom: (place, when) => `Prüfort: ${place}; ${when}`,
  insteadOf: (colo, region) => `Rechenzentrum ${colo} anstelle von ${region}`,
  justNow: 'gerade eben',
  column: { port: 'PORT', result: 'ERGEBNIS', time: 'ZEIT', note: 'HINWEIS' },
  tlsOn: (ports) => `TLS auf ${ports.length === 1 ? 'Port' : 'den Ports'} ${list('de', ports)}`,
  tls: {
    version: 'Chiffre',
    names: 'Namen',
    issuer: 'Aussteller',
    valid: 'gültig',
    key: 'Schlüssel',
    chain: 'Kette',
    trust: 'Vertrauen',
    problem: 'Problem',
  },
  transcript: 'Dialog auf Port',
  assertions: {
    heading: 'Behauptungen',
    holds: 'trifft zu',
    fails: 'TRIFFT NICHT ZU',
    open: 'nicht zu sagen',
  },
  badge: { noPort: 'kein nutzbarer Port', unknown: 'nicht geprüft' },
  wrongResult: 'Falsches Ergebnis?',
  history: {
    colon: ': ',
    title: (host) => `Verlauf der SMTP-Ports von ${host}`,
    nothing: 'Für diesen Host ist kein Verlauf gespeichert.',
    column: ['ORT', 'PORT', 'SEIT (UTC)', 'ZULETZT (UTC)', 'ERGEBNIS'],
  },
  usage: {
    lead: 'Zeigt, welche SMTP-Ports eines Mailservers antworten, wie sie verschlüsselt sind und welchen Sie nehmen sollten.',
    check: 'Einen Host prüfen:',
    local: 'Mit denselben Ports vom eigenen Rechner aus vergleichen:',
    discover: 'Den Server zu einer Mailadresse finden (der Teil nach dem @ genügt):',
    settings: 'Einstellungen für Mailprogramme und Bibliotheken:',
    explain: 'Was eine Fehlermeldung bedeutet:',
    network: 'Welche Ports in Ihrem Netz bekanntermaßen gesperrt sind:',
    assert: 'In Skripten und CI (scheitert, wenn es nicht zutrifft):',
    scrape: 'Für Prometheus:',
    models: 'Für Sprachmodelle, als Werkzeuge (MCP):',
    docs: 'Alles zusammen, als Seiten und als OpenAPI:',
    parameters:
      'Parameter einer Prüfung: ports, family (auto, 4, 6, both), addresses=all, regions (weur,enam oder all), provider, network, lang, transcript=1, words=1, color=always, assert, remembered=1.',
    about: 'Wer hier prüft und wie Sie widersprechen:',
  },
};
