/** Whether settings are those of outgoing mail. Pure. */
import type { Known, Role } from './roles.ts';
import type { Setting } from './setting.ts';

/** What makes settings those of outgoing mail. */
const OF_MAIL =
  /smtp|smpt|stmp|e-?mail|mailer|swiftmailer|sendmail|relayhost|smarthost|mailhub|(?<![a-z])mail(?![a-z])/i;
const INCOMING = /^(?:110|143|993|995)$/;
/** Of several ways to notify or to send, the one that is chosen. */
const OF_CHOICE = /(?:platform|transport|driver|method|backend|mailer|adapter|provider)$/i;
const SUBMISSION = /^(?:25|465|587|588|2465|2525|2587)$/;

/** What a form for outgoing mail or a message says where nobody writes the protocol. */
const SENDS =
  /\b(?:failed|unable|could ?n.t|error|trying) (?:to )?send(?:ing)? (?:an? |the |test )?e?-?mail|\bsend(?:ing)? (?:test )?e?-?mail fail|发送(?:通道|邮件|失败)|发件|邮件发送/i;
/** With a password; without one it is what a page links to. */
const OF_APPRISE = /^mailtos?:\/\/[^\s/:@]{1,256}:[^\s/]{1,256}@/i;

export function isNamedForMail({ path, key }: Pick<Setting, 'path' | 'key'>): boolean {
  return OF_MAIL.test([...path, key].join(' '));
}

export function isOfMail(group: readonly Known[], text: string): boolean {
  const has = (role: Role) => group.some((one) => one.role === role);
  if (!has('server') && !has('port')) return false;
  const isNamed = group.some(({ setting, role }) => role !== null && isNamedForMail(setting));
  const isNumbered = group.some(
    ({ setting, role }) => role === 'port' && SUBMISSION.test(setting.value ?? ''),
  );
  const isHost = group.some(
    ({ setting, role }) =>
      role === 'server' &&
      (OF_MAIL.test(setting.value ?? '') ||
        /^starttls:/i.test(setting.value ?? '') ||
        OF_APPRISE.test(setting.value ?? '')),
  );
  const isChosen = group.some(
    ({ setting }) => OF_CHOICE.test(setting.key) && /^:?smtp$/i.test(setting.value ?? ''),
  );
  // Ports of the other direction are written by mistake only where nobody speaks of that direction.
  const isMistaken =
    has('server') &&
    (/smtp/i.test(text) || SENDS.test(text)) &&
    !/imap|pop3/i.test(text) &&
    group.some(({ setting, role }) => role === 'port' && INCOMING.test(setting.value ?? ''));
  const isCalled =
    has('port') && group.some(({ setting }) => /(?:^|\.)SMTP(?:_SSL)?$/.test(setting.path.at(-1) ?? ''));
  if (!has('server') && !has('encryption') && !isCalled) return false;
  // A server of the other direction, with a port of this one.
  const isOther = group.some(
    ({ setting, role }) => role === 'server' && /^(?:pop3?|imap)\./i.test(setting.value ?? ''),
  );
  return (
    isNamed ||
    isHost ||
    isCalled ||
    isMistaken ||
    (isOther && isNumbered) ||
    (isChosen && has('server')) ||
    (isNumbered && OF_MAIL.test(text))
  );
}

/** Whoever pasted user and password of a program that sends mail pasted its settings, even if no server is among them. */
export function signsIn(group: readonly Known[]): boolean {
  const has = (role: Role) => group.some((one) => one.role === role && isNamedForMail(one.setting));
  return has('user') && has('password') && has('sender');
}
