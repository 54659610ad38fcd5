/** The words for a caller's network in German. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('de', ports);

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? `Das Netz ${name}` : `Ihre Anfrage kommt von ${name} (AS${asn})`;
    const one = blocked.length === 1;
    const ports = one ? `Port ${numbers(blocked)} ist` : `Die Ports ${numbers(blocked)} sind`;
    const said = confirmed ? '' : ', wie es heißt,';
    const when = varies ? 'in manchen Fällen' : 'standardmäßig';
    const others = open.length === 0 ? '' : `, ${numbers(open)} nicht`;
    return `${whose}: ${ports} dort${said} ${when} gesperrt${others}.`;
  },
  unknown: (name) =>
    `Ihre Anfrage kommt von ${name}. Dass dort ausgehende Ports gesperrt wären, ist hier nicht bekannt.`,
  unseen:
    'Aus welchem Netz Ihre Anfrage kommt, ist hier nicht zu sehen. Nennen Sie es, etwa mit network=hetzner; die Kennungen stehen unter /v1/networks.',
  lifting: {
    'on-request': 'Auf Anfrage kann der Anbieter die Sperre aufheben.',
    'paid-plan': 'Ein bezahlter Tarif hebt die Sperre auf oder erlaubt, darum zu bitten.',
    'own-settings': 'Die Sperre können Sie dort in Ihren eigenen Einstellungen aufheben.',
    contract: 'Der Anbieter hebt die Sperre gegen einen eigenen Vertrag auf.',
    never: 'Der Anbieter hebt die Sperre nicht auf.',
  },
  source: (source, date, confirmed) =>
    `${confirmed ? 'Quelle' : 'Quelle, unbestätigt'}: ${source}, gelesen am ${longDate('de', date)}.`,
};
