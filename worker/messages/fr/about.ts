/** The text about who runs the probes, in French. */
import { type AboutText, contactSection, OPT_OUT } from '../about.ts';

export const about: AboutText = ({ origin, ehloName, dialoguesPerHour, agents, globalping, contact }) => ({
  title: `smtp-port-check à l’adresse ${origin}`,
  sections: [
    {
      heading: 'Ce que fait le service',
      passages: [
        'Il dit quels ports SMTP d’un serveur de messagerie public répondent, et comment. Quelqu’un l’a demandé, sur une page d’aide ou avec curl, pour savoir quel port indiquer dans un logiciel de messagerie. Aucun e-mail n’est lu ni envoyé.',
      ],
    },
    {
      heading: 'Ce qu’en voit un serveur de messagerie',
      passages: [
        `Une connexion TCP par port, une seconde là où le chiffrement commence autrement que d’habitude. Le message d’accueil est attendu, puis sont envoyés "EHLO ${ehloName}", STARTTLS là où il est proposé, et "QUIT".`,
        'Jamais MAIL FROM, jamais d’identifiants, rien de ce que la personne qui demande a écrit.',
        'Quel que soit le nombre de demandes, il y a au plus un dialogue par port, région et famille d’adresses tant qu’un résultat est récent.',
        ...(dialoguesPerHour === 0
          ? []
          : [
              `Toutes les régions réunies tiennent au plus ${dialoguesPerHour} dialogues par heure avec un hôte, et avec une adresse, quels que soient les noms qui y mènent.`,
            ]),
        ...(agents.length === 0
          ? []
          : [
              'D’autres machines testent pour le compte de celle-ci et disent EHLO avec leur propre nom\u00a0:',
              { lines: agents },
            ]),
        ...(globalping
          ? [
              'Des sondes de globalping.io peuvent être priées d’ouvrir une connexion TCP, surtout vers le port 25. Elles ne disent rien et la referment.',
            ]
          : []),
      ],
    },
    {
      heading: 'Ce qu’un serveur web en voit',
      passages: [
        'Qui ne connaît qu’une adresse de messagerie peut chercher les serveurs de son domaine. Alors /mail/config-v1.1.xml est demandé à autoconfig.<domaine> et, si cela ne mène à rien, /.well-known/autoconfig/mail/config-v1.1.xml à <domaine>\u00a0: en règle générale une fois par heure, jamais plus d’une fois en cinq minutes, quel que soit le nombre de demandes. Le User-Agent est "smtp-port-check". Ce qui précède le @ est écarté et n’est pas transmis.',
      ],
    },
    {
      heading: 'Quels ports et quels hôtes',
      passages: [
        'Seulement les ports par lesquels on dépose des e-mails, seulement les adresses publiques. Le port 25 n’est pas appelé, sauf si l’exploitant de ce service le permet.',
      ],
    },
    {
      heading: 'Ce qui est conservé',
      passages: [
        'Le résultat, deux heures au plus\u00a0; de chaque port, comment il a répondu et quand cela a changé, pendant 30 jours après la dernière fois. De qui demande\u00a0: un hachage salé, pour compter les tests et les hôtes, effacé une heure après le dernier\u00a0; le sel est aléatoire et jeté chaque jour. Aucun journal ne contient ce qui a été demandé, ni par qui.',
      ],
    },
    {
      heading: 'Comment s’y opposer',
      passages: [
        'Publiez cet enregistrement dans le DNS, avec le nom de votre serveur\u00a0:',
        OPT_OUT,
        'Il compte dès la prochaine résolution, en quelques minutes. Il est inutile si votre serveur refuse le nom EHLO ci-dessus dans ses règles d’accès.',
      ],
    },
    ...contactSection('Contact', contact),
  ],
});
