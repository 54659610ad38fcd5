/** How far the value of a setting reaches in its line, and whether it says what it is. Pure. */

export interface Span {
  /** Without quotation marks. */
  from: number;
  end: number;
  isQuoted: boolean;
  /** Of a call, where text without quotation marks is the name of something else. */
  isVariable?: true;
  /** Where the line goes on behind the value. */
  next: number;
}

/** Python marks what kind of string follows, and C# and JavaScript have marks of their own. */
const OPENING = /(?:[rRbBfFuU]{1,2}|[@$])?("""|'''|["'`])/y;

/** Null if no closing quotation mark follows. */
export function quotedAt(line: string, at: number): Span | null {
  OPENING.lastIndex = at;
  const opening = OPENING.exec(line);
  const quote = opening?.[1] ?? '';
  if (opening === null) return null;
  const from = at + opening[0].length;
  for (let end = from; end < line.length; end += 1) {
    if (line[end] === '\\') end += 1;
    else if (line.startsWith(quote, end)) return { from, end, isQuoted: true, next: end + quote.length };
  }
  return null;
}

/** Up to a comment, without the comma or semicolon that ends a statement. */
const REST = /(?:(?!\s(?:#|\/\/|;|--\s|\\$|\|)).)*/y;

export function restAt(line: string, at: number): Span {
  REST.lastIndex = at;
  const rest = REST.exec(line)?.[0] ?? '';
  const bare = rest.replace(/[\s,;\\]+$/, '');
  // The end of a call that began in another line.
  const isClosing = bare.endsWith(')') && !bare.includes('(');
  const end = at + (isClosing ? bare.slice(0, -1) : bare).length;
  return { from: at, end, isQuoted: false, next: at + rest.length };
}

/** `Foo.Bar(x)` and `<placeholder>` belong together. */
const WORD = /(?:\[[\w.:-]{1,253}\]|\([^()]{0,200}\)|<[^<>]{0,200}>|\[secret[^\]]{0,20}\]|[^\s,;(){}[\]])*/y;

export function wordAt(line: string, at: number): Span {
  WORD.lastIndex = at;
  const end = at + (WORD.exec(line)?.[0] ?? '').length;
  return { from: at, end, isQuoted: false, next: Math.max(end, at + 1) };
}

/** Calls, and names of variables, whose value is elsewhere. */
const ELSEWHERE =
  /^(?:(?:os|process|System|Environment|import\.meta|std)[.:]|(?:env|getenv|ENV|config|lookup|secret|vault|int|bool|str|float|Number|parseInt|Boolean|String|Integer)\b[.([]|env!|(?:this|self|settings|cfg|args|opts|options|secrets|vault|params|props|app\.config)[.[]|!(?:secret|vault|env_var)\b|<%)|\$(?!(?:true|false|null)$)(?:\{|\(|[A-Za-z_]\w*$|env:)|\{\{|%(?:env\(|\w+%$|\(\w+\)s)/;

export function isElsewhere(value: string, isQuoted: boolean): boolean {
  if (isQuoted) return /\$\{|\{\{|%env\(|^\$[A-Za-z_]\w*$/.test(value);
  return ELSEWHERE.test(value);
}
