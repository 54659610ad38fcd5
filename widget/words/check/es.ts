/** The labels of a check and its result in Spanish. */
import type { CheckWords } from '../../words.ts';

const s = (count: number): string => (count === 1 ? '' : 's');

export const words: CheckWords = {
  language: 'es',
  again: 'Comprobar de nuevo',
  tryAgain: 'Reintentar',
  againIn: (span) => `Comprobar de nuevo en ${span}`,
  wrongResult: '¿Resultado incorrecto?',
  pending: 'comprobando…',
  early: 'Funciona. Comprobando los demás…',
  works: 'Funciona.',
  worksFor: (days) => `Funciona, y el certificado es válido ${days}\u00a0día${s(days)} más.`,
  noPort: 'Ningún puerto sirve',
  noAnswer: 'Ninguno responde',
  noVerdict: 'Nada comprobado',
  offline: 'No tiene conexión. Revise su conexión a Internet e inténtelo de nuevo.',
  unencrypted: 'sin TLS',
  progress: (done, total) => `${done} de ${total} puerto${s(total)} comprobado${s(total)}`,
  stopped: (done, total) => `Detenido tras ${done} de ${total} puerto${s(total)}`,
  remembered: (summary, age) => `${summary} · resultado guardado, comprobado ${age}`,
  checkedFrom: (place) => `Comprobado desde: ${place}`,
  ofAddresses: (count, total) => `(${count} de ${total} direcciones)`,
  unknownPlace: 'lugar desconocido',
  justNow: 'ahora mismo',
  detailsOf: (port) => `Detalles del puerto ${port}`,
  documented: (mode) => `documentado: ${mode}`,
  notDocumented: 'no documentado',
  findings: 'Observaciones',
  moreFindings: (count) => `${count} más`,
  provider: ['Solo el proveedor puede arreglarlo', 'Escribir al proveedor'],
};
