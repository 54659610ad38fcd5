/** The words of `/help` in German. */
import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  more: 'Mehr:',
  topic: {
    assert: {
      lead: 'Behauptungen über einen Host, durch Kommas getrennt. Treffen alle zu, ist die Antwort 200; sonst ist sie 424 und nennt zu jeder, was stattdessen zu sehen war.',
      port: 'dieser Port tut eines davon, von jeder Region aus gesehen',
      days: 'das Zertifikat, das zuerst abläuft, gilt noch länger als 14 Tage',
      share: 'mehr als 20 % seiner Laufzeit sind übrig',
      trusted: 'jeder geprüfte Port hat ein vertrauenswürdiges Zertifikat für diesen Namen',
      tls: 'jeder geprüfte Port hat mindestens diese TLS-Version',
      documented: 'jeder Port ist so, wie sein Anbieter ihn dokumentiert',
      status: 'curl -f scheitert bei 424. Streams und Metriken bleiben 200 und sagen es im Inhalt.',
      strict:
        'strict=1: Was nicht zu sehen war (überlastet, nicht testbar, eigener Fehler), widerlegt die Behauptung; sonst bleibt sie offen.',
    },
    formats: {
      lead: 'Dieselbe Prüfung als:',
      json: 'ein Objekt; pretty=1 rückt es ein, words=1 ergänzt Sätze',
      ndjson: 'eine Zeile je Port, sobald sie bekannt ist',
      sse: 'dieselben Ereignisse für EventSource im Browser',
      text: 'eine Tabelle fürs Terminal',
      csv: 'eine Zeile je Port für eine Tabellenkalkulation',
      prometheus: 'Metriken mit den Namen von blackbox_exporter',
      remembered: 'remembered=1: nur, was gespeichert ist; nichts wird aufgelöst oder angewählt.',
    },
    models: {
      lead: 'Die Werkzeuge dieses Dienstes für Sprachmodelle (Model Context Protocol). In einem Chatprogramm wird die Adresse als Server eingetragen; auf der Kommandozeile lautet ein Aufruf:',
      check: 'die Ports eines Servers',
      explain: 'eine Fehlermeldung oder Einstellungen',
      discover: 'der Server einer Mail-Domain',
      settings: 'Einstellungen für ein Programm',
    },
    regions: {
      lead: 'Von wo aus die Ports geprüft werden:',
      nearest: 'die Region in Ihrer Nähe (Vorgabe)',
      named: 'diese Regionen',
      all: 'alle Regionen',
      agent: 'ein Rechner, den der Betreiber stellt',
      globalping: 'Globalping-Messpunkte in einem Land, sofern eingeschaltet',
    },
  },
};
