/** What to do about each code, in Spanish. */
import type { ToDoWords } from '../to-do.ts';

const SUBMISSION = 'el puerto 587 con STARTTLS o el 465 con SSL/TLS';
const KEEP_CHECKS = 'No desactive la verificación de certificados.';
const ASK_OPERATOR = `Use otro puerto cuyo certificado sea de confianza, o pida a quien gestiona el servidor que corrija este. ${KEEP_CHECKS}`;
const OWN_TEST =
  'Pruebe el puerto desde su propia red: indique el servidor en la página de inicio y ejecute la orden que aparece bajo el resultado.';
const AGAIN =
  'Compruebe de nuevo en un momento, o desde otra región. No hay que cambiar nada en el servidor por esto.';
const UPDATE_TLS =
  'Actualice la biblioteca TLS, o el balanceador de carga o el cortafuegos que se encarga de TLS para el servidor.';
const TLS_VERSIONS =
  'Active TLS 1.2 y TLS 1.3. Si el programa no los tiene, actualícelo junto con su biblioteca TLS.';

export const toDo: ToDoWords = {
  outcome: {
    starttls: {
      sender:
        'Puede usar este puerto con STARTTLS, siempre que su certificado sea de confianza. Si su programa deja elegir, elija «obligatorio» y no «si está disponible».',
      operator: 'Si el certificado es de confianza y no se indica nada más, no hay nada que hacer.',
    },
    'implicit-tls': {
      sender: 'Puede usar este puerto con SSL/TLS, siempre que su certificado sea de confianza.',
      operator: 'Si el certificado es de confianza y no se indica nada más, no hay nada que hacer.',
    },
    plaintext: {
      sender: `No inicie sesión en este puerto. Use ${SUBMISSION} si la comprobación muestra que funcionan; si no, pida un puerto cifrado a quien gestiona el servidor.`,
      operator:
        'Si el servidor ofrece STARTTLS, algo en el camino elimina la oferta, por ejemplo un cortafuegos que inspecciona SMTP. Si no, instale un certificado, ofrezca STARTTLS y acepte contraseñas solo una vez iniciado el cifrado.',
    },
    'tls-failed': {
      sender: 'Use otro puerto cifrado. No desactive el cifrado en su lugar.',
      operator:
        'El motivo dice dónde se detuvo la negociación. El registro del servidor de correo muestra la misma conexión desde su lado.',
    },
    rejected: {
      sender:
        'Lea la respuesta del servidor en los detalles: dice por qué. Si solo se refiere a la dirección desde la que comprobamos, quizá su programa sí sea atendido; pruébelo.',
      operator:
        'Si no es intencionado, busque nuestra dirección en el registro de correo y revise las reglas de acceso y las listas de bloqueo en uso.',
    },
    busy: {
      sender: 'Inténtelo de nuevo en unos minutos.',
      operator:
        'Si persiste, revise la carga y los límites de conexiones. Un límite por cliente quizá solo afectó a nuestra comprobación.',
    },
    silent: {
      sender: `Los programas de correo esperan más que nuestra comprobación, así que pruébelo. Si el servidor tampoco habla entonces, use otro puerto. ${OWN_TEST}`,
      operator:
        'Averigüe qué retrasa el saludo: una espera intencionada contra el spam, o consultas al DNS y a listas de bloqueo que no obtienen respuesta. En los puertos 80 y 443 quizá escucha un servidor web, que espera al cliente.',
    },
    'not-smtp': {
      sender: `Compruebe el nombre del servidor y el puerto. Para enviar, use ${SUBMISSION}.`,
      operator: 'Si aquí debe aceptarse correo, averigüe qué programa escucha en este puerto.',
    },
    dropped: {
      sender: `Use otro puerto. ${OWN_TEST}`,
      operator:
        'Busque el motivo en el registro de correo. Suelen ser reglas de acceso, un cortafuegos que cierra conexiones o un proxy cuyo servidor de correo no funciona.',
    },
    connected:
      'Compruebe el puerto también desde una región. El lugar que vio esto solo sabe que el puerto responde, no qué responde.',
    refused: {
      sender: 'Compruebe el nombre del servidor y el puerto, y use un puerto que funcione.',
      operator:
        'Si el puerto debe estar abierto, inicie el servicio, haga que escuche en la dirección pública y permítalo en el cortafuegos.',
    },
    timeout: {
      sender:
        'Compruebe el nombre del servidor y el puerto, y use un puerto que funcione. Se vio desde el lugar de la comprobación, no desde su dispositivo: no dice nada de su propia red.',
      operator:
        'Si el puerto debe estar abierto, compruebe que el host funciona y permita el puerto en su cortafuegos y en el del proveedor de alojamiento.',
    },
    'no-reply':
      'Compruebe el puerto también desde una región. Así se sabe si la conexión se rechaza o queda sin respuesta.',
    untestable: `No hay que arreglar nada por esto. Para enviar necesita ${SUBMISSION}, no el puerto 25. Si aun así quiere saber si el puerto responde, pruébelo desde su propio equipo o desde otro lugar.`,
    error: `${AGAIN} Si persiste, avise a quien gestiona este servicio.`,
  },
  seeOutcome:
    'Esto solo precisa el resultado del puerto. Qué hacer depende de ese resultado: vea los códigos relacionados.',
  reason: {
    http: {
      sender: `Este puerto es de un sitio web. Use ${SUBMISSION}.`,
      operator:
        'Si aquí debe aceptarse correo, el puerto tiene que llevar al servidor de correo y no al servidor web.',
    },
    ssh: {
      sender: `Este puerto es para el acceso remoto. Use ${SUBMISSION}.`,
      operator: 'Si aquí debe aceptarse correo, ponga SSH en otro puerto.',
    },
    other: {
      sender: `Compruebe el nombre del servidor y el puerto. Para enviar, use ${SUBMISSION}.`,
      operator:
        'Averigüe qué programa escucha en este puerto. Quizá responde un proxy o un cortafuegos situado delante del servidor de correo.',
    },
    'too-long': {
      sender: 'Use otro puerto. Un servidor SMTP solo envía unas líneas antes de que hable el cliente.',
      operator: 'Conéctese al puerto a mano para ver qué envía.',
    },
    'starttls-refused': {
      sender:
        'Inténtelo de nuevo en unos minutos, o use el puerto 465 con SSL/TLS si el servidor lo tiene. No envíe sin cifrado en su lugar.',
      operator: 'Mire el registro de correo. A menudo no se puede leer el certificado o su clave.',
    },
    'obsolete-version': {
      sender:
        'Use otro puerto, o pida TLS 1.2 a quien gestiona el servidor. No permita versiones antiguas en su programa.',
      operator: TLS_VERSIONS,
    },
    'not-tls': {
      sender:
        'Use otro puerto. Si la comprobación muestra que este funciona con el otro tipo de cifrado, elija ese.',
      operator:
        'Compruebe si el puerto debe empezar con TLS o con STARTTLS, y si un proxy situado delante espera otra cosa.',
    },
    'cut-off': {
      sender: `Use otro puerto. ${OWN_TEST}`,
      operator:
        'Mire el registro de correo. A menudo no hay un certificado utilizable, o un cortafuegos cierra la conexión.',
    },
    stalled: {
      sender: `Los programas de correo esperan más que nuestra comprobación, así que pruébelo. ${OWN_TEST}`,
      operator:
        'Averigüe qué retrasa TLS: la carga, o un cortafuegos que inspecciona o descarta paquetes grandes.',
    },
    'bad-signature': {
      sender:
        'No inicie sesión en este puerto: quizá responde otro con un certificado copiado. Avise a quien gestiona el servidor.',
      operator:
        'El certificado y la clave privada no se corresponden. Instale la pareja correcta y reinicie el servidor.',
    },
    'protocol-error': {
      sender: 'Use otro puerto y avise a quien gestiona el servidor.',
      operator: UPDATE_TLS,
    },
    'beyond-our-client':
      'No hay que cambiar nada en el servidor por esto. Pruebe con su programa de correo o con openssl s_client.',
    'host-unreachable': {
      sender: 'Compruebe el nombre del servidor y use un puerto o una dirección que funcione.',
      operator:
        'Un enrutador o un cortafuegos indica que no se llega al host: revise su dirección, sus rutas y el cortafuegos.',
    },
    'port-25-forbidden': `No hay que arreglar nada por esto. Para enviar necesita ${SUBMISSION}, no el puerto 25. Una prueba desde su propio equipo o desde otro lugar muestra si el puerto 25 responde.`,
    'platform-range':
      'No hay que arreglar nada por esto. Pruebe el servidor desde su propio equipo o desde otro lugar.',
    'opaque-failure': AGAIN,
    'no-route': 'Compruebe el servidor con la otra familia de direcciones, o desde otro lugar.',
    'vantage-failed': AGAIN,
    'vantage-late': AGAIN,
    budget: AGAIN,
  },
  alert: {
    sender:
      'El servidor rechazó el cifrado de nuestra comprobación. Pruebe con su programa de correo. Si tampoco funciona, use otro puerto y comunique el nombre de la alerta a quien gestiona el servidor.',
    operator:
      'El registro del servidor de correo, o de lo que se encarga de TLS para él, dice por qué se envió esta alerta.',
  },
  ofAlert: {
    'handshake-failure': {
      sender: 'Actualice su programa de correo y pruebe con él. Si tampoco funciona, use otro puerto.',
      operator:
        'Permita los conjuntos de cifrado habituales de TLS 1.2 y TLS 1.3, y compruebe que hay un certificado instalado.',
    },
    'protocol-version': {
      sender: 'Use otro puerto, o pida TLS 1.2 a quien gestiona el servidor.',
      operator: TLS_VERSIONS,
    },
    'insufficient-security': {
      sender: 'Actualice su programa de correo y pruebe con él.',
      operator:
        'Si también fallan clientes a los que quiere atender, permita los conjuntos de cifrado habituales de TLS 1.2 y 1.3.',
    },
    'internal-error': {
      sender: 'Inténtelo de nuevo en unos minutos, o use otro puerto.',
      operator: 'Mire el registro de correo. A menudo no se puede leer el certificado o su clave.',
    },
    'unrecognized-name': {
      sender: 'Compruebe el nombre del servidor: use el de las páginas de ayuda del proveedor.',
      operator:
        'Añada este nombre, con un certificado para él, a aquellos por los que responde el servidor (SNI).',
    },
    'certificate-required': {
      sender: `Este puerto no es para iniciar sesión con contraseña. Use ${SUBMISSION} si funcionan.`,
      operator:
        'Si aquí debe poderse iniciar sesión con contraseña, no exija certificados de cliente en este puerto.',
    },
  },
  tlsProblem: {
    'name-mismatch': {
      sender: `Indique un nombre de servidor que figure en el certificado; lo encontrará en las páginas de ayuda del proveedor. ${KEEP_CHECKS}`,
      operator: 'Obtenga un certificado con el nombre que los usuarios indican como servidor.',
    },
    expired: {
      sender: ASK_OPERATOR,
      operator:
        'Renueve el certificado y recargue el servidor de correo: hasta entonces sigue usando el anterior. Si caducó un certificado superior, instale la cadena actual.',
    },
    'not-yet-valid': {
      sender: ASK_OPERATOR,
      operator: 'Instale un certificado que ya sea válido y revise el reloj de la máquina que lo emitió.',
    },
    'self-signed': {
      sender: `Use otro puerto cuyo certificado sea de confianza, o pregunte a quien gestiona el servidor. Acepte una excepción solo si el servidor es suyo. ${KEEP_CHECKS}`,
      operator:
        'Obtenga un certificado de una autoridad pública. Algunas, como Let’s Encrypt, son gratuitas.',
    },
    'untrusted-root': {
      sender: `Si el servidor es de su organización, pregunte a su administrador cómo añadir su autoridad. Si no, pregunte a quien gestiona el servidor. ${KEEP_CHECKS}`,
      operator:
        'Obtenga un certificado de una autoridad pública, o haga que se añada la suya en cada dispositivo que se conecta.',
    },
    'incomplete-chain': {
      sender: ASK_OPERATOR,
      operator:
        'Haga que el servidor envíe, además de su propio certificado, los intermedios. Con Let’s Encrypt es fullchain.pem en lugar de cert.pem.',
    },
    'wrong-purpose': {
      sender: ASK_OPERATOR,
      operator: 'Obtenga un certificado emitido para servidores (extended key usage serverAuth).',
    },
    'weak-signature': {
      sender: ASK_OPERATOR,
      operator:
        'Sustituya los certificados de la cadena firmados con un método antiguo por otros nuevos, firmados con SHA-256.',
    },
    'weak-key': {
      sender: ASK_OPERATOR,
      operator:
        'Cree una clave nueva, por ejemplo RSA de 2048 bits o EC P-256, y obtenga un certificado nuevo para ella.',
    },
    'unsupported-key': {
      sender: 'Pruebe con su programa de correo, que quizá sepa verificar este certificado.',
      operator:
        'Si los programas de correo se conectan sin avisar, no hay nada que hacer. Los certificados con claves RSA o ECDSA se pueden verificar en todas partes.',
    },
    'too-many-certificates': {
      sender: 'Pruebe con su programa de correo, que quizá confíe en este certificado.',
      operator: 'Envíe solo el certificado del servidor y los que lo unen con su autoridad.',
    },
    'obsolete-version': {
      sender:
        'Use otro puerto si puede, y pida TLS 1.2 a quien gestiona el servidor. No permita versiones antiguas en su programa.',
      operator: TLS_VERSIONS,
    },
    'weak-handshake-signature': {
      sender: 'Use otro puerto si puede, y avise a quien gestiona el servidor.',
      operator: `Permita firmas con SHA-256 en la negociación. El certificado puede quedarse. ${UPDATE_TLS}`,
    },
    'no-secure-renegotiation': {
      sender: 'Use otro puerto si puede, y avise a quien gestiona el servidor.',
      operator: UPDATE_TLS,
    },
    'no-forward-secrecy': {
      sender:
        'Puede usar este puerto. Avise a quien gestiona el servidor, para que las conexiones grabadas sigan siendo secretas.',
      operator:
        'Permita y prefiera los conjuntos de cifrado con ECDHE, o active TLS 1.3, que siempre ofrece secreto perfecto hacia adelante.',
    },
  },
  finding: {
    'all-dead': {
      sender: 'Compare el nombre del servidor con las páginas de ayuda del proveedor.',
      operator:
        'Compruebe que el host y el servidor de correo funcionan y que el cortafuegos permite sus puertos.',
    },
    'starttls-injection': {
      sender: 'Use el puerto 465 con SSL/TLS si funciona, u otra red. Avise a quien gestiona el servidor.',
      operator:
        'Averigüe quién envió el texto: un servidor de correo anticuado, un proxy o un cortafuegos situado delante, o alguien en el camino.',
    },
    'certificate-untrusted': {
      sender: ASK_OPERATOR,
      operator:
        'Los problemas en el resultado del puerto dicen qué falla: cada uno tiene una página con lo que hay que cambiar.',
    },
    'check-refused-here': {
      sender: OWN_TEST,
      operator: 'No hay que cambiar nada, salvo que desee comprobaciones desde esta dirección.',
    },
    'blocked-by-your-network': {
      sender:
        'Use uno de los puertos que la red no bloquea. Si los bloquea todos, pregunte a quien gestiona la red.',
      operator: 'No hay que cambiar nada en el servidor de correo por esto.',
    },
    'open-from-some-regions': {
      sender: OWN_TEST,
      operator:
        'Si el servidor es para todos, compruebe si un cortafuegos solo permite algunos países o redes.',
    },
    'some-dead': {
      sender: 'Use uno de los puertos a los que se llega.',
      operator:
        'Si estos puertos deben estar abiertos, inicie el servicio en ellos y permítalos en el cortafuegos.',
    },
    'addresses-differ': {
      sender:
        'Si el envío falla solo de vez en cuando, quizá sea por esto. Avise a quien gestiona el servidor.',
      operator:
        'Configure igual todos los servidores que hay detrás de este nombre: los mismos puertos, el mismo cifrado y el mismo certificado.',
    },
    'ipv4-dead': {
      sender: 'Use una red con IPv6, u otro puerto.',
      operator:
        'Haga que el servicio escuche también en la dirección IPv4 y permítalo en el cortafuegos, o quite el registro A.',
    },
    'not-always': {
      sender: 'Compruebe de nuevo más tarde, y use un puerto cuyo resultado no cambie.',
      operator:
        'Averigüe qué cambia: la carga, los límites, un reinicio o varios servidores bajo un mismo nombre.',
    },
    'no-encryption': {
      sender: `No inicie sesión en estos puertos. Use ${SUBMISSION} si funcionan.`,
      operator: 'Instale un certificado y ofrezca STARTTLS.',
    },
    'auth-in-clear': {
      sender: 'Ponga STARTTLS en «obligatorio» en su programa, no en «si está disponible».',
      operator:
        'Ofrezca AUTH solo después de STARTTLS (en Postfix: smtpd_tls_auth_only = yes), al menos en los puertos para programas de correo.',
    },
    'greeting-delayed': {
      sender: 'Ponga el tiempo de espera de su programa en un minuto o más.',
      operator:
        'En los puertos donde los usuarios inician sesión, esa espera contra el spam no sirve de nada: desactívela allí.',
    },
    'certificates-differ': {
      sender: 'Compare el nombre del servidor y el puerto con las páginas de ayuda del proveedor.',
      operator: 'Si todos los puertos son del mismo servidor, instale el mismo certificado en todos.',
    },
    'open-but-undocumented': {
      sender: 'Use un puerto que el proveedor documente, si alguno le funciona.',
      operator: 'Si el puerto va a quedarse, documéntelo.',
    },
    'beyond-our-client':
      'No hay que cambiar nada en el servidor por esto. Pruebe con su programa de correo o con openssl s_client.',
    'port-25-not-testable': `Para enviar necesita ${SUBMISSION}, no el puerto 25. Una prueba desde su propio equipo o desde otro lugar muestra si el puerto 25 responde.`,
  },
  noPortWhy: {
    'works-from-some-places': OWN_TEST,
    'beyond-our-client':
      'Pruebe los puertos cifrados con su programa de correo: 587 con STARTTLS o 465 con SSL/TLS.',
  },
  note: {
    for: 'Nada: esto habla a favor del puerto.',
    against: 'Use el puerto recomendado si le funciona. Este viene después.',
    danger: 'Use otro puerto. No introduzca ninguna contraseña en este hasta que se corrija la causa.',
  },
  ownTest: OWN_TEST,
  dns: {
    sender: 'Inténtelo de nuevo en unos minutos. Si persiste, avise a quien gestiona el dominio.',
    operator: 'Pruebe la delegación del dominio, sus servidores de nombres y sus firmas DNSSEC.',
  },
  fault: {
    'tls-not-required': 'Ponga el cifrado en «obligatorio», o use el puerto 465 con SSL/TLS.',
    'no-encryption': `Active el cifrado: ${SUBMISSION}.`,
    'verification-off':
      'Active de nuevo la verificación del certificado. Si entonces falla, indique el nombre que figura en el certificado o añada la autoridad que lo emitió.',
    'host-is-local':
      'Si el programa envía por el servidor de correo de la misma máquina, es correcto. Si no, indique el servidor de salida de su proveedor.',
    'password-is-not-a-password':
      'Cree en su cuenta del proveedor la contraseña o la clave de API para SMTP, e indíquela.',
    'user-name-form':
      'Indique el nombre de usuario como lo quiere el proveedor; «wanted» lo dice cuando se sabe.',
    'key-ignored': 'Use el nombre que lee el programa; «wanted» lo dice cuando se sabe.',
    'value-mistyped': 'Use un valor que el programa acepte; «wanted» lo dice cuando se sabe.',
    'port-blocked-by-network':
      'Use un puerto que la red no bloquee, o pida a quien la gestiona que abra este. Los ajustes pueden ser correctos.',
    'port-not-open': 'Use un puerto que funcione en la comprobación; la recomendación nombra uno.',
    'mode-not-offered': 'Elija el cifrado que la comprobación vio en este puerto, u otro puerto.',
    'not-loaded': 'Ponga los ajustes donde el programa los lee y reinícielo.',
    'value-missing': 'Rellene el ajuste.',
    'sign-in-not-wanted':
      'Deje fuera el nombre de usuario y la contraseña, o indique el servidor de salida de su proveedor.',
    'ehlo-name': 'Dé a la máquina en la que funciona el programa un nombre completo que exista en el DNS.',
    'program-unclear': 'Diga de qué programa se trata, o pegue también la línea con su nombre.',
    'no-mail-configuration': 'Pegue la parte con el servidor de correo, el puerto y el nombre de usuario.',
  },
  discoverySource: 'Compruebe el servidor que indica: lo que está publicado no siempre funciona.',
  discovery: {
    found: 'Compruebe el servidor encontrado: lo que está publicado no siempre funciona.',
    nothing: {
      sender:
        'Mire los ajustes de un programa de correo que funcione, o pregunte a su proveedor por el servidor de salida.',
      operator: 'Publique registros SRV (RFC 6186), para que los programas de correo encuentren el servidor.',
    },
    'not-offered': {
      sender: 'Pregunte a su proveedor cómo se envía el correo.',
      operator: 'Si el servicio existe a pesar de todo, corrija el registro SRV, cuyo destino es «.».',
    },
    'not-understood': {
      sender:
        'Mire los ajustes de un programa de correo que funcione, o pregunte a su proveedor por el servidor de salida.',
      operator: 'Corrija el archivo: debe estar bien formado y nombrar un servidor de salida.',
    },
    failed: 'Inténtelo de nuevo en unos minutos. Eso no dice nada del dominio.',
  },
  localOutcome: 'La conclusión que está al lado dice de qué lado está la causa y qué hacer.',
  localDifference:
    'Suspenda la protección de correo de su antivirus y pruebe otra vez, y después desde otra red. Lo que haga desaparecer la diferencia es la causa.',
};
