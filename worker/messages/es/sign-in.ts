/** The words for how one signs in, in Spanish. */
import { dateOrMonth } from '../format.ts';
import type { SignInWords } from '../sign-in.ts';

export const signIn: SignInWords = {
  title: 'Inicio de sesión',
  notOffered:
    'Este proveedor no ofrece SMTP a los programas de correo: solo se envía desde su aplicación o su correo web.',
  method: {
    password: 'Contraseña: la del buzón.',
    'app-password': 'Contraseña: una contraseña de aplicación, que se crea en la cuenta para este programa.',
    'authorization-code': 'Contraseña: un código de autorización, que se crea en los ajustes del correo web.',
    'api-key': 'Contraseña: una clave de API.',
    'smtp-credentials': 'Contraseña: la contraseña o clave SMTP que asigna el proveedor, no la de la cuenta.',
    oauth: 'Se inicia sesión en la página del proveedor (OAuth 2.0), y el programa debe admitirlo.',
    'by-address':
      'Sin inicio de sesión: el proveedor debe permitir la dirección IP de la que llega el correo.',
  },
  orPassword: 'O con la contraseña del buzón, donde el proveedor o un administrador lo permita.',
  passwordRefused: 'La contraseña normal se rechaza.',
  first: {
    'allow-smtp': 'Antes hay que permitir SMTP en los ajustes de la cuenta.',
    'allow-imap':
      'Antes hay que permitir los programas de correo (IMAP, POP3 o SMTP) en los ajustes de la cuenta.',
    'two-factor': 'La verificación en dos pasos tiene que estar activada.',
    plan: 'No todos los planes lo incluyen.',
  },
  userName: {
    address: 'Usuario: la dirección de correo completa.',
    'main-address': 'Usuario: la dirección principal, no un alias.',
    'local-part': 'Usuario: la parte de la dirección antes de la @.',
    account: 'Usuario: el nombre de la cuenta.',
    'domain-user': 'Usuario: el nombre del buzón que muestra el proveedor.',
    issued: 'Usuario: el que asigna el proveedor junto con la contraseña.',
    any: 'Usuario: cualquiera, no se comprueba.',
  },
  fixedUserName: (name) => `Usuario: ${name}, el mismo para todos.`,
  unconfirmed: 'Son datos de terceros, no confirmados por el proveedor.',
  page: (address) => `Más información: ${address}`,
  passwordsEnd: (from, byDefault, isNewOnly) =>
    `A partir de ${dateOrMonth('es', from)} se rechazan las contraseñas${isNewOnly ? ' de las organizaciones nuevas' : ''}${byDefault ? ', salvo que un administrador las permita' : ''}.`,
  passwordsEndUndated:
    'El día en que las contraseñas terminan del todo no se ha anunciado; hasta entonces sirven donde estén permitidas.',
};
