/** The words for a caller's network in German. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('de', ports);

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? name : `Ihre Anfrage kommt von ${name} (AS${asn})`;
    const one = blocked.length === 1;
    const ports = one ? `Port ${numbers(blocked)} ist` : `Die Ports ${numbers(blocked)} sind`;
    const said = confirmed ? '' : ' angeblich';
    const when = varies ? 'in manchen Fällen' : 'standardmäßig';
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
  source: (source, date, confirmed) =>
    `${confirmed ? 'Quelle' : 'Quelle, unbestätigt'}: ${source}, abgerufen am ${longDate('de', date)}.`,
};
