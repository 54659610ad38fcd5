/** The words of the start page in French: the check, and the article below it. */
import type { HomeWords } from '../home.ts';
import { sentence } from '../sentence.ts';

export const home: HomeWords = {
  title: 'Quel port SMTP utiliser\u00a0?',
  lead: 'Votre logiciel de messagerie envoie vos e-mails par un port précis d’un serveur de messagerie. Si ce port est fermé, ou bloqué en chemin, vos messages restent dans la boîte d’envoi. Vérifiez quels ports de votre serveur de messagerie répondent.',
  withoutScripts: (command) =>
    sentence`Cette page teste les ports à l’aide d’un script. Sans script, un terminal fait la même chose\u00a0: ${command}, suivi de l’adresse de cette page, d’une barre oblique et du nom de votre serveur de messagerie.`,
  ports: {
    heading: 'Quel port pour quoi',
    purpose: 'À quoi il sert',
    row: {
      587: {
        purpose: 'Port standard pour l’envoi depuis un logiciel ou un appareil.',
        encryption: 'STARTTLS',
      },
      465: {
        purpose: 'Tout aussi bon pour l’envoi\u00a0: chiffré dès le début (recommandé par la RFC 8314).',
        encryption: 'TLS («\u00a0SSL/TLS\u00a0»)',
      },
      2525: {
        purpose: 'Ports de secours de certains fournisseurs, quand 587 est bloqué.',
        encryption: 'le plus souvent STARTTLS',
      },
      80: {
        purpose: 'Dernier recours que peu de fournisseurs offrent\u00a0: presque aucun réseau ne le bloque.',
        encryption: 'selon le fournisseur',
      },
      25: {
        purpose: 'E-mail de serveur à serveur. Pas prévu pour l’envoi depuis votre appareil.',
        encryption: 'STARTTLS s’il est proposé',
      },
    },
  },
  modes: {
    heading: 'STARTTLS ou SSL/TLS\u00a0?',
    texts: [
      'Les deux sont de bons choix et aboutissent au même chiffrement. Avec STARTTLS, la conversation commence en clair, puis bascule\u00a0; avec SSL/TLS, elle est chiffrée dès le début, comme le recommande la RFC 8314. L’important est que le port et le réglage aillent ensemble\u00a0: 587 va avec STARTTLS, 465 avec SSL/TLS. Les intervertir est l’une des causes les plus fréquentes d’une connexion qui se fige puis échoue.',
      'Ne vous identifiez jamais sur un port sans chiffrement\u00a0: votre mot de passe serait transmis en clair.',
    ],
  },
  port25: {
    heading: 'Pourquoi le port 25 est différent',
    text: (untestable) =>
      sentence`C’est par le port 25 que les serveurs de messagerie se remettent les e-mails. Comme des ordinateurs détournés ont envoyé des flots de spam par cette voie, la plupart des fournisseurs d’accès, des réseaux mobiles et des clouds bloquent les connexions sortantes vers lui. C’est souvent aussi le cas du réseau d’où part le test\u00a0: le port 25 apparaît alors comme ${untestable}, ce qui ne dit rien de votre serveur. Pour vos propres envois, vous n’en avez pas besoin.`,
  },
  blocked: {
    heading: 'Que faire quand un port est bloqué\u00a0?',
    steps: [
      'Changez de port dans le logiciel de messagerie\u00a0: de 587 à 465 ou l’inverse, et changez le chiffrement en même temps.',
      'Essayez un autre réseau, comme le partage de connexion de votre téléphone. S’il fonctionne là, c’est le premier réseau qui bloque le port.',
      'Suspendez le VPN, le pare-feu et la protection des e-mails de l’antivirus, le temps d’un essai.',
      'Demandez à votre fournisseur de messagerie un port de secours comme 2525.',
    ],
    whoseSide:
      'Le test part de notre serveur, pas de votre navigateur. Quand un port répond ici et pas chez vous, la cause se trouve entre vous et le serveur\u00a0: dans votre réseau, chez votre fournisseur d’accès ou dans un programme de votre appareil.',
  },
  causes: {
    summary: 'Les causes proches de vous, et à quoi les reconnaître',
    terms: [
      {
        term: 'Antivirus',
        text: 'Sa protection des e-mails se place entre votre logiciel et le serveur. Signes typiques\u00a0: un certificat émis par l’éditeur de l’antivirus, ou une connexion coupée. Suspendez cette seule protection, le temps d’un essai.',
      },
      {
        term: 'VPN',
        text: 'Contre le spam, beaucoup de services VPN bloquent le port 25, certains aussi 465 et 587. Coupez le VPN, le temps d’un essai.',
      },
      {
        term: 'Wi-Fi d’hôtel, de train ou de café',
        text: 'Tant que vous n’avez pas validé sa page d’accueil, rien ne passe\u00a0; ensuite, certains ne laissent passer que le web. Ouvrez d’abord une page quelconque, sinon prenez le partage de connexion de votre téléphone.',
      },
      {
        term: 'Entreprise, école',
        text: 'De là, souvent, seul le serveur de messagerie de la maison est joignable. Demandez au service informatique quel serveur et quel port utiliser.',
      },
      {
        term: 'Fournisseur d’accès',
        text: 'Beaucoup bloquent le port 25 pour tous leurs clients, d’autres seulement quand du spam est parti de votre ligne. Les ports 587 et 465 restent en général ouverts.',
      },
      {
        term: 'Routeur',
        text: 'En Allemagne, des Speedport de Telekom ne laissent passer les ports 25 et 587 que vers les serveurs d’une liste\u00a0: ajoutez-y le vôtre ou prenez 465.',
      },
    ],
  },
  results: {
    heading: 'Ce que signifient les résultats',
    meaning: {
      starttls:
        'Le serveur parle SMTP et passe au chiffrement. Avec une coche, son certificat est fiable aussi\u00a0: ce port est en ordre. Avec un signe d’avertissement, la connexion est chiffrée, mais quelque chose ne va pas, le plus souvent avec le certificat\u00a0; la raison est indiquée à côté. Les logiciels de messagerie avertissent alors ou refusent la connexion.',
      'implicit-tls': 'La même chose, mais chiffrée dès le début.',
      plaintext:
        'Le serveur parle SMTP mais ne propose aucun chiffrement. Ne vous y identifiez pas\u00a0: votre mot de passe serait transmis en clair.',
      'tls-failed':
        'Le serveur est joignable, mais aucune connexion chiffrée n’a pu s’établir. La raison est indiquée dessous.',
      rejected: 'Le serveur répond, mais nous refuse définitivement. Il peut vous accepter malgré tout.',
      busy: 'Le serveur répond, mais nous refuse pour le moment. Réessayez plus tard.',
      silent:
        'Le serveur accepte la connexion, mais la réponse attendue ne vient pas. Sur 80 et 443, c’est souvent un serveur web, sur 465 un mauvais réglage du chiffrement.',
      'not-smtp':
        'Quelque chose répond, mais pas un serveur de messagerie\u00a0: un serveur web par exemple.',
      dropped: 'Le serveur accepte la connexion, puis la ferme avant que la conversation ne commence.',
      refused:
        'Le serveur est joignable, mais il refuse les connexions à ce port\u00a0: en général, rien n’y écoute.',
      timeout:
        'Aucune réponse\u00a0: un pare-feu rejette la connexion sans rien dire, ou le serveur est éteint.',
      connected:
        'Testé depuis un autre réseau, sans SMTP\u00a0: le port est ouvert, mais son usage pour les e-mails n’a pas été vérifié.',
      'no-reply':
        'Testé depuis un autre réseau, qui n’a pas pu se connecter. Impossible de dire si la cause est le serveur ou ce réseau.',
      untestable:
        'Nous ne pouvons pas tester ce port d’ici, en général parce que notre hébergeur le bloque. Votre serveur peut très bien fonctionner.',
      error:
        'Quelque chose a mal tourné de notre côté. Cela ne dit rien du serveur\u00a0; réessayez dans un instant.',
    },
  },
};
