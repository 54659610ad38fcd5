/** The words of the page that writes what authors paste, in French. */
import type { EmbeddingWords } from '../embedding.ts';

export const embedding: EmbeddingWords = {
  title: 'Intégrer le test à votre documentation',
  lead: 'Indiquez où se trouve votre documentation et de quel serveur elle parle. La page écrit ce qu’il faut coller.',
  form: {
    legend: 'Votre documentation',
    platform: 'Plateforme',
    host: 'Serveur de messagerie',
    language: 'Langue',
    asPage: 'celle de la page',
    theme: 'Couleurs',
    themes: { auto: 'comme la page', light: 'claires', dark: 'sombres' },
    script: 'Script',
    scripts: { current: 'toujours le plus récent', pinned: 'version avec empreinte' },
    show: 'Afficher',
  },
  place: {
    page: 'À l’endroit où le test doit apparaître',
    article: 'Dans l’article',
    'article-html': 'Dans le code source (HTML) de l’article',
    head: 'Une fois pour tout le site, dans l’en-tête de ses pages',
    embed: 'Dans un bloc d’intégration de l’article',
    line: 'Dans l’article, seul sur une ligne',
    macro: 'Dans une macro HTML',
    file: (name) => (name.startsWith('*') ? `Dans l’article (${name})` : `Dans ${name}`),
  },
  note: {
    'no-tags': 'La plateforme retire des articles les scripts et les balises qu’elle ne connaît pas.',
    'no-frames': 'Les articles ne peuvent pas contenir de cadres d’autres sites.',
    'images-copied':
      'La plateforme copie les images\u00a0: un badge ne changerait plus jamais. Un lien montre toujours le résultat actuel.',
    'tags-undocumented':
      'Ce que les articles gardent du HTML n’est pas documenté. Si le test manque après l’enregistrement, collez seulement le lien.',
    card: 'Si la plateforme n’intègre pas l’adresse, elle montre une carte avec un lien vers le résultat actuel.',
    'admins-only':
      'Seuls certains rôles peuvent coller du HTML ou ajouter des macros\u00a0; une adresse seule sur une ligne fonctionne pour tous.',
    'macro-from-app':
      'Dans le cloud, cette macro est fournie par une application. Un administrateur l’installe et doit parfois autoriser l’adresse.',
    'html-blocks':
      'Dans un bloc HTML d’article, les scripts perdent leur adresse\u00a0: celui-ci va donc dans le «\u00a0Header HTML\u00a0» du site.',
    'build-time':
      'Le site est construit sur un serveur, où l’élément ne dessine rien\u00a0: le lien reste visible jusqu’à ce que le navigateur l’ait chargé.',
    'slot-in-print': 'Les versions PDF et EPUB montrent le lien à la place.',
    'cached-images':
      'Les README n’affichent ni scripts ni cadres. GitHub recharge le badge lorsqu’il a expiré.',
  },
  policy: 'Si votre site a une Content Security Policy, elle doit autoriser\u00a0:',
  noPolicy: 'Rien n’a besoin d’être autorisé sur votre site.',
  withoutScripts: {
    heading: 'Sans script sur votre site',
    frame: (policy) =>
      `Si vous ne pouvez pas ajouter de script mais que les cadres sont permis, ceci affiche le même test. Une Content Security Policy n’a alors besoin que de ${policy}\u00a0:`,
    table:
      'Cette adresse donne un tableau daté en HTML pur, pour les pages sans scripts, l’impression et la recherche\u00a0:',
    build: {
      documented:
        'Pendant la construction de votre documentation, cette commande recharge le tableau et échoue si le serveur ne fonctionne plus comme son fournisseur le documente\u00a0:',
      other:
        'Pendant la construction de votre documentation, cette commande recharge le tableau. Avec &assert=587:starttls à la fin de l’adresse, elle échoue dès que ce n’est plus vrai\u00a0:',
    },
  },
  unchecked:
    'L’empreinte n’a pas de place ici\u00a0: les navigateurs chargent cette version sans la comparer.',
  evidence: {
    tried: () =>
      'Essayé\u00a0: une page avec exactement ceci, sous exactement cette règle, a été ouverte dans un navigateur.',
    platform: (month) => `Comparé à la documentation de la plateforme (${month}), mais pas essayé sur place.`,
    others: (month) =>
      `Comparé à la documentation d’un tiers (${month}), mais ni essayé sur place ni trouvé dans celle de la plateforme.`,
  },
  source: 'Documentation',
  fallback: (host) => `Tester les ports SMTP de ${host}`,
  privacy: {
    heading: 'Pour votre politique de confidentialité',
    lead: 'Un paragraphe à reprendre\u00a0:',
    text: (service, hours) =>
      `Certaines de nos pages d’aide permettent de vérifier quels ports d’un serveur de messagerie sont joignables. Quand vous ouvrez une telle page, votre navigateur charge le test depuis ${service} et transmet ainsi, comme pour toute requête, votre adresse IP. Lorsque vous lancez le test, il transmet aussi le nom du serveur. Votre adresse sert à limiter le nombre de tests et à reconnaître si votre réseau est connu pour bloquer des ports\u00a0; seule une empreinte salée en est conservée, effacée une heure après votre dernier test et jamais enregistrée avec un résultat. Le résultat ne concerne que le serveur\u00a0: il est conservé ${hours}\u00a0heures au plus, et l’état des ports 30 jours après le dernier test. Aucun cookie n’est déposé et rien n’est enregistré dans votre navigateur. Dans ce que vous collez dans le champ des messages d’erreur et des réglages, votre navigateur cherche les mots de passe, les noms d’utilisateur et les adresses e-mail\u00a0; ceux qu’il trouve sont remplacés avant l’envoi, et le texte n’est pas conservé.`,
  },
};
