/** The words about pasted settings in Spanish. Only wording; the code decides when to use it. */
import type { ConfigurationWords } from '../configuration.ts';

export const configuration: ConfigurationWords = {
  title: 'Qué falla en los ajustes',
  read: (program, host, port) =>
    `${program === null ? 'Ajustes' : `Ajustes de ${program}`}${host === null ? '' : ` para ${host}`}${port === null ? '' : `, puerto ${port}`}:`,
  line: (number) => `línea ${number}`,
  says: (seen) => `dice ${seen}`,
  wants: (wanted) => `debería decir ${wanted}`,
  maybe: 'posible',
  mended: 'Los mismos ajustes, corregidos:',
  fault: {
    'mode-and-port-disagree':
      'El cifrado y el puerto no encajan: el puerto 465 empieza cifrado (SSL/TLS), el 587 pasa al cifrado con STARTTLS. El envío se interrumpe o espera en vano.',
    'both-modes-on': 'Están activados dos tipos de cifrado que se excluyen. Desactive uno de ellos.',
    'tls-not-required':
      'Solo se cifra si el servidor lo ofrece. Alguien en el camino puede quitar la oferta, y entonces la contraseña viaja sin cifrar.',
    'no-encryption':
      'No se cifra nada: la contraseña viaja sin cifrar, y la mayoría de los servidores lo rechazan.',
    'verification-off':
      'No se comprueba el certificado: quien responda en lugar del servidor recibe la contraseña.',
    'not-a-submission-port':
      'Este puerto no es para programas que envían correo. Use el 587 con STARTTLS o el 465 con SSL/TLS.',
    'host-malformed': 'En el campo del servidor hay algo más que el nombre del servidor.',
    'host-is-local':
      'Este nombre solo significa algo en la máquina o la red donde se ejecuta el programa; nadie más puede llegar a él.',
    'wrong-host-for-provider': 'Este no es el servidor de salida del proveedor de la cuenta.',
    'app-password-needed':
      'Este proveedor rechaza aquí la contraseña de la cuenta. Cree una contraseña de aplicación e introdúzcala.',
    'oauth-only': 'Este proveedor no admite aquí contraseñas, solo OAuth.',
    'password-is-not-a-password':
      'Esta es una clave para otra interfaz del proveedor, no la contraseña de SMTP.',
    'user-name-form': 'El proveedor quiere el nombre de usuario en otra forma.',
    'key-ignored': 'El programa no lee este nombre, al menos en las versiones actuales.',
    'value-mistyped': 'El programa no admite este valor.',
    'authentication-off': 'Hay un nombre de usuario, pero no se iniciará sesión.',
    'mechanism-wrong': 'El servidor no ofrece esta forma de iniciar sesión.',
    'sender-not-allowed':
      'El servidor solo admite remitentes que pertenecen a la cuenta. Este no pertenece a ella, o no hay ninguno.',
    'port-blocked-by-network':
      'Si aun así no funciona, quizá la red en la que se ejecuta el programa bloquee el puerto.',
    'port-not-open': 'Este puerto del servidor no estaba abierto cuando se comprobó.',
    'mode-not-offered': 'El servidor no ofrecía este cifrado en este puerto cuando se comprobó.',
    'not-loaded': 'El programa no lee los ajustes de aquí, o ya no.',
    'certificate-name-differs':
      'El certificado del servidor es para otro nombre. Introduzca el nombre para el que se emitió.',
    'certificate-untrusted':
      'El certificado del servidor no es de un emisor en el que confíen los programas.',
    'host-unknown': 'No se ha encontrado el nombre del servidor.',
    'value-missing': 'Un ajuste necesario no tiene valor.',
    'not-percent-encoded':
      'En una URL, los caracteres de una contraseña como + / @ # y : deben codificarse con porcentaje (%2B para +).',
    'sign-in-not-wanted':
      'Un servidor de correo en la misma máquina suele admitir correo sin iniciar sesión.',
    'ehlo-name': 'El nombre con el que se presenta el programa es uno que los servidores rechazan.',
    'program-unclear': 'No es seguro a qué programa pertenecen estos ajustes.',
    'nothing-wrong':
      'No se ha encontrado nada incorrecto. Lo que aquí no se ve: la contraseña en sí, y si el programa ha leído el archivo desde el cambio.',
    'no-mail-configuration': 'No se han encontrado ajustes para enviar correo.',
  },
};
