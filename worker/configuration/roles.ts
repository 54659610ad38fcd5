/** What a setting is about: by the program's own names, else by words that most programs use. Pure. */
import type { SettingsField } from '../api/index.ts';
import { isService } from './endpoint.ts';
import { wordsOf } from './name.ts';
import type { Setting } from './setting.ts';
import { fieldOf, type Vocabulary } from './vocabulary.ts';

/** `verification`: whether certificates are checked. `ehlo`: the name that a client gives of itself. */
export type Role = SettingsField | 'verification' | 'ehlo';

/** `role`: null if the setting is about something else. */
export interface Known {
  setting: Setting;
  role: Role | null;
}

/** Of other services, whose host and port are nobody's mail server. */
const OTHER =
  /\b(?:imap|pop3?|db|database|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|ldap|ftp|sftp|proxy|http|https|web|amqp|rabbitmq|kafka|elasticsearch|memcached|cache|incoming|inbound|s3|dns|ssh|syslog|statsd|graphite)\b/;

const WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'verification',
    /\b(?:reject ?unauthorized|verify(?: ?peer| ?host| mode)?|skip ?verify|skip tls verification|insecure(?: skip verify)?|allow self signed|check ?server ?identity|certcheck|ssl trust|trust|ignore cert(?:ificates?)?(?: errors?)?|openssl verify mode|server auth|validate)\b/,
  ],
  ['ehlo', /\b(?:helo|ehlo)\b|\blocal ?(?:host|domain|name)\b|^(?:smtp |mail )?domain(?: name)?$/],
  [
    'authentication',
    /\b(?:auth(?:entication)? (?:method|type|mechanism|protocol)|mechanism|auth method|auth type)$|^authentication$/,
  ],
  [
    'sign-in',
    /\b(?:use |enable |requires? )?(?:auth|authentication|smtp auth|(?<!default )credentials)$|\bauth enable\b|\benable authentication\b/,
  ],
  [
    'password',
    /\b(?:pass(?:word|wd|phrase)?|pwd|pw|passwort|kennwort|contrasena|mot de passe|clave|senha|wachtwoord|haslo|secret)\b|пароль|密码|授权码|密碼|パスワード/,
  ],
  [
    'user',
    /\b(?:user(?: ?names?| id)?|login|benutzer(?:name)?|utilisateur|usuario|utente|gebruikersnaam|uzytkownik|sender account|(?:smtp|mail|e ?mail|gmail) account)$|\bauth user\b|^identifiant\b|пользователь|логин|用户名|账号|帳號|ユーザー?名/,
  ],
  [
    'sender',
    /\b(?:from|sender|reply ?to|no ?reply|absender|expediteur|remitente|remetente|mittente|afzender|nadawca|mail from|envelope)\b|отправител|发件人|寄件人|差出人|\b(?:admin|notification) (?:e ?mail|address)$/,
  ],
  ['port', /\b(?:ports?|portnummer|puerto|porta|poort)\b|порт|端口|埠|ポート/],
  [
    'encryption',
    /\b(?:tls|ssl|starttls|secure|security|encryption|encrypted|crypto|protocol|scheme|verschlusselung|chiffrement|cryptage|cifrado|crittografia|seguranca|versleuteling|szyfrowanie|start tls|require tls)\b|шифрование|加密|暗号|\b(?:use|enable|force|require|disable|ignore) ?(?:ssl|tls|starttls)\b/,
  ],
  [
    'server',
    /\b(?:host(?: ?name)?|(?:smtp|mail) ?hosts|server(?: ?name| ?address)?|smart ?host|relay(?: ?host)?|mailhub|addr(?:ess)?|servidor|serveur|serwer|postausgangsserver|outgoing(?: mail)?(?: server)?|endpoint)$|\bserv(?:eur|idor) (?:smtp|sortant|de salida)\b|^nom d hote\b|сервер|服务器|伺服器|主机|サーバ/,
  ],
];

export function roleOf(setting: Setting, vocabulary: Vocabulary | null): Role | null {
  const words = wordsOf(setting.key);
  if (OTHER.test(words) || OTHER.test(wordsOf(setting.path.at(-1) ?? ''))) return null;
  if (/^(?:smtps?|submissions?|mailtos?)(?:\+\w{1,20})?:\/\//i.test(setting.value ?? '')) return 'server';
  if (/(?:service|transport)$/i.test(setting.key) && isService(setting.value ?? '')) return 'server';
  const own = vocabulary === null ? null : fieldOf(setting.key, vocabulary.fields);
  if (own !== null) return own;
  if (words === 'smtp') return /[\w-]\.[\w-]/.test(setting.value ?? '') ? 'server' : null;
  const role = WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null;
  // `MAIL_ADDRESS`, which is a server in some programs.
  if (role === 'server' && /^[^/:]{1,80}@/.test(setting.value ?? '')) return 'sender';
  // `SMTP_AUTHENTICATION` is a switch in some programs and a mechanism in others.
  return role === 'sign-in' && /^:?(?:plain|login|cram.?md5|xoauth2|auto)$/i.test(setting.value ?? '')
    ? 'authentication'
    : role;
}
