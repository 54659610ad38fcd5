/** The words of the page that writes what authors paste, in Spanish. */
import type { EmbeddingWords } from '../embedding.ts';

export const embedding: EmbeddingWords = {
  title: 'Incluir la prueba en su documentación',
  lead: 'Elija dónde está su documentación y de qué servidor trata. La página escribe lo que hay que pegar.',
  form: {
    legend: 'Su documentación',
    platform: 'Plataforma',
    host: 'Servidor de correo',
    language: 'Idioma',
    asPage: 'el de la página',
    theme: 'Colores',
    themes: { auto: 'como la página', light: 'claros', dark: 'oscuros' },
    script: 'Script',
    scripts: { current: 'siempre el más reciente', pinned: 'una versión fija, con su resumen' },
    show: 'Mostrar',
  },
  place: {
    page: 'Donde deba aparecer la prueba',
    article: 'En el artículo',
    'article-html': 'En el código fuente (HTML) del artículo',
    head: 'Una vez para todo el sitio, en la cabecera de sus páginas',
    embed: 'En un bloque de inserción del artículo',
    line: 'En el artículo, en una línea propia',
    file: (name) => (name.startsWith('*') ? `En el artículo (${name})` : `En ${name}`),
  },
  note: {
    'no-tags': 'La plataforma quita de los artículos los scripts y las etiquetas que no conoce.',
    'no-frames': 'Los artículos no pueden contener marcos de otros sitios.',
    'images-copied':
      'La plataforma copia las imágenes, así que una insignia no volvería a cambiar. Un enlace muestra siempre el resultado actual.',
    'admins-only':
      'Solo algunos roles pueden pegar HTML o añadir macros; una dirección en una línea propia funciona para todos.',
    evaluated:
      'La plataforma ejecuta los scripts sin tener en cuenta su dirección. Un import dentro de uno funciona.',
    'build-time':
      'El sitio se genera en un servidor, donde el elemento no dibuja nada: se ve el enlace hasta que el navegador lo ha cargado.',
    'slot-in-print': 'En PDF y EPUB aparece el enlace.',
    'cached-images':
      'Los README no muestran scripts ni marcos. GitHub vuelve a pedir la insignia cuando caduca.',
  },
  policy: 'Si su sitio tiene una Content Security Policy, debe permitir:',
  noPolicy: 'Para esto no hay que permitir nada en su sitio.',
  withoutScripts: {
    heading: 'Sin ningún script',
    table:
      'En esta dirección hay una tabla con fecha en HTML puro, para páginas sin scripts, para imprimir y para las búsquedas:',
    build:
      'Al generar su documentación, esto la pide de nuevo y falla si el servidor ya no funciona como lo documenta su proveedor:',
  },
  tried:
    'Probado: se abrió en un navegador una página con exactamente esto y exactamente la política de abajo.',
  compared: (month) => `Comparado con la documentación de la plataforma (${month}), pero no probado allí.`,
  source: 'Documentación',
  fallback: (host) => `Probar los puertos SMTP de ${host}`,
  privacy: {
    heading: 'Para su política de privacidad',
    lead: 'Un párrafo para copiar:',
    text: (service) =>
      `Algunas de nuestras páginas de ayuda pueden comprobar qué puertos de un servidor de correo son accesibles. Su navegador carga la prueba desde ${service}. Cuando la inicia, se envían allí el nombre del servidor y, como en cualquier petición, su dirección IP. La dirección sirve para limitar el número de pruebas y para reconocer si se sabe que su red bloquea puertos; de ella solo se guarda un resumen con sal, alrededor de una hora y nunca junto con un resultado. El resultado se refiere solo al servidor: se conserva dos horas, y qué puertos funcionaron, 30 días como máximo. No se usan cookies ni se guarda nada en su navegador. Lo que pega en el campo de mensajes de error y ajustes queda libre de contraseñas, nombres y direcciones en su navegador antes de enviarse, y no se guarda.`,
  },
};
