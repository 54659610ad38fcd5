/** The words of the text form in Spanish. */
import { list } from '../format.ts';
import type { TextWords } from '../text.ts';

export const text: TextWords = {
  colon: ': ',
  title: (host) => `Puertos SMTP de ${host}`,
  notSeenFrom: (place) => `Comprobado desde: ${place}; sin resultado`,
  askedAt: (addresses, total) =>
    `${addresses.length === 1 ? 'Dirección comprobada' : 'Direcciones comprobadas'}: ${list('es', addresses)}${total > addresses.length ? ` (${addresses.length} de ${total})` : ''}`,
  askedAtMany: (count, total) => `Direcciones comprobadas: ${count} de ${total}`,
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
  assertions: {
    heading: 'Afirmaciones',
    holds: 'se cumple',
    fails: 'NO SE CUMPLE',
    open: 'no se puede saber',
  },
  badge: { noPort: 'ningún puerto útil', unknown: 'sin comprobar' },
  wrongResult: '¿Resultado incorrecto?',
  history: {
    colon: ': ',
    title: (host) => `Historial de los puertos SMTP de ${host}`,
    nothing: 'No hay historial guardado de este servidor.',
    column: ['LUGAR', 'PUERTO', 'DESDE (UTC)', 'VISTO (UTC)', 'RESULTADO'],
  },
  usage: {
    lead: 'Qué puertos SMTP de un servidor de correo responden, con qué cifrado, y cuál usar.',
    check: 'Comprobar un servidor:',
    local: 'Los mismos puertos desde su propia máquina, lado a lado:',
    discover: 'Encontrar el servidor de una dirección (basta lo que sigue a la arroba):',
    settings: 'Ajustes para programas de correo y bibliotecas:',
    explain: 'Qué significa un mensaje de error:',
    network: 'Puertos que se sabe que su red bloquea:',
    assert: 'En scripts y CI (falla si no se cumple):',
    scrape: 'Para Prometheus:',
    models: 'Para modelos de lenguaje, como herramientas (MCP):',
    docs: 'Todo, como páginas y como OpenAPI:',
    parameters:
      'Parámetros de una comprobación: ports, family (auto, 4, 6, both), addresses=all, regions (weur,enam o all), provider, network, lang, transcript=1, words=1, color=always, assert, remembered=1.',
    about: 'Quién comprueba y cómo oponerse:',
  },
};
