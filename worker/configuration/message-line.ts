/** Lines that a program printed, among lines that somebody wrote for it. Pure. */

const START =
  /^\s{0,20}(?:(?:uncaught |fatal |caused by|nested exception|error\b|warn(?:ing)?\b|exception\b|traceback|smtp error|failed\b|unable\b|could not\b|cannot\b|connection could|rejected\b|dial tcp|read tcp|panic:|stderr|level=|time=")|\[?\d{4}[-/]\d\d[-/]\d\d[T \t]|(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec) {1,2}\d{1,2} \d\d:|\[?(?:error|err|warn|fatal|info|debug)[\]:| ]|at [\w$.<>]{1,80} ?\(|(?:[2345]\d\d)[ -](?:\d\.\d{1,3}\.\d|[a-z]))/i;
const ANYWHERE =
  /(?:^|\W)(?:postfix\/\w|NOQUEUE|smtpd?\[\d)|\b(?:exception|\w{2,40}(?:Exception|Error))(?::|\b[^=]{0,80}\b(?:failed|refused|could not|unable|rejected|expected))|\b[45]\d\d[ -]\d\.\d\.\d|\b[Ff]ailed to (?:connect|send)\b|\b(?:not advertise|refused|timed out|i\/o timeout|self[- ]signed|wrong version number|Expected response code)\b/;

/** Only where a line begins with a name that has a value, it is somebody's setting whatever it says. */
const SETTING =
  /^\s{0,80}(?:[-*+]\s{1,4}|export |set |#?\s?-e |["'$@:]){0,2}(?!(?:error|warn|warning|exception|fatal|failed)\b["']?\s?[:=]|[\w.$]{0,80}(?:exception|error)\b:?)[A-Za-z_][\w.[\]'"{}>-]{0,80}["']?\s{0,20}(?:=|=>|:=|:\s)/i;

export function isMessage(line: string): boolean {
  return !SETTING.test(line) && (START.test(line) || ANYWHERE.test(line));
}

/** What a mail server logs of a message is about that message. */
export function isOfServer(line: string): boolean {
  return /(?:^|\W)(?:postfix\/\w|NOQUEUE|smtpd?\[\d)/.test(line);
}
