/** Who probes, for administrators who found us in their logs, and for readers. One text per language. */
import type { Language } from './report.ts';

/** What differs from one deployment to the next. */
export interface AboutService {
  origin: string;
  ehloName: string;
  /** To one host by everybody together; 0: without a limit of ours. */
  dialoguesPerHour: number;
  /** Places that look on behalf of this service. */
  agents: readonly string[];
  globalping: boolean;
}

export type AboutText = (service: AboutService) => string;

const en: AboutText = ({
  origin,
  ehloName,
  dialoguesPerHour,
  agents,
  globalping,
}) => `smtp-port-check at ${origin}

What it does
  It tells which SMTP ports of a public mail server answer and how. Somebody
  asked for that, on a help page or with curl, to learn which port a mail
  program should use. Nobody's mail is read or sent.

What a mail server sees
  One TCP connection per port, a second one where encryption begins in
  another way than is usual there. The greeting is awaited, then
  "EHLO ${ehloName}", STARTTLS where it is offered, and "QUIT"
  are sent. Never MAIL FROM, never credentials, nothing that the person who
  asked has written.
  However many people ask, there is at most one dialogue per port, region
  and address family while a result is fresh.${
    dialoguesPerHour === 0
      ? ''
      : `
  All regions together hold at most ${dialoguesPerHour} dialogues an hour with one host,
  and with one address, whatever names lead to it.`
  }${
    agents.length === 0
      ? ''
      : `
  Other machines look on behalf of this one and say EHLO with names of their
  own:
${listed(agents)}`
  }${
    globalping
      ? `
  Probes of globalping.io may be asked to open a TCP connection, to port 25
  above all. They say nothing and close it again.`
      : ''
  }

What a web server sees
  Who knows only a mail address may ask for the servers of its domain. Then
  /mail/config-v1.1.xml is fetched from autoconfig.<domain>, and where that
  leads nowhere /.well-known/autoconfig/mail/config-v1.1.xml from <domain>:
  once an hour as a rule, never more than once in five minutes, however many
  people ask. The User-Agent is "smtp-port-check". What stands before the @ is
  dropped and told to nobody.

Which ports and hosts
  Only ports on which mail is handed in, only public addresses. Port 25 is
  not dialled unless the operator of this service allows it.

What is kept
  The result, for two hours at most; of each port how it turned out and when
  that changed, for 30 days after it was last seen so. Of who asked: a salted
  hash, to count checks and hosts, gone an hour after the last of them; the
  salt is random and thrown away every day. No log holds what was asked, or by
  whom.

How to opt out
  Publish this record in the DNS, with your mail server's own name:

    _smtp-port-check.mail.example.net.  TXT  "v=1; deny"

  It counts from the next look-up on, within minutes. No record is needed
  where your mail server refuses the EHLO name above in its access rules.
`;

const de: AboutText = ({
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

function listed(places: readonly string[]): string {
  return places.map((place) => `    ${place}`).join('\n');
}

export const ABOUT: Readonly<Record<Language, AboutText>> = { en, de };
