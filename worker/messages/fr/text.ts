/** The words of the text form in French. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: '\u00a0: ',
  title: (host) => `Ports SMTP de ${host}`,
  notSeenFrom: (place) => `Lieu du test\u00a0: ${place}, aucun résultat`,
  askedAt: (addresses, total) =>
    `${addresses.length === 1 ? 'Adresse testée' : 'Adresses testées'}\u00a0: ${list('fr', addresses)}${total > addresses.length ? ` (${addresses.length} sur ${total})` : ''}`,
  askedAtMany: (count, total) => `Adresses testées\u00a0: ${count} sur ${total}`,
  seenFrom: (place, when) => `Lieu du test\u00a0: ${place}, ${when}`,
  insteadOf: (colo, region) => `centre de données ${colo} à la place de ${region}`,
  justNow: 'à l’instant',
  column: { port: 'PORT', result: 'RÉSULTAT', time: 'DÉLAI', note: 'REMARQUE' },
  tlsOn: (ports) => `TLS sur ${ports.length === 1 ? 'le port' : 'les ports'} ${list('fr', ports)}`,
  tls: {
    version: 'suite',
    names: 'noms',
    issuer: 'émetteur',
    valid: 'validité',
    key: 'clé',
    chain: 'chaîne',
    trust: 'confiance',
    problem: 'problème',
  },
  transcript: 'Dialogue sur le port',
  assertions: {
    heading: 'Affirmations',
    holds: 'vérifiée',
    fails: 'NON VÉRIFIÉE',
    open: 'impossible à dire',
  },
  badge: { noPort: 'aucun port utilisable', unknown: 'non testé' },
  wrongResult: 'Résultat faux\u00a0?',
  history: {
    colon: '\u00a0: ',
    title: (host) => `Historique des ports SMTP de ${host}`,
    nothing: 'Aucun historique n’est conservé pour cet hôte.',
    column: ['LIEU', 'PORT', 'DEPUIS (UTC)', 'VU (UTC)', 'RÉSULTAT'],
  },
  usage: {
    lead: 'Quels ports SMTP d’un serveur de messagerie répondent, avec quel chiffrement, et lequel utiliser.',
    check: 'Tester un hôte\u00a0:',
    local: 'Les mêmes ports depuis votre machine, côte à côte\u00a0:',
    discover: 'Trouver le serveur d’une adresse (ce qui suit l’arobase suffit)\u00a0:',
    settings: 'Réglages pour logiciels de messagerie et bibliothèques\u00a0:',
    explain: 'Ce que veut dire un message d’erreur\u00a0:',
    network: 'Les ports que votre réseau est connu pour bloquer\u00a0:',
    assert: 'Dans les scripts et la CI (échoue si ce n’est pas vérifié)\u00a0:',
    scrape: 'Pour Prometheus\u00a0:',
    models: 'Pour les modèles de langage, comme outils (MCP)\u00a0:',
    docs: 'Le tout, en pages et en OpenAPI\u00a0:',
    parameters:
      'Paramètres d’un test\u00a0: ports, family (auto, 4, 6, both), addresses=all, regions (weur,enam ou all), provider, network, lang, transcript=1, words=1, color=always, assert, remembered=1.',
    about: 'Qui teste ici et comment s’y opposer\u00a0:',
  },
};
