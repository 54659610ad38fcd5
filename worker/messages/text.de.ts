/** The words of the text form in German. */
import { list } from './format.ts';
import type { TextWords } from './text.ts';

export const textDe: TextWords = {
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
    title: (host) => `SMTP-Ports von ${host} in den letzten Tagen`,
    nothing: 'Von diesem Host ist nichts bekannt.',
    column: ['ORT', 'PORT', 'SEIT (UTC)', 'ZULETZT (UTC)', 'ERGEBNIS'],
  },
  usage: (origin, example) => `Welche SMTP-Ports eines Mailservers antworten, geprüft von diesem Dienst.

  curl ${origin}/${example}
  curl '${origin}/${example}?ports=465,587'
  curl '${origin}/v1/check?host=${example}&format=json'
  curl -N '${origin}/v1/check?host=${example}&format=ndjson'

Parameter: ports, family (auto, 4, 6, both), regions (weur,enam oder all), lang,
transcript=1, color=always.
Wer hier prüft und wie man widerspricht: ${origin}/about
`,
};
