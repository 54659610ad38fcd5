/** The words for settings in French. Only wording; the code decides when to use it. */

import { noPortText } from '../finding.ts';
import type { SettingsWords } from '../settings.ts';
import { finding } from './finding.ts';

const MODE = { starttls: 'STARTTLS', 'implicit-tls': 'SSL/TLS', plaintext: 'aucun' } as const;

export const settings: SettingsWords = {
  title: (host) => `Paramètres pour ${host}`,
  how: (port, mode) =>
    mode === 'plaintext' ? `port ${port} sans chiffrement` : `port ${port} avec ${MODE[mode]}`,
  origin: {
    check: (when) => `Testé le ${when} UTC.`,
    address:
      'Ces paramètres valent pour le port et le chiffrement indiqués ci-dessus. Le test montre si le serveur les propose.',
    documented: (provider) => `C’est ce que documente ${provider}. Ce serveur n’a pas été testé.`,
    listed: (provider) =>
      `Ces valeurs sont données par des tiers pour ${provider}\u00a0; nous n’avons pas vu la documentation du fournisseur. Ce serveur n’a pas été testé.`,
    usual: 'Ce sont les valeurs habituelles. Ce serveur n’a pas été testé.',
  },
  check: (port) => `Tester le port ${port}`,
  checkAll: 'Tester le serveur',
  placeholders:
    'Mettez vos propres valeurs à la place de YOUR_USER, YOUR_PASSWORD et YOUR_ADDRESS. Elles restent chez vous\u00a0: rien ne nous est envoyé.',
  kind: {
    program: 'Logiciels de messagerie',
    application: 'Applications que vous hébergez',
    device: 'Appareils',
    tool: 'Commandes',
    server: 'Serveurs',
    library: 'Bibliothèques et frameworks',
  },
  client: {
    'outlook-new': 'Outlook (nouveau, Windows)',
    'outlook-classic': 'Outlook (classique, Windows)',
    'android-mail': 'Logiciels de messagerie Android',
    exchange: 'Exchange Server (connecteur d’envoi)',
  },
  field: {
    server: 'Serveur sortant (SMTP)',
    port: 'Port',
    encryption: 'Chiffrement',
    'sign-in': 'Le serveur demande une authentification',
    authentication: 'Authentification',
    user: 'Nom d’utilisateur',
    password: 'Mot de passe',
    sender: 'Adresse de l’expéditeur',
  },
  choice: {
    none: 'aucun',
    on: 'activé',
    off: 'désactivé',
    'normal-password': 'mot de passe normal',
    'password-in-clear': 'mot de passe, transmission non sécurisée',
    'encrypted-password': 'mot de passe chiffré',
    'no-authentication': 'pas d’authentification',
    'same-as-incoming': 'comme pour le courrier entrant',
  },
  own: {
    'outlook-new': {
      field: {
        server: 'Serveur sortant SMTP',
        port: 'Port',
        encryption: 'Type de connexion sécurisée',
        user: 'Nom d’utilisateur SMTP',
        password: 'Mot de passe',
      },
      choice: {},
    },
    thunderbird: {
      field: {
        server: 'Nom du serveur',
        port: 'Port',
        encryption: 'Sécurité de la connexion',
        authentication: 'Méthode d’authentification',
        user: 'Nom d’utilisateur',
      },
      choice: {
        none: 'Aucune',
        'normal-password': 'Mot de passe normal',
        'password-in-clear': 'Mot de passe, transmission non sécurisée',
        'encrypted-password': 'Mot de passe chiffré',
        'no-authentication': 'Pas d’authentification',
      },
    },
  },
  mode: MODE,
  shell: 'Dans un terminal',
  note: {
    'no-usable-port': ({ why = '' }) => noPortText(finding, why),
    'not-measured': () =>
      'Non testé\u00a0: ce serveur peut avoir un autre port ou un autre chiffrement. Testez-le d’abord\u00a0; le résultat mène à ses réglages.',
    'servers-port': () =>
      'Le port 25 sert au courrier entre serveurs, et beaucoup de réseaux le bloquent. Pour remettre du courrier avec un mot de passe, prenez 465 ou 587 si le serveur les propose.',
    plaintext: () =>
      'Attention\u00a0: sans chiffrement, votre mot de passe et vos e-mails circulent lisibles par tous. Prenez un autre port s’il y en a un.',
    'untrusted-certificate': () =>
      'Le certificat de ce serveur n’est pas digne de confiance. Les logiciels refusent donc ces paramètres, et ils ont raison. Faites corriger le certificat, ou utilisez le nom pour lequel il est établi. Ne désactivez pas la vérification.',
    'address-not-name': () =>
      'Le serveur est indiqué par son adresse. Les certificats valent pour des noms\u00a0: prenez le sien s’il en a un.',
    'not-supported': () => 'Ce logiciel ne sait pas chiffrer ainsi. Prenez un port avec STARTTLS.',
    'no-starttls': () =>
      'Ce programme ne connaît pas STARTTLS. Prenez un port en SSL/TLS, le plus souvent 465.',
    'needs-encryption': () =>
      'Sans chiffrement, ce programme n’envoie pas de mot de passe. Prenez un autre port.',
    'verifies-never': () =>
      'Attention\u00a0: ce programme ne vérifie pas les certificats. N’importe qui sur le chemin peut prendre le mot de passe et le courrier. Ne l’utilisez que dans un réseau de confiance.',
    'verifies-issuer-only': () =>
      'Attention\u00a0: ce programme vérifie qui a émis un certificat, mais pas pour quel nom. Quiconque a un certificat à soi peut prendre en chemin le mot de passe et le courrier.',
    'access-token': () =>
      'Mettez à la place de YOUR_ACCESS_TOKEN un jeton que votre programme obtient du fournisseur. Il expire, en général au bout d’une heure\u00a0: le programme doit le renouveler.',
    'begins-with-tls': () =>
      'Sur le port 465, ce programme commence toujours par TLS. Pour STARTTLS, prenez un autre port.',
    'tls-on-465-only': () =>
      'Ce programme ne commence par TLS que sur le port 465. Prenez ce port, ou un port avec STARTTLS.',
    'mechanism-missing': ({ methods = '' }) =>
      `Ce programme ne peut s’identifier que par ${methods}, et le serveur n’en propose aucun.`,
    'no-sign-in': () =>
      'Le serveur ne propose pas de connexion avec identifiant sur ce port, ces réglages n’en ont donc pas. De tels serveurs n’acceptent en général que les adresses qu’ils connaissent.',
    'takes-no-password': () =>
      'Ce serveur n’accepte pas de mot de passe sur ce port, seulement OAuth 2.0 ou des méthodes semblables, pour lesquelles il n’y a pas de réglages ici. Prenez un logiciel qui se connecte sur la page du fournisseur.',
    'oauth-elsewhere': () =>
      'Ce serveur n’accepte pas de mot de passe sur ce port, seulement OAuth 2.0 ou des méthodes semblables. Ce programme le sait aussi, mais pas avec ces paramètres\u00a0: ajoutez le compte par l’entrée que le programme a pour ce fournisseur, ou demandez au fournisseur.',
    'verifies-since': ({ version = '' }) =>
      `Avant ${version}, les certificats ne sont pas vérifiés, ou pas entièrement\u00a0: mot de passe et courrier peuvent aller à quiconque répond. Mettez d’abord à jour.`,
    'escape-as': ({ characters = '' }) =>
      `Si votre identifiant ou votre mot de passe contient l’un de ces caractères, écrivez\u00a0: ${characters}`,
    'escape-user': ({ characters = '' }) =>
      `Si votre identifiant contient l’un de ces caractères, écrivez\u00a0: ${characters}`,
    'made-up-sign-in': () =>
      'Ce formulaire exige un identifiant et un mot de passe alors que le serveur n’en demande pas\u00a0: n’importe quel texte convient.',
    'secret-without': ({ characters = '' }) =>
      `L’identifiant et le mot de passe ne doivent pas contenir ces caractères, qu’on ne peut pas écrire ici\u00a0: ${characters}`,
    'ascii-secret': () =>
      'L’identifiant et le mot de passe ne peuvent contenir que des caractères ASCII, sans accents.',
    'needs-package': ({ packages = '' }) =>
      `La connexion demande un paquet qui peut manquer\u00a0: ${packages}.`,
    'starttls-optional': () =>
      'Ce programme ne peut pas exiger STARTTLS\u00a0: si quelqu’un retire l’offre en chemin, il continue sans chiffrement. Si le serveur a un port en SSL/TLS, le plus souvent 465, préférez-le.',
    'needs-version': ({ version = '' }) =>
      `Il faut ${version} ou plus récent\u00a0: les versions antérieures ne connaissent pas toutes ces options, et s’arrêtent.`,
    'since-version': ({ version = '' }) =>
      `Il faut ${version} ou plus récent. Quelqu’un sur le chemin peut amener les versions antérieures à envoyer sans chiffrement.`,
    'escape-secret': ({ characters = '' }) =>
      `Si votre nom d’utilisateur ou votre mot de passe contient l’un de ces caractères, échappez-le comme le format le demande\u00a0: ${characters}`,
    'percent-encode-secret': () =>
      'Dans le nom d’utilisateur et le mot de passe, écrivez tout sauf les lettres, les chiffres et - . _ ~ avec l’encodage pourcent, par exemple %40 pour @.',
    'trust-store-path': ({ path = '' }) =>
      `Sur Red Hat et les distributions apparentées, les certificats se trouvent dans ${path}.`,
    unconfirmed: () => 'Les noms des options n’ont été confirmés par aucune documentation.',
  },
  source: (source) => `Source\u00a0: ${source}.`,
  custom: 'usage de nombreux programmes',
  commands: 'Essayer depuis votre machine',
  purpose: {
    reach: 'Le port répond-il\u00a0?',
    encryption: 'Le chiffrement fonctionne-t-il\u00a0?',
    mail: 'Envoyer un e-mail de test',
  },
  userAsGiven: 'celui que votre fournisseur vous a donné',
  search: {
    choose: 'Ajoutez client=NOM à l’adresse pour obtenir les paramètres de l’un d’eux\u00a0:',
    label: 'Programme, bibliothèque ou serveur',
    find: 'Chercher',
    heading: 'Pour votre programme',
    found: (count) => (count === 1 ? '1 programme' : `${count} programmes`),
    nothing: 'Aucun programme ne porte ce nom ici. Les voici tous\u00a0:',
    all: 'Tous les programmes',
  },
  form: { legend: 'Autres paramètres', port: 'Port', encryption: 'Chiffrement', show: 'Afficher' },
  ticket: {
    heading: 'Demander de l’aide',
    offer:
      'Si le port fonctionne dans notre test mais pas chez vous, votre hébergeur peut l’ouvrir. S’il ne fonctionne nulle part, prévenez le fournisseur de messagerie. Le texte pour l’un et pour l’autre contient les preuves d’un test.',
    write: 'Tester et écrire le texte',
  },
};
