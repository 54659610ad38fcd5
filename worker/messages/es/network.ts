/** The words for a caller's network in Spanish. */
import { list, longDate } from '../format.ts';
import type { NetworkWords } from '../network.ts';

const numbers = (ports: readonly number[]): string => list('es', ports);

export const network: NetworkWords = {
  blocks: ({ name, asn, blocked, open, varies, confirmed }) => {
    const whose = asn === null ? name : `Su petición llega desde ${name} (AS${asn})`;
    const one = blocked.length === 1;
    const ports = one ? `el puerto ${numbers(blocked)} está` : `los puertos ${numbers(blocked)} están`;
    const said = confirmed ? '' : ', según se dice,';
    const when = varies ? 'en algunos casos' : 'de forma predeterminada';
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
  source: (source, date, confirmed) =>
    `${confirmed ? 'Fuente' : 'Fuente, sin confirmar'}: ${source}, consultada el ${longDate('es', date)}.`,
};
