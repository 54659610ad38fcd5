/** The words of the text form in French. */
import { list } from './format.ts';
import type { TextWords } from './text.ts';

export const textFr: TextWords = {
  title: (host) => `Ports SMTP de ${host}`,
  notSeenFrom: (place) => `rien vu depuis ${place}`,
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
  history: {
    title: (host) => `Ports SMTP de ${host} ces derniers jours`,
    nothing: 'Rien n’a été retenu de ce serveur.',
    column: ['LIEU', 'PORT', 'DEPUIS (UTC)', 'VU (UTC)', 'RÉSULTAT'],
  },
  usage: (origin, example) => `Quels ports SMTP d’un serveur de messagerie répondent, vus de ce service.

  curl ${origin}/${example}
  curl '${origin}/${example}?ports=465,587'
  curl '${origin}/v1/check?host=${example}&format=json'
  curl -N '${origin}/v1/check?host=${example}&format=ndjson'

Paramètres\u00a0: ports, family (auto, 4, 6, both), regions (weur,enam ou all), lang,
transcript=1, color=always.
Qui teste ici et comment s’y opposer\u00a0: ${origin}/about
`,
};
