/** The labels of forms, tables and prose, as people copy them, with what stands beside them. Pure. */
import { type Pair, pair } from './pair.ts';
import { quotedAt, restAt, type Span } from './value.ts';

/** `Outgoing server: smtp.example.net`. Chinese and Japanese texts have a colon of their own. */
const PROSE =
  /^\s{0,40}(?:[-*•>]\s{1,4})?(?:\*\*|`|")?((?!.{0,60}\b(?:error|fail(?:ed|ure)?|unable|cannot|could|connecting|exception|expected)\b)(?!(?:const|let|var|val|def|if|return|public|private|static|final|export|set|new|SET|ENV|else)\b)[\p{L}][\p{L}\p{N}().'/_-]{0,30}(?: [\p{L}\p{N}(&][\p{L}\p{N}().'/&-]{0,30}){1,7}\??)(?:\*\*|`|")?\s{0,4}(?:(?::\*{0,2}|=|→|\|)\s{1,20}|：\s{0,20})(?!new\s)(?=\S)/iu;
/** One word with a letter of its own language, which is in no name of a file: `Verschlüsselung: STARTTLS`. */
const ACCENTED =
  /^\s{0,40}(?:[-*•>]\s{1,4})?((?=[\p{L}' ]{0,40}[^\x00-\x7f])[\p{L}][\p{L}' ]{1,40}?)\s{0,2}:\s{1,20}(?=\S)/u;
const WIDE = /^\s{0,40}(?:[-*•>]\s{1,4})?([\p{L}][\p{L}\p{N}/_ -]{0,30})：\s{0,20}(?=\S)/u;

export function prose(line: string): Pair[] {
  const found =
    PROSE.exec(line) ?? (/[^\x00-\x7f]/.test(line) ? (WIDE.exec(line) ?? ACCENTED.exec(line)) : null);
  if (found === null) return [];
  const at = found[0].length;
  return [pair([found[1] ?? ''], quotedAt(line, at) ?? bare(line, restAt(line, at)))];
}

/** What a label of mail settings has in it, in the languages of most forms. */
const LABEL = String.raw`(?:(?:smtp|mail|e-?mail|outgoing|mailer|sender)[ -]){0,2}(?:server|hosts?(?:name)?|port(?: number)?|user ?names?|user|login|account|address|password|security|encryption|encrypted protocol|use encrypted protocol|protocol|ssl\/tls|tls\/ssl|(?:use |enable )?(?:start)?(?:tls|ssl)|from(?: (?:address|e-?mail))?|sender|authentication)`;

/** The same in German, French, Spanish, Portuguese, Italian and Dutch. */
const FOREIGN = `(?:(?:smtp|mail|e-mail)[ -])?(?:postausgangs?-?server|ausgangsserver|servername|benutzer(?:name)?|kennwort|passwort|verschl(?:ü|ue)sselung(?:sart|smethode)?|verbindungssicherheit|absender(?:adresse)?|serveur(?: (?:smtp|sortant|d'envoi))?|h(?:ô|o)te|(?:nom d')?utilisateur|mot de passe|chiffrement|s(?:é|e)curit(?:é|e)|exp(?:é|e)diteur|servidor(?: (?:smtp|saliente|de sa(?:í|i)da|de correo(?: saliente)?|de salida))?|puerto|porta|poort|usu(?:á|a)rio|contrase(?:ñ|n)a|seguridad|seguran(?:ç|c)a|cifrado|remitente|remetente|senha|mittente|utente|crittografia|sicurezza|gebruikersnaam|wachtwoord|versleuteling|beveiliging|afzender)`;

/** Columns with spaces or a tab in between, as they come from a page: `SMTP Server        smtp.example.net`. */
const COLUMNS = new RegExp(
  `^\\s{0,40}(?:[-*•>]\\s{1,4})?(${LABEL}|${FOREIGN})\\s?[:?]?(?:\\s{0,4}\\t\\s{0,20}|\\s{2,60})(?=[^\\s=:|])`,
  'i',
);

export function columns(line: string): Pair[] {
  const found = COLUMNS.exec(line);
  if (found === null) return [];
  const at = found[0].length;
  return [pair([found[1] ?? ''], quotedAt(line, at) ?? bare(line, restAt(line, at)))];
}

/** Words without blanks, which are whole labels: Chinese, Japanese and Russian. */
const EASTERN =
  '(?:(?:smtp|发件|发送|邮件|邮箱|電子郵件|郵件|メール|送信) ?)?(?:主机(?:名|地址)?|主機|服务器(?:地址)?|伺服器|端口号?|连接埠|連接埠|用户名|使用者名稱|账号|帐号|账户|帐户|密码|密碼|授权码|加密(?:方式|类型)?|来源地址|发件人(?:地址|邮箱)?|寄件人|使用 ?(?:tls|ssl)|启用 ?(?:tls|ssl)|サーバー?(?:名)?|ホスト名?|ポート(?:番号)?|ユーザー?名|パスワード|暗号化(?:方式)?|сервер|порт|пользователь|логин|пароль|шифрование|отправитель)';
const WHOLE = new RegExp(`^(?:${LABEL}|${FOREIGN}|${EASTERN})$`, 'i');

/** Whether these words are what a form calls one of its fields. */
export function isLabel(words: string): boolean {
  return words.length <= LABEL_CHARS_MAX && WHOLE.test(words);
}

/** The longest of them, with a word or two in front. */
const LABEL_CHARS_MAX = 50;

/** `SMTP Port - 587`, and names with backticks around them. */
const DASHED = new RegExp(
  `^\\s{0,40}(?:[-*•>]\\s{1,4})?(?:(?:\\*\\*|\`)([\\w .-]{2,60})(?:\\*\\*|\`)|(${LABEL}))\\s{1,8}[-–—]{1,2}\\s{1,8}(?=\\S)`,
  'i',
);

export function dashed(line: string): Pair[] {
  const found = DASHED.exec(line);
  if (found === null) return [];
  const at = found[0].length;
  return [pair([found[1] ?? found[2] ?? ''], quotedAt(line, at) ?? bare(line, restAt(line, at)))];
}

/** Columns with a line in between, the name first. One word in front of a line is read as an assignment. */
export function tables(line: string): Pair[] {
  const isRow = /^\s{0,40}\|/.test(line);
  const from = isRow ? line.indexOf('|') + 1 : 0;
  const middle = line.indexOf('|', from);
  if (middle === -1 || line[middle + 1] === '|') return [];
  const label = line
    .slice(from, middle)
    .replace(/\([^()]{0,200}\s[^()]{0,200}\)/g, ' ')
    .replace(/[`*]/g, '')
    .trim();
  if (!/\p{L}/u.test(label) || (!isRow && !label.includes(' '))) return [];
  const next = line.indexOf('|', middle + 1);
  const end = next === -1 ? line.length : next;
  const value = line.slice(middle + 1, end);
  const start = middle + 1 + (value.length - value.trimStart().length);
  if (value.trim() === '') return [];
  const span = { from: start, end: start + value.trim().length, isQuoted: false, next: end };
  return [pair([label], bare(line, span))];
}

/** `the smtp server is smtp.example.net`, `port set to 587, SSL/TLS is on`, `Set Port to 587`. */
const SPOKEN = new RegExp(
  `(?<![\\w./-])(?:\\*\\*)?(${LABEL})(?:\\*\\*)?\\s{1,4}(?:is set to|is|set to|was|to(?=\\s{1,4}\\*\\*))\\s{1,4}(?=\\S)`,
  'gi',
);
const CLAUSE =
  /(?:[^,;\s]{1,300}(?:(?![,;.]?(?:\s{1,4}and)?\s{1,4}(?:the|with|port|user|pass)\b)\s(?=[\w([]))?){1,8}/y;

/** A sentence about a refusal says what the server thinks. */
const REFUSAL = /\b(?:unsuccessful|denied|refused|failed|rejected)\b/i;

export function spoken(line: string): Pair[] {
  if (REFUSAL.test(line)) return [];
  return [...line.matchAll(SPOKEN)].flatMap(({ 0: whole, 1: name = '', index }) => {
    const at = index + whole.length;
    const marked = /^(?:\*\*|`)([^`*]{1,200})(?:\*\*|`)/.exec(line.slice(at, at + 210));
    if (marked !== null) {
      const from = at + marked[0].indexOf(marked[1] ?? '');
      const end = from + (marked[1] ?? '').length;
      return [pair([name], { from, end, isQuoted: false, next: end })];
    }
    CLAUSE.lastIndex = at;
    const length = (CLAUSE.exec(line)?.[0] ?? '').trimEnd().replace(/\.$/, '').length;
    return length === 0
      ? []
      : [pair([name], { from: at, end: at + length, isQuoted: false, next: at + length })];
  });
}

/** Without what Markdown puts around it. */
function bare(line: string, span: Span): Span {
  const written = line.slice(span.from, span.end);
  const inner = /^(?:\*\*|`)([^`*]{1,300})(?:\*\*|`)$/.exec(written)?.[1];
  if (inner === undefined) return span;
  const from = span.from + written.indexOf(inner);
  return { ...span, from, end: from + inner.length };
}
