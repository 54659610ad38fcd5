/** The words for a discovery in Spanish. */
import type { DiscoveryWords } from '../discovery.ts';
import { sentence } from '../sentence.ts';

export const discovery: DiscoveryWords = {
  title: (domain) => `Servidores para enviar correo desde ${domain}`,
  column: { server: 'Servidor', port: 'Puerto', encryption: 'Cifrado', source: 'Fuente' },
  encryption: { 'implicit-tls': 'SSL/TLS', starttls: 'STARTTLS', plaintext: 'ninguno' },
  source: {
    srv: 'registro SRV',
    pacc: 'PACC',
    autoconfig: 'autoconfig',
    known: 'proveedor',
    ispdb: 'ISPDB',
    mx: 'registro MX',
  },
  outcome: {
    found: 'encontrado',
    nothing: 'sin entrada',
    'not-offered': 'no se ofrece',
    'not-understood': 'ilegible',
    failed: 'sin respuesta',
  },
  claim: 'Son datos publicados, no mediciones. Una prueba muestra si los puertos responden:',
  nothing: (domain) =>
    sentence`No hay ningún servidor de envío publicado para ${domain}. Mire los ajustes de un programa de correo que funcione, o pida a su proveedor el «servidor de correo saliente (SMTP)».`,
  incomplete: (domain) =>
    sentence`No se encontró ningún servidor para enviar correo de ${domain}, pero no todas las fuentes respondieron. Inténtelo de nuevo dentro de unos minutos, o mire los ajustes de un programa de correo que funcione.`,
  notUnderstood: (domain) =>
    sentence`No se encontró ningún servidor para enviar correo desde ${domain}. Hay un archivo de configuración para este dominio, pero no se pudo interpretar. Mire los ajustes de un programa de correo que funcione, o pida a su proveedor el «servidor de correo saliente (SMTP)» y avísele del archivo.`,
  fileNotUnderstood: (address) =>
    sentence`El archivo de configuración ${address} no se pudo interpretar y no se ha tenido en cuenta.`,
  filter: (name) =>
    sentence`El correo para este dominio lo recibe primero ${name}. De ello no se deduce quién lo envía: pregunte a quien gestiona los buzones.`,
  lastDay: (date) => `Último día de este servicio: ${date}.`,
  contradiction:
    'Los registros del dominio difieren de lo que se sabe de su proveedor. Los del dominio van primero.',
  onlyPlaintext:
    'Todos estos servidores se indican sin cifrado. No inicie sesión en ellos: su contraseña se enviaría sin cifrar.',
  asked: 'Fuentes consultadas',
};
