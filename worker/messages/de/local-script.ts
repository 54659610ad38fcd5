/** The words of the script of `/local.sh` in German. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `SMTP-Ports von ${host}: Ihr Netz und der Prüfdienst`,
  about: [
    'Öffnet zu jedem Port des Mailservers eine Verbindung, wartet auf die Begrüßung, sagt EHLO und QUIT.',
    'Sendet keine Mail und kein Passwort, fragt nur den Mailserver. Was der Prüfdienst sah, steht unten.',
    'Was im Link am Ende hinter # steht, bleibt in Ihrem Browser.',
  ],
  conclusionColumn: 'FAZIT',
  saidToEdge: 'zum Prüfdienst:',
  noTool:
    'Nichts gefunden, das eine Verbindung öffnen kann: bash, nc, python3, perl oder openssl. Installieren Sie eines davon.',
  old: 'Dieses Skript ist älter als zehn Minuten und damit auch, was der Prüfdienst sah. Holen Sie es neu.',
  link: 'Beide Spalten im Browser:',
};
