/** The words of the script of `/local.sh` in French. */
import type { LocalScriptWords } from './local-script.ts';

export const localScriptFr: LocalScriptWords = {
  title: (host) => `Ports SMTP de ${host}, d’ici et du service`,
  about: [
    'Ouvre une connexion vers chaque port du serveur, attend son salut, dit EHLO puis QUIT.',
    'N’envoie ni courriel ni mot de passe, et n’interroge que le serveur\u00a0: le reste est écrit plus bas.',
    'Ce que le lien final porte après # reste dans votre navigateur.',
  ],
  column: { edge: 'DU BORD DU RÉSEAU', conclusion: 'CONCLUSION' },
  saidToEdge: 'au service\u00a0:',
  sentence: {
    'both-open': 'Ouvert pour les deux\u00a0: rien, de votre côté, ne s’oppose à ce port.',
    'blocked-here':
      'Bloqué de votre côté\u00a0: le serveur répond ailleurs, mais pas ici. La cause est un pare-feu ou un antivirus sur cette machine, la box, ou le fournisseur d’accès.',
    down: 'En panne chez le serveur\u00a0: il ne répond sur ce port ni ici ni ailleurs. Le port est en panne, ou inutilisé. Prenez un autre port, ou demandez à l’exploitant.',
    'wrong-tls-mode':
      'Mauvais mode TLS\u00a0: le port ne parle pas le chiffrement habituel. Sur un port SSL/TLS habituel, choisissez STARTTLS dans le logiciel de messagerie, sinon SSL/TLS.',
    altered:
      'Modifié en chemin\u00a0? Le salut, EHLO, le certificat ou le mode TLS diffèrent de ce que le service a vu. Souvent, un antivirus ou un pare-feu lit l’échange\u00a0; parfois, le fournisseur a plusieurs serveurs différents.',
    'open-here-only':
      'Ouvert pour vous seul\u00a0: le serveur vous répond, mais pas au service. C’est peut-être voulu, et sans conséquence pour vous.',
    'not-compared':
      'Non comparé\u00a0: l’un des deux n’a pas pu tester le port. Le service ne peut pas tester le port 25. S’il ne répond pas ici, c’est habituel\u00a0: la plupart des réseaux le bloquent, et il n’est pas nécessaire pour envoyer votre courrier.',
  },
  noTool:
    'Rien ici ne sait ouvrir une connexion\u00a0: bash, nc, python3, perl ou openssl. Installez l’un d’eux.',
  old: 'Ce script a plus de dix minutes, et ce que le service a vu aussi. Téléchargez-le à nouveau.',
  link: 'Les deux colonnes dans un navigateur\u00a0:',
};
