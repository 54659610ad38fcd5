/** The words of the script of `/local.sh` in German. */
import type { LocalScriptWords } from './local-script.ts';

export const localScriptDe: LocalScriptWords = {
  title: (host) => `SMTP-Ports von ${host}, von hier und vom Rand aus`,
  about: [
    'Öffnet zu jedem Port des Mailservers eine Verbindung, wartet auf die Begrüßung, sagt EHLO und QUIT.',
    'Sendet keine Mail und kein Passwort und fragt nur den Mailserver: Was der Rand sah, steht unten.',
    'Was im Link am Ende hinter # steht, bleibt in Ihrem Browser.',
  ],
  column: { edge: 'VOM RAND DES NETZES', conclusion: 'SCHLUSS' },
  saidToEdge: 'zum Rand:',
  sentence: {
    'both-open': 'Für beide offen: Auf Ihrer Seite steht diesem Port nichts im Weg.',
    'blocked-here':
      'Auf Ihrer Seite gesperrt: Der Server antwortet anderswo, aber nicht hier. Ursache ist eine Firewall oder ein Virenschutz auf diesem Rechner, der Router oder der Netzanbieter.',
    down: 'Beim Anbieter gestört: Der Server antwortet auf diesem Port weder hier noch anderswo. Er ist gestört oder nicht in Gebrauch. Nehmen Sie einen anderen Port oder fragen Sie den Betreiber.',
    'wrong-tls-mode':
      'Falsche TLS-Art: Der Port spricht nicht die Verschlüsselung, die dort üblich ist. Wählen Sie im Mailprogramm auf einem üblichen SSL/TLS-Port STARTTLS, sonst SSL/TLS.',
    altered:
      'Unterwegs verändert? Begrüßung, EHLO, Zertifikat oder TLS-Art sind anders als am Rand. Oft liest ein Virenschutz oder eine Firewall mit; manchmal hat der Anbieter mehrere Server, die verschieden sind.',
    'open-here-only':
      'Nur von Ihnen aus offen: Der Server antwortet Ihnen, aber nicht dem Rand. Das kann Absicht sein und schadet Ihnen nicht.',
    'not-compared':
      'Kein Vergleich: Einer von beiden konnte den Port nicht prüfen. Port 25 kann der Rand nicht prüfen. Antwortet er hier nicht, ist das üblich: Die meisten Netze sperren ihn, und zum Senden eigener Mail braucht man ihn nicht.',
  },
  noTool:
    'Nichts gefunden, das eine Verbindung öffnen kann: bash, nc, python3, perl oder openssl. Installieren Sie eines davon.',
  old: 'Dieses Skript ist älter als zehn Minuten und damit auch, was der Rand sah. Holen Sie es neu.',
  link: 'Beide Spalten im Browser:',
};
