/** The words of the pages about codes in French. */
import type { CodesWords } from '../codes.ts';
import { sentence } from '../sentence.ts';

export const codes: CodesWords = {
  title: 'Les mots de nos réponses',
  lead: 'Tous les codes qu’une réponse de ce service peut contenir\u00a0: ce qu’ils signifient, un exemple et que faire.',
  summary: (code, kinds) =>
    `Ce que signifie «\u00a0${code}\u00a0» dans un test de ports SMTP (${kinds}), et que faire.`,
  heading: {
    toDo: 'Que faire',
    example: 'Exemple',
    text: 'Dans la forme texte',
    related: 'Codes voisins',
    more: 'En savoir plus',
  },
  reader: { sender: 'Si vous envoyez des e-mails', operator: 'Si vous exploitez le serveur' },
  kind: {
    outcome: 'Résultat d’un port',
    reason: 'Raison d’un résultat',
    state: 'État d’un port',
    'tls-problem': 'Problème de TLS',
    finding: 'Constat',
    'no-port-why': 'Raison pour laquelle aucun port n’est recommandé',
    note: 'Remarque sur un port',
    problem: 'Requête refusée',
    'dns-reason': 'Raison de l’échec d’une résolution',
    cause: 'Cause d’un message d’erreur',
    change: 'Conseil sur un message d’erreur',
    confidence: 'Certitude d’une explication',
    'measured-limit': 'Limite d’une mesure',
    fault: 'Défaut dans des réglages collés',
    'settings-note': 'Remarque sur des réglages',
    'sign-in-method': 'Mode d’authentification',
    'sign-in-first': 'Avant de s’authentifier',
    'user-name': 'Forme du nom d’utilisateur',
    'discovery-source': 'Source d’un nom de serveur',
    'discovery-outcome': 'Résultat d’une question',
    lifting: 'Comment un blocage est levé',
    condition: 'Condition pour lever un blocage',
    'asked-for': 'Ce qu’une demande de déblocage doit dire',
    trap: 'Particularité d’un programme',
    'local-outcome': 'Résultat de votre propre test',
    'local-conclusion': 'Conclusion de votre propre test',
    'local-difference': 'Différence avec votre propre test',
  },
  place: (place) => sentence`Se trouve dans ${place}`,
  state: {
    open: 'Le port a accepté une connexion.',
    closed: 'L’hôte a clairement refusé la connexion.',
    filtered:
      'Aucune réponse à la tentative de connexion avant la fin de notre délai ou avant que le réseau n’abandonne.',
    unknown: 'Aucune connexion n’a abouti, et rien ne dit si elle a été refusée ou laissée sans réponse.',
    untested: 'On n’a rien appris sur ce port. Cela ne dit rien du serveur.',
  },
  phase: {
    greeting: 'C’est arrivé au moment où le serveur aurait dû envoyer son message d’accueil.',
    ehlo: 'C’est arrivé après EHLO, avant que le serveur n’y ait entièrement répondu.',
  },
  explain: (message) => `Expliquer «\u00a0${message}\u00a0»`,
  all: 'Tous les codes',
  markdown: 'Cette page en Markdown',
};
