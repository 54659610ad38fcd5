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
    discover: 'Dafür braucht es weder ein Mailprogramm noch ein Passwort.',
    explain:
      'Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich. Sie sendet weder Mail noch Passwort.',
    settings:
      'Beim Öffnen dieser Seite wird kein Server kontaktiert. Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich; sie sendet weder Mail noch Passwort.',
    tickets:
      'Eine Prüfung baut eine Verbindung auf, grüßt und verabschiedet sich; sie sendet weder Mail noch Passwort.',
  },
  whoChecks: 'Wer hier prüft und wie man widerspricht',
  article: 'Welcher Port wofür, und was tun, wenn einer gesperrt ist',
  encryption: 'Verschlüs\u00adselung',
  paste: {
    heading: 'Sie haben eine Fehlermeldung?',
    lead: 'Fügen Sie sie hier ein. Sie erfahren, was sie bedeutet und was zu ändern ist.',
    error: 'Fehlermeldung oder Zeilen aus einem Protokoll',
    host: 'Name des Mailservers (optional)',
    explain: 'Erklären',
    promise:
      'Der Text wird sofort erklärt und dann vergessen. Er wird nicht gespeichert, nicht protokolliert und an keinen Mailserver gesendet. Passwörter gehören nicht hinein.',
  },
  domain: {
    heading: 'Ich kenne nur meine Mailadresse',
    address: 'Ihre Mailadresse',
    find: 'Server finden',
    promise: 'Gesendet wird nur, was hinter dem @ steht.',
    withoutScripts: 'Ohne Skripte geben Sie bitte nur diesen Teil ein.',
  },
  check: {
    lead: (host) =>
      sentence`Welche SMTP-Ports von ${host} antworten und mit welcher Verschlüsselung. Geprüft wird erst, wenn Sie es möchten.`,
    withoutScripts:
      'Diese Seite prüft Ports mit einem Skript. Ohne Skripte zeigt der Befehl unten dasselbe im Terminal.',
    inTerminal: 'Dasselbe im Terminal',
    reading: {
      heading: 'So lesen Sie das Ergebnis',
      text: 'Für den Mailversand sind Port 587 mit STARTTLS und Port 465 mit SSL/TLS da. Antwortet einer davon hier, bei Ihnen aber nicht, sperrt ihn meist Ihr eigenes Netz oder ein Programm auf Ihrem Gerät. Port 25 ist für Server untereinander; die meisten Netze sperren ihn, und für den eigenen Versand brauchen Sie ihn nicht.',
    },
  },
  discover: {
    title: 'Welcher Server verschickt meine Mail?',
    lead: 'Sie kennen Ihre Mailadresse, aber nicht den Namen des Servers? Viele Domains sagen, welche Server ausgehende Mail annehmen, und Thunderbird führt eine Liste großer Anbieter. Hier steht, was sie sagen.',
    found: (domain) =>
      sentence`Für ${domain} werden diese Server genannt. Ob ihre Ports antworten, zeigt eine Prüfung: Wählen Sie einen Server.`,
    sources: 'Woher das kommt',
    source: {
      srv: 'Die Domain selbst nennt ihre Server im DNS.',
      autoconfig: 'Eine Datei auf dem Webserver der Domain, für Mailprogramme gemacht.',
      ispdb: 'Die Liste der Mailanbieter, die Thunderbird benutzt.',
      mx: 'Eingehende Mail der Domain geht an einen Anbieter, den wir kennen; genannt werden dessen Server.',
    },
  },
  explain: {
    title: 'Was bedeutet diese Fehlermeldung?',
    lead: 'Fügen Sie die Fehlermeldung Ihres Mailprogramms ein, oder einige Zeilen aus seinem Protokoll. Sie erfahren, was sie bedeutet und was zu ändern ist; mit dem Namen Ihres Mailservers zählt auch, wie seine Ports gerade aussehen.',
    helps: {
      heading: 'Was hilft',
      items: [
        'Die Zeile, die den Fehler nennt, mit ihrer Nummer: 0x800CCC0E, 535, ETIMEDOUT.',
        'Der Port, den Ihr Programm benutzt hat.',
        'Die letzten Zeilen des Protokolls, mit „Caused by“, wo es das gibt.',
      ],
    },
  },
  problem: {
    code: (code) => sentence`Code: ${code}`,
    back: (link) =>
      sentence`Um einen anderen Mailserver zu prüfen, gehen Sie zurück zur ${link('Startseite')}.`,
  },
  copy: {
    copy: 'Kopieren',
    copied: 'Kopiert',
    notCopied: 'Markiert: mit Strg+C oder ⌘C kopieren',
  },
};
