/** Error messages of Ruby and Perl. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const RUBY_PERL_PATTERNS: readonly ErrorPattern[] = [
  ...readIn(page('https://github.com/exercism/website/issues/8198'), 'Ruby', [
    ['ruby-open', 'connection-timeout', 'certain', /net::opentimeout/i],
  ]),
  ...quotedAs(messagesOf('Perl', 'Net::SMTP'), 'Perl', [
    ['perl-eof', 'connection-lost', 'certain', /unexpected eof on command channel/i],
  ]),
  ...readIn(messagesOf('Ruby 3.1', 'net/protocol', 'net-smtp 0.3'), 'Ruby', [
    ['ruby-read', 'no-greeting', 'likely', /net::readtimeout/i],
    ['ruby-credentials', 'sign-in-failed', 'possible', /net::smtpauthenticationerror/i],
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/mastodon/mastodon/issues/14290'), 'Ruby', [
      ['ruby-eof', 'connection-lost', 'likely', /end of file reached|\beoferror\b/i],
    ]),
    ...readIn(page('https://github.com/rjbs/Email-Sender/issues/15'), 'Perl', [
      ['perl-connection', 'connection-failed', 'likely', /unable to establish smtp connection/i],
    ]),
    ...readIn(messagesOf('git', 'git-send-email.perl'), 'git', [
      [
        'git-connect',
        'connection-failed',
        'likely',
        /unable to initialize smtp properly|konnte smtp nicht korrekt initialisieren|(?:impossible d'initialiser|initialiser) (?:correctement )?smtp|(?:incapaz|imposible|no se pudo) (?:de )?inicializar smtp/i,
      ],
    ]),
    ...readIn(page('https://github.com/dart-mailer/mailer/issues/83'), 'Dart', [
      ['dart-handshake', 'connection-lost', 'likely', /connection terminated during handshake/i],
    ]),
    ...readIn(messagesOf('Ruby 3.1', 'net-smtp 0.3'), 'Ruby', [
      ['ruby-unknown', 'service-refused', 'possible', /net::smtpunknownerror/i],
    ]),
  ]),
];
