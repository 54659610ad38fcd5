/** Settings in one sentence: `smtp.example.net:465 with STARTTLS`, `smtp.example.net / 587 / TLS`. Pure. */
import { part } from './bare.ts';
import type { Setting } from './setting.ts';

/** A host that is surely one of mail, by its first name. */
const SERVER =
  /(?<![\w.@/-])((?:smtp|mail|mx|relay|outgoing|send|email|ssl0|pro\d|exchange|asmtp|securesmtp)[\w-]{0,30}(?:\.[\w-]{1,63}){1,6}\.[a-z]{2,24})(?![\w@/-])/i;
/** What follows it: the port, and how to encrypt, in a few words. */
const PORT =
  /^[\s,;:/|()"'`*]{1,6}(?:(?:on|at|with|and|over|auf|sur|en)\s{1,3})?(?:the\s{1,3})?(?:tcp\s{1,3})?(?:port\s{0,3}[:=]?\s{0,3})?(\d{2,5})(?![\d.])/i;
const MODE = /(?<![\w/-])(starttls|start tls|ssl\/tls|tls\/ssl|ssl|tls|smtps)(?![\w/])/i;

export function saidIn(lines: readonly string[]): Setting[] {
  for (const [index, whole] of lines.entries()) {
    const line = whole.slice(0, LINE_CHARS_MAX);
    const server = /\d/.test(line) ? SERVER.exec(line) : null;
    const port = server === null ? null : PORT.exec(line.slice(server.index + server[0].length));
    if (server === null || port === null || !SUBMISSION.includes(port[1] ?? '')) continue;
    const at = server.index + server[0].length;
    const from = at + port[0].length - (port[1]?.length ?? 0);
    const end = at + port[0].length;
    // Whoever says more than one way asks which is right.
    const rest = line.slice(end, end + REST_CHARS);
    const mode = MODE.exec(rest);
    const behind = mode === null ? '' : rest.slice(mode.index + mode[0].length);
    const isOne =
      mode !== null &&
      !MODE.test(behind) &&
      !NEGATED.test(rest.slice(0, mode.index)) &&
      !/^\s{0,3}(?:or|oder|ou)\b/i.test(behind);
    return [
      part('smtp server', server[1] ?? '', index, server.index),
      part('smtp port', port[1] ?? '', index, from),
      ...(mode !== null && isOne ? [part('encryption', mode[0], index, end + mode.index)] : []),
    ];
  }
  return [];
}

/** What people name beside a server is for handing in mail. */
const SUBMISSION = ['25', '465', '587', '2525', '993', '995', '143', '110'];
const NEGATED = /\b(?:no|not|without|ohne|sans|sin|instead|or|oder|ou)\b/i;
/** A sentence, not a page. */
const LINE_CHARS_MAX = 600;
const REST_CHARS = 40;
