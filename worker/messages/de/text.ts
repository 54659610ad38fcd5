/** The words of the text form in German. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: ': ',
  title: (host) => `SMTP-Ports von ${host}`,
  notSeenFrom: (place) => `Prüfort: ${place}; kein Ergebnis`,
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
  history: {
    colon: ': ',
    title: (host) => `SMTP-Ports von ${host} in den letzten Tagen`,
    nothing: 'Von diesem Host ist nichts bekannt.',
    column: ['ORT', 'PORT', 'SEIT (UTC)', 'ZULETZT (UTC)', 'ERGEBNIS'],
  },
  usage: {
    lead: 'Welche SMTP-Ports eines Mailservers antworten, mit welcher Verschlüsselung, und welchen man nimmt.',
    check: 'Einen Host prüfen:',
    local: 'Dieselben Ports vom eigenen Rechner aus, nebeneinander:',
    discover: 'Den Server zu einer Mailadresse finden (was hinter dem @ steht, genügt):',
    settings: 'Einstellungen für Mailprogramme und Bibliotheken:',
    explain: 'Was eine Fehlermeldung bedeutet:',
    network: 'Was Ihr eigenes Netz bekanntlich sperrt:',
    parameters:
      'Parameter einer Prüfung: ports, family (auto, 4, 6, both), regions (weur,enam oder all), provider, network, lang, transcript=1, words=1, color=always.',
    about: 'Wer hier prüft und wie man widerspricht:',
  },
};
