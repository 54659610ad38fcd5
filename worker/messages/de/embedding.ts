/** The words of the page that writes what authors paste, in German. */
import type { EmbeddingWords } from '../embedding.ts';

export const embedding: EmbeddingWords = {
  title: 'Die Prüfung in Ihre Dokumentation einbauen',
  lead: 'Wählen Sie, wo Ihre Dokumentation liegt und um welchen Server es geht. Die Seite schreibt, was Sie einfügen.',
  form: {
    legend: 'Ihre Dokumentation',
    platform: 'Plattform',
    host: 'Mailserver',
    language: 'Sprache',
    asPage: 'die der Seite',
    theme: 'Farben',
    themes: { auto: 'wie die Seite', light: 'hell', dark: 'dunkel' },
    script: 'Skript',
    scripts: { current: 'immer das neueste', pinned: 'Version mit Prüfsumme' },
    show: 'Anzeigen',
  },
  place: {
    page: 'Dort, wo die Prüfung erscheinen soll',
    article: 'Im Artikel',
    'article-html': 'Im Quelltext (HTML) des Artikels',
    head: 'Einmal für die ganze Website, im Kopf ihrer Seiten',
    embed: 'In einem Einbettungsblock des Artikels',
    line: 'Im Artikel, in einer eigenen Zeile',
    macro: 'In einem HTML-Makro',
    file: (name) => (name.startsWith('*') ? `Im Artikel (${name})` : `In ${name}`),
  },
  note: {
    'no-tags': 'Aus Artikeln entfernt die Plattform Skripte und Tags, die sie nicht kennt.',
    'no-frames': 'Artikel können keine Rahmen anderer Websites enthalten.',
    'images-copied':
      'Die Plattform kopiert Bilder, ein Badge würde sich also nie mehr ändern. Ein Link zeigt immer das aktuelle Ergebnis.',
    'tags-undocumented':
      'Was Artikel von HTML behalten, ist nicht dokumentiert. Fehlt die Prüfung nach dem Speichern, fügen Sie nur den Link ein.',
    card: 'Bettet die Plattform die Adresse nicht ein, zeigt sie eine Karte mit einem Link zum aktuellen Ergebnis.',
    'admins-only':
      'HTML und Makros dürfen nur manche Rollen einfügen; eine Adresse in einer eigenen Zeile funktioniert für alle.',
    'macro-from-app':
      'In der Cloud bringt eine App dieses Makro mit. Ein Administrator installiert sie und muss die Adresse unter Umständen freigeben.',
    'html-blocks':
      'In HTML-Blöcken von Artikeln verlieren Skripte ihre Adresse, darum gehört dieses in das „Header HTML“ der Website.',
    'build-time':
      'Die Website wird auf einem Server gebaut, wo das Element nichts zeichnet: Bis der Browser es geladen hat, ist der Link zu sehen.',
    'slot-in-print': 'PDF und EPUB zeigen stattdessen den Link.',
    'cached-images':
      'READMEs zeigen weder Skripte noch Rahmen. GitHub holt das Badge neu, wenn es abgelaufen ist.',
  },
  policy: 'Falls Ihre Website eine Content Security Policy hat, muss sie Folgendes erlauben:',
  noPolicy: 'Dafür muss auf Ihrer Website nichts erlaubt werden.',
  withoutScripts: {
    heading: 'Ohne Skript auf Ihrer Website',
    frame: (policy) =>
      `Wo Sie kein Skript einbinden können, Rahmen aber erlaubt sind, zeigt dies dieselbe Prüfung. Eine Content Security Policy braucht dann nur ${policy}:`,
    table:
      'Unter dieser Adresse liegt eine datierte Tabelle in reinem HTML, für Seiten ohne Skripte, für den Druck und für die Suche:',
    build: {
      documented:
        'Beim Bauen Ihrer Dokumentation ruft dieser Befehl die Tabelle neu ab und schlägt fehl, wenn der Server nicht mehr so funktioniert, wie sein Anbieter es dokumentiert:',
      other:
        'Beim Bauen Ihrer Dokumentation ruft dieser Befehl die Tabelle neu ab. Mit &assert=587:starttls am Ende der Adresse schlägt er fehl, sobald das nicht mehr zutrifft:',
    },
  },
  unchecked: 'Für die Prüfsumme ist hier kein Platz: Browser laden diese Version, ohne sie zu vergleichen.',
  evidence: {
    tried: () =>
      'Erprobt: Eine Seite mit genau diesem Text und genau dieser Policy wurde in einem Browser geöffnet.',
    platform: (month) =>
      `Mit der Dokumentation der Plattform verglichen (${month}), dort aber nicht erprobt.`,
    others: (month) =>
      `Mit der Dokumentation eines Dritten verglichen (${month}), aber weder dort erprobt noch in der Dokumentation der Plattform selbst gefunden.`,
  },
  source: 'Dokumentation',
  fallback: (host) => `Die SMTP-Ports von ${host} prüfen`,
  privacy: {
    heading: 'Für Ihre Datenschutzerklärung',
    lead: 'Ein Absatz zum Übernehmen:',
    text: (service, hours) =>
      `Einige unserer Hilfeseiten können prüfen, welche Ports eines Mailservers erreichbar sind. Wenn Sie eine solche Seite öffnen, lädt Ihr Browser die Prüfung von ${service} und überträgt dabei, wie bei jeder Anfrage, Ihre IP-Adresse. Wenn Sie die Prüfung starten, wird auch der Name des Mailservers dorthin übertragen. Ihre Adresse dient dazu, die Zahl der Prüfungen zu begrenzen und zu erkennen, ob Ihr Netz dafür bekannt ist, Ports zu sperren; gespeichert wird davon nur ein mit Zufallswerten gebildeter Hash, der eine Stunde nach Ihrer letzten Prüfung gelöscht und nie zusammen mit einem Ergebnis gespeichert wird. Das Ergebnis betrifft nur den Mailserver: Es wird höchstens ${hours} Stunden aufbewahrt, und welche Ports funktioniert haben, bis 30 Tage nach der letzten Prüfung. Es werden keine Cookies gesetzt, und in Ihrem Browser wird nichts gespeichert. Was Sie in das Feld für Fehlermeldungen und Einstellungen einfügen, wird in Ihrem Browser nach Passwörtern, Benutzernamen und Mailadressen durchsucht; was gefunden wird, wird vor dem Übertragen ersetzt, und der Text wird nicht gespeichert.`,
  },
};
