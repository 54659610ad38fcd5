/** The text about who runs the probes, in Spanish. */
import { type AboutText, contactSection, OPT_OUT } from '../about.ts';

export const about: AboutText = ({ origin, ehloName, dialoguesPerHour, agents, globalping, contact }) => ({
  title: `smtp-port-check en ${origin}`,
  sections: [
    {
      heading: 'Qué hace el servicio',
      passages: [
        'Dice qué puertos SMTP de un servidor de correo público responden, y cómo. Alguien lo ha pedido, en una página de ayuda o con curl, para saber qué puerto debe usar un programa de correo. No se lee ni se envía ningún mensaje.',
      ],
    },
    {
      heading: 'Qué ve de ello un servidor de correo',
      passages: [
        `Una conexión TCP por puerto, una segunda donde el cifrado empieza de otro modo que el habitual. Se espera el saludo y luego se envían "EHLO ${ehloName}", STARTTLS donde se ofrece, y "QUIT".`,
        'Nunca MAIL FROM, nunca credenciales, nada que haya escrito quien pregunta.',
        'Por muchas personas que pregunten, hay como máximo un diálogo por puerto, región y familia de direcciones mientras un resultado sea reciente.',
        ...(dialoguesPerHour === 0
          ? []
          : [
              `Todas las regiones juntas mantienen como máximo ${dialoguesPerHour} diálogos por hora con un host, y con una dirección, sean cuales sean los nombres que llevan a ella.`,
            ]),
        ...(agents.length === 0
          ? []
          : [
              'Otras máquinas comprueban por encargo de esta y dicen EHLO con sus propios nombres:',
              { lines: agents },
            ]),
        ...(globalping
          ? [
              'Puede pedirse a sondas de globalping.io que abran una conexión TCP, sobre todo al puerto 25. No dicen nada y vuelven a cerrarla.',
            ]
          : []),
      ],
    },
    {
      heading: 'Qué ve de ello un servidor web',
      passages: [
        'Quien solo conoce una dirección de correo puede preguntar por los servidores de su dominio. Entonces se pide /mail/config-v1.1.xml a autoconfig.<dominio> y, si no lleva a nada, /.well-known/autoconfig/mail/config-v1.1.xml a <dominio>: por regla general una vez por hora, nunca más de una vez en cinco minutos, pregunten cuantos pregunten. El User-Agent es "smtp-port-check". Lo que está delante de la @ se descarta y no se transmite.',
      ],
    },
    {
      heading: 'Qué puertos y qué hosts',
      passages: [
        'Solo puertos por los que se entrega correo, solo direcciones públicas. El puerto 25 no se llama, salvo que el operador de este servicio lo permita.',
      ],
    },
    {
      heading: 'Qué se guarda',
      passages: [
        'El resultado, dos horas como máximo; de cada puerto, cómo respondió y cuándo cambió, hasta 30 días después de la última vez. De quien pregunta: un hash con sal, para contar comprobaciones y hosts, borrado una hora después de la última; la sal es aleatoria y se desecha cada día. Ningún registro contiene qué se preguntó ni quién lo hizo.',
      ],
    },
    {
      heading: 'Cómo oponerse',
      passages: [
        'Publique este registro en el DNS, con el nombre de su servidor de correo:',
        OPT_OUT,
        'Vale desde la siguiente consulta, en pocos minutos. No hace falta si su servidor de correo rechaza el nombre EHLO de arriba en sus reglas de acceso.',
      ],
    },
    ...contactSection('Contacto', contact),
  ],
});
