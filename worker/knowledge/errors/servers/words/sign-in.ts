/** What servers write in their replies about who has to sign in, and how. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../../pattern.ts';

export const SIGN_IN_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/go-gitea/gitea/issues/9153'), 'Go', [
    [
      'words-auth-temporary',
      'sign-in-unavailable',
      'certain',
      /\bauth: 4[35]\d [^;]{0,40}(?:internal|temporary|server) (?:server )?error/i,
    ],
  ]),
  ...readIn(page('https://github.com/mailcow/mailcow/issues/318'), 'SMTP', [
    ['words-auth-required', 'sign-in-required', 'certain', /\bauth (?:is )?required\b/i],
  ]),
  ...readIn(page('https://github.com/zytzagoo/smtp-validate-email/issues/71'), 'Exim', [
    [
      'words-turn-on-auth',
      'sign-in-required',
      'certain',
      /(?:please|must|should|need to|have to|to) (?:turn on|enable|use|activate) smtp[- ]auth(?:entication)?\b|(?:turn on|enable|use|activate) smtp[- ]auth(?:entication)? (?:in|for|on) your\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/sendgrid/docs/issues/6473'), 'SendGrid', [
    [
      'words-unauthenticated',
      'sign-in-required',
      'certain',
      /unauthenticated (?:senders?|users?|clients?|mail|email|relaying) (?:is |are )?not (?:allowed|permitted|accepted)/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-sign-in-first',
      'sign-in-required',
      'certain',
      /(?:authenticate|authentication|log ?in|sign in|need (?:ehlo and )?auth) first\b|first (?:authenticate|log ?in)\b|must be (?:authenticated|logged in)|authenticate (?:your\w{0,4} )?before/i,
    ],
    [
      'words-requires-sign-in',
      'sign-in-required',
      'certain',
      /(?<!\bmy (?:outgoing )?server (?:\(smtp\) )?)\brequires (?:smtp )?auth(?:entication)?\b|authentication (?:is )?needed|sender (?:is )?not authenticated/i,
    ],
  ]),
  ...readIn(messagesOf('Postfix 3.7', 'smtpd'), 'Postfix', [
    [
      'postfix-not-logged-in',
      'sign-in-required',
      'certain',
      /(?:sender address rejected: )?\bnot logged in\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/ReachFive/fake-smtp-server/issues/9'), 'SMTP', [
    ['words-unauthenticated-commands', 'sign-in-required', 'certain', /too many unauthenticated commands/i],
  ]),
  ...readIn(page('https://github.com/MailCore/mailcore2/pull/1517'), 'SMTP', [
    [
      'words-weak-password',
      'sign-in-failed',
      'certain',
      /password is (?:too (?:simple|weak|short)|weak|not secure)/i,
    ],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1388'), 'Gmail', [
    [
      'words-many-logins',
      'too-many-connections',
      'certain',
      /too many (?:failed )?(?:login|logon|sign-?in|auth(?:entication)?) (?:attempts|failures|errors)/i,
    ],
  ]),
  ...readIn(page('https://blog.sina.com.cn/s/blog_8dc13ec50101fxxr.html'), 'SMTP', [
    [
      'words-auth-mode',
      'sign-in-method',
      'certain',
      /\bauth(?:entication)? (?:mode|mechanism|method|type) (?:is )?(?:unsupported|not supported|not available|unavailable|disabled|unknown|invalid)|(?:unsupported|unrecognized|unknown|invalid) auth(?:entication)? (?:mode|mechanism|method|type)/i,
    ],
  ]),
  ...readIn(page('https://github.com/gophish/gophish/issues/1815'), 'SMTP', [
    [
      'words-auth-service',
      'sign-in-unavailable',
      'certain',
      /\bauth(?:entication)? (?:server|service|backend|system|daemon|database) (?:is )?(?:currently |temporarily )?(?:unavailable|not available|down|unreachable|not responding|failed)/i,
    ],
  ]),
  ...readIn(page('https://github.com/lmanukyan/print-designer/issues/5'), 'Mail.ru', [
    [
      'words-app-password',
      'app-password-required',
      'certain',
      /\bapp(?:lication)?[- ](?:specific[- ])?passwords? (?:is |are )?(?:required|needed|mandatory)|parol prilozheniya|(?:requires?|use|create|generate|enter) an app(?:lication)?[- ](?:specific[- ])?password/i,
    ],
  ]),
  ...readIn(page('https://github.com/zammad/zammad/issues/2393'), 'SMTP', [
    [
      'words-auth-unknown',
      'sign-in-method',
      'certain',
      /\b50[0-4][ -][^;]{0,60}\bauth\b[^;]{0,80}(?:not (?:implemented|recognized|supported|available|allowed|enabled)|unrecognized|unknown)|\b50[0-4][ -][^;]{0,40}(?:unrecognized|unknown|unimplemented) (?:command )?"?auth\b/i,
    ],
  ]),
]);
