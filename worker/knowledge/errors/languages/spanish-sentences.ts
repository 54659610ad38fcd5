/**
 * How Spanish sentences put what went wrong: a word for the thing, and within the same sentence what became of it. For
 * programs that no other file knows. Data only (pattern.ts).
 */
import { CUSTOM, type ErrorPattern, quotedAs, readOn, says } from '../pattern.ts';

const REFUSED = '(?:rechazad[oa]s?|rechazó|rechazo|denegad[oa]s?|descartad[oa]s?)';
const FAILED = '(?:ha fallado|falló|fallid[oa]|fallo|imposible)';
const UNABLE =
  '(?:no se (?:ha )?(?:pudo|puede|podido)|no (?:fue|ha sido|es) posible|no puedo|imposible|falló al)';
const SIGNING_IN = '(?:autenticación|credenciales|contraseña|inicio de sesión|usuario)';

const CONNECTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'spanish-says-connection',
    'connection-failed',
    'possible',
    says(
      `conexión (?:smtp |con |al? )?[^;]{0,40}?${FAILED}|${UNABLE} (?:conectar|establecer (?:la|una) conexión|abrir la conexión|contactar)`,
      'error[^;]{0,20}(?:en|de) (?:la )?(?:conexión|comunicación)|servidor[^;]{0,40} no (?:responde|está disponible)\\b',
      'winerror 10049|dirección solicitada no es válida en este contexto',
    ),
  ],
  [
    'spanish-says-refused',
    'connection-refused',
    'likely',
    says(
      'conexión[^;:,]{0,40}?(?:rechazada|denegada)|(?:equipo|servidor|máquina)[^;,]{0,30} (?:ha rechazado|rechazó) la conexión',
    ),
  ],
  [
    'spanish-says-timeout',
    'connection-timeout',
    'likely',
    says(
      'conexión[^;,:]{0,60}?(?:expirad[oa]|expiró|tiempo de espera)|tiempo de espera[^;,]{0,30}conexión expirado|(?:excedió|superado|terminado|agotado) el tiempo de espera|venció la conexión|timeout conectando',
      'no respondió (?:a tiempo|dentro del tiempo)|operación socket expirada|no hubo respuesta de',
    ),
  ],
  [
    'spanish-says-lost',
    'connection-lost',
    'likely',
    says(
      '(?<!no )\\bconexión[^;,]{0,60}?(?:cerrad[oa]|se cerró|reiniciad[oa]|interrumpid[oa]|se cortó|perdida)|(?:interrumpió|terminó|cerró|ha cerrado|ha terminado)(?: inesperadamente)? la conexión|fin de la conexión',
      'cerrado la secuencia de transporte|sesión smtp fallida: error de|error de escritura de red|tubería rota|espera(?:ndo)? (?:de )?(?:datos|comandos) del cliente|expiró la e\\/s|conexión tls no se finalizó',
    ),
  ],
  [
    'spanish-says-unreachable',
    'unreachable',
    'likely',
    says(
      'red no (?:está activa|disponible|accesible)|equipo inaccesible|host no accesible|no hay ruta hasta',
    ),
  ],
  [
    'spanish-says-name',
    'name-not-found',
    'likely',
    says(
      `${UNABLE} (?:resolver|encontrar) (?:el|la) (?:host|servidor|nombre|dirección)`,
      '(?:servidor|equipo|máquina|host)(?: smtp)? no encontrado|no se (?:encuentra|encontró)[^;]{0,20} (?:el servidor|la dirección del servidor)|falló al resolver|no existe ninguna dirección|no se encontraron datos del tipo',
    ),
  ],
  [
    'spanish-says-lookup',
    'name-lookup-failed',
    'certain',
    says(
      'en la resolución del nombre|durante la resolución de nombres|servidor dns no responde|fallo temporal en la resolución',
    ),
  ],
  [
    'spanish-says-silence',
    'no-greeting',
    'certain',
    says('leer los datos de la conexión de transporte|no envió ningún saludo'),
  ],
  [
    'spanish-says-forbidden',
    'connection-forbidden',
    'certain',
    says(
      '\\((?:permiso denegado|acceso denegado)\\)',
      'bloquea (?:las conexiones salientes|el puerto \\d{2,5})|puerto \\d{2,5}[^;]{0,30} bloqueado',
    ),
  ],
  [
    'spanish-says-field',
    'host-field-wrong',
    'certain',
    says('nombre del servidor no debe contener|no es un nombre de (?:servidor|host|equipo) válido'),
  ],
]);

const ENCRYPTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'spanish-says-tls',
    'tls-failed',
    'possible',
    says(
      '(?:negociación|handshake|apretón de manos|conexión)[^;:]{0,20}(?:tls|ssl)[^;]{0,60}(?:fall|fatal)|(?:fall[oa]\\w{0,3}|error)[^;]{0,30}(?:negociación|handshake|apretón de manos)|alerta fatal de tls',
      `${UNABLE} (?:negociar|iniciar|conectar|establecer)[^;]{0,30}(?:tls|ssl|segura)`,
    ),
  ],
  [
    'spanish-says-mode',
    'tls-on-plain-port',
    'likely',
    says(
      'formato de paquete inesperado|llamada a sspi|tipo de cifrado[^;]{0,60}no|paquete con una versión ilegal',
    ),
  ],
  [
    'spanish-says-plain',
    'plain-on-tls-port',
    'certain',
    says('puerto \\d{3,5} espera (?:ssl|tls)[^;]{0,60} sin cifrar'),
  ],
  [
    'spanish-says-no-starttls',
    'starttls-not-offered',
    'likely',
    says(
      '(?:no se soporta|no (?:admite|soporta|anuncia|ofrece)) (?:starttls|conexiones seguras|el cifrado)|(?:start)?tls no (?:está )?(?:disponible|soportado)(?! por un)',
    ),
  ],
  [
    'spanish-says-starttls-refused',
    'starttls-refused',
    'certain',
    says('comando starttls ha fallado|tls no disponible por un problema local'),
  ],
  [
    'spanish-says-encryption',
    'encryption-required',
    'certain',
    says(
      'cifrado requerid[oa]|acepta[^;]{0,30} a través de una conexión (?:cifrada|segura)|requiere (?:cifrado|una conexión (?:cifrada|segura))',
    ),
  ],
  [
    'spanish-says-old-tls',
    'tls-outdated',
    'certain',
    says('solo admite (?:tls|ssl) ?v?[123](?:\\.[01])?\\b|no comparten ningún algoritmo común'),
  ],
  [
    'spanish-says-expired',
    'certificate-expired',
    'certain',
    says(
      'certificado[^;]{0,60}(?:todavía no es válido|no es todavía válido|ha vencido|ha caducado|caducado|período de validez|solo era válido)|expiró la sesión o el certificado',
    ),
  ],
  [
    'spanish-says-other-name',
    'certificate-other-name',
    'certain',
    says(
      '(?:nombre|identidad)[^;]{0,60}no coincid(?:e|ió) con[^;]{0,60}certificado|nombre cn del certificado|nombre principal de destino es incorrecto|certificado se emitió para|propietario del certificado no',
    ),
  ],
  [
    'spanish-says-untrusted',
    'certificate-untrusted',
    'likely',
    says(
      'certificado[^;]{0,70}?(?:no (?:es )?confiable|no está firmado|autofirmado|no puede ser encontrado|no se puede comprobar|no valida|lista negra|entidad en la que no se confía|organización que no figura|autoridad desconocida|raíz no compatible)',
      'problema con el certificado|(?:verificación|error|huella|emisor) del? certificado|certificados fue emitida por una entidad|verificar la identidad del servidor|no puede verificar la identidad',
    ),
  ],
]);

const SIGN_IN: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'spanish-says-credentials',
    'sign-in-failed',
    'likely',
    says(
      `${SIGNING_IN}[^;:]{0,80}?(?:${FAILED}|incorrect[oa]s?|no válid[oa]s?)`,
      `(?:${REFUSED}) (?:la contraseña|su contraseña|las credenciales|la autenticación)|se rechazó su contraseña`,
      'error de autenticación(?! porque)',
    ),
  ],
  [
    'spanish-says-method',
    'sign-in-method',
    'certain',
    says(
      'no (?:soporta|admite) la autenticación|falta un método de verificación|ninguno de los métodos de autenticación|método de autenticación[^;]{0,40} no es compatible|smtp auth no está disponible',
    ),
  ],
  [
    'spanish-says-required',
    'sign-in-required',
    'certain',
    says(
      'debe autenticarse|debe (?:asignar|indicar|introducir|proporcionar)[^.;]{0,12}usuario (?:smtp )?y (?:una )?contraseña|autenticación (?:es )?(?:requerida|necesaria|obligatoria)|^(?:el )?servidor [^.;]{0,24}requiere (?:una )?autenticación\\W{0,3}$|primero debe iniciar sesión',
    ),
  ],
  [
    'spanish-says-unavailable',
    'sign-in-unavailable',
    'certain',
    says('falló temporal en la autenticación|servicio de autenticación no está disponible'),
  ],
  [
    'spanish-says-app-password',
    'app-password-required',
    'certain',
    says(
      '(?:se requiere|cuenta necesita|requerida) (?:de )?(?:una )?contraseña (?:específica )?(?:de|para) (?:la )?aplicaci|contraseña de aplicación en lugar de',
    ),
  ],
  [
    'spanish-says-off',
    'password-sign-in-off',
    'certain',
    says(
      'autenticación básica está (?:des|in)habilitada|no es posible iniciar sesión con usuario y contraseña',
    ),
  ],
  [
    'spanish-says-incoming',
    'incoming-server',
    'certain',
    says('servidor de entrada[^;]{0,80} (?:rechazó|ha rechazado)'),
  ],
]);

