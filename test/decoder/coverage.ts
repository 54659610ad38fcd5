/** Catalogs → how many of their messages the decoder understands, by program and language. Pure. */
import { explain } from '../../worker/advice/explanation/explanation.ts';
import { parsePastedError } from '../../worker/request/pasted-error.ts';
import { type CatalogFile, PROGRAMS, type Program } from './catalogs.ts';

export interface Coverage {
  program: string;
  language: string;
  known: number;
  all: number;
  /** Keys whose message was explained by another cause, or by none, with the first one. */
  wrong: readonly string[];
}

/** A file by its path; other files than catalogs are left out. */
export interface SourceFile {
  path: string;
  text: string;
}

export function coverageOf(files: readonly SourceFile[]): Coverage[] {
  const read = files.flatMap((file) => PROGRAMS.flatMap((program) => readAs(program, file)));
  const groups = Map.groupBy(read, ({ program, language }) => `${program.name} ${language}`);
  return [...groups.values()].flatMap(([first, ...rest]) => {
    if (first === undefined) return [];
    const messages = new Map([first, ...rest].flatMap(({ sentences }) => [...sentences]));
    return [coverage(first.program, first.language, messages)];
  });
}

/** Whether a file at this path is one of the catalogs, so that others need not be read. */
export function isCatalog(path: string): boolean {
  return PROGRAMS.some(({ files }) => files.some((file) => file.path.test(path)));
}

interface Read {
  program: Program;
  language: string;
  sentences: ReadonlyMap<string, string>;
}

function readAs(program: Program, { path, text }: SourceFile): Read[] {
  return program.files.flatMap((file: CatalogFile) => {
    const match = file.path.exec(path);
    if (match === null) return [];
    const language = (match.groups?.language ?? 'en').slice(0, 2);
    return [{ program, language, sentences: file.parse(text) }];
  });
}

function coverage(program: Program, language: string, messages: ReadonlyMap<string, string>): Coverage {
  const judged = Object.entries(program.causes).flatMap(([key, causes]) => {
    const sentence = messages.get(key);
    if (sentence === undefined) return [];
    const text = parsePastedError(filledIn(sentence, key, program.variables)).text;
    const [first] = explain(text, null);
    return [{ key, cause: first?.code ?? null, isKnown: causes.some((cause) => cause === first?.code) }];
  });
  const wrong = judged.filter(({ isKnown }) => !isKnown).map(({ key, cause }) => `${key}: ${cause}`);
  return { program: program.name, language, known: judged.length - wrong.length, all: judged.length, wrong };
}

/** `%s`, `%1$S`, `{ $name }` and `$name`. */
function filledIn(sentence: string, key: string, variables: Program['variables']): string {
  return sentence.replace(
    /%(\d\$)?(?:\.\d+)?([sSdX])|\{ \$([\w-]+) \}|\$(\w+)/g,
    (_, place, kind, ...names) => {
      const name = names[0] ?? names[1] ?? `${place ?? ''}${kind}`;
      return variables[`${key}.${name}`] ?? variables[name] ?? 'smtp.example.com';
    },
  );
}
