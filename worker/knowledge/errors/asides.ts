/**
 * Parts of a pasted text that are no evidence of what went wrong: errors that source code expects, causes that a
 * program lists because it does not know, and lines of a server's log about other people's mail. Data only; every gap is
 * bounded, as in pattern.ts.
 */
import type { ErrorSource } from '../../api/index.ts';
import { messagesOf, page } from './pattern.ts';
import { SOURCE_CODE } from './source-code.ts';

export interface Aside {
  pattern: RegExp;
  source: ErrorSource;
  /** Whether it is evidence after all if the text says nothing else. */
  isLastResort: boolean;
}

export const ASIDES: readonly Aside[] = [
  ...SOURCE_CODE.map((pattern): Aside => ({ pattern, source: { kind: 'custom' }, isLastResort: false })),
  {
    pattern:
      /(?:the ssl certificate presented by the server .{0,60}?)?for one (?:or more )?of the following reasons: .{0,900}?(?:see https?:|--->|$)/gi,
    source: page('https://github.com/jstedfast/MailKit/issues/910'),
    isLastResort: false,
  },
  {
    pattern:
      /\b(?:possible|common|likely|potential) (?:causes|reasons)(?: are| include)?: .{0,900}?(?:--->|$)/gi,
    source: { kind: 'custom' },
    isLastResort: false,
  },
  {
    // What may happen did not.
    pattern: /(?<![\p{L}-])(?:wenn|falls|sobald|s'il|s'ils|si) (?!ssl|tls)[^.;:,!?]{4,120}/giu,
    source: { kind: 'custom' },
    isLastResort: false,
  },
  {
    // How a session ends that went well.
    pattern:
      /verbindung (?:wurde |ist )?(?:ordnungsgemäß|sauber|normal|erfolgreich) (?:geschlossen|beendet|getrennt)|connexion(?![^.;,]{0,12} pas)[^.;,]{0,20} (?:fermée|terminée) (?:normalement|correctement|proprement)|conexión[^.;,]{0,30} cerrada (?:correctamente|normalmente)|connection closed (?:normally|cleanly|gracefully)/gi,
    source: { kind: 'custom' },
    isLastResort: false,
  },
  {
    // Documentation quotes the error that it is about.
    pattern:
      /\b(?:to avoid|the) "[^"]{3,80}" errors?(?= (?:when|occurs?|happens?|means|is|are|indicates?)\b)/gi,
    source: { kind: 'custom' },
    isLastResort: false,
  },
  {
    // Filters that a server asks are its own business.
    pattern: /\bconnect to milter service [^ ]{1,120} connection (?:refused|timed out)/gi,
    source: messagesOf('Postfix 3.7', 'smtpd', 'cleanup'),
    isLastResort: false,
  },
  {
    // Whoever connects to a server is a stranger to the one who asks why their own mail is not sent.
    pattern:
      /\bpostfix(?:\/[a-z]{1,20})?\/(?:smtpd|postscreen|dnsblog|anvil)\[\d{1,8}\]: (?!warning: sasl authentication failure: cannot connect).{0,600}?(?=\bpostfix[/-]|\b(?:dovecot|opendkim|opendmarc|exim)\b|$)/gi,
    source: messagesOf('Postfix 3.7', 'smtpd', 'postscreen'),
    isLastResort: true,
  },
  {
    pattern:
      /\bH=\S{1,160} .{0,200}?\brejected (?:rcpt|connection|mail|ehlo|helo|after data)\b.{0,300}?(?=\d{4}-\d\d-\d\d \d\d:|$)/gi,
    source: messagesOf('Exim 4.96', 'src/acl.c'),
    isLastResort: true,
  },
];
