/** The words of the text form in Spanish. */
import { list } from './format.ts';
import type { TextWords } from './text.ts';

export const textEs: TextWords = {
  title: (host) => `Puertos SMTP de ${host}`,
  notSeenFrom: (place) => `nada visto desde ${place}`,
  seenFrom: (place, when) => `Comprobado desde: ${place}; ${when}`,
  insteadOf: (colo, region) => `centro de datos ${colo} en lugar de ${region}`,
  justNow: 'ahora mismo',
  column: { port: 'PUERTO', result: 'RESULTADO', time: 'TIEMPO', note: 'NOTA' },
  tlsOn: (ports) => `TLS en ${ports.length === 1 ? 'el puerto' : 'los puertos'} ${list('es', ports)}`,
  tls: {
    version: 'cifrado',
    names: 'nombres',
    issuer: 'emisor',
    valid: 'validez',
    key: 'clave',
    chain: 'cadena',
    trust: 'confianza',
    problem: 'problema',
  },
  transcript: 'Diálogo en el puerto',
  history: {
    title: (host) => `Puertos SMTP de ${host} en los últimos días`,
    nothing: 'No se recuerda nada de este servidor.',
    column: ['LUGAR', 'PUERTO', 'DESDE (UTC)', 'VISTO (UTC)', 'RESULTADO'],
  },
  usage: (origin, example) => `Qué puertos SMTP de un servidor de correo responden, vistos por este servicio.

  curl ${origin}/${example}
  curl '${origin}/${example}?ports=465,587'
  curl '${origin}/v1/check?host=${example}&format=json'
  curl -N '${origin}/v1/check?host=${example}&format=ndjson'

Parámetros: ports, family (auto, 4, 6, both), regions (weur,enam o all), lang,
transcript=1, color=always.
Quién comprueba y cómo oponerse: ${origin}/about
`,
};
