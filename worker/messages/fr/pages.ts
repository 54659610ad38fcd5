/** The words of the pages in French, except those of the start page. */
import type { PagesWords } from '../pages.ts';
import { sentence } from '../sentence.ts';

export const pages: PagesWords = {
  languageName: 'Français',
  brand: 'Test des ports SMTP',
  otherLanguages: 'Autres langues',
  footer: {
    check: 'Le test ouvre une connexion, salue et prend congé. Il n’envoie ni e-mail ni mot de passe.',
    discover: 'Il ne faut ni logiciel de messagerie ni mot de passe.',
    explain: 'Un test ouvre une connexion, salue et prend congé. Il n’envoie ni message ni mot de passe.',
    settings:
      'L’ouverture de cette page ne contacte aucun serveur. Un test ouvre une connexion, salue et prend congé\u00a0; il n’envoie ni e-mail ni mot de passe.',
    tickets:
      'Un test ouvre une connexion, salue et prend congé\u00a0; il n’envoie ni e-mail ni mot de passe.',
  },
  whoChecks: 'Qui teste, et comment s’y opposer',
  article: 'Quel port pour quoi, et que faire quand l’un d’eux est bloqué',
  encryption: 'Chiffrement',
  paste: {
    heading: 'Un message d’erreur, ou des réglages qui ne marchent pas\u00a0?',
    lead: 'Collez-les ici. Vous saurez ce qui ne va pas et ce qu’il faut changer.',
    error: 'Message d’erreur, lignes d’un journal ou réglages',
    host: 'Nom du serveur de messagerie (facultatif)',
    explain: 'Expliquer',
    promise:
      'Le texte est expliqué aussitôt puis oublié. Il n’est ni conservé, ni journalisé, ni envoyé à un serveur de messagerie. Mots de passe et noms sont remplacés dans cette page avant l’envoi, si les scripts sont autorisés\u00a0; sinon, retirez-les.',
  },
  domain: {
    heading: 'Je ne connais que mon adresse',
    address: 'Votre adresse de courrier',
    find: 'Trouver mon serveur',
    promise: 'Seul ce qui suit le @ est envoyé.',
    withoutScripts: 'Sans scripts, n’indiquez que cette partie.',
  },
  check: {
    lead: (host) =>
      sentence`Quels ports SMTP de ${host} répondent, et avec quel chiffrement. Le test ne commence que quand vous le demandez.`,
    withoutScripts:
      'Cette page teste les ports à l’aide d’un script. Sans script, la commande ci-dessous montre la même chose dans un terminal.',
    inTerminal: 'La même chose dans un terminal',
    reading: {
      heading: 'Comment lire le résultat',
      text: 'Le port 587 avec STARTTLS et le port 465 avec SSL/TLS sont ceux de l’envoi. Si l’un des deux répond ici et pas chez vous, c’est le plus souvent votre réseau ou un programme de votre appareil qui le bloque. Le port 25 est réservé aux serveurs entre eux\u00a0; la plupart des réseaux le bloquent, et vos propres envois n’en ont pas besoin.',
    },
  },
  discover: {
    title: 'Quel serveur envoie mon courrier\u00a0?',
    lead: 'Vous connaissez votre adresse, mais pas le nom du serveur\u00a0? Beaucoup de domaines indiquent quels serveurs acceptent le courrier sortant, et Thunderbird tient une liste des grands fournisseurs. Voici ce qu’ils disent.',
    found: (domain) =>
      sentence`Ces serveurs sont indiqués pour ${domain}. Un test montre si leurs ports répondent\u00a0: choisissez un serveur.`,
    sources: 'D’où cela vient',
    source: {
      srv: 'Le domaine publie lui-même ses serveurs dans le DNS.',
      pacc: 'Un fichier sur le serveur web du domaine, selon la future norme de configuration automatique, confirmé dans le DNS.',
      autoconfig: 'Un fichier sur le serveur web du domaine, fait pour les logiciels de messagerie.',
      known:
        'Ce que nous savons du fournisseur d’un domaine de messagerie, avec la source de chaque entrée : /v1/providers.',
      ispdb: 'La liste des fournisseurs de courrier que Thunderbird utilise.',
      mx: 'Le courrier entrant du domaine va chez un fournisseur que nous connaissons\u00a0; ses serveurs sont indiqués.',
    },
  },
  explain: {
    title: 'Qu’est-ce qui ne va pas\u00a0?',
    lead: 'Collez le message d’erreur de votre programme de messagerie, quelques lignes de son journal, ou ses réglages d’envoi. Vous apprenez ce qui ne va pas et ce qu’il faut changer\u00a0; avec le nom de votre serveur, l’état actuel de ses ports compte aussi.',
    helps: {
      heading: 'Ce qui aide',
      items: [
        'La ligne qui nomme l’erreur, avec son numéro\u00a0: 0x800CCC0E, 535, ETIMEDOUT.',
        'Le port que votre programme a utilisé.',
        'Les dernières lignes du journal, avec «\u00a0Caused by\u00a0» s’il y en a.',
      ],
    },
    next: {
      heading: 'Et maintenant',
      check: (host) => `Voir tous les ports de ${host} et tester votre propre réseau`,
      settings: (host) => `Réglages de votre logiciel pour ${host}`,
      ticket: (host) => `Une demande toute prête au fournisseur à propos de ${host}`,
      anyHost:
        'Vérifier votre serveur de messagerie\u00a0: quels ports fonctionnent, et avec quel chiffrement',
    },
  },
  problem: {
    code: (code) => sentence`Code\u00a0: ${code}`,
    back: (link) =>
      sentence`Pour tester un autre serveur de messagerie, revenez à la ${link('page d’accueil')}.`,
  },
  snippet: {
    checked: (date) => `testé le ${date} UTC`,
    unchecked: 'non testé',
    purpose: 'Usage',
    live: 'Tester maintenant',
  },
  copy: {
    copy: 'Copier',
    copied: 'Copié',
    notCopied: 'Sélectionné\u00a0: copiez avec Ctrl+C ou ⌘C',
  },
};
