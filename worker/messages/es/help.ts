/** The words of `/help` in Spanish. */
import type { HelpWords } from '../help.ts';

export const help: HelpWords = {
  more: 'Más:',
  topic: {
    assert: {
      lead: 'Afirmaciones sobre un host, separadas por comas. Si todas se cumplen, la respuesta es 200; si no, es 424 y dice de cada una lo que se vio en su lugar.',
      port: 'este puerto hace una de estas cosas, visto desde cada región',
      days: 'el certificado que caduca primero vale más de 14 días',
      share: 'queda más del 20 % de su vigencia',
      trusted: 'cada puerto pedido tiene un certificado de confianza para este nombre',
      tls: 'cada puerto pedido tiene al menos esta versión de TLS',
      documented: 'cada puerto es como lo documenta su proveedor',
      status: 'curl -f falla con 424. Los flujos y las métricas siguen siendo 200 y lo dicen dentro.',
      strict:
        'strict=1: lo que no se pudo ver (ocupado, no comprobable, fallo nuestro) incumple la afirmación; sin él, queda abierta.',
    },
    formats: {
      lead: 'La misma comprobación como:',
      json: 'un objeto; pretty=1 lo sangra, words=1 añade frases',
      ndjson: 'una línea por puerto en cuanto se conoce',
      sse: 'los mismos eventos para EventSource en el navegador',
      text: 'una tabla para un terminal',
      csv: 'una línea por puerto para una hoja de cálculo',
      prometheus: 'métricas con los nombres de blackbox_exporter',
      remembered: 'remembered=1: solo lo que está guardado; no se resuelve ni se conecta con nada.',
    },
    models: {
      lead: 'Las herramientas de este servicio para modelos de lenguaje (Model Context Protocol). En un programa de chat, añada su dirección como servidor; desde la línea de órdenes, una llamada es:',
      check: 'los puertos de un servidor',
      explain: 'un mensaje de error o unos ajustes',
      discover: 'el servidor de un dominio de correo',
      settings: 'ajustes para un programa',
    },
    regions: {
      lead: 'Desde dónde se prueban los puertos:',
      nearest: 'la región más cercana a usted (por defecto)',
      named: 'estas regiones',
      all: 'todas las regiones',
      agent: 'una máquina del operador',
      globalping: 'sondas de Globalping en un país, si está activado',
    },
  },
};
