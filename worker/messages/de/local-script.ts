/** The words of the script of `/local.sh` in German. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `SMTP-Ports von ${host}: Ihr Netz und der Prüfdienst`,
  about: [
    'Verbindet sich mit jedem Port des Mailservers, wartet auf die Begrüßung, sendet EHLO und QUIT.',
    'Sendet weder Mail noch Passwort und kontaktiert nur den Mailserver; unsere Ergebnisse stehen unten.',
    'Der Teil hinter # im Link am Ende bleibt in Ihrem Browser.',
  ],
  conclusionColumn: 'FAZIT',
  saidToEdge: 'zum Prüfdienst:',
  noTool:
    'Kein Programm gefunden, das eine Verbindung öffnen kann. Installieren Sie bash, nc, python3, perl oder openssl.',
  old: 'Dieses Skript und die Ergebnisse darin sind älter als zehn Minuten. Laden Sie es neu herunter.',
  link: 'Beide Spalten im Browser ansehen:',
  powershell: {
    about:
      'Verbindet sich mit jedem Port des Mailservers, wartet auf die Begrüßung, sendet EHLO, startet TLS und sendet QUIT.',
    tried:
      'Mit PowerShell 7 unter Linux erprobt; auch für Windows PowerShell 5.1 geschrieben, aber noch nie unter Windows selbst gelaufen.',
    constrained:
      'Diese PowerShell läuft in einem eingeschränkten Sprachmodus, in dem Skripte keine Verbindungen öffnen können. Fragen Sie Ihren Administrator, oder nehmen Sie einen anderen Rechner im selben Netz.',
  },
};
