/** The text about who runs the probes, in German. */
import { type AboutText, listed } from '../about.ts';

export const about: AboutText = ({
  origin,
  ehloName,
  dialoguesPerHour,
  agents,
  globalping,
}) => `smtp-port-check unter ${origin}

Was der Dienst tut
  Er sagt, welche SMTP-Ports eines öffentlichen Mailservers antworten und wie.
  Jemand hat danach gefragt, auf einer Hilfeseite oder mit curl, um zu wissen,
  welcher Port ins Mailprogramm gehört. Mail wird weder gelesen noch gesendet.

Was ein Mailserver davon sieht
  Eine TCP-Verbindung je Port, eine zweite, wo die Verschlüsselung anders
  beginnt als dort üblich. Die Begrüßung wird abgewartet, dann folgen
  "EHLO ${ehloName}", STARTTLS, wo es angeboten wird, und
  "QUIT". Nie MAIL FROM, nie Zugangsdaten, nichts, was die fragende Person
  geschrieben hat.
  Wie viele auch fragen: Solange ein Ergebnis frisch ist, gibt es höchstens
  einen Dialog je Port, Region und Adressfamilie.${
    dialoguesPerHour === 0
      ? ''
      : `
  Alle Regionen zusammen führen höchstens ${dialoguesPerHour} Dialoge in der Stunde mit
  einem Host und mit einer Adresse, welche Namen auch zu ihr führen.`
  }${
    agents.length === 0
      ? ''
      : `
  Andere Maschinen sehen im Auftrag dieser nach und melden sich mit eigenen
  EHLO-Namen:
${listed(agents)}`
  }${
    globalping
      ? `
  Messpunkte von globalping.io können gebeten werden, eine TCP-Verbindung zu
  öffnen, vor allem zu Port 25. Sie sagen nichts und schließen sie wieder.`
      : ''
  }

Was ein Webserver davon sieht
  Wer nur eine Mailadresse kennt, kann nach den Servern ihrer Domain fragen.
  Dann wird /mail/config-v1.1.xml von autoconfig.<Domain> abgerufen und, wo das
  nichts ergibt, /.well-known/autoconfig/mail/config-v1.1.xml von <Domain>: in
  der Regel einmal in der Stunde, nie öfter als einmal in fünf Minuten, wie
  viele auch fragen. Der User-Agent ist "smtp-port-check". Was vor dem @ steht,
  wird verworfen und niemandem gesagt.

Welche Ports und Hosts
  Nur Ports, über die Mail eingeliefert wird, nur öffentliche Adressen. Port 25
  wird nicht angewählt, außer der Betreiber dieses Dienstes erlaubt es.

Was bleibt
  Das Ergebnis, höchstens zwei Stunden; von jedem Port, wie es um ihn stand und
  wann sich das geändert hat, bis 30 Tage nachdem es zuletzt so gesehen wurde.
  Von dem, der fragt: ein Hash mit Salt, um Prüfungen und Hosts zu zählen, eine
  Stunde nach der letzten gelöscht; das Salt ist zufällig und wird jeden Tag
  weggeworfen. Kein Protokoll enthält, wonach gefragt wurde oder von wem.

Wie man widerspricht
  Mit diesem Eintrag im DNS, unter dem Namen des eigenen Mailservers:

    _smtp-port-check.mail.example.net.  TXT  "v=1; deny"

  Er gilt ab der nächsten Abfrage, also binnen Minuten. Ohne Eintrag geht es
  auch: den EHLO-Namen oben in den Zugriffsregeln des Mailservers ablehnen.
`;
