/**
 * The ports on which providers accept mail, and everything the code needs to know about ports in general. What a
 * particular host does on a port is for a check to find out.
 */
import { type Mode, usualMode } from '../api/index.ts';
import type { KnownPort } from './knowledge.ts';

/**
 * Mail servers use it among themselves (RFC 5321); networks block it for outgoing connections, and many servers accept
 * no login on it.
 */
export const RELAY_PORT = 25;

/** RFC 6409: where mail programs submit mail; encryption begins with STARTTLS. */
export const STARTTLS_PORT = 587;

/** RFC 8314 §3.3: submission with implicit TLS. */
export const IMPLICIT_TLS_PORT = 465;

type Row = Omit<KnownPort, 'encryption'>;

/** Most used first: the registered ports, those that providers offer in addition, and those borrowed from the web. */
const ROWS: readonly Row[] = [
  registered(STARTTLS_PORT, 'submission', 'RFC 6409 §3.1'),
  registered(IMPLICIT_TLS_PORT, 'submission', 'RFC 8314 §3.3'),
  custom(2525, 'https://smtpeter.com/en/documentation/smtp-ports', '2026-11-24'),
  custom(588, 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/', '2026-11-24'),
  custom(2587, 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html', '2026-11-24'),
  custom(2465, 'https://docs.aws.amazon.com/ses/latest/dg/smtp-connect.html', '2026-11-24'),
  custom(8025, 'https://developers.smtp2go.com/docs/smtp-relay', '2026-11-25'),
  custom(8465, 'https://developers.smtp2go.com/docs/smtp-relay', '2026-11-25'),
  custom(443, 'https://developers.smtp2go.com/docs/smtp-relay', '2026-11-25'),
  custom(80, 'https://www.mailjet.com/blog/email-best-practices/which-smtp-port-mailjet/', '2026-11-24'),
  registered(RELAY_PORT, 'relay', 'RFC 5321 §4.5.4.2'),
];

/** `paragraph`: for example `RFC 6409 §3.1`. */
function registered(port: number, purpose: 'submission' | 'relay', paragraph: string): Row {
  const source = `https://www.rfc-editor.org/rfc/${rfcIn(paragraph).replace(' ', '').toLowerCase()}`;
  return { port, purpose, rfc: paragraph, source, verifiedOn: '2026-11-24', confirmed: true };
}

function custom(port: number, source: string, verifiedOn: string): Row {
  return { port, purpose: 'alternative', rfc: null, source, verifiedOn, confirmed: true };
}

function rfcIn(paragraph: string): string {
  return paragraph.split(' §')[0] ?? '';
}

const BY_PORT = new Map(ROWS.map((row, index) => [row.port, { ...row, index }]));

/** Sorted by number, for lookup by readers. */
export const KNOWN_PORTS: readonly KnownPort[] = ROWS.map(
  ({ port, purpose, ...rest }): KnownPort => ({ port, purpose, encryption: usualMode(port), ...rest }),
).toSorted((one, other) => one.port - other.port);

export function isKnownPort(port: number): boolean {
  return BY_PORT.has(port);
}

/** Whether mail programs are meant to use the port. */
export function isSubmissionPort(port: number): boolean {
  return BY_PORT.get(port)?.purpose === 'submission';
}

/** The port for submission unless something else is specified. */
export function submissionPort(mode: Mode): number {
  return mode === 'implicit-tls' ? IMPLICIT_TLS_PORT : STARTTLS_PORT;
}

/** Most used first. */
export function portsFor(purpose: KnownPort['purpose']): number[] {
  return ROWS.filter((row) => row.purpose === purpose).map(({ port }) => port);
}

/** The RFC that defines a port, such as `RFC 6409`; null for unregistered ports. */
export function definingRfc(port: number): string | null {
  const paragraph = BY_PORT.get(port)?.rfc ?? null;
  return paragraph === null ? null : rfcIn(paragraph);
}

/**
 * Proxies on the way expect HTTP on these ports (RFC 9110 §4.2) and break SMTP, though on 443 they rarely look inside.
 */
export function isWebPort(port: number): boolean {
  return port === 80 || port === 443;
}

/** The rank of a port by how much it is used, 0 for the most used; undocumented ports share the last rank. */
export function usageRank(port: number): number {
  return BY_PORT.get(port)?.index ?? ROWS.length;
}
