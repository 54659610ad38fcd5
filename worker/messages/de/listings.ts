/** The words for the pages about providers and networks in German. */
import { list } from '../format.ts';
import type { ListingsWords } from '../listings.ts';
import { sentence } from '../sentence.ts';

export const listings: ListingsWords = {
  providers: {
    title: 'SMTP-Einstellungen der Mailanbieter',
    lead: 'Postausgangsserver, Ports, Verschlüsselung und Anmeldung, jeweils mit Quelle und dem Tag, an dem sie gelesen wurde.',
    search: {
      label: 'Anbieter, Server oder Mail-Domain',
      hint: 'Von einer E-Mail-Adresse nur der Teil nach dem @.',
      find: 'Suchen',
    },
    kind: { sending: 'Versanddienste', mailboxes: 'Postfächer', hosting: 'Webhosting' },
    found: (count) => (count === 1 ? '1 Eintrag' : `${count} Einträge`),
    nothing: 'Kein Eintrag heißt so.',
    elsewhere: (link) =>
      sentence`Wenn das eine Mail-Domain ist, ${link('schlagen Sie nach, was die Domain selbst veröffentlicht')}.`,
    all: 'Alle Anbieter',
  },
  provider: {
    title: (name) => `SMTP-Einstellungen für ${name}`,
    summary: (host, ways) => `Postausgangsserver (SMTP): ${host}, Port ${list('de', ways)}.`,
    way: (port, mode) => `${port} mit ${mode}`,
    servers: 'Postausgangsserver',
    remarks: 'Hinweise',
    required: 'Verschlüsselung vorgeschrieben',
    recommended: 'vom Anbieter empfohlen',
    unconfirmed: 'unbestätigt',
    optional: 'Verschlüsselung freiwillig',
    settings: 'Einstellungen für Mailprogramme, Apps und Server',
    domains: 'Mail-Domains',
    more: (count) => `und ${count} weitere`,
    related: 'Mehr von diesem Anbieter',
    checkNow: 'Ports jetzt prüfen',
  },
  networks: {
    title: 'Netze, die ausgehende SMTP-Ports sperren',
    lead: 'Welche Clouds, Hoster, Plattformen und Internetanbieter Port 25, 465, 587 oder 2525 sperren und wie die Sperre aufgehoben wird.',
    kind: {
      cloud: 'Clouds',
      hosting: 'Hoster',
      platform: 'Plattformen',
      access: 'Internetanbieter',
      router: 'Heimrouter',
      security: 'Firewalls und Schutzprogramme',
      vpn: 'VPNs',
    },
    column: { name: 'Netz', blocked: 'Gesperrte Ports' },
    own: (link) => sentence`${link('Was über Ihr eigenes Netz bekannt ist')}`,
  },
  network: {
    title: (name, ports) => `Welche SMTP-Ports sperrt ${name}? Port ${ports}`,
    titleWithoutPorts: (name) => `${name} und ausgehende E-Mails`,
    access: (country) => `Internetzugang in ${country}`,
    ports: 'Ausgehende Ports',
    state: {
      blocked: 'gesperrt',
      sometimes: 'in manchen Fällen gesperrt',
      said: 'angeblich gesperrt',
      open: 'nicht gesperrt',
    },
    asksFor: 'Was in die Anfrage gehört',
    asked: {
      reason: 'Was Sie versenden und wozu.',
      'reverse-name': 'Der Reverse-DNS-Eintrag (PTR) Ihrer Adresse.',
      spf: 'Der SPF-Eintrag Ihrer Domain, der Ihre Adresse erlauben muss.',
      'paid-invoice': 'Dass Ihre erste Rechnung bezahlt ist.',
    },
    platforms: 'Läuft auf Adressen dieses Netzes',
    runsOn: 'Hat Adressen von',
    numbers: 'AS-Nummern',
    ownTest: {
      heading: 'Von dort aus testen',
      text: 'Eine Prüfung sieht den Mailserver von außen. Ob Ihr eigenes Netz einen Port sperrt, kann nur Ihr eigener Rechner feststellen: Geben Sie Ihren Mailserver ein, und führen Sie den Befehl aus, der unter dem Ergebnis steht.',
    },
  },
  sources: 'Quellen',
  readOn: (date) => `gelesen am ${date}`,
};
