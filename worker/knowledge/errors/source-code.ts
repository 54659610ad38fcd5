/**
 * How source code and configuration name the errors that they expect, define or look for. A program that runs prints
 * none of this. Data only; every gap is bounded, as in pattern.ts.
 */
export const SOURCE_CODE: readonly RegExp[] = [
  // Handlers: Python, Java, C#, JavaScript, PHP, Ruby, Elixir.
  /\bexcept\*? \(?[\w., ]{1,160}\)?(?: as \w{1,40})?:/gi,
  /\bcatch ?\([\w.\\|$ ]{1,160}\)/gi,
  /\brescue [A-Z][\w:]{1,60}(?:, [A-Z][\w:]{1,60})?(?:, [A-Z][\w:]{1,60})?(?:, [A-Z][\w:]{1,60})?(?: => \w{1,20})?/g,
  /\bdefp? \w{1,40}\(.{0,120}?\), do:/gi,
  // Comparisons and branches; what a program prints has a colon instead: `code: 'ECONNREFUSED'`.
  /(?:[=!]==?|\bcase|\bin|\bincludes\(|\[|",|',) ?["'][A-Z_]{3,40}["'](?! in\b)/g,
  /(?:==|\bin|\bincludes\(|\bmatch\() ?["'][^"']{1,80}["']|["'][^"']{1,80}["'] in \w/gi,
  /\b(?:errors\.(?:is|as|new)|fmt\.errorf|isinstance|is_a\?|instanceof) ?\(?.{0,120}?\)/gi,
  /\binstanceof [\w.\\]{1,80}/gi,
  // Where an error is made: the traceback shows this line above the error itself.
  /\b(?:throw new|raise|panic\() ?[\w.:\\]{1,80}\(.{0,120}?\)|\braise [\w.:]{1,80}(?:, cause: \w{1,20})?(?= end\b)/gi,
  // Sentences with variables to be filled in.
  /["'][^"']{0,80}(?:\{\d?[a-z_]{0,20}\}|%[sd]\b|\$\{)[^"']{0,80}["']/gi,
  // Tests.
  /\.(?:to(?:be|equal|contain|match|throw)\w{0,20}|eql?|include)\(.{0,80}?\)/gi,
  /\b(?:assert\w{0,40}|expect|should|pytest\.raises|described_class\.new|fixture)\(.{0,160}?\)/gi,
  // Definitions: tuples of names, constants with a number or an object, members of an enumeration.
  /\( ?[a-z]\w{1,30}\.[A-Z]\w{2,60}(?:, ?[\w.]{3,60})?(?:, ?[\w.]{3,60})?(?:, ?[\w.]{3,60})?(?:, ?[\w.]{3,60})?,? ?\)/g,
  /\( ?[\w.]{3,60}, [\w.]{3,60},(?: [\w.]{3,60},)?(?: [\w.]{3,60},)?(?: [\w.]{3,60},)?(?: [\w.]{3,60})? ?\)/g,
  /\b[A-Z][A-Z_]{3,40}(?:: ?\{|\(\d{3}\)[,;]| ?= ?\d{3}[,;])/g,
  /\b(?:const|static|final|enum) \w{1,40} ?(?::? ?\w{1,20} ?)?= ?["'][^"']{1,80}["']/gi,
  // Searches in logs.
  /\b[efz]?grep (?:-[\w=-]{1,20} )?(?:-[\w=-]{1,20} )?["'][^"']{1,120}["']/gi,
  /\bawk '[^']{1,300}'/gi,
  // Rules of mail servers that say what they will answer.
  /\b(?:deny|defer|drop|reject)\b[^=]{0,40}\bmessage ?= ?.{0,100}?(?= !?\w{1,40} ?= |$)/gi,
  /\breject_code ?= ?\d{3}/gi,
];
