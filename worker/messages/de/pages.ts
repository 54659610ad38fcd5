/** The words of the pages in German, except those of the start page. */
import type { PagesWords } from '../pages.ts';
import { sentence } from '../sentence.ts';

export const pages: PagesWords = {
  languageName: 'Deutsch',
  brand: 'SMTP-Port-Prüfung',
  otherLanguages: 'Andere Sprachen',
  footer: {
    check:
      'Die Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich. Sie sendet weder Mail noch Passwort.',
    discover: 'Sie brauchen dafür weder ein Mailprogramm noch ein Passwort.',
    explain:
      'Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich. Sie sendet weder Mail noch Passwort.',
    settings:
      'Beim Öffnen dieser Seite wird kein Server kontaktiert. Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich; sie sendet weder Mail noch Passwort.',
    tickets:
      'Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich; sie sendet weder Mail noch Passwort.',
  },
  whoChecks: 'Wer hier prüft und wie Sie widersprechen',
  article: 'Welcher Port wofür gedacht ist und was Sie tun können, wenn einer gesperrt ist',
  encryption: 'Verschlüs\u00adselung',
  paste: {
    heading: 'Haben Sie eine Fehlermeldung oder Einstellungen, die nicht funktionieren?',
    lead: 'Fügen Sie sie hier ein, um zu erfahren, was nicht stimmt und was Sie ändern müssen.',
    error: 'Fehlermeldung, Zeilen aus einem Protokoll oder Einstellungen',
    host: 'Name des Mailservers (optional)',
    explain: 'Erklären',
    promise:
      'Der Text wird sofort erklärt und dann verworfen. Er wird nicht gespeichert, nicht protokolliert und an keinen Mailserver gesendet. Passwörter und Namen werden auf dieser Seite ersetzt, bevor er gesendet wird, wenn Skripte erlaubt sind; andernfalls lassen Sie sie weg.',
  },
  domain: {
    heading: 'Ich kenne nur meine Mailadresse',
    address: 'Ihre Mailadresse',
    find: 'Server finden',
    promise: 'Gesendet wird nur der Teil nach dem @.',
    withoutScripts: 'Ohne JavaScript geben Sie bitte nur diesen Teil ein.',
  },
  check: {
    lead: (host) =>
      sentence`Sehen Sie, welche SMTP-Ports von ${host} antworten und wie sie verschlüsselt sind. Die Prüfung beginnt erst, wenn Sie sie starten.`,
    withoutScripts:
      'Für die Prüfung der Ports braucht diese Seite JavaScript. Ohne JavaScript zeigt der Befehl unten dasselbe im Terminal.',
    inTerminal: 'Dasselbe im Terminal',
    reading: {
      heading: 'So lesen Sie das Ergebnis',
      text: 'Für den Mailversand sind Port 587 mit STARTTLS und Port 465 mit SSL/TLS da. Antwortet einer davon hier, bei Ihnen aber nicht, sperrt ihn meist Ihr eigenes Netz oder ein Programm auf Ihrem Gerät. Port 25 ist für Mail zwischen Servern; die meisten Netze sperren ihn, und für den eigenen Mailversand brauchen Sie ihn nicht.',
    },
  },
  discover: {
    title: 'Welcher Server verschickt meine Mail?',
    lead: 'Sie kennen Ihre Mailadresse, aber nicht den Namen des Servers? Viele Domains veröffentlichen, welche Server ausgehende Mail annehmen, und Thunderbird führt eine Liste großer Anbieter. Diese Angaben sehen Sie hier.',
    found: (domain) =>
      sentence`Für ${domain} sind diese Server angegeben. Wählen Sie einen aus, um zu prüfen, ob seine Ports antworten.`,
    sources: 'Woher diese Angaben stammen',
    source: {
      srv: 'Die Domain selbst veröffentlicht ihre Server im DNS.',
      pacc: 'Eine Datei auf dem Webserver der Domain nach dem kommenden Standard für die automatische Einrichtung, bestätigt im DNS.',
      autoconfig: 'Eine Datei für Mailprogramme auf dem Webserver der Domain.',
      known:
        'Was wir über den Anbieter einer Maildomain wissen, mit der Quelle jedes Eintrags: /v1/providers.',
      ispdb: 'Die Liste der Mailanbieter, die Thunderbird benutzt.',
      mx: 'Eingehende Mail der Domain geht an einen Anbieter, den wir kennen; angegeben sind dessen Server.',
    },
  },
  explain: {
    title: 'Was stimmt hier nicht?',
    lead: 'Fügen Sie die Fehlermeldung Ihres Mailprogramms, einige Zeilen aus seinem Protokoll oder seine Einstellungen zum Senden ein, um zu erfahren, was nicht stimmt und was Sie ändern müssen. Wenn Sie den Namen Ihres Mailservers angeben, wird auch der aktuelle Zustand seiner Ports berücksichtigt.',
    helps: {
      heading: 'Was Sie einfügen sollten',
      items: [
        'Die Zeile mit dem Fehler und seiner Nummer: 0x800CCC0E, 535, ETIMEDOUT.',
        'Der Port, den Ihr Programm benutzt hat.',
        'Die letzten Zeilen des Protokolls, mit „Caused by“, falls vorhanden.',
      ],
    },
    next: {
      heading: 'Wie es weitergeht',
      check: (host) => `Alle Ports von ${host} ansehen und das eigene Netz testen`,
      settings: (host) => `Einstellungen für Ihr Programm mit ${host}`,
      ticket: (host) => `Eine fertige Anfrage an den Anbieter zu ${host}`,
      anyHost: 'Ihren Mailserver prüfen: welche Ports funktionieren und mit welcher Verschlüsselung',
    },
  },
  problem: {
    code: (code) => sentence`Code: ${code}`,
    back: (link) =>
      sentence`Um einen anderen Mailserver zu prüfen, gehen Sie zurück zur ${link('Startseite')}.`,
  },
  snippet: {
    checked: (date) => `geprüft am ${date} UTC`,
    unchecked: 'nicht geprüft',
    purpose: 'Zweck',
    live: 'Jetzt prüfen',
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Markiert: Mit Strg+C oder ⌘C kopieren',
  },
};
