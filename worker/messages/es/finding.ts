/** The words for findings in Spanish. Only wording; the code decides when to use it. */
import type { NoPortWhy } from '../../api/index.ts';
import { type BlockedWords, type FindingWords, isOAuth, wordsFor } from '../finding.ts';
import { dateOrMonth, duration, inParentheses, kilobytes, list } from '../format.ts';
import { conditionText } from '../network.ts';
import { network } from './network.ts';
import { outcome } from './outcome.ts';

const all = (items: readonly (string | number)[]): string => list('es', items);
const onPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'En el puerto' : 'En los puertos'} ${all(ports)}`;
const thePorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'el puerto' : 'los puertos'} ${all(ports)}`;
const toPorts = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'al puerto' : 'a los puertos'} ${all(ports)}`;
const capital = (text: string): string => text.charAt(0).toUpperCase() + text.slice(1);

const PROBLEM: FindingWords['problem'] = {
  'name-mismatch': 'para otro nombre',
  expired: 'caducado',
  'not-yet-valid': 'aún no válido',
  'self-signed': 'autofirmado',
  'untrusted-root': 'de una autoridad desconocida',
  'incomplete-chain': 'con una cadena incompleta',
  'wrong-purpose': 'para otro uso',
  'weak-signature': 'con una firma débil',
  'weak-key': 'con una clave débil',
  'unsupported-key': 'con una clave de un tipo poco común',
  'obsolete-version': 'con una versión anticuada de TLS',
  'no-forward-secrecy': 'sin secreto perfecto hacia adelante',
  'too-many-certificates': 'con más certificados de los que examinamos',
  'weak-handshake-signature': 'con una firma de negociación débil',
  'no-secure-renegotiation': 'sin renegociación segura',
};

const BLOCKED: BlockedWords = {
  known: 'están bloqueadas, según se sabe',
  sometimes: 'están bloqueadas en algunos casos',
  said: 'están bloqueadas, según dicen; nadie lo ha confirmado',
};

const WHY_NO_PORT: Readonly<Record<NoPortWhy, string>> = {
  'blocked-by-your-network':
    'No se puede recomendar ningún puerto: los que funcionan están bloqueados en su propia red, por lo que se sabe de ella. Pida que le abran uno o envíe desde otra red.',
  'works-from-some-places':
    'No se puede recomendar ningún puerto: ninguno funciona del mismo modo desde todos los lugares que lo probaron.',
  'check-refused-here':
    'No se puede recomendar ningún puerto: el servidor rechazó nuestra comprobación por el lugar desde el que la hacemos. Eso no dice nada de su propia conexión; pruébela desde su red.',
  busy: 'Por ahora no se puede recomendar ningún puerto: el servidor está ocupado. Inténtelo de nuevo en unos minutos.',
  'beyond-our-client':
    'No se puede recomendar ningún puerto: esta comprobación no pudo evaluar el cifrado. Un programa de correo bien puede conectarse.',
  'reachability-only':
    'No se puede recomendar ningún puerto: solo se vio que hay puertos que responden, no si hablan SMTP. Compruebe también desde una región.',
  'no-greeting':
    'No se puede recomendar ningún puerto: el servidor acepta conexiones, pero no respondió en los pocos segundos que espera una comprobación. Quizá hace esperar adrede a los clientes nuevos, y los programas de correo esperan más que nosotros. Pruébelo desde su red.',
  'servers-only':
    'No se puede recomendar ningún puerto: solo funciona el puerto 25, que es para el correo entre servidores. Pregunte a su proveedor por qué servidor y puerto enviar.',
  'nothing-works':
    'No se puede recomendar ningún puerto: el servidor responde, pero por ningún puerto se llega a enviar correo. Vea el resultado de cada uno o pregunte a quien lo gestiona.',
  'nothing-answers':
    'No se puede recomendar ningún puerto: no se alcanza ninguno. Compruebe el nombre del servidor de correo o pregunte a quien lo gestiona.',
  'servers-port-only':
    'No se puede recomendar ningún puerto: solo se comprobó el puerto 25, que es para el correo entre servidores. Compruebe 465 y 587.',
  'nothing-measured':
    'No se puede recomendar ningún puerto: los que importan no se pudieron probar, y eso no dice nada del servidor. Inténtelo de nuevo en un momento.',
};

export const finding: FindingWords = {
  heading: 'Observaciones',
  problem: PROBLEM,
  sentence: {
    'all-dead': (ports) =>
      `${onPorts(ports)} no se logró ninguna conexión: nada escucha allí, el servidor está apagado, o un cortafuegos delante de él no deja entrar a nadie.`,
    'no-usable-port': (_, { why }) =>
      Object.hasOwn(WHY_NO_PORT, why) ? WHY_NO_PORT[why] : 'No se puede recomendar ningún puerto.',
    'starttls-injection': (ports) =>
      `${onPorts(ports)}, tras la aceptación de STARTTLS llegó más texto sin cifrar. Puede venir de un atacante (CVE-2011-0411), y un programa vulnerable lo aceptaría.`,
    'certificate-untrusted': (ports, { problems }) =>
      `${onPorts(ports)} el certificado no es de confianza${inParentheses(all(wordsFor(PROBLEM, problems)))}. Los programas de correo avisan o lo rechazan.`,
    'firewall-masks-smtp': (ports) =>
      `${onPorts(ports)}, un cortafuegos en el camino enmascara lo que dice el servidor y elimina STARTTLS, de modo que nada se cifra. Es posible que el servidor funcione bien. Quien gestiona el cortafuegos debería desactivar su inspección de SMTP.`,
    'blocked-by-your-network': (ports, { name, certainty, condition }) =>
      `En la red ${name}, las conexiones salientes ${toPorts(ports)} ${BLOCKED[certainty] ?? BLOCKED.known}. Es posible que no funcionen desde esa red.${conditionText(network, condition)}`,
    'documented-but-closed': (ports, { provider }) =>
      `${provider} documenta ${thePorts(ports)}, pero allí no se logra ninguna conexión. Use otro puerto.`,
    'open-from-some-regions': (ports, { open, dead }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'se alcanza' : 'se alcanzan'} desde ${all(open)}, pero no desde ${all(dead)}. Algo en el camino bloquea la conexión, o el servidor no deja entrar a todos.`,
    'some-dead': (ports, { suspects, names, places }) =>
      suspects.length === 0
        ? `${capital(thePorts(ports))} no ${ports.length === 1 ? 'se alcanza' : 'se alcanzan'}, otros sí: el servidor no ${ports.length === 1 ? 'lo' : 'los'} ofrece, o un cortafuegos rechaza o descarta la conexión.`
        : `Desde ${all(places)} no ${ports.length === 1 ? 'se alcanza' : 'se alcanzan'} ${thePorts(ports)}, otros sí. Justo eso bloquean hacia fuera, por ejemplo, ${all(names)}. Por eso se sospecha de la red de ese lugar; no está probado.`,
    'address-dead': (ports, { addresses }) =>
      `${onPorts(ports)}, este host no responde en todas sus direcciones: ${all(addresses)} no ${addresses.length === 1 ? 'acepta' : 'aceptan'} conexiones. Los programas de correo prueban la dirección siguiente, a veces tras una larga espera. El operador debería ${addresses.length === 1 ? 'repararla o quitarla' : 'repararlas o quitarlas'} del DNS.`,
    'addresses-differ': (ports, { addresses }) =>
      `${onPorts(ports)}, no todas las direcciones de este host se comportan igual: ${all(addresses)} ${addresses.length === 1 ? 'difiere' : 'difieren'} de las demás en el resultado, el cifrado o el certificado. Lo que encuentre un programa de correo depende de la dirección que use.`,
    'ipv6-dead': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'funciona' : 'funcionan'} por IPv4, pero no por IPv6. Los programas que prueban primero IPv6 esperan mucho o se rinden; hasta que se arregle, use IPv4.`,
    'ipv4-dead': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'funciona' : 'funcionan'} por IPv6, pero no por IPv4. Sin IPv6 no es posible conectarse.`,
    'not-always': (ports, { outcomes }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'dio' : 'dieron'} resultados distintos en las últimas comprobaciones: ${all(wordsFor(outcome, outcomes).map((one) => `«${one}»`))}. El resultado actual no vale siempre.`,
    'no-encryption': (ports) =>
      `${onPorts(ports)} el servidor no ofrece cifrado: la contraseña y el correo viajarían legibles.`,
    'auth-in-clear': (ports) =>
      `${onPorts(ports)}, el servidor permite autenticarse antes del cifrado, con AUTH PLAIN o LOGIN. Un programa de correo que no exija el cifrado envía entonces la contraseña legible.`,
    'password-sign-in-off': (ports, { provider, from, byDefault }) =>
      `${onPorts(ports)}, ${provider} rechaza las contraseñas a partir de ${dateOrMonth('es', from)}${byDefault ? ', salvo que un administrador las permita' : ''}. Hasta entonces, use un programa de correo con inicio de sesión moderno (OAuth 2.0).`,
    'no-password-sign-in': (ports, { methods }) =>
      `${onPorts(ports)} el servidor no permite iniciar sesión con contraseña, solo con ${all(methods)}. El programa de correo debe admitir uno de esos métodos${isOAuth(methods) ? ', por ejemplo OAuth 2.0' : ''}.`,
    'tls-mode-mismatch': (ports, { seen }) => {
      const subject = capital(thePorts(ports));
      const one = ports.length === 1;
      const speaks = one ? 'habla' : 'hablan';
      switch (seen) {
        case 'starttls':
          return `${subject} ${speaks} aquí STARTTLS; lo habitual es SSL/TLS desde el primer byte. Elija STARTTLS en el programa de correo para ${one ? 'este puerto' : 'estos puertos'}.`;
        case 'implicit-tls':
          return `${subject} ${speaks} aquí SSL/TLS desde el primer byte; lo habitual es STARTTLS. Elija SSL/TLS en el programa de correo para ${one ? 'este puerto' : 'estos puertos'}.`;
        case 'plaintext':
          return `${subject} ${speaks} aquí SMTP sin ningún cifrado; lo habitual es SSL/TLS desde el primer byte.`;
        default:
          return `${subject} no ${one ? 'usa' : 'usan'} el tipo de cifrado que es habitual ahí.`;
      }
    },
    'certificate-expires-soon': (ports, { days, certificate }) => {
      const left = days < 1 ? 'menos de un día' : days === 1 ? '1 día' : `${days} días`;
      return certificate === 'intermediate'
        ? `${onPorts(ports)} un certificado intermedio caduca en ${left}. Entonces dejará de confiarse en el del servidor. Quien lo gestiona debería instalar la cadena de certificados actual.`
        : `${onPorts(ports)} el certificado caduca en ${left}. Quien lo gestiona debería renovarlo ya.`;
    },
    'check-refused-here': (ports, { words }) =>
      `${onPorts(ports)} el servidor rechazó nuestra comprobación: «${words}». Se debe al lugar desde el que comprobamos y no dice nada de su propia conexión.`,
    'rate-limited-by-host': (ports) =>
      `${onPorts(ports)} el servidor limita el número de conexiones, y nuestra comprobación alcanzó el límite. Eso no significa que tenga un fallo. Inténtelo más tarde.`,
    'greeting-delayed': (ports, { ms }) =>
      `${onPorts(ports)} el servidor no saluda hasta pasados ${duration('es', ms)}. Puede ser adrede, para descubrir a quien envía correo basura; un programa con menos paciencia se rinde.`,
    'certificates-differ': (ports) =>
      `${onPorts(ports)} hay un certificado con otros nombres que en el resto de este servidor. Quizá responde allí otra máquina, o se olvidó una.`,
    'not-encrypted-judged': (ports) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'está cifrado' : 'están cifrados'}, pero esta comprobación no pudo evaluar el cifrado. Por eso no se recomienda ningún puerto sin cifrar: pruebe primero con ${ports.length === 1 ? 'este' : 'estos'}.`,
    'open-but-undocumented': (ports, { provider }) =>
      `${capital(thePorts(ports))} ${ports.length === 1 ? 'funciona' : 'funcionan'}, pero ${provider} no ${ports.length === 1 ? 'lo' : 'los'} documenta: puede acabar sin aviso.`,
    'beyond-our-client': (ports, { capBytes }) =>
      capBytes === undefined
        ? `${onPorts(ports)} el servidor eligió un cifrado que esta comprobación no admite. Es posible que el servidor funcione bien.`
        : `${onPorts(ports)} el servidor envía más de los ${kilobytes('es', capBytes)} que esta comprobación lee de una negociación TLS. Es posible que el servidor funcione bien.`,
    'port-25-not-testable': (ports) =>
      `${capital(thePorts(ports))} no se pudo probar: nuestro proveedor de alojamiento bloquea las conexiones salientes a ese puerto. Es posible que su servidor funcione bien.`,
  },
};
