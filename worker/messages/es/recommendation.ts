/** The words for a recommendation in Spanish. Only wording; the code decides when to use it. */

import type { SignInMethod } from '../../api/index.ts';
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

const SECRETS: Readonly<Record<SignInMethod, string>> = {
  password: 'inicie sesión con la contraseña del buzón',
  'app-password': 'inicie sesión con una contraseña de aplicación, no con la de su cuenta',
  'authorization-code':
    'inicie sesión con un código de autorización de los ajustes del correo web, no con la contraseña de su cuenta',
  'api-key': 'inicie sesión con una clave de API',
  'smtp-credentials': 'inicie sesión con la contraseña o clave SMTP que asigna el proveedor',
  oauth: 'inicie sesión en la página del proveedor (OAuth 2.0): no se acepta ninguna contraseña',
  'by-address': 'sin inicio de sesión: el proveedor debe autorizar su dirección IP',
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
    'sign-in-with': ({ provider, secret }) => `${wordsFor(SECRETS, [secret]).join('')} (${provider})`,
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
