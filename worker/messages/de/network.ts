/** The words for a caller's network in German. */
import { countryName, list, longDate, productNames } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('de', ports);

const port = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'Port' : 'die Ports'} ${numbers(ports)}`;
const are = (ports: readonly number[]): string => (ports.length === 1 ? 'ist' : 'sind');
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

export const network: NetworkWords = {
  blocks: ({ name, asn, products, blocked, open, only, varies, confirmed }) => {
    const whose = asn === null ? name : `Ihre Anfrage kommt von ${name} (AS${asn})`;
    const when =
      products.length > 0 ? `bei ${list('de', products)}` : varies ? 'in manchen Fällen' : 'standardmäßig';
    if (only !== null)
      return `${whose}: ${products.length > 0 ? capital(when) : 'Dort'} ${only.length === 1 ? 'ist' : 'sind'} nur ${port(only)} offen.`;
    const one = blocked.length === 1;
    const ports = one ? `Port ${numbers(blocked)} ist` : `Die Ports ${numbers(blocked)} sind`;
    const said = confirmed ? '' : ' angeblich';
    const others = open.length === 0 ? '' : `, ${numbers(open)} nicht`;
    return `${whose}: ${ports} dort${said} ${when} gesperrt${others}.`;
  },
  unknown: (name) =>
    `Ihre Anfrage kommt von ${name}. Uns ist nicht bekannt, dass dort ausgehende Ports gesperrt sind.`,
  unseen:
    'Wir können nicht erkennen, aus welchem Netz Ihre Anfrage kommt. Geben Sie es an, zum Beispiel mit network=hetzner; die Kennungen stehen unter /v1/networks.',
  lifting: {
    'on-request': 'Auf Anfrage kann der Anbieter die Sperre aufheben.',
    'paid-plan': 'In einem bezahlten Tarif ist die Sperre aufgehoben oder lässt sich auf Anfrage aufheben.',
    'own-settings': 'Sie können die Sperre dort selbst in den Einstellungen aufheben.',
    contract: 'Der Anbieter hebt die Sperre im Rahmen eines gesonderten Vertrags auf.',
    never: 'Der Anbieter hebt die Sperre nicht auf.',
  },
  paidFrom: (plan) =>
    `In einem bezahlten Tarif ab „${plan}“ ist die Sperre aufgehoben oder lässt sich auf Anfrage aufheben.`,
  condition: {
    plan: (name) => `Mit „${name}“ sind die Ports offen.`,
    'after-payment': 'Das geht nach etwa einem Monat, wenn die erste Rechnung bezahlt ist.',
    identity: 'Dafür müssen Sie sich zuerst ausgewiesen haben.',
    'case-by-case': 'Das wird im Einzelfall entschieden.',
  },
  candidate: (facts) => {
    if (facts.kind === 'country')
      return `Falls das ein privater Anschluss oder ein Mobilfunknetz in ${countryName('de', facts.country)} ist, ${are(facts.blocked)} ${port(facts.blocked)} meist gesperrt.`;
    const where = `Falls Ihr Programm bei ${facts.name}${productNames(facts.products)} läuft`;
    return facts.kind === 'only'
      ? `${where}, ${are(facts.open)} dort nur ${port(facts.open)} offen.`
      : `${where}, ${are(facts.blocked)} dort auch ${port(facts.blocked)} gesperrt.`;
  },
  elsewhere: (providers) =>
    `Anbieter, die E-Mails auf einem solchen Port annehmen: ${list(
      'de',
      providers.map(({ name, ports }) => `${name} (${numbers(ports)})`),
    )}.`,
  opensEncryption: (name) =>
    `${name} sperrt keinen Port, öffnet aber die Verschlüsselung ausgehender E-Mails mit einem eigenen Zertifikat, das viele Mailprogramme ablehnen.`,
  source: (source, date, confirmed) =>
    `${confirmed ? 'Quelle' : 'Quelle, unbestätigt'}: ${source}, abgerufen am ${longDate('de', date)}.`,
};
