/** The words for a caller's network in French. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('fr', ports);

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? name : `Votre requête vient de ${name} (AS${asn})`;
    const one = blocked.length === 1;
    const ports = one ? `le port ${numbers(blocked)} y est` : `les ports ${numbers(blocked)} y sont`;
    const said = confirmed ? '' : ', dit-on,';
    const when = varies ? 'dans certains cas' : 'par défaut';
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
  source: (source, date, confirmed) =>
    `${confirmed ? 'Source' : 'Source, non confirmée'}\u00a0: ${source}, consultée le ${longDate('fr', date)}.`,
};
