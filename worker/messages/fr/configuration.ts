/** The words about pasted settings in French. Only wording; the code decides when to use it. */
import type { ConfigurationWords } from '../configuration.ts';

export const configuration: ConfigurationWords = {
  title: 'Ce qui ne va pas dans les réglages',
  read: (program, host, port) =>
    `${program === null ? 'Réglages' : `Réglages de ${program}`}${host === null ? '' : ` pour ${host}`}${port === null ? '' : `, port ${port}`}\u00a0:`,
  line: (number) => `ligne ${number}`,
  says: (seen) => `il est écrit ${seen}`,
  wants: (wanted) => `il faudrait ${wanted}`,
  maybe: 'possible',
  mended: 'Les mêmes réglages, corrigés\u00a0:',
  fault: {
    'mode-and-port-disagree':
      'Le chiffrement et le port ne vont pas ensemble\u00a0: le port 465 commence chiffré (SSL/TLS), le port 587 passe au chiffrement avec STARTTLS. L’envoi s’arrête ou attend en vain.',
    'both-modes-on': 'Deux sortes de chiffrement qui s’excluent sont activées. Désactivez l’une des deux.',
    'tls-not-required':
      'Le chiffrement n’est utilisé que si le serveur le propose. Quelqu’un sur le chemin peut retirer l’offre, et le mot de passe part alors en clair.',
    'no-encryption':
      'Rien n’est chiffré\u00a0: le mot de passe part en clair, ce que la plupart des serveurs refusent.',
    'verification-off':
      'Le certificat n’est pas vérifié\u00a0: quiconque répond à la place du serveur obtient le mot de passe.',
    'not-a-submission-port':
      'Ce port n’est pas destiné aux programmes qui envoient du courrier. Prenez 587 avec STARTTLS, ou 465 avec SSL/TLS.',
    'host-malformed': 'Le champ du serveur contient plus que le nom du serveur.',
    'host-is-local':
      'Ce nom n’a de sens que sur la machine ou dans le réseau où tourne le programme\u00a0; personne d’autre ne peut l’atteindre.',
    'wrong-host-for-provider': 'Ce n’est pas le serveur d’envoi du fournisseur de ce compte.',
    'app-password-needed':
      'Ce fournisseur refuse ici le mot de passe du compte. Créez un mot de passe d’application et saisissez-le.',
    'oauth-only': 'Ce fournisseur n’accepte ici aucun mot de passe, seulement OAuth.',
    'password-is-not-a-password':
      'C’est une clé pour une autre interface du fournisseur, pas le mot de passe SMTP.',
    'user-name-form': 'Le fournisseur veut l’identifiant sous une autre forme.',
    'key-ignored': 'Le programme ne lit pas ce nom, du moins pas dans les versions actuelles.',
    'value-mistyped': 'Le programme n’accepte pas cette valeur.',
    'authentication-off': 'Il y a un identifiant, mais aucune authentification n’aura lieu.',
    'mechanism-wrong': 'Le serveur ne propose pas cette méthode d’authentification.',
    'sender-not-allowed':
      'Le serveur n’accepte que les expéditeurs qui appartiennent au compte. Celui-ci n’en fait pas partie, ou aucun n’est défini.',
    'port-blocked-by-network':
      'Si cela ne marche pas pour autant, le réseau où tourne le programme bloque peut-être le port.',
    'port-not-open': 'Ce port du serveur n’était pas ouvert lors de la vérification.',
    'mode-not-offered': 'Le serveur ne proposait pas ce chiffrement sur ce port lors de la vérification.',
    'not-loaded': 'Le programme ne lit pas, ou plus, les réglages à cet endroit.',
    'certificate-name-differs':
      'Le certificat du serveur est pour un autre nom. Saisissez le nom pour lequel il est établi.',
    'certificate-untrusted':
      'Le certificat du serveur ne vient pas d’un émetteur auquel les programmes font confiance.',
    'host-unknown': 'Le nom du serveur est introuvable.',
    'value-missing': 'Un réglage nécessaire n’a pas de valeur.',
    'not-percent-encoded':
      'Dans une URL, les caractères d’un mot de passe comme + / @ et # doivent être encodés en pourcent (%2B pour +).',
    'sign-in-not-wanted':
      'Un serveur de messagerie sur la même machine accepte en général le courrier sans authentification.',
    'ehlo-name': 'Le nom sous lequel le programme se présente est de ceux que les serveurs refusent.',
    'program-unclear': 'On ne sait pas avec certitude à quel programme appartiennent ces réglages.',
    'nothing-wrong':
      'Rien d’anormal n’a été trouvé. Ce qui ne se voit pas ici\u00a0: le mot de passe lui-même, et si le programme a lu le fichier depuis sa modification.',
    'no-mail-configuration': 'Aucun réglage d’envoi de courrier n’a été trouvé.',
  },
};
