/** The words of the pages about codes in German. */
import type { CodesWords } from '../codes.ts';
import { sentence } from '../sentence.ts';

export const codes: CodesWords = {
  title: 'Die Wörter in unseren Antworten',
  lead: 'Jeder Code, der in einer Antwort dieses Dienstes stehen kann: was er bedeutet, ein Beispiel und was zu tun ist.',
  summary: (code, kinds) =>
    `Was „${code}“ bei einer Prüfung von SMTP-Ports bedeutet (${kinds}) und was zu tun ist.`,
  heading: {
    toDo: 'Was zu tun ist',
    example: 'Beispiel',
    text: 'In der Textform',
    related: 'Verwandte Codes',
    more: 'Mehr dazu',
  },
  reader: { sender: 'Wenn Sie E-Mails senden', operator: 'Wenn Sie den Server betreiben' },
  kind: {
    outcome: 'Ergebnis eines Ports',
    reason: 'Grund für ein Ergebnis',
    state: 'Zustand eines Ports',
    'tls-problem': 'Problem mit TLS',
    finding: 'Befund',
    'no-port-why': 'Grund, warum kein Port empfohlen wird',
    note: 'Anmerkung zu einem Port',
    problem: 'Abgelehnte Anfrage',
    'dns-reason': 'Grund für eine gescheiterte Namensabfrage',
    cause: 'Ursache einer Fehlermeldung',
    change: 'Rat zu einer Fehlermeldung',
    confidence: 'Sicherheit einer Erklärung',
    'measured-limit': 'Grenze einer Messung',
    fault: 'Fehler in eingefügten Einstellungen',
    'settings-note': 'Hinweis zu Einstellungen',
    'sign-in-method': 'Art der Anmeldung',
    'sign-in-first': 'Vor der Anmeldung',
    'user-name': 'Form des Benutzernamens',
    'discovery-source': 'Quelle eines Servernamens',
    'discovery-outcome': 'Ergebnis einer Abfrage',
    lifting: 'Wie eine Sperre aufgehoben wird',
    condition: 'Bedingung für das Aufheben einer Sperre',
    'asked-for': 'Was in einem Antrag auf Freigabe stehen soll',
    trap: 'Eigenheit eines Programms',
    'local-outcome': 'Ergebnis Ihres eigenen Tests',
    'local-conclusion': 'Schluss aus Ihrem eigenen Test',
    'local-difference': 'Unterschied zu Ihrem eigenen Test',
  },
  place: (place) => sentence`Steht in ${place}`,
  state: {
    open: 'Der Port hat eine Verbindung angenommen.',
    closed: 'Der Host hat die Verbindung eindeutig abgewiesen.',
    filtered: 'Auf den Verbindungsversuch kam keine Antwort, bis unsere Frist ablief oder das Netz aufgab.',
    unknown:
      'Es kam keine Verbindung zustande. Ob sie abgewiesen wurde oder keine Antwort kam, ist nicht zu erkennen.',
    untested: 'Über diesen Port wurde nichts in Erfahrung gebracht. Über den Server sagt das nichts.',
  },
  phase: {
    greeting: 'Es geschah, als der Server seine Begrüßung hätte senden sollen.',
    ehlo: 'Es geschah nach EHLO, bevor der Server vollständig darauf geantwortet hatte.',
  },
  explain: (message) => `„${message}“ erklären`,
  all: 'Alle Codes',
  markdown: 'Diese Seite als Markdown',
};
