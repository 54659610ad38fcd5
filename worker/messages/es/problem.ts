/** The words for problems in Spanish. Only sentences; when to say them is decided elsewhere. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Se espera un nombre de host como smtp.example.net.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'Esto no es un host',
    'invalid-port': 'Esto no es un puerto',
    'port-not-allowed': 'Este puerto no se comprueba aquí',
    'invalid-parameter': 'Un parámetro no es correcto',
    unauthorized: 'Esto solo puede pedirlo un edge que tenga el secreto',
    'private-address': 'Este host no es público',
    'host-not-allowed': 'Este host no se comprueba aquí',
    'origin-not-allowed': 'Este sitio no puede usar el servicio',
    'opted-out': 'El propietario de este host no desea que se compruebe',
    'not-found': 'No hay nada en esta dirección',
    'method-not-allowed': 'Este método no funciona aquí',
    'name-not-found': 'El nombre no existe',
    'no-address': 'El nombre no tiene dirección',
    'rate-limited': 'Demasiadas peticiones',
    'host-busy': 'A este host ya se le ha preguntado bastante',
    internal: 'El servicio ha fallado',
    'dns-failed': 'No se pudo resolver el nombre',
  },
  detail: {
    'host-missing': () => `No se indicó ningún host. ${EXAMPLE}`,
    'host-is-url': (value) =>
      `«${value('given')}» es una URL. Se espera solo el nombre de host, por ejemplo ${value('host')}.`,
    'host-is-mail-address': (value) =>
      `«${value('given')}» contiene una @. Se espera el nombre del servidor de correo, como smtp.example.net, no una dirección.`,
    'host-has-port': (value) =>
      `«${value('given')}» contiene un puerto. Indique el host solo y el puerto aparte, como en ?host=smtp.example.net&ports=587.`,
    'host-has-path': (value) => `«${value('given')}» contiene una ruta. ${EXAMPLE}`,
    'host-too-long': (value) =>
      `El host tiene ${value('length')} caracteres; un nombre tiene ${value('max')} como máximo (RFC 1035).`,
    'host-empty-label': (value) =>
      `«${value('given')}» no tiene nada entre dos puntos, o empieza por un punto. ${EXAMPLE}`,
    'host-long-label': (value) =>
      `«${value('given')}» tiene más de ${value('max')} caracteres entre dos puntos (RFC 1035).`,
    'host-character': (value) =>
      `«${value('given')}» contiene «${value('character')}», que no puede estar en un nombre de host. Sí pueden las letras, los dígitos, los guiones y los puntos.`,
    'host-hyphen': (value) =>
      `«${value('given')}» tiene una parte que empieza o termina con un guion, y ningún nombre de host puede.`,
    'host-no-dot': (value) =>
      `«${value('given')}» no tiene punto, así que no es un nombre completo. Indique el nombre entero, como ${value('given')}.example.net.`,
    'host-not-a-name': (value) =>
      `«${value('given')}» no da un nombre de host según las reglas de los nombres internacionales. ${EXAMPLE}`,
    'host-odd-address': (value) =>
      `«${value('given')}» no está escrito como una dirección IP. Se espera una forma como 192.0.2.1 o 2001:db8::1.`,
    'port-missing': (value) =>
      `En «${value('given')}», una coma no tiene nada delante o detrás. Se esperan números con una sola coma entre ellos, como ports=465,587.`,
    'port-not-a-number': (value) =>
      `«${value('given')}» en ports no es un puerto. Se esperan números separados por comas, como ports=465,587.`,
    'port-out-of-range': (value) => `El puerto ${value('given')} no existe. Los puertos van del 1 al 65535.`,
    'ports-empty': () =>
      'ports está vacío. Indique números separados por comas, como ports=465,587, u omita el parámetro.',
    'port-not-allowed': (value) =>
      `El puerto ${value('given')} no se comprueba aquí. Puertos a elegir: ${value('allowed')}.`,
    'parameter-unknown': (value) =>
      `No hay ningún parámetro «${value('given')}». Los parámetros son: ${value('allowed')}.`,
    'parameter-value': (value) =>
      `«${value('given')}» no es un valor de ${value('parameter')}. A elegir: ${value('allowed')}.`,
    'parameter-repeated': (value) => `${value('parameter')} se indicó más de una vez. Basta con una.`,
    'parameter-too-long': (value) =>
      `${value('parameter')} es demasiado largo: se leen ${value('max')} caracteres como máximo.`,
    'family-of-address': (value) =>
      `${value('host')} es una dirección IPv${value('family')}, así que family=${value('given')} no encaja. Omita family.`,
    'provider-unknown': (value) =>
      `No existe ningún proveedor «${value('given')}». Los identificadores están en /v1/providers; para cualquier otro servidor, indique su nombre en host.`,
    'host-and-provider': (value) =>
      `Se indicó un servidor y también el proveedor «${value('given')}». Indique uno de los dos.`,
    'network-unknown': (value) =>
      `No existe ninguna red «${value('given')}». Los identificadores están en /v1/networks; sin network, vale la suya tal como se ve.`,
    'network-without-caller': (value) =>
      `Con caller=0 la respuesta no dice nada de ninguna red, así que network=${value('given')} no cambiaría nada. Quite uno de los dos.`,
    'error-missing': () =>
      'No hay mensaje de error que explicar. Indíquelo con error=, tal como lo expresa su programa o su registro.',
    'domain-missing': () =>
      'No se indicó ningún dominio de correo. Hace falta lo que va detrás de la @ de su dirección, por ejemplo example.net.',
    'domain-not-a-domain': (value) =>
      `«${value('given')}» no es un dominio de correo. Hace falta lo que va detrás de la @ de su dirección, por ejemplo example.net.`,
    'domain-is-address': (value) =>
      `«${value('given')}» es una dirección IP. Hace falta lo que va detrás de la @ de su dirección de correo, por ejemplo example.net.`,
    'too-many-places': (value) =>
      `Globalping mide desde ${value('max')} lugares como máximo en una comprobación. «${value('given')}» sobra.`,
    'order-unreadable': () =>
      'El cuerpo no es el encargo de un edge. Se espera JSON con protocol, agent, host, ports y family.',
    'order-version': (value) =>
      `El edge habla la versión ${value('given')} del protocolo, este agente la versión ${value('version')}. Actualice el más antiguo de los dos.`,
    'signature-missing': () =>
      'La petición no está firmada. Se esperan Content-Digest, Signature-Input y Signature de un edge que tenga AGENT_TOKEN.',
    'signature-wrong': () =>
      'La firma no encaja. El edge tiene otro AGENT_TOKEN, o algo modificó la petición por el camino.',
    'signature-late': (value) =>
      `La petición se firmó a las ${value('given')}, y aquí son las ${value('here')}. Ajuste los relojes del edge y de este agente.`,
    'signature-replayed': () => 'Esta misma petición ya se respondió antes. Se espera una nueva.',
    'signature-for-another': (value) =>
      `La petición es para el agente «${value('given')}», y este es «${value('name')}». El id en AGENTS debe ser el VANTAGE_NAME del agente.`,
    'special-use-name': (value) =>
      `${value('given')} es un nombre para uso dentro de una red. Solo se pueden comprobar hosts públicos.`,
    'address-not-public': (value) =>
      `${value('given')} no es una dirección pública. Solo se pueden comprobar hosts públicos.`,
    'resolves-to-private': (value) =>
      `El host lleva a ${value('given')}, que no es una dirección pública. Solo se pueden comprobar hosts cuyas direcciones sean todas públicas.`,
    'host-not-allowed': (value) =>
      `${value('given')} no se comprueba aquí. Este servicio comprueba: ${value('allowed')}.`,
    'origin-not-allowed': (value) =>
      `Las páginas de ${value('given')} no pueden usar este servicio. Su operador puede añadir el origen a ALLOWED_ORIGINS.`,
    'opted-out': (value) =>
      `El registro DNS _smtp-port-check.${value('given')} pide que no se compruebe este host. Su propietario puede quitarlo.`,
    'no-such-page': (value) =>
      `No hay nada en ${value('given')}. Una comprobación está en /smtp.example.net o /v1/check?host=smtp.example.net.`,
    'method-not-allowed': (value) => `${value('given')} no funciona aquí. Use ${value('allowed')}.`,
    'name-not-found': (value) => `El DNS no conoce ningún nombre ${value('given')}. Revise la ortografía.`,
    'no-address': (value) =>
      `${value('given')} existe, pero no tiene dirección IP. Un dominio de correo muchas veces no es el servidor: pruebe con el nombre propio de este.`,
    'no-address-of-family': (value) => `${value('given')} no tiene dirección IPv${value('family')}.`,
    'too-many-requests': (value) =>
      `Llegaron demasiadas peticiones desde su dirección. Inténtelo de nuevo en ${value('seconds')} segundos.`,
    'too-many-checks': (value) =>
      `Su dirección puede causar ${value('limit')} comprobaciones nuevas por minuto, y ya lo hizo. Inténtelo de nuevo en ${value('seconds')} segundos; los resultados guardados no cuestan nada.`,
    'too-many-hosts': (value) =>
      `Su dirección puede hacer comprobar ${value('limit')} hosts distintos por hora, y ya lo hizo. Inténtelo de nuevo en ${value('seconds')} segundos.`,
    'host-busy': (value) =>
      `Para no molestar a ningún servidor de correo, a ${value('given')} y a su dirección se les pregunta ${value('limit')} veces por hora como máximo, entre todos. Inténtelo de nuevo en ${value('seconds')} segundos.`,
    'dns-servfail': (value) =>
      `Los resolvedores no pudieron resolver ${value('given')} (SERVFAIL). A menudo los servidores DNS del dominio están averiados o sus firmas DNSSEC son erróneas.`,
    'dns-timeout': (value) =>
      `Ningún resolvedor respondió a tiempo sobre ${value('given')}. Inténtelo de nuevo en un momento.`,
    'dns-malformed': (value) =>
      `La respuesta de los resolvedores sobre ${value('given')} no se puede leer. Inténtelo de nuevo en un momento.`,
    'dns-oversized': (value) =>
      `La respuesta de los resolvedores sobre ${value('given')} es demasiado larga para ser cierta.`,
    internal: () => 'Algo salió mal en el servicio, no en su petición. Inténtelo de nuevo en un momento.',
  },
};