const REFUSAL: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'spanish-says-sender',
    'sender-refused',
    'likely',
    says(
      `remitente\\b[^;:]{0,60}?(?:rechazad[oa]|no válid[oa]|inválid[oa]|no (?:está )?(?:permitid|autorizad)|no pertenece|fallaron)`,
      `(?:${REFUSED}) (?:el|la dirección del) remitente|en nombre del remitente`,
    ),
  ],
  [
    'spanish-says-recipient',
    'recipient-refused',
    'likely',
    says(
      'destinatarios?[^;:]{0,40}?(?:rechazad[oa]s?|descartad[oa]s?|no válid[oa]s?|inválid[oa]s?|fallaron)|ninguno de los destinatarios|destinatarios? desconocid',
      `(?:${REFUSED}) (?:el|al?|a todos los|el buzón del) destinatarios?|el buzón no está disponible|no se (?:encontró|ha encontrado) la dirección(?! del servidor)|direcciones no han sido aceptadas`,
    ),
  ],
  [
    'spanish-says-relaying',
    'relaying-denied',
    'certain',
    says(
      'no reenvía mensajes|(?:retransmisión|reenvío|relay)[^;]{0,20}(?:no (?:está )?permitid|denegad|prohibid)',
    ),
  ],
  [
    'spanish-says-full',
    'mailbox-full',
    'certain',
    says(
      'bandeja de entrada[^;]{0,30} está llena|(?:excedi\\w{1,2}|no tiene más|excedió)[^;]{0,30}(?:espacio|capacidad) de almacenamiento',
    ),
  ],
  [
    'spanish-says-size',
    'message-too-large',
    'certain',
    says('(?:excede|supera) el tamaño|(?:mensaje|adjunto|correo|archivo)[^;]{0,30} demasiado grande'),
  ],
  [
    'spanish-says-content',
    'content-refused',
    'likely',
    says('adjunto[^;]{0,90}(?:no permitido|bloqueado)|clasificado como (?:correo no deseado|spam)'),
  ],
  [
    'spanish-says-domain',
    'domain-not-authorised',
    'certain',
    says(
      'autenticado con spf|política dmarc[^;]{0,40} exige|(?:spf|dkim|dmarc)[^;]{0,40}(?:fall|no válid|inválid)',
    ),
  ],
  [
    'spanish-says-limit',
    'sending-limit',
    'certain',
    says(
      'demasiados (?:mensajes|correos)|máximo de correos|(?:alcanzado|superado|excedido) (?:un|el|su) límite[^;]{0,20} envío',
    ),
  ],
  ['spanish-says-connections', 'too-many-connections', 'certain', says('demasiadas (?:conexiones|sesiones)')],
  [
    'spanish-says-listed',
    'address-listed',
    'certain',
    says(
      '(?:dirección ip|\\bip)(?![^;]{0,60}\\b(?:no|si|ninguna)\\b)[^;]{0,60}(?:lista negra|lista de bloqueo|blacklist)',
    ),
  ],
  [
    'spanish-says-reverse',
    'no-reverse-name',
    'certain',
    says(
      'dns invers[ao] no (?:está|existe|coincide)|ninguna dns inversa|no tiene (?:registro )?(?:dns inverso|ptr)',
    ),
  ],
  [
    'spanish-says-service',
    'service-refused',
    'likely',
    says(
      'cuenta (?:de correo )?ha sido (?:suspendida|bloqueada|desactivada)|servicio no disponible, cerrando|rechazó el envío|no tiene permiso para enviar mensajes a este',
    ),
  ],
  [
    'spanish-says-command',
    'command-refused',
    'likely',
    says('comando no reconocido|error de sintaxis en (?:los|el)'),
  ],
  [
    'spanish-says-later',
    'try-later',
    'certain',
    says(
      'ritmo demasiado (?:alto|elevado|rápido)|almacenamiento insuficiente en el sistema|capacidad del sistema es insuficiente|presentó un problema temporal',
    ),
  ],
  [
    'spanish-says-unsent',
    'reason-missing',
    'possible',
    says(
      '(?:mensaje|correo)[^;]{0,20} no (?:se ha|se pudo|ha sido|fue) (?:podido )?(?:enviar|enviado|entregar|entregado)|no (?:se|hemos) (?:ha )?(?:puede|pudo|podido) (?:enviar|entregar)|no (?:ha sido|fue|es) posible (?:enviar|entregar)',
    ),
  ],
]);

export const SPANISH_SENTENCES: readonly ErrorPattern[] = readOn('2026-11-30', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...REFUSAL,
]);
