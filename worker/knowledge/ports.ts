/**
 * The ports that providers take mail on, and every question that is asked of ports in general. What one host really does
 * on a port is for a check to find out.
 */
import { type Mode, usualMode } from '../api/index.ts';
import type { KnownPort } from './knowledge.ts';

/** Mail servers speak to each other there (RFC 5321); networks block it outwards, and many servers want no login on it. */
export const RELAY_PORT = 25;

/** RFC 6409: where mail programs hand in mail, and encryption begins with STARTTLS. */
const STARTTLS_PORT = 587;

/** RFC 8314 §3.3: the same with TLS from the start. */
const IMPLICIT_TLS_PORT = 465;

type Row = Omit<KnownPort, 'encryption'>;

/** The most used first: the registered ports, what providers offer beside them, what is taken from the web. */
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

/** `paragraph`: such as `RFC 6409 §3.1`. */
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

/** By number, as readers look them up. */
export const KNOWN_PORTS: readonly KnownPort[] = ROWS.map(
  ({ port, purpose, ...rest }): KnownPort => ({ port, purpose, encryption: usualMode(port), ...rest }),
).toSorted((one, other) => one.port - other.port);

export function isKnownPort(port: number): boolean {
  return BY_PORT.has(port);
}

/** Whether mail programs are made for the port. */
export function isSubmissionPort(port: number): boolean {
  return BY_PORT.get(port)?.purpose === 'submission';
}

/** Where mail is handed in unless somebody says otherwise. */
export function submissionPort(mode: Mode): number {
  return mode === 'implicit-tls' ? IMPLICIT_TLS_PORT : STARTTLS_PORT;
}

/** The most used first. */
export function portsFor(purpose: KnownPort['purpose']): number[] {
  return ROWS.filter((row) => row.purpose === purpose).map(({ port }) => port);
}

/** The document that defines a port, such as `RFC 6409`; null for ports of custom. */
export function definingRfc(port: number): string | null {
  const paragraph = BY_PORT.get(port)?.rfc ?? null;
  return paragraph === null ? null : rfcIn(paragraph);
}

/** Proxies on the way take what goes there for HTTP (RFC 9110 §4.2) and break SMTP; on 443 they rarely look inside. */
export function isWebPort(port: number): boolean {
  return port === 80 || port === 443;
}

/** The place of a port among those in use, 0 for the most used one; ports that nobody documents share the last. */
export function usageRank(port: number): number {
  return BY_PORT.get(port)?.index ?? ROWS.length;
}
