/** The words for problems in Spanish. Only wording; the code decides when to use it. */
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
    'client-not-allowed': 'No se responde a las solicitudes de su red',
    'opted-out': 'El propietario de este host no desea que se compruebe',
    'not-found': 'No hay nada en esta dirección',
    'nothing-remembered': 'No hay nada guardado sobre este host',
    'method-not-allowed': 'Este método no funciona aquí',
    'too-slow': 'La solicitud tardó demasiado',
    'too-large': 'La solicitud es demasiado grande',
    'name-not-found': 'El nombre no existe',
    'no-address': 'El nombre no tiene dirección',
    'assertion-failed': 'Una afirmación sobre este host no se cumple',
    'rate-limited': 'Demasiadas peticiones',
    'host-busy': 'A este host ya se le ha preguntado bastante',
    internal: 'El servicio ha fallado',
    'dns-failed': 'No se pudo resolver el nombre',
    overloaded: 'El servicio no puede responder en este momento',
  },
  detail: {
    'host-missing': () => `No se indicó ningún host. ${EXAMPLE}`,
    'host-is-url': ({ given, host }) =>
      `«${given}» es una URL. Se espera solo el nombre de host, por ejemplo ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `«${given}» contiene una @. Se espera el nombre del servidor de correo, como smtp.example.net, no una dirección.`,
    'host-has-port': ({ given }) =>
      `«${given}» contiene un puerto. Indique el host solo y el puerto aparte, como en ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `«${given}» contiene una ruta. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `El host tiene ${length} caracteres; un nombre tiene ${max} como máximo (RFC 1035).`,
    'host-empty-label': ({ given }) =>
      `«${given}» no tiene nada entre dos puntos, o empieza por un punto. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `«${given}» tiene más de ${max} caracteres entre dos puntos (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `«${given}» contiene «${character}», que no puede estar en un nombre de host. Sí pueden las letras, los dígitos, los guiones y los puntos.`,
    'host-hyphen': ({ given }) =>
      `«${given}» tiene una parte que empieza o termina con un guion, y ningún nombre de host puede.`,
    'host-no-dot': ({ given }) =>
      `«${given}» no tiene punto, así que no es un nombre completo. Indique el nombre entero, como ${given}.example.net.`,
    'host-not-a-name': ({ given }) =>
      `«${given}» no da un nombre de host según las reglas de los nombres internacionales. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `«${given}» no está escrito como una dirección IP. Se espera una forma como 192.0.2.1 o 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `En «${given}», una coma no tiene nada delante o detrás. Se esperan números con una sola coma entre ellos, como ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `«${given}» en ports no es un puerto. Se esperan números separados por comas, como ports=465,587.`,
    'port-out-of-range': ({ given }) => `El puerto ${given} no existe. Los puertos van del 1 al 65535.`,
    'ports-empty': () =>
      'ports está vacío. Indique números separados por comas, como ports=465,587, u omita el parámetro.',
    'port-not-allowed': ({ given, allowed }) =>
      `El puerto ${given} no se comprueba aquí. Puertos a elegir: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `No hay ningún parámetro «${given}». Los parámetros son: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `«${given}» no es un valor de ${parameter}. A elegir: ${allowed}.`,
    'parameter-needed': ({ parameter, allowed }) => `Falta ${parameter}. A elegir: ${allowed}.`,
    'client-without-files': ({ given }) =>
      `No hay ningún archivo que copiar para «${given}»: sus valores se escriben en los campos de un formulario, o no lo admite. Sin format=raw, los verá.`,
    'file-without-raw': () => 'file elige un bloque de format=raw. Añádalo, u omita file.',
    'parameter-repeated': ({ parameter }) => `${parameter} se indicó más de una vez. Basta con una.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} es demasiado largo: se leen ${max} caracteres como máximo.`,
    'assertion-unreadable': ({ given, allowed }) =>
      `${given} no se puede leer como afirmación. Escríbalas así: ${allowed}.`,
    'too-many-assertions': ({ max }) => `Se pueden comprobar como máximo ${max} afirmaciones a la vez.`,
    'assertion-failed': ({ given }) => `No es como se afirma: ${given}.`,
    'too-many-rows': ({ max }) =>
      `Esta comprobación daría más de ${max} resultados: uno por puerto, región y familia de direcciones, y ocho por familia con addresses=all. Pida menos.`,
    'url-too-long': ({ max }) =>
      `La URL tiene más de ${max} caracteres. Envíe los mensajes de error largos a /explain con POST.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} es una dirección IPv${family}, así que family=${given} no encaja. Omita family.`,
    'provider-unknown': ({ given }) =>
      `No existe ningún proveedor «${given}». Los identificadores están en /v1/providers; para cualquier otro servidor, indique su nombre en host.`,
    'host-and-provider': ({ given }) =>
      `Se indicó un servidor y también el proveedor «${given}». Indique uno de los dos.`,
    'network-unknown': ({ given }) =>
      `No existe ninguna red «${given}». Los identificadores están en /v1/networks; sin network, vale la suya tal como se ve.`,
    'network-without-caller': ({ given }) =>
      `Con caller=0 la respuesta no dice nada de ninguna red, así que network=${given} no cambiaría nada. Quite uno de los dos.`,
    'error-missing': () =>
      'No hay mensaje de error que explicar. Indíquelo con error=, tal como lo expresa su programa o su registro.',
    'domain-missing': () =>
      'No se indicó ningún dominio de correo. Hace falta lo que va detrás de la @ de su dirección, por ejemplo example.net.',
    'domain-not-a-domain': ({ given }) =>
      `«${given}» no es un dominio de correo. Hace falta lo que va detrás de la @ de su dirección, por ejemplo example.net.`,
    'domain-is-address': ({ given }) =>
      `«${given}» es una dirección IP. Hace falta lo que va detrás de la @ de su dirección de correo, por ejemplo example.net.`,
    'too-many-places': ({ max, given }) =>
      `Globalping mide desde ${max} lugares como máximo en una comprobación. «${given}» sobra.`,
    'order-unreadable': () =>
      'El cuerpo no es el encargo de un edge. Se espera JSON con protocol, agent, host, ports y family.',
    'order-version': ({ given, version }) =>
      `El edge habla la versión ${given} del protocolo, este agente la versión ${version}. Actualice el más antiguo de los dos.`,
    'signature-missing': () =>
      'La petición no está firmada. Se esperan Content-Digest, Signature-Input y Signature de un edge que tenga AGENT_TOKEN.',
    'signature-wrong': () =>
      'La firma no encaja. El edge tiene otro AGENT_TOKEN, o algo modificó la petición por el camino.',
    'signature-late': ({ given, here }) =>
      `La petición se firmó a las ${given}, y aquí son las ${here}. Ajuste los relojes del edge y de este agente.`,
    'signature-replayed': () => 'Esta misma petición ya se respondió antes. Se espera una nueva.',
    'signature-for-another': ({ given, name }) =>
      `La petición es para el agente «${given}», y este es «${name}». El id en AGENTS debe ser el VANTAGE_NAME del agente.`,
    'special-use-name': ({ given }) =>
      `${given} es un nombre para uso dentro de una red. Solo se pueden comprobar hosts públicos.`,
    'address-not-public': ({ given }) =>
      `${given} no es una dirección pública. Solo se pueden comprobar hosts públicos.`,
    'resolves-to-private': ({ given }) =>
      `El host lleva a ${given}, que no es una dirección pública. Solo se pueden comprobar hosts cuyas direcciones sean todas públicas.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} no se comprueba aquí. Este servicio comprueba: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Las páginas de ${given} no pueden usar este servicio. Su operador puede añadir el origen a ALLOWED_ORIGINS.`,
    'page-not-named': () =>
      'Solo determinados sitios web pueden usar este servicio, y el que ha originado esta solicitud no se ha identificado. Abra la dirección directamente. El operador del servicio puede añadir sitios a ALLOWED_ORIGINS.',
    'host-denied': ({ given }) =>
      `${given} no se comprueba aquí: el operador de este servicio lo ha excluido.`,
    'client-denied': () =>
      'El operador de este servicio no responde a las solicitudes de su red. Encontrará más información en /about.',
    'client-unclear': () =>
      'El proxy situado delante de este servicio no ha transmitido la dirección de la que procede su solicitud, así que no se puede saber si está permitido responderla. El operador puede revisar el ajuste CLIENT_ADDRESS_HEADER. Encontrará más información en /about.',
    'opted-out': ({ given }) =>
      `El registro DNS _smtp-port-check.${given} pide que no se compruebe este host. Su propietario puede quitarlo.`,
    'no-such-page': ({ given }) =>
      `No hay nada en ${given}. Una comprobación está en /smtp.example.net o /v1/check?host=smtp.example.net.`,
    'no-such-topic': ({ given, allowed }) => `No hay ayuda sobre ${given}. La hay sobre: ${allowed}.`,
    'nothing-remembered': ({ given }) =>
      `Aquí no hay ningún resultado guardado de ${given}; los resultados se conservan alrededor de una hora. Sin remembered=1, el host se comprueba ahora.`,
    'method-not-allowed': ({ given, allowed }) => `${given} no funciona aquí. Use ${allowed}.`,
    'request-malformed': () =>
      'No es una solicitud HTTP válida o sus cabeceras son demasiado largas. Envíela de nuevo.',
    'body-broken': () => 'El cuerpo de la solicitud está mal formado o incompleto. Envíelo de nuevo.',
    'body-too-slow': ({ max }) => `El texto no llegó en ${max} segundos. Envíelo de nuevo.`,
    'body-too-large': ({ max }) =>
      `Se aceptan como máximo ${max} bytes de texto. Pegue solo las líneas alrededor del error.`,
    'name-not-found': ({ given }) => `El DNS no conoce ningún nombre ${given}. Revise la ortografía.`,
    'no-address': ({ given }) =>
      `${given} existe, pero no tiene dirección IP. Un dominio de correo muchas veces no es el servidor: pruebe con el nombre propio de este.`,
    'no-address-of-family': ({ given, family }) => `${given} no tiene dirección IPv${family}.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Llegaron demasiadas peticiones desde su dirección. Inténtelo de nuevo en ${resetSeconds} segundos.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `Ya ha usado las ${limit} comprobaciones nuevas permitidas por minuto. Inténtelo de nuevo en ${resetSeconds} segundos. Los resultados guardados no cuentan.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `Su dirección puede hacer comprobar ${limit} hosts distintos por hora, y ya lo hizo. Inténtelo de nuevo en ${resetSeconds} segundos.`,
    'too-many-lookups': ({ limit, resetSeconds }) =>
      `Ya ha buscado los ${limit} nombres nuevos permitidos por minuto. Inténtelo de nuevo en ${resetSeconds} segundos. Los nombres comprobados hace un momento no cuentan.`,
    'network-spent': ({ resetSeconds }) =>
      `Su red IPv6 ha agotado su cuota. Inténtelo de nuevo en ${resetSeconds} segundos. Los resultados guardados no cuentan.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `Para no molestar a ningún servidor de correo, a ${given} y a su dirección se les pregunta ${limit} veces por hora como máximo, entre todos. Inténtelo de nuevo en ${resetSeconds} segundos.`,
    'dns-servfail': ({ given }) =>
      `Los resolvedores no pudieron resolver ${given} (SERVFAIL). A menudo los servidores DNS del dominio están averiados o sus firmas DNSSEC son erróneas.`,
    'dns-timeout': ({ given }) =>
      `Ningún resolvedor respondió a tiempo sobre ${given}. Inténtelo de nuevo en un momento.`,
    'dns-malformed': ({ given }) =>
      `La respuesta de los resolvedores sobre ${given} no se puede leer. Inténtelo de nuevo en un momento.`,
    'dns-oversized': ({ given }) =>
      `La respuesta de los resolvedores sobre ${given} es demasiado larga para ser cierta.`,
    'service-full': ({ resetSeconds }) =>
      `El servicio ya atiende todas las peticiones que puede. Inténtelo de nuevo en ${resetSeconds} segundos.`,
    'service-down': ({ resetSeconds }) =>
      `El servicio se interrumpió y debería volver en un momento. Su petición es correcta. Inténtelo de nuevo en ${resetSeconds} segundos.`,
    internal: () => 'Algo salió mal en el servicio, no en su petición. Inténtelo de nuevo en un momento.',
  },
};
