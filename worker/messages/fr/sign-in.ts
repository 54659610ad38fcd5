/** The words for how one signs in, in French. */
import { dateOrMonth } from '../format.ts';
import type { SignInWords } from '../sign-in.ts';

export const signIn: SignInWords = {
  title: 'Connexion',
  notOffered:
    'Ce fournisseur ne propose pas de SMTP aux logiciels de messagerie : l’envoi n’est possible que dans son application ou son webmail.',
  method: {
    password: 'Mot de passe : celui de la boîte aux lettres.',
    'app-password':
      'Mot de passe : un mot de passe d’application, à créer dans votre compte pour ce logiciel.',
    'authorization-code': 'Mot de passe : un code d’autorisation, à créer dans les réglages du webmail.',
    'api-key': 'Mot de passe : une clé d’API.',
    'smtp-credentials':
      'Mot de passe : le mot de passe ou la clé SMTP que le fournisseur attribue, pas celui de votre compte.',
    oauth:
      'Vous vous connectez sur la page du fournisseur (OAuth 2.0), ce que le logiciel doit prendre en charge.',
    'by-address': 'Sans connexion : le fournisseur doit autoriser l’adresse IP d’où vient le courrier.',
  },
  orPassword:
    'Ou avec le mot de passe de la boîte aux lettres, là où le fournisseur ou un administrateur l’autorise.',
  passwordRefused: 'Le mot de passe habituel est refusé.',
  first: {
    'allow-smtp': 'Autorisez d’abord SMTP dans les réglages du compte.',
    'allow-imap':
      'Autorisez d’abord les logiciels de messagerie (IMAP, POP3 ou SMTP) dans les réglages du compte.',
    'two-factor': 'La validation en deux étapes doit être activée.',
    plan: 'Toutes les offres ne le comprennent pas.',
  },
  userName: {
    address: 'Nom d’utilisateur : l’adresse e-mail entière.',
    'main-address': 'Nom d’utilisateur : l’adresse principale, pas un alias.',
    'local-part': 'Nom d’utilisateur : la partie de l’adresse avant le @.',
    account: 'Nom d’utilisateur : le nom du compte.',
    'domain-user': 'Nom d’utilisateur : le nom de la boîte aux lettres qu’affiche le fournisseur.',
    issued: 'Nom d’utilisateur : celui que le fournisseur attribue avec le mot de passe.',
    any: 'Nom d’utilisateur : au choix, il n’est pas vérifié.',
  },
  fixedUserName: (name) => `Nom d’utilisateur : ${name}, le même pour tous.`,
  unconfirmed: 'Informations de tiers, non confirmées par le fournisseur.',
  page: (address) => `En savoir plus : ${address}`,
  passwordsEnd: (from, byDefault, isNewOnly) =>
    `À partir de ${dateOrMonth('fr', from)}, les mots de passe sont refusés${isNewOnly ? ' aux nouvelles organisations' : ''}${byDefault ? ', sauf si un administrateur les autorise' : ''}.`,
  passwordsEndUndated:
    'Le jour de la fin définitive des mots de passe n’a pas été annoncé ; d’ici là, ils fonctionnent là où ils sont autorisés.',
};
