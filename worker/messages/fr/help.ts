/** The words of `/help` in French. */
import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  more: 'Pour en savoir plus\u00a0:',
  topic: {
    assert: {
      lead: 'Des affirmations sur un hôte, séparées par des virgules. Si toutes sont vérifiées, la réponse est 200\u00a0; sinon, c’est 424, avec ce qui a été vu à la place.',
      port: 'ce port fait l’une de ces choses, vu de chaque région',
      days: 'le certificat qui expire en premier est valable plus de 14 jours',
      share: 'il reste plus de 20\u00a0% de sa durée de validité',
      trusted: 'chaque port demandé a un certificat de confiance pour ce nom',
      tls: 'chaque port demandé a au moins cette version de TLS',
      documented: 'chaque port est tel que son fournisseur le documente',
      status:
        'curl -f échoue avec 424. Les flux et les métriques restent à 200 et le disent dans leur contenu.',
      strict:
        'strict=1\u00a0: ce qui n’a pas pu être vu (occupé, non testable, panne de notre côté) invalide l’affirmation\u00a0; sinon, elle reste ouverte.',
    },
    formats: {
      lead: 'Le même test sous forme de\u00a0:',
      json: 'un objet\u00a0; pretty=1 l’indente, words=1 ajoute des phrases',
      ndjson: 'une ligne par port dès qu’il est connu',
      sse: 'les mêmes événements pour EventSource dans le navigateur',
      text: 'un tableau pour un terminal',
      csv: 'une ligne par port pour un tableur',
      prometheus: 'des métriques aux noms de blackbox_exporter',
      remembered: 'remembered=1\u00a0: seulement ce qui est enregistré\u00a0; rien n’est résolu ni contacté.',
    },
    models: {
      lead: 'Les outils de ce service pour les modèles de langage (Model Context Protocol). Dans un programme de discussion, ajoutez son adresse comme serveur\u00a0; en ligne de commande, un appel s’écrit\u00a0:',
      check: 'les ports d’un serveur',
      explain: 'un message d’erreur ou des réglages',
      discover: 'le serveur d’un domaine de messagerie',
      settings: 'les réglages pour un programme',
    },
    regions: {
      lead: 'D’où les ports sont testés\u00a0:',
      nearest: 'la région la plus proche de vous (par défaut)',
      named: 'ces régions',
      all: 'toutes les régions',
      agent: 'une machine de l’exploitant',
      globalping: 'des sondes de Globalping dans un pays, si c’est activé',
    },
  },
};
