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
    scripts: { current: 'siempre el más reciente', pinned: 'versión con resumen' },
    show: 'Mostrar',
  },
  place: {
    page: 'Donde deba aparecer la prueba',
    article: 'En el artículo',
    'article-html': 'En el código fuente (HTML) del artículo',
    head: 'Una vez para todo el sitio, en la cabecera de sus páginas',
    embed: 'En un bloque de inserción del artículo',
    line: 'En el artículo, en una línea propia',
    macro: 'En una macro HTML',
    file: (name) => (name.startsWith('*') ? `En el artículo (${name})` : `En ${name}`),
  },
  note: {
    'no-tags': 'La plataforma quita de los artículos los scripts y las etiquetas que no conoce.',
    'no-frames': 'Los artículos no pueden contener marcos de otros sitios.',
    'images-copied':
      'La plataforma copia las imágenes, así que una insignia no volvería a cambiar. Un enlace muestra siempre el resultado actual.',
    'tags-undocumented':
      'No está documentado qué HTML conservan los artículos. Si la prueba falta después de guardar, pegue solo el enlace.',
    card: 'Si la plataforma no inserta la dirección, muestra una tarjeta con un enlace al resultado actual.',
    'admins-only':
      'Solo algunos roles pueden pegar HTML o añadir macros; una dirección en una línea propia funciona para todos.',
    'macro-from-app':
      'En la nube, esta macro viene con una aplicación. La instala un administrador, que quizá deba permitir la dirección.',
    'html-blocks':
      'En los bloques HTML de los artículos, los scripts pierden su dirección; por eso este va en el «Header HTML» del sitio.',
    'build-time':
      'El sitio se genera en un servidor, donde el elemento no dibuja nada: se ve el enlace hasta que el navegador lo ha cargado.',
    'slot-in-print': 'En PDF y EPUB aparece el enlace.',
    'cached-images':
      'Los README no muestran scripts ni marcos. GitHub vuelve a pedir la insignia cuando caduca.',
  },
  policy: 'Si su sitio tiene una Content Security Policy, debe permitir:',
  noPolicy: 'Para esto no hay que permitir nada en su sitio.',
  withoutScripts: {
    heading: 'Sin scripts en su sitio',
    frame: (policy) =>
      `Si no puede añadir un script pero se permiten los marcos, esto muestra la misma prueba. Una Content Security Policy solo necesita entonces ${policy}:`,
    table:
      'En esta dirección hay una tabla con fecha en HTML puro, para páginas sin scripts, para imprimir y para las búsquedas:',
    build: {
      documented:
        'Al generar su documentación, esta orden pide de nuevo la tabla y falla si el servidor ya no funciona como lo documenta su proveedor:',
      other:
        'Al generar su documentación, esta orden pide de nuevo la tabla. Con &assert=587:starttls al final de la dirección, falla en cuanto eso ya no se cumple:',
    },
  },
  unchecked: 'Aquí no hay lugar para el resumen: los navegadores cargan esta versión sin compararla.',
  evidence: {
    tried: () =>
      'Probado: se abrió en un navegador una página con exactamente esto y exactamente esta política.',
    platform: (month) => `Comparado con la documentación de la plataforma (${month}), pero no probado allí.`,
    others: (month) =>
      `Comparado con la documentación de un tercero (${month}), pero ni probado allí ni encontrado en la de la propia plataforma.`,
  },
  source: 'Documentación',
  fallback: (host) => `Probar los puertos SMTP de ${host}`,
  privacy: {
    heading: 'Para su política de privacidad',
    lead: 'Un párrafo para copiar:',
    text: (service, hours) =>
      `Algunas de nuestras páginas de ayuda pueden comprobar qué puertos de un servidor de correo son accesibles. Al abrir una de ellas, su navegador carga la prueba desde ${service} y transmite, como en cualquier petición, su dirección IP. Cuando inicia la prueba, también transmite el nombre del servidor. Su dirección sirve para limitar el número de pruebas y para reconocer si se sabe que su red bloquea puertos; de ella solo se guarda un resumen con sal, que se borra una hora después de su última prueba y nunca se guarda junto con un resultado. El resultado se refiere solo al servidor: se conserva ${hours} horas como máximo, y qué puertos funcionaron, hasta 30 días después de la última prueba. No se usan cookies ni se guarda nada en su navegador. En lo que pega en el campo de mensajes de error y ajustes, su navegador busca contraseñas, nombres de usuario y direcciones de correo; los que encuentra se sustituyen antes del envío, y el texto no se guarda.`,
  },
};
