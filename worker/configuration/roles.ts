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
  /\b(?:imap|pop3?|db|database|postgres(?:ql)?|mysql|mariadb|redis|mongo(?:db)?|ldap|ftp|sftp|proxy|http|https|web|amqp|rabbitmq|kafka|elasticsearch|memcached|cache|incoming|inbound|s3|dns|ssh|syslog|statsd|graphite|push|policy errors|url options|asset (?:host|url)|trusted (?:hosts|proxies)|allowed hosts)\b|^(?:roundcubemail )?default (?:host|port)$/;

const WORDS: readonly (readonly [Role, RegExp])[] = [
  [
    'verification',
    /\b(?:reject ?unauthorized|verify(?: ?peer| ?host| mode)?|check ?host ?name|unverified context|validation callback|set insecure|accept invalid \w{4,9}|skip ?verify|skip tls verification|insecure(?: skip verify)?|allow self signed|check ?server ?identity|certcheck|ssl trust|trust|ignore cert(?:ificates?)?(?: errors?)?|openssl verify mode|server auth|validate|check ?(?:server ?)?cert(?:ificate)?s?|ignore (?:ssl|tls) ?(?:errors?|verification|validation|cert\w{0,8})|(?:allow|accept|trust) ?(?:all|any|invalid|insecure|untrusted|self ?signed)(?: ?\w{1,12})?|self ?signed|disable ?(?:ssl |tls )?(?:cert(?:ificate)?|verif\w{2,7})(?: ?\w{1,12})?)\b/,
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
    /\b(?:user(?: ?names?| id)?|login|benutzer(?:name)?|utilisateur|usuario|utente|gebruikersnaam|uzytkownik|sender account|(?:smtp|mail|e ?mail|gmail) account|author e ?mail)$|\bauth user\b|^identifiant\b|пользователь|логин|用户名|账号|帳號|账户|帐户|帐号|ユーザー?名/,
  ],
  [
    'sender',
    /\b(?:from|sender|reply ?to|no ?reply|absender|expediteur|remitente|remetente|mittente|afzender|nadawca|mail from|envelope)\b|отправител|发件人|寄件人|来源地址|发送地址|差出人|\b(?:admin|notification) (?:e ?mail|address)$/,
  ],
  ['port', /\b(?:ports?|portnummer|puerto|porta|poort)\b|порт|端口|埠|ポート/],
  [
    'encryption',
    /\b(?:tls|ssl|starttls|secure|security|encryption|encrypted|crypto|protocol|scheme|verschlusselung|chiffrement|cryptage|cifrado|crittografia|seguranca|seguridad|securite|sicurezza|versleuteling|beveiliging|verbindungssicherheit|szyfrowanie|start tls|require tls)\b|шифрование|加密|暗号|\b(?:use|enable|force|require|disable|ignore) ?(?:ssl|tls|starttls)\b/,
  ],
  [
    'server',
    /\b(?:host(?: ?name)?|(?:smtp|mail) ?hosts|server(?: ?name| ?address)?|smart ?host|relay(?: ?host)?|mailhub|addr(?:ess)?|servidor|serveur|serwer|postausgangsserver|outgoing(?: mail)?(?: server)?|endpoint)$|\b(?:(?:postausgangs|ausgangs)(?:server| server)|outgoing(?: mail)? server) smtp$|\bserv(?:eur|idor) (?:smtp|sortant|saliente|d envoi|de (?:salida|saida|correo))\b|\bausgangsserver$|^servername$|^hote$|^nom d hote\b|сервер|服务器|伺服器|主机|サーバ/,
  ],
];

/** Most names in a long file say none of it. */
const ANY_WORD = new RegExp(WORDS.map(([, { source }]) => source).join('|'));

/** What names say, which is looked up once for each in a text: the same few stand in most of its blocks. */
interface Named {
  words: string;
  isOther: boolean;
  /** By words that most programs use, and by the program's own names. */
  byWords: Role | null;
  own: Role | null;
}

/** The settings of a text with what they are about. */
export function rolesIn(settings: readonly Setting[], vocabulary: Vocabulary | null): Known[] {
  const names = new Map<string, Named>();
  const blocks = new Map<string, boolean>();
  const isOther = (block: string): boolean => {
    const known = blocks.get(block) ?? OTHER.test(wordsOf(block));
    blocks.set(block, known);
    return known;
  };
  return settings.map((setting) => {
    const { key, path } = setting;
    const named = names.get(key) ?? namedAs(key, vocabulary);
    names.set(key, named);
    const isOfOther = named.isOther || isOther(path.at(-1) ?? '');
    return { setting, role: isOfOther ? null : roleFor(setting, named) };
  });
}

/** In a block of another service, such as the address that links in mails begin with. */
export function isOfOther({ path }: Pick<Setting, 'path'>): boolean {
  return OTHER.test(wordsOf(path.at(-1) ?? ''));
}

export function roleOf(setting: Setting, vocabulary: Vocabulary | null): Role | null {
  return rolesIn([setting], vocabulary)[0]?.role ?? null;
}

/** Mail servers, and others that greet with a name, for which `hostname` is their own. */
const NAMES_ITSELF = ['ssmtp', 'postfix', 'exim', 'dma', 'phpmailer'];

function namedAs(key: string, vocabulary: Vocabulary | null): Named {
  const words = wordsOf(key);
  if (OTHER.test(words)) return { words, isOther: true, own: null, byWords: null };
  const own = vocabulary === null ? null : fieldOf(key, vocabulary.fields);
  return { words, isOther: false, own, byWords: roleByWords(words, own, vocabulary) };
}

function roleByWords(words: string, own: Role | null, vocabulary: Vocabulary | null): Role | null {
  const isItself =
    own === null && words === 'hostname' && NAMES_ITSELF.includes(vocabulary?.program.id ?? '');
  if (isItself) return 'ehlo';
  return ANY_WORD.test(words) ? (WORDS.find(([, pattern]) => pattern.test(words))?.[0] ?? null) : null;
}

/** Some values say more than the name. */
function roleFor({ key, value }: Setting, { words, byWords, own }: Named): Role | null {
  const said = value ?? '';
  if (said.includes('://') && /^(?:smtps?|starttls|submissions?|mailtos?)(?:\+\w{1,20})?:\/\//i.test(said))
    return 'server';
  // `--send-mail-url=tls://smtp.example.net:587`.
  if (own === null && byWords === null && /^(?:tls|ssl):\/\//i.test(said) && /\b(?:mail|smtp)\b/.test(words))
    return 'server';
  if (/(?:service|transport)$/i.test(key) && isService(said)) return 'server';
  if (own !== null) return own;
  // `EnableSignInWithUsername` is a switch.
  if ((byWords === 'user' || byWords === 'password') && /^(?:true|false)$/i.test(said)) return null;
  // `HOST_PROTOCOL=https` is how the program itself is reached.
  if (byWords === 'encryption' && /^https?$/i.test(said)) return null;
  if (words === 'mode' && /^(?:ssl|tls|starttls|smtps)$/i.test(said)) return 'encryption';
  if (words === 'smtp') return /[\w-]\.[\w-]/.test(said) ? 'server' : null;
  // `MAIL_ADDRESS`, which is a server in some programs.
  if (byWords === 'server' && /^[^/:]{1,80}@/.test(said) && !/\b(?:server|host)\b/.test(words))
    return 'sender';
  // `SMTP_AUTHENTICATION` is a switch in some programs and a mechanism in others.
  return byWords === 'sign-in' && /^:?(?:plain|login|cram.?md5|xoauth2|auto)$/i.test(said)
    ? 'authentication'
    : byWords;
}
