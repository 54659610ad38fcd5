/** How far a value reaches in a line, and whether it is one. Pure. */

/** The closing quotation mark included; to the end where it was cut off. */
export function endOfQuoted(line: string, from: number): number {
  const quote = line[from] ?? '';
  const triple = quote.repeat(3);
  if (line.startsWith(triple, from)) {
    const closing = line.indexOf(triple, from + 3);
    return closing === -1 ? line.length : closing + 3;
  }
  for (let at = from + 1; at < line.length; at += 1) {
    if (line[at] === '\\') at += 1;
    else if (line[at] === quote) return at + 1;
  }
  return line.length;
}

const WORD = /\S*/y;
/** Where another setting begins. Only names of settings count: a password may hold any mark, and letters around it. */
const NAME =
  '(?:[\\w.-]{0,30}[_.-])?(?:host|server|port|user|username|login|name|pass|password|secure|ssl|tls|auth|from|to|sender|encryption|security|protocol|timeout|email|mail|address|domain|tag)';
/** In queries and connection strings. */
const NEXT_IN_WORD = new RegExp(`[&,;](?=\\s?["']?${NAME}["']?\\s?(?:=|:))`, 'i');
/** In a line that begins with a setting; comments and replies end it, too. */
const NEXT_IN_LINE = new RegExp(`\\s(?:#|//|["']?${NAME}["']?\\s?(?:=|:)|[245]\\d\\d[ -])`, 'i');
/** Google shows its app passwords in four groups. */
const GROUPS = /[a-z]{4}(?: [a-z]{4}){3}(?![\w-])/y;

/** The rest of a line that is nothing but this setting. */
export function endOfLine(line: string, from: number): number {
  const groups = endOfGroups(line, from);
  if (groups !== null) return groups;
  const next = line.slice(from).search(NEXT_IN_LINE);
  const whole = line.slice(from, next === -1 ? line.length : from + next).trimEnd();
  return Math.max(endOfWord(line, from), from + withoutClosers(whole).length);
}

export function endOfWord(line: string, from: number): number {
  const groups = endOfGroups(line, from);
  if (groups !== null) return groups;
  WORD.lastIndex = from;
  const word = WORD.exec(line)?.[0] ?? '';
  const next = word.search(NEXT_IN_WORD);
  const whole = next === -1 ? word : word.slice(0, next);
  return from + withoutClosers(whole).length;
}

function endOfGroups(line: string, from: number): number | null {
  GROUPS.lastIndex = from;
  return GROUPS.test(line) ? GROUPS.lastIndex : null;
}

function withoutClosers(word: string): string {
  let end = word.length;
  while (end > 0 && ',;)}]>"\''.includes(word[end - 1] ?? '')) end -= 1;
  return word.slice(0, end);
}

const NO_VALUE =
  /^["']?(?:null|nil|none|true|false|yes|no|undefined|empty|\*{1,64}|\[secret(?:-[a-z-]{1,20})?\]?|\[address\]?|[[({<|>]*)["']?$/i;

/** Names where the secret comes from, with no default behind it. What closes it may have been cut off. */
const REFERENCES: readonly RegExp[] = [
  /^(?:os\.environ(?:\.get)?|os\.getenv|getenv|System\.getenv|Environment\.GetEnvironmentVariable|env|ENV(?:\.fetch)?|env!|std::env::var)[[(]\s?["'][\w.:-]{1,64}["']?[\])]{0,3}$/,
  /^Rails\.[\w.]{1,80}(?:[([][^)\]]{0,80}[)\]]?)?$/,
  /^(?:process\.env|import\.meta\.env)\.\w{1,64}$/,
  /^["']?\$(?:\{\w{1,64}\}|\(\w{1,64}\))["']?$/,
  /^["']?\$?\{\{\s?[\w.$]{1,64}\s?(?:\}\}?)?["']?$/,
];

/** Says that there is no secret, is a mask already, or says where the secret comes from. */
export function isHarmless(value: string): boolean {
  return NO_VALUE.test(value) || REFERENCES.some((reference) => reference.test(value));
}
