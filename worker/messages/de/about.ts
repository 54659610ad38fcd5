/** The text about who runs the probes, in German. */
import { type AboutText, contactSection, OPT_OUT } from '../about.ts';

export const about: AboutText = ({ origin, ehloName, dialoguesPerHour, agents, globalping, contact }) => ({
  title: `smtp-port-check unter ${origin}`,
  sections: [
    {
      heading: 'Was der Dienst tut',
      passages: [
        'Er zeigt, welche SMTP-Ports eines öffentlichen Mailservers antworten und wie. Jemand hat diese Prüfung auf einer Hilfeseite oder mit curl gestartet, um herauszufinden, welcher Port ins Mailprogramm gehört. Es werden keine E-Mails gelesen oder gesendet.',
      ],
    },
    {
      heading: 'Was ein Mailserver davon sieht',
      passages: [
        `Eine TCP-Verbindung je Port und eine zweite, falls die Verschlüsselung anders beginnt als dort üblich. Die Prüfung wartet auf die Begrüßung und sendet dann "EHLO ${ehloName}", STARTTLS, falls angeboten, und "QUIT".`,
        'Sie sendet nie MAIL FROM, nie Zugangsdaten und nichts, was die anfragende Person eingegeben hat.',
        'Solange ein Ergebnis aktuell ist, gibt es höchstens einen Dialog je Port, Region und Adressfamilie, ganz gleich, wie viele Personen anfragen.',
        ...(dialoguesPerHour === 0
          ? []
          : [
              `Alle Regionen zusammen führen höchstens ${dialoguesPerHour} Dialoge pro Stunde mit einem Host und mit einer IP-Adresse, egal wie viele Namen auf sie zeigen.`,
            ]),
        ...(agents.length === 0
          ? []
          : [
              'Im Auftrag dieses Dienstes prüfen auch andere Rechner. Sie melden sich mit eigenen EHLO-Namen:',
              { lines: agents },
            ]),
        ...(globalping
          ? [
              'Messpunkte von globalping.io können beauftragt werden, eine TCP-Verbindung zu öffnen, vor allem zu Port 25. Sie senden nichts und schließen sie wieder.',
            ]
          : []),
      ],
    },
    {
      heading: 'Was ein Webserver davon sieht',
      passages: [
        'Wer nur eine Mailadresse kennt, kann nach den Servern ihrer Domain suchen.',
        'Der Dienst ruft dann /mail/config-v1.1.xml von autoconfig.<Domain> ab und, wenn das nichts ergibt, /.well-known/autoconfig/mail/config-v1.1.xml von <Domain>: normalerweise einmal pro Stunde und nie öfter als einmal in fünf Minuten, ganz gleich, wie viele Personen anfragen. Der User-Agent lautet "smtp-port-check". Der Teil der Adresse vor dem @ wird verworfen und nicht weitergegeben.',
      ],
    },
    {
      heading: 'Welche Ports und Hosts geprüft werden',
      passages: [
        'Nur Ports für den Mailversand und nur öffentliche Adressen. Port 25 wird nur angesprochen, wenn der Betreiber dieses Dienstes es erlaubt.',
      ],
    },
    {
      heading: 'Was gespeichert wird',
      passages: [
        'Das Ergebnis, höchstens zwei Stunden lang. Zu jedem Port, wie er geantwortet und wann sich das geändert hat, bis 30 Tage nach der letzten Beobachtung. Zur anfragenden Person ein Hash mit Salt, um Prüfungen und Hosts zu zählen; er wird eine Stunde nach der letzten Prüfung gelöscht. Das Salt ist zufällig und wird täglich ersetzt. Kein Protokoll enthält, wonach oder von wem gefragt wurde.',
      ],
    },
    {
      heading: 'So widersprechen Sie',
      passages: [
        'Veröffentlichen Sie diesen Eintrag im DNS unter dem Namen Ihres Mailservers:',
        OPT_OUT,
        'Er gilt ab der nächsten Abfrage, also nach wenigen Minuten. Sie brauchen ihn nicht, wenn Ihr Mailserver den EHLO-Namen oben in seinen Zugriffsregeln ablehnt.',
      ],
    },
    ...contactSection('Kontakt', contact),
  ],
});
