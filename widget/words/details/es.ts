/** The labels of the details of one port in Spanish. */
import type { DetailsWords } from '../../words.ts';

const moreNames = (count: number): string => `${count} más`;

export const words: DetailsWords = {
  language: 'es',
  colon: ': ',
  alternatives: 'También es posible',
  passedOver: 'No recomendados',
  reportCopied: 'El informe está copiado; péguelo allí.',
  reportNotCopied: 'No se pudo copiar el informe.',
  detail: {
    greeting: 'Saludo',
    extensions: 'Extensiones',
    login: 'Métodos de autenticación',
    sizeLimit: 'Tamaño máximo',
    address: 'Dirección',
    timings: 'Tiempos',
  },
  phase: {
    connectMs: 'conexión',
    greetingMs: 'saludo',
    ehloMs: 'EHLO',
    starttlsMs: 'STARTTLS',
    handshakeMs: 'negociación TLS',
    totalMs: 'en total',
  },
  certificate: {
    label: {
      version: 'Versión de TLS',
      cipherSuite: 'Conjunto de cifrado',
      keyExchange: 'Intercambio de claves',
      names: 'Certificado para',
      trust: 'Confianza',
      issuer: 'Emitido por',
      validUntil: 'Válido hasta',
      key: 'Clave',
      signature: 'Firma',
      fingerprint: 'Huella SHA-256',
      chain: 'Cadena tal como se envió',
    },
    trusted: 'de confianza; no se comprueba si fue revocado',
    unjudged: 'sin valorar',
    moreNames,
  },
};
