/**
 * What operating systems say of a failed connection in German, French and Spanish. Programs show it in the system's
 * language, whatever their own. Data only (pattern.ts).
 */
import { type ErrorPattern, messagesOf, readIn, readOn } from '../pattern.ts';

const GERMAN: readonly ErrorPattern[] = readIn(messagesOf('glibc 2.36', 'de'), 'Linux', [
  ['system-refused-de', 'connection-refused', 'certain', /verbindungsaufbau abgelehnt/i],
  ['system-timeout-de', 'connection-timeout', 'certain', /wartezeit für die verbindung ist abgelaufen/i],
  ['system-network-de', 'unreachable', 'certain', /netzwerk ist nicht erreichbar/i],
  ['system-address-de', 'unreachable', 'certain', /angeforderte adresse kann nicht zugewiesen/i],
  ['system-host-de', 'unreachable', 'certain', /keine route zum zielrechner/i],
  [
    'system-reset-de',
    'connection-lost',
    'certain',
    /verbindung wurde vom kommunikationspartner zurückgesetzt/i,
  ],
  ['system-name-de', 'name-not-found', 'certain', /name oder der dienst ist nicht bekannt/i],
  ['system-lookup-de', 'name-lookup-failed', 'certain', /temporärer fehler bei der namensauflösung/i],
]);

const FRENCH: readonly ErrorPattern[] = readIn(messagesOf('glibc 2.36', 'fr'), 'Linux', [
  ['system-refused-fr', 'connection-refused', 'certain', /connexion refusée/i],
  ['system-timeout-fr', 'connection-timeout', 'certain', /connexion terminée par expiration du délai/i],
  ['system-network-fr', 'unreachable', 'certain', /réseau n'est pas accessible/i],
  ['system-address-fr', 'unreachable', 'certain', /attribuer l'adresse demandée/i],
  ['system-host-fr', 'unreachable', 'certain', /aucun chemin d'accès pour atteindre l'hôte/i],
  ['system-reset-fr', 'connection-lost', 'certain', /connexion ré-?initialisée par le correspondant/i],
  ['system-name-fr', 'name-not-found', 'certain', /nom ou service inconnu/i],
  ['system-lookup-fr', 'name-lookup-failed', 'certain', /[ée]chec temporaire dans la résolution du nom/i],
]);

const SPANISH: readonly ErrorPattern[] = readIn(messagesOf('glibc 2.36', 'es'), 'Linux', [
  ['system-refused-es', 'connection-refused', 'certain', /conexión rehusada/i],
  ['system-timeout-es', 'connection-timeout', 'certain', /expiró el tiempo de conexión/i],
  ['system-network-es', 'unreachable', 'certain', /la red es inaccesible/i],
  ['system-address-es', 'unreachable', 'certain', /asignar la dirección solicitada/i],
  ['system-host-es', 'unreachable', 'certain', /no existe ninguna ruta hasta el/i],
  ['system-reset-es', 'connection-lost', 'certain', /conexión reinicializada por la máquina remota/i],
  ['system-name-es', 'name-not-found', 'certain', /nombre o servicio desconocido/i],
  ['system-lookup-es', 'name-lookup-failed', 'certain', /fallo temporal en la resolución del nombre/i],
]);

export const GLIBC_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...GERMAN,
  ...FRENCH,
  ...SPANISH,
]);
