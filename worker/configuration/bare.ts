/** Servers without names beside them: values in lines of their own, and what a message says it connects to. Pure. */
import { isLabel } from './labels.ts';
import { plain } from './name.ts';
import type { Setting } from './setting.ts';

const HOST =
  /^(?:smtps?|tls|ssl):\/\/[\w.-]{4,253}$|^(?=[\w.-]*(?:smtp|mail|mx|relay))(?:[\w-]{1,63}\.){1,8}[a-z]{2,24}$/i;
const PORT = /^\d{2,5}$/;
const MODE = /^(?:ssl|tls|starttls|ssl\/tls|tls\/ssl|none|stls)$/i;
const USER = /^[^\s@]{1,64}@[\w.-]{1,253}$/;

/** Only where the port follows the server: alone, neither says that it is one. */
export function bareIn(lines: readonly string[]): Setting[] {
  const at = lines.findIndex((line, index) => {
    return PORT.test((lines[index + 1] ?? '').trim()) && HOST.test(line.trim());
  });
  if (at === -1) return [];
  const rest = lines.slice(at + 2, at + 2 + FOLLOWING_LINES);
  const mode = rest.findIndex((line) => MODE.test(line.trim()));
  const user = rest.findIndex((line) => USER.test(line.trim()));
  return [
    whole('server', lines, at),
    whole('port', lines, at + 1),
    ...(mode === -1 ? [] : [whole('encryption', lines, at + 2 + mode)]),
    ...(user === -1 ? [] : [whole('user', lines, at + 2 + user)]),
  ];
}

/** Encryption, user and password, in any order. */
const FOLLOWING_LINES = 4;

/** A form whose labels stand over their values: `SMTP Server`, and `smtp.example.net` in the next line. */
export function listedIn(lines: readonly string[]): Setting[] {
  const found: Setting[] = [];
  for (const [index, line] of lines.entries()) {
    const label = labelIn(line);
    if (label === null || line === '') continue;
    const below = index + 1 + (lines[index + 1]?.trim() === '' ? 1 : 0);
    const value = lines[below]?.trim() ?? '';
    if (value !== '' && value.length <= VALUE_CHARS_MAX && labelIn(value) === null)
      found.push(whole(label, lines, below));
  }
  const has = (name: RegExp, value: RegExp) =>
    found.some(({ key, value: said }) => name.test(key) && value.test(said ?? ''));
  const isServer = has(SERVER, /^[\w.@:/-]{1,253}$/);
  return isServer && (has(NUMBER, PORT) || has(SERVER, /^[\w.-]{1,253}:\d{2,5}$/)) ? found : [];
}

const SERVER = /server|host|serveur|servidor|hôte|主机|主機|服务器|伺服器|サーバ|ホスト|сервер/i;
const NUMBER = /port|puerto|porta|poort|端口|连接埠|連接埠|ポート|порт/i;

function labelIn(line: string): string | null {
  if (line.length > VALUE_CHARS_MAX) return null;
  const words = line.trim().replace(/\s{0,4}[:*?：？]{1,2}$/, '');
  // A way to encrypt is a value more often than a label.
  return isLabel(words) && !MODE.test(words) ? words : null;
}

/** No host, address or password is longer in a form. */
const VALUE_CHARS_MAX = 120;

function whole(key: string, lines: readonly string[], index: number): Setting {
  const line = lines[index] ?? '';
  const value = line.trim();
  return part(key, value, index, line.indexOf(value));
}

/** Of Java, PHP, Go and plain dialogues. The name needs a dot: of a machine's own names nothing is known. */
const CONNECTED =
  /\b(?:smtp host: |smtp server |(?:connect(?:ing|ed)?|open(?:ing)?(?: connection)?|dial(?:ing)?) to (?:host )?|connect: (?:to )?\(|connection (?:could not be established with|to) (?:host )?|with host |host[=:] ?)["']?((?:(?:ssl|tls|smtps?):\/\/)?(?:[\w-]{1,63}\.){1,8}[a-z]{2,24})["']?(?:[:, ]{1,2}| at )(?:port[:= ]{1,2})?(\d{2,5})\b/i;

/** A message about an address quotes it, with everything that is in it. */
const ADDRESSED = /(?<![\w+.-])smtps?:\/\/[^\s"'<>]{1,200}@[^\s"'<>@]{1,253}/i;

/** What a program says that it tried to reach, where its settings were not pasted. */
export function connectedIn(lines: readonly string[]): Setting[] {
  for (const [index, line] of lines.entries()) {
    const url = line.includes('@') ? ADDRESSED.exec(line.slice(0, LINE_CHARS_MAX)) : null;
    if (url !== null) return [part('url', url[0], index, url.index)];
    const found = /\d/.test(line) ? CONNECTED.exec(line.slice(0, LINE_CHARS_MAX)) : null;
    if (found === null) continue;
    const { 0: words, 1: host = '', 2: port = '' } = found;
    const from = found.index + words.indexOf(host);
    const at = found.index + words.lastIndexOf(port);
    return [part('smtp server', host, index, from), part('smtp port', port, index, at)];
  }
  return [];
}

/** Messages have what they are about in front. */
const LINE_CHARS_MAX = 600;

export function part(key: string, value: string, index: number, from: number): Setting {
  const end = from + value.length;
  return {
    key,
    name: plain(key),
    path: [],
    value,
    written: value,
    isQuoted: false,
    line: index + 1,
    from,
    end,
  };
}
