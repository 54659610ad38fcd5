/** The words for a recommendation in Spanish. Only wording; the code decides when to use it. */

import { wordsFor } from '../finding.ts';
import { inParentheses, list } from '../format.ts';
import type { RecommendationWords } from '../recommendation.ts';
import { finding } from './finding.ts';

const all = (items: readonly string[]): string => list('es', items);

const MODE: RecommendationWords['mode'] = {
  starttls: 'STARTTLS',
  'implicit-tls': 'SSL/TLS',
  plaintext: 'ninguno',
};

export const recommendation: RecommendationWords = {
  use: (port, encryption, isSafe) => {
    if (encryption === null) return `ATENCIÓN: el puerto ${port} funciona, pero sin cifrado`;
    return isSafe
      ? `Use el puerto ${port} con ${MODE[encryption]}`
      : `Use el puerto ${port} con ${MODE[encryption]} solo si no hay otro remedio`;
  },
  alternatives: 'También es posible',
  passedOver: 'No recomendados',
  mode: MODE,
  note: {
    unencrypted: () => 'nada va cifrado: la contraseña y el correo se pueden leer por el camino',
    'certificate-problem': ({ problems }) =>
      `su certificado no es de confianza${inParentheses(all(wordsFor(finding.problem, problems)))}`,
    'certificate-unknown': () => 'su certificado no se pudo juzgar',
    'starttls-injection': () => 'se coló texto sin cifrar antes de empezar el cifrado',
    worked: ({ count }) =>
      count === 1 ? 'funcionó al probarlo' : `funcionó desde los ${count} lugares que pudieron probarlo`,
    'certificate-trusted': () => 'su certificado es de confianza',
    'insist-on-encryption': () =>
      'también acepta contraseñas sin cifrar: exija STARTTLS, no «si está disponible»',
    'ntlm-only': () =>
      'para iniciar sesión con contraseña solo hay NTLM, que pocos programas de correo admiten',
    'recommended-by-provider': ({ provider }) => `${provider} lo recomienda`,
    'documented-by-provider': ({ provider }) => `${provider} lo documenta`,
    'not-documented': ({ provider }) => `${provider} no lo documenta`,
    'tls-from-the-start': () => 'va cifrado desde el principio, como recomienda la RFC 8314',
    'registered-port': ({ rfc }) => `está registrado para enviar correo (${rfc})`,
    'alternative-port': () =>
      'ninguna norma lo prevé para el correo: los proveedores lo abren por si otros puertos están bloqueados',
    'web-port': () => 'pertenece a la web, y los proxys del camino pueden estorbar el correo',
    'unusual-encryption': ({ seen: mode }) =>
      `su cifrado no es el habitual: elija ${wordsFor(MODE, [mode])} a mano`,
    'one-family': ({ family }) => `solo funciona por IPv${family}`,
    'servers-only': () => 'es para el correo entre servidores',
    'blocked-by-your-network': ({ name, certainty }) => {
      if (certainty === 'sometimes') return `bloqueado en algunos casos: ${name}`;
      return certainty === 'said' ? `bloqueado, según dicen: ${name}` : `bloqueado hacia fuera: ${name}`;
    },
    'encryption-differs': () => 'su cifrado no es el mismo desde todos los lugares',
    failed: (_, seen) => seen,
    'failed-from-some-places': ({ dead }, seen) => `desde ${all(dead)}: ${seen}`,
    'check-refused-here': () => 'el servidor rechazó nuestra comprobación',
    unproven: (_, seen) => seen,
    'beyond-our-client': () => 'esta comprobación no pudo evaluar el cifrado',
  },
};
