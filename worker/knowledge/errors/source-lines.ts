/**
 * Which lines of a pasted text are source code, configuration or a list of texts of a user interface: they name errors
 * that nobody had. What a program prints may look similar, so the rules ask for the shape of a whole line. Every gap is
 * bounded. Data only.
 */

export const SOURCE_LINES: readonly RegExp[] = [
  // Beginnings of files, and what they use.
  /^(?:@\w|#(?:include|define)\b|#!\/|<\?php|<\?xml|use [\w\\:]{2,80};|package [\w.]{2,80};?$|namespace [\w\\.]{2,80}|import [\w*{'"]|from [\w.]{1,60} import\b|require(?:_once)?[ (]['"]|INSERT INTO\b|CREATE TABLE\b)/,
  // Definitions.
  /^(?:(?:export|default|public|private|protected|internal|static|final|abstract|sealed|async|pub|open|override|data) ){0,4}(?:class|interface|enum|struct|trait|record|object|impl|def|defp|defmodule|func|fn|fun|function|sub|proc)\b ?[\w.$]{0,60} ?[<({:=]/,
  /^(?:(?:export|default|public|private|abstract|final|sealed|data) ){0,3}(?:class|interface|enum|module|defmodule|object) [A-Z][\w.]{0,60}(?: (?:extends|implements|<) [\w.:]{1,60})?(?: \{| do)?$/,
  /^(?:export )?(?:const|let|var|val|my|local|our|static) [$@%]?[\w{[]/,
  /^export default \{/,
  // Branches, loops and handlers.
  /^(?:\} ?)?(?:if|elif|else if|elsif|elseif|unless|while|until|switch|match|for|foreach|with|case)\b.{0,200}(?:\{|:|then|do)$/,
  /^(?:\} ?)?(?:if|while|switch|for|foreach|catch|elseif|case|when|expect|assert\w{0,30}|it|describe|test) ?\(.{0,200}\)? ?(?:\{|;|:|=>|->|do)?$/,
  /^(?:\} ?)?(?:else|try|finally|ensure|begin|end|do|default|rescue|catch)\b ?[:{;]?$/,
  /^(?:\} ?)?(?:except\*?|rescue|catch)\b[ (*].{0,200}$/,
  /^case ["'\w.:(*].{0,160}(?::|,|\{|->|=>).{0,80}$/,
  /^when (?:["':[(]|[A-Z]\w{0,40}(?:::|\.|,|$))/,
  // Statements.
  /^return(?: (?:[\w.$]{1,60}\(|["'{[(]|[\w.]{1,40}[;.]|!?\w{1,40} (?:\?|&&|\|\|)|(?:true|false|null|None|nil|new)\b).{0,200})?;?$/,
  /^(?:throw|raise|yield|await|discard_on|retry_on|rescue_from|expect|assert\w{0,30}|pytest\.\w{1,20}|printf?|println|echo|puts|message|[sv]?n?printf|mm_log|[A-Za-z]\w{0,20}\.print(?:ln|f)?|console\.\w{1,10}|log(?:ger|ging)?\.\w{1,10}|self\.|this\.|\$\w{1,20}->)[ ("'\w].{0,200}[;,)\]}]$/,
  /^(?:throw new|raise|discard_on|retry_on|rescue_from) ?\(?[A-Z][\w.:]{1,60}/,
  // Settings and tables of texts; names that say what happened are the fields of an error that was printed.
  /^["']?(?!\w{0,40}(?:err|msg|mess|reason|respon|code|detail|desc|exc|stat|result|output|log\b|info|cause|syscall|address|command|line|text|stack|trace|fail|server|last|reply|answer|host))[\w.$@-]{1,60}["']? ?(?:=>|:=|\+=|=|:) ?(?:_?\(?r?["'][^"']{0,160}["'][)\]},;]{0,4}|re\.compile\(.{0,200}|[{[(]|new \w.{0,120}|[\w.]{1,40}\(.{0,160}\)[;,]?|-?\d{1,9}[smhd]?[;,]?|true[;,]?|false[;,]?|null[;,]?|yes|no)$/i,
  /^["']\w{1,30}\.[\w.-]{1,60}["'] ?: ?["'][^"']{0,160}["'],?$/,
  /^[A-Z]?[A-Za-z][\w]{2,60} ?= ?["'][A-Z][A-Z0-9_]{2,60}["'],?$/,
  /^[A-Z][A-Z0-9_]{3,60}(?: ?= ?["'\d]| ?\(\d{3}\)[,;]| ?: ?\{|,$| ?=> ?)/,
  /^["'][^"']{1,200}["'],? ?\/\*/,
  /^["'][A-Z][A-Z0-9_]{3,60}["'] ?=> ?["']/,
  /^[a-z]{1,20}(?:-[a-z]{1,20}){1,8} = [A-Z]/,
  /^\((?:\d{1,6}|["'][\w-]{1,60}["']), ?["'].{0,200}\)[,;]?$/,
  /^\{["'][\w -]{1,40}["'], .{0,160}\},?$/,
  /^\{:?\w{1,40}, .{0,200}\} -> .{1,80}$/,
  /^(?:\w{1,40} ?= ?)?\^.{0,300}\\.{0,300}$/,
  // Texts of an interface, and their translations.
  /^(?:msgid|msgstr|msgctxt)\b|^#[:,.|~] |^<(?:string|item|plurals|data|trans-unit)\b/,
  /^[a-z]\w{0,30}\.\w{1,40}(?:\.\w{1,40})?(?:\.\w{1,40})? ?= ?\S/,
  /^(?:[☐☑☒✓]|\[[ x]?\]) ?[\p{L}(]/u,
  /^failregex ?=/,
  /^(?:queue_as|smtpd?_\w{1,60}|[a-z]{1,20}_(?:restrictions|recipient_\w{1,40})) ?(?:= ?|:)/,
  // Comments.
  /^(?:\/\/|\/\*|<!--)/,
  // Members of a list of names.
  /^(?:[a-z]\w{0,40}\.)?[A-Z]\w{2,60}(?:Error|Exception|Refused|Disconnected|Timeout|\.class)?,$/,
  /^[a-z]\w{0,40}\.[a-z]\w{2,40},$/,
];

/** A line of a list of reply codes: the number of a refusal at its beginning. */
export const TABLE_LINE = /^\W{0,8}(?:smtp )?([45]\d\d)(?![\w.])/i;

/** The first line of a file of translations. */
export const CATALOG_HEAD = /^(?:de|en|es|fr|it|nl|pl|pt)(?:[-_][A-Z]{2})?:$/;

/** What opens and closes blocks, of code and of objects that were printed alike. */
export const BRACKETS = /^[{}()[\];,]{1,6}$/;

/** Lines of what a program printed, however much code stands around them. */
export const PRINTED_LINE =
  /^(?:traceback\b|caused by|uncaught|fatal|warning|error\b|exception\b|at [\w.$<]|file "|\[?\d{4}-\d\d-\d\d|[a-z]{3} {1,2}\d{1,2} \d\d:\d\d|\[?\d\d:\d\d:\d\d|[\w.]{0,60}(?:error|exception)\b ?[:(]|\d{3}[ -]|["']?\w{0,20}(?:message|error|response|reason|detail|data)["']? ?[:=])/i;

/** Sentences, which stand beside code where somebody asks about it. */
export const SENTENCE = /^[\p{L}"'[<-][^{}=;<>]{0,60} [^{}=;<>]{1,60} [^{}=;<>]{1,60} [^{}=;<>]{0,300}$/u;
