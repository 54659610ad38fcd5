/** What programs say in Spanish that have no file of their own. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

const CONNECTION: readonly ErrorPattern[] = [
  ...readIn(messagesOf('SOGo', 'UI/MailerUI/SpanishSpain.lproj'), 'SOGo', [
    [
      'spanish-connection',
      'connection-failed',
      'possible',
      /\(smtp\) error de conexión|(?:conectar|conexión) (?:con el|al|con) (?:servidor|smtp|host).{0,80} (?:ha fallado|falló|fallida|no se pudo)|no (?:se pudo|se puede|es posible|se ha podido) (?:conectar|contactar|comunicar|establecer (?:la |una )?conexión).{0,30}(?:servidor|smtp|host)|servidor (?:smtp )?no (?:está )?(?:disponible|accesible|responde)/i,
    ],
  ]),
  ...readIn(page('https://github.com/gophish/gophish/issues/1850'), 'Go', [
    [
      'spanish-timeout',
      'connection-timeout',
      'likely',
      /(?:marque|dial) tcp [^ ]{1,80} (?:tiempo de espera|i\/o timeout)|tiempo de espera (?:de (?:la )?conexión |para la conexión )?(?:agotado|excedido|superado)|se agotó el tiempo de espera|parte conectada no respondió adecuadamente/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'Windows', [
    [
      'spanish-unknown-host',
      'name-not-found',
      'certain',
      /\bhost desconocido|servidor (?:smtp )?desconocido|no se (?:pudo|puede|ha podido) resolver el nombre/i,
    ],
    [
      'spanish-lost',
      'connection-lost',
      'certain',
      /anulado una conexión establecida|(?:interrupción|cierre) forzad[oa].{0,30}(?:conexión|host)|conexión (?:se )?(?:ha )?(?:interrumpid|perdid|cerrad|restablecid)[oa]|se (?:ha )?(?:perdido|interrumpido|cerrado) la conexión/i,
    ],
    [
      'spanish-refused',
      'connection-refused',
      'certain',
      /(?:equipo|máquina|ordenador) de destino denegó expresamente|conexión (?:fue )?(?:rechazada|denegada) por/i,
    ],
    [
      'spanish-network',
      'unreachable',
      'certain',
      /red (?:no se puede alcanzar|inaccesible|inalcanzable)|red a la que no se puede tener acceso|host (?:inaccesible|inalcanzable)/i,
    ],
  ]),
];

const ENCRYPTION: readonly ErrorPattern[] = [
  ...readIn(messagesOf('git', 'po/es.po'), 'git', [
    [
      'spanish-no-starttls',
      'starttls-not-offered',
      'certain',
      /servidor no (?:soporta|admite|ofrece|permite) (?:starttls|conexiones seguras)|falta esta capacidad: starttls|starttls no (?:está )?(?:soportado|admitido|disponible)/i,
    ],
  ]),
  ...readIn(messagesOf('Evolution', 'po/es.po'), 'Evolution', [
    [
      'spanish-certificate',
      'certificate-untrusted',
      'likely',
      /certificado (?:ssl\/tls |ssl |tls |remoto |del servidor )?(?:para "?[^ ]{1,80} )?no es (?:de confianza|válido según|válido)|certificado (?:tls )?(?:inaceptable|autofirmado)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'spanish-expired',
      'certificate-expired',
      'certain',
      /certificado (?:del servidor |ssl |tls |de seguridad )?(?:ha |está )?(?:caducado|expirado|vencido|caducó|expiró)/i,
    ],
    [
      'spanish-name',
      'certificate-other-name',
      'certain',
      /certificado[^.;]{0,40} no (?:coincide|corresponde)[^.;]{0,40}(?:nombre|host|servidor)/i,
    ],
    ['spanish-packet', 'tls-on-plain-port', 'certain', /paquete tls inesperado/i],
  ]),
];

const SIGN_IN: readonly ErrorPattern[] = [
  ...readIn(messagesOf('Nextcloud Mail', 'l10n/es.json'), 'Nextcloud', [
    [
      'spanish-credentials',
      'sign-in-failed',
      'likely',
      /(?:usuario|contraseña|credenciales)[^.;]{0,40} no (?:es|son) (?:correct|válid)[oa]s?|(?:usuario|contraseña|credenciales)[^.;]{0,20} (?:incorrect|inválid|erróne)[oa]s?/i,
    ],
  ]),
  ...readIn(messagesOf('NeoMutt', 'po/es.po'), 'NeoMutt', [
    [
      'spanish-no-sign-in',
      'sign-in-method',
      'certain',
      /servidor (?:smtp )?no (?:soporta|admite|permite|ofrece) (?:la )?autenti(?:c|fic)ación|método de (?:autenticación|identificación)[^.;]{0,40} no (?:está )?(?:soportad|admitid|disponible)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'spanish-authentication',
      'sign-in-failed',
      'possible',
      /(?:fallo|error|falló|ha fallado) (?:de |en |la |la )?(?:de )?(?:autenti(?:c|fic)ación|identificación|inicio de sesión)|autenti(?:c|fic)ación (?:fallida|falló|rechazada|incorrecta)/i,
    ],
    [
      'spanish-required',
      'sign-in-required',
      'certain',
      /(?<!o el )cliente no (?:estaba|está|se ha) autentic|(?:se requiere|es necesaria) (?:la )?autenti(?:c|fic)ación/i,
    ],
    [
      'spanish-starttls',
      'encryption-required',
      'certain',
      /se (?:requiere|necesita|exige) (?:starttls|tls|ssl|cifrado|una conexión cifrada)/i,
    ],
    [
      'spanish-unable',
      'sign-in-failed',
      'possible',
      /no (?:se )?(?:pudo|puede|ha podido|fue posible|es posible) (?:autenti(?:c|fic)ar|iniciar (?:la )?sesión|identificar)/i,
    ],
    [
      'spanish-secure',
      'encryption-required',
      'possible',
      /(?:requiere|necesita) una conexión segura,? o el cliente/i,
    ],
    [
      'spanish-incoming',
      'incoming-server',
      'certain',
      /(?:ajustes|configuración) de(?: tu| su|l) servidor (?:entrante|de entrada)|servidor (?:entrante|de entrada|imap|pop3?)\b.{0,60}(?:falló|fallo|error|no responde)/i,
    ],
  ]),
];

const ENVELOPE: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'spanish-listed',
    'address-listed',
    'certain',
    /(?:en|por) (?:una|la|nuestra|su|alguna) lista (?:negra|de bloqueo)|dirección ip[^.;]{0,30} (?:bloqueada|listada)/i,
  ],
  [
    'spanish-limit',
    'sending-limit',
    'certain',
    /(?:límite|cuota|cupo) (?:\w{1,12} )?(?:de envíos?|de mensajes|de correos|diari[oa]|por hora)[^.;]{0,40}(?:superad|excedid|alcanzad)[oa]|(?:superado|excedido|alcanzado) (?:el|su) (?:límite|cupo) (?:de envíos?|de mensajes|de correos|diario)/i,
  ],
  [
    'spanish-relay',
    'relaying-denied',
    'certain',
    /(?:reenvío|retransmisión|relay) (?:no permitid[oa]|denegad[oa]|rechazad[oa])|no (?:permite|admite) (?:el )?(?:relay|reenvío|la retransmisión)/i,
  ],
  [
    'spanish-recipients',
    'recipient-refused',
    'certain',
    /(?:destinatarios?|direcci(?:ón|ones)) (?:siguientes? )?(?:del? destinatario )?(?:es |son |fue |fueron )?(?:no (?:es |son )?válid[oa]s?|rechazad[oa]s?|inválid[oa]s?|desconocid[oa]s?)/i,
  ],
  [
    'spanish-reverse',
    'no-reverse-name',
    'certain',
    /(?:sin|no (?:hay|tiene|existe)) (?:un )?(?:dns inverso|registro ptr|reverse dns)/i,
  ],
  [
    'spanish-blocked',
    'connection-forbidden',
    'likely',
    /puerto (?:de salida |saliente )?25 (?:saliente )?(?:parece|está)[^.;]{0,20} bloquead/i,
  ],
  [
    'spanish-spam',
    'content-refused',
    'certain',
    /(?:considerado|identificado|detectado|rechazado)[^.;]{0,20} (?:como|por) (?:ser )?(?:spam|correo no deseado|virus)|contiene (?:un )?virus/i,
  ],
  [
    'spanish-later',
    'try-later',
    'possible',
    /int[eé]nte(?:lo)? (?:de nuevo |nuevamente )?más tarde|temporalmente (?:no disponible|rechazad[oa]|bloquead[oa])/i,
  ],
  [
    'spanish-unsent',
    'reason-missing',
    'possible',
    /no (?:se (?:pudo|puede|ha podido|pudieron)|fue posible) enviar (?:el|su|este|un) (?:mensaje|correo|e-?mail)|(?:error|fallo|problema) al enviar (?:el|su|un)? ?(?:mensaje|correo|e-?mail)|(?:mensaje|correo) no (?:pudo ser|ha sido|fue) enviado/i,
  ],
]);

export const SPANISH_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...ENVELOPE,
]);
