/** The words for a caller's network in French. */
import { countryName, list, longDate, productNames } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('fr', ports);

const port = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'le port' : 'les ports'} ${numbers(ports)}`;

export const network: NetworkWords = {
  blocks: ({ name, asn, products, blocked, open, only, varies, confirmed }) => {
    const whose = asn === null ? name : `Votre requête vient de ${name} (AS${asn})`;
    const when =
      products.length > 0 ? `pour ${list('fr', products)}` : varies ? 'dans certains cas' : 'par défaut';
    if (only !== null)
      return `${whose}\u00a0: ${only.length === 1 ? 'seul' : 'seuls'} ${port(only)} ${only.length === 1 ? 'y est ouvert' : 'y sont ouverts'}${products.length > 0 ? ` ${when}` : ''}.`;
    const one = blocked.length === 1;
    const ports = one ? `le port ${numbers(blocked)} y est` : `les ports ${numbers(blocked)} y sont`;
    const said = confirmed ? '' : ', dit-on,';
    const others = open.length === 0 ? '' : `, mais pas ${numbers(open)}`;
    return `${whose}\u00a0: ${ports}${said} ${one ? 'bloqué' : 'bloqués'} ${when}${others}.`;
  },
  unknown: (name) =>
    `Votre requête vient de ${name}. Nous ne connaissons aucun port sortant bloqué sur ce réseau.`,
  unseen:
    'Nous ne pouvons pas voir de quel réseau vient votre requête. Indiquez-le, par exemple avec network=hetzner\u00a0; les identifiants figurent sous /v1/networks.',
  lifting: {
    'on-request': 'Le fournisseur peut lever le blocage sur demande.',
    'paid-plan': 'Une offre payante lève le blocage ou permet de le demander.',
    'own-settings': 'Vous pouvez lever le blocage dans vos propres réglages chez ce fournisseur.',
    contract: 'Le fournisseur lève le blocage par un contrat distinct.',
    never: 'Le fournisseur ne lève pas le blocage.',
  },
  paidFrom: (plan) =>
    `Une offre payante à partir de «\u00a0${plan}\u00a0» lève le blocage ou permet de le demander.`,
  condition: {
    plan: (name) => `Avec «\u00a0${name}\u00a0», les ports sont ouverts.`,
    'after-payment': 'La demande est possible après un mois environ, une fois la première facture payée.',
    identity: 'Votre identité doit d’abord avoir été vérifiée.',
    'case-by-case': 'La décision se prend au cas par cas.',
  },
  candidate: (facts) => {
    if (facts.kind === 'country') {
      const blocked = facts.blocked.length === 1 ? 'est généralement bloqué' : 'sont généralement bloqués';
      return `S’il s’agit d’un accès internet résidentiel ou mobile (${countryName('fr', facts.country)}), ${port(facts.blocked)} ${blocked}.`;
    }
    const where = `Si votre programme tourne chez ${facts.name}${productNames(facts.products)}`;
    if (facts.kind === 'only')
      return `${where}, ${facts.open.length === 1 ? 'seul' : 'seuls'} ${port(facts.open)} y ${facts.open.length === 1 ? 'est ouvert' : 'sont ouverts'}.`;
    return `${where}, ${port(facts.blocked)} y ${facts.blocked.length === 1 ? 'est aussi bloqué' : 'sont aussi bloqués'}.`;
  },
  elsewhere: (providers) =>
    `Fournisseurs qui acceptent le courrier sur l’un de ces ports\u00a0: ${list(
      'fr',
      providers.map(({ name, ports }) => `${name} (${numbers(ports)})`),
    )}.`,
  opensEncryption: (name) =>
    `${name} ne bloque aucun port, mais ouvre le chiffrement du courrier sortant avec son propre certificat, que beaucoup de logiciels de messagerie refusent.`,
  source: (source, date, confirmed) =>
    `${confirmed ? 'Source' : 'Source, non confirmée'}\u00a0: ${source}, consultée le ${longDate('fr', date)}.`,
};
