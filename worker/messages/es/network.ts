/** The words for a caller's network in Spanish. */
import { countryName, list, longDate, productNames } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('es', ports);

const port = (ports: readonly number[]): string =>
  `${ports.length === 1 ? 'el puerto' : 'los puertos'} ${numbers(ports)}`;

export const network: NetworkWords = {
  blocks: ({ name, asn, products, blocked, open, only, varies, confirmed }) => {
    const whose = asn === null ? name : `Su petición llega desde ${name} (AS${asn})`;
    const when =
      products.length > 0
        ? `en ${list('es', products)}`
        : varies
          ? 'en algunos casos'
          : 'de forma predeterminada';
    if (only !== null)
      return `${whose}: solo ${only.length === 1 ? 'está abierto' : 'están abiertos'} allí ${port(only)}${products.length > 0 ? ` (${list('es', products)})` : ''}.`;
    const one = blocked.length === 1;
    const ports = one ? `el puerto ${numbers(blocked)} está` : `los puertos ${numbers(blocked)} están`;
    const said = confirmed ? '' : ', según se dice,';
    const others = open.length === 0 ? '' : `, pero no ${numbers(open)}`;
    return `${whose}: ${ports}${said} ${one ? 'bloqueado' : 'bloqueados'} allí ${when}${others}.`;
  },
  unknown: (name) => `Su petición llega desde ${name}. No conocemos ningún puerto de salida bloqueado allí.`,
  unseen:
    'No podemos ver desde qué red llega su petición. Indíquela, por ejemplo con network=hetzner; los identificadores están en /v1/networks.',
  lifting: {
    'on-request': 'El proveedor puede levantar el bloqueo si se le solicita.',
    'paid-plan': 'Un plan de pago levanta el bloqueo o permite solicitarlo.',
    'own-settings': 'Puede levantar el bloqueo en su propia configuración.',
    contract: 'El proveedor levanta el bloqueo mediante un contrato aparte.',
    never: 'El proveedor no levanta el bloqueo.',
  },
  paidFrom: (plan) => `Un plan de pago a partir de «${plan}» levanta el bloqueo o permite solicitarlo.`,
  condition: {
    plan: (name) => `Con «${name}», los puertos están abiertos.`,
    'after-payment':
      'Puede solicitarse al cabo de un mes aproximadamente, una vez pagada la primera factura.',
    identity: 'Antes debe verificarse su identidad.',
    'case-by-case': 'Se decide caso por caso.',
  },
  candidate: (facts) => {
    if (facts.kind === 'country') {
      const blocked = facts.blocked.length === 1 ? 'suele estar bloqueado' : 'suelen estar bloqueados';
      return `Si se trata de un acceso a internet doméstico o móvil (${countryName('es', facts.country)}), ${port(facts.blocked)} ${blocked}.`;
    }
    const where = `Si su programa se ejecuta en ${facts.name}${productNames(facts.products)}`;
    if (facts.kind === 'only')
      return `${where}, allí solo ${facts.open.length === 1 ? 'está abierto' : 'están abiertos'} ${port(facts.open)}.`;
    return `${where}, ${port(facts.blocked)} también ${facts.blocked.length === 1 ? 'está bloqueado' : 'están bloqueados'} allí.`;
  },
  elsewhere: (providers) =>
    `Proveedores que aceptan correo por uno de esos puertos: ${list(
      'es',
      providers.map(({ name, ports }) => `${name} (${numbers(ports)})`),
    )}.`,
  opensEncryption: (name) =>
    `${name} no bloquea ningún puerto, pero abre el cifrado del correo saliente con un certificado propio, que muchos programas de correo rechazan.`,
  source: (source, date, confirmed) =>
    `${confirmed ? 'Fuente' : 'Fuente, sin confirmar'}: ${source}, consultada el ${longDate('es', date)}.`,
};
