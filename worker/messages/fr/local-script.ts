/** The words of the script of `/local.sh` in French. */
import type { LocalScriptWords } from '../local-script.ts';

export const localScript: LocalScriptWords = {
  title: (host) => `Ports SMTP de ${host}\u00a0: votre réseau et le service de test`,
  about: [
    'Se connecte à chaque port du serveur, attend son message d’accueil, envoie EHLO puis QUIT.',
    'N’envoie ni courriel ni mot de passe, n’interroge que le serveur. Plus bas\u00a0: ce que le service a vu.',
    'Dans le lien final, la partie après # reste dans votre navigateur.',
  ],
  conclusionColumn: 'CONCLUSION',
  saidToEdge: 'au service\u00a0:',
  noTool:
    'Rien ici ne sait ouvrir une connexion\u00a0: bash, nc, python3, perl ou openssl. Installez l’un d’eux.',
  old: 'Ce script et ses résultats ont plus de dix minutes. Téléchargez-le à nouveau.',
  link: 'Les deux colonnes dans un navigateur\u00a0:',
  powershell: {
    about:
      'Se connecte à chaque port du serveur, attend son message d’accueil, envoie EHLO, démarre TLS puis envoie QUIT.',
    tried:
      'Essayé avec PowerShell 7 sous Linux\u00a0; écrit aussi pour Windows PowerShell 5.1, mais jamais encore exécuté sous Windows.',
    constrained:
      'Ce PowerShell fonctionne dans un mode de langage restreint, où les scripts ne peuvent pas ouvrir de connexion. Demandez à votre administrateur ou utilisez un autre ordinateur du même réseau.',
  },
};
