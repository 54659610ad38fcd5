/**
 * Names that never lead to a public mail server: the special-use domains in the IANA registry (RFC 6761 and its
 * successors) and a few that home routers answer for. `test` is not listed: it exists in no public zone, so if a
 * resolver knows it, its operator has set it up on purpose.
 *
 * Source: iana.org/assignments/special-use-domain-names, 2026-11-24; `internal`: ICANN resolution 2024.07.29.06;
 * `corp`, `home` and `mail`, which ICANN set aside together on 2018-02-04.
 */
export const SPECIAL_USE_NAMES: readonly string[] = [
  'localhost',
  'local',
  'localdomain',
  'internal',
  'intranet',
  'private',
  'corp',
  'home',
  'mail',
  'lan',
  'home.arpa',
  'in-addr.arpa',
  'ip6.arpa',
  'ipv4only.arpa',
  'resolver.arpa',
  'service.arpa',
  '6tisch.arpa',
  'eap.arpa',
  'eap-noob.arpa',
  'onion',
  'alt',
  'invalid',
  'example',
];

/** Whether the host is one of them or below one. */
export function isSpecialUse(host: string): boolean {
  return SPECIAL_USE_NAMES.some((name) => host === name || host.endsWith(`.${name}`));
}
