/**
 * Loads what the element does not have from the start: the parts, and the words of each in another language. The build
 * puts an address in place of these imports; each file stands next to the element, so that a page's content security
 * policy allows all of them.
 */
/// <reference types="vite/types/importMeta.d.ts" />

const FILES = {
  ...import.meta.glob([
    './check.ts',
    './copy.ts',
    './details.ts',
    './explain.ts',
    './field.ts',
    './local.ts',
    './masking.ts',
    './places.ts',
    './settings.ts',
    './trouble.ts',
    './visible.ts',
  ]),
  ...import.meta.glob(['./words/*/*.ts', '!./words/*/en.ts']),
};

/** `check`, or `check.de` for its words. Those of the shell are named by their language alone. */
export function load(name: string): Promise<unknown> {
  const [part = '', language] = name.split('.');
  const words = language === undefined ? `words/shell/${part}` : `words/${part}/${language}`;
  const file = language === undefined ? FILES[`./${part}.ts`] : undefined;
  return (file ?? FILES[`./${words}.ts`])?.() ?? Promise.reject(new Error(`No ${name}`));
}
