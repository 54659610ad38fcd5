/**
 * The file formats in which programs keep their messages → sentence by key. Only what the known catalogs use: Mozilla's
 * properties and Fluent, arrays of PHP, resources of Android. Pure.
 */

type Catalog = ReadonlyMap<string, string>;

/** `key = sentence`, one a line, with `\n` for a line break. */
export function parseProperties(text: string): Catalog {
  const entries = text.matchAll(/^[ \t]*([\w.-]+)[ \t]*=[ \t]*(.*)$/gm);
  return catalog(entries, (sentence) => sentence.replaceAll('\\n', '\n'));
}

/** Like properties; a sentence may go on in indented lines, and `.name =` in such a line begins an attribute. */
export function parseFluent(text: string): Catalog {
  const entries = text.matchAll(/^([a-z][\w-]*) =[ \t]*(.*(?:\n[ \t]+\S.*)*)$/gim);
  return catalog(entries, (sentence) => sentence.replace(/^[ \t]+(?:\.[\w-]+ = ?)?/gm, '').trim());
}

/** `$messages['key'] = 'sentence';` and `'key' => 'sentence' . 'continued',`. */
export function parsePhp(text: string): Catalog {
  const entries = text.matchAll(/'(\w+)'\]? *=>? *((?:'(?:[^'\\]|\\.)*'[\s.]*)+)[;,]/g);
  return catalog(entries, (written) =>
    [...written.matchAll(/'((?:[^'\\]|\\.)*)'/g)].map(([, part = '']) => unescaped(part)).join(''),
  );
}

/** `<string name="key">sentence</string>`, with parts that translators must not change in an element of their own. */
export function parseAndroid(text: string): Catalog {
  const entries = text.matchAll(/<string name="(\w+)"[^>]*>([\s\S]*?)<\/string>/g);
  return catalog(entries, (written) =>
    unescaped(written.replace(/<[^>]*>|^"|"$/g, '').replaceAll('\\n', '\n')).replace(
      /&(lt|gt|amp|quot);/g,
      (_, name: keyof typeof ENTITIES) => ENTITIES[name],
    ),
  );
}

const ENTITIES = { lt: '<', gt: '>', amp: '&', quot: '"' };

function unescaped(text: string): string {
  return text.replace(/\\(['"\\])/g, '$1');
}

function catalog(entries: Iterable<RegExpExecArray>, sentenceOf: (written: string) => string): Catalog {
  return new Map([...entries].map(([, key = '', written = '']) => [key, sentenceOf(written.trimEnd())]));
}
