/** Who probes, for administrators who found us in their logs, and for readers. One text per language. */
import type { Language } from './report.ts';

/** `operator` is the service's own address, `name` what it says in EHLO. */
export type AboutText = (service: { origin: string; ehloName: string }) => string;

const en: AboutText = ({ origin, ehloName }) => `smtp-port-check at ${origin}

What it does
  It tells which SMTP ports of a public mail server answer and how. Somebody
  asked for that, on a help page or with curl.

What a mail server sees
  One TCP connection per port, a second one where encryption begins in
  another way than is usual there. The greeting is awaited, then
  "EHLO ${ehloName}", STARTTLS where it is offered, and "QUIT"
  are sent. Never MAIL FROM, never credentials, nothing that the person who
  asked has written.
  However many people ask, there is at most one dialogue per port, region
  and address family within the time a result is kept.

Which ports and hosts
  Only ports on which mail is handed in, only public addresses. Port 25 is
  not dialled unless the operator of this service allows it.

What is kept
  The result, for as long as it is fresh and at most an hour; of each port
  how it turned out and when that changed, for 30 days after it was last seen
  so. No log holds what was asked.

How to opt out
  Refuse the name above in your mail server's access rules, or write to the
  operator of this service: the HOSTS setting limits what can be checked.
`;

const de: AboutText = ({ origin, ehloName }) => `smtp-port-check unter ${origin}

Was der Dienst tut
  Er sagt, welche SMTP-Ports eines öffentlichen Mailservers antworten und wie.
  Jemand hat danach gefragt, auf einer Hilfeseite oder mit curl.

Was ein Mailserver davon sieht
  Eine TCP-Verbindung je Port, eine zweite, wo die Verschlüsselung anders
  beginnt als dort üblich. Die Begrüßung wird abgewartet, dann folgen
  "EHLO ${ehloName}", STARTTLS, wo es angeboten wird, und
  "QUIT". Nie MAIL FROM, nie Zugangsdaten, nichts, was die fragende Person
  geschrieben hat.
  Wie viele auch fragen: Solange ein Ergebnis frisch ist, gibt es höchstens
  einen Dialog je Port, Region und Adressfamilie.

Welche Ports und Hosts
  Nur Ports, über die Mail eingeliefert wird, nur öffentliche Adressen. Port 25
  wird nicht angewählt, außer der Betreiber dieses Dienstes erlaubt es.

Was bleibt
  Das Ergebnis, solange es frisch ist, höchstens eine Stunde; von jedem Port,
  wie es um ihn stand und wann sich das geändert hat, bis 30 Tage nachdem es
  zuletzt so gesehen wurde. Kein Protokoll enthält, wonach gefragt wurde.

Wie man widerspricht
  Den Namen oben in den Zugriffsregeln des Mailservers ablehnen oder dem
  Betreiber dieses Dienstes schreiben: HOSTS begrenzt, was geprüft werden kann.
`;

export const ABOUT: Readonly<Record<Language, AboutText>> = { en, de };
