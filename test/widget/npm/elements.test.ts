/** What the package says of the element is what the element has, and what README says. */
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { CustomElement } from 'custom-elements-manifest/schema';
import { expect, test } from 'vitest';
import { SmtpPortCheck } from '../../../widget/element.ts';
import { analyzed } from '../../../widget/npm/build.ts';
import { elementsManifest } from '../../../widget/npm/elements.ts';
import { readme } from '../../../widget/npm/readme.ts';

const REPOSITORY = join(import.meta.dirname, '../../..');
const manifest = elementsManifest(await analyzed());
const element = manifest.modules[0]?.declarations?.[0] as CustomElement;
const documented = readme(readFileSync(join(REPOSITORY, 'README.md'), 'utf8'));

function named(list: readonly { name: string }[] | undefined): string[] {
  return (list ?? []).map(({ name }) => name).sort();
}

/** What the first group finds in the sources of the element, each once. */
function inSources(pattern: RegExp, folder = ''): string[] {
  const files = globSync(`widget/${folder}**/*.ts`, { cwd: REPOSITORY, exclude: ['widget/{dist*,npm}/**'] });
  const texts = files.map((file) => readFileSync(join(REPOSITORY, file), 'utf8'));
  return [...new Set(texts.flatMap((text) => inText(pattern, text)))].sort();
}

function inText(pattern: RegExp, text: string): string[] {
  return [...text.matchAll(pattern)].flatMap(([, found = '']) => found.split(/\s+/));
}

/** The words in code of the sentence or paragraph that begins so. */
function inReadme(beginning: string, end: string): string[] {
  const [, rest = ''] = documented.split(beginning);
  return inText(/`([^`]*)`/g, rest.split(end)[0] ?? '').sort();
}

test('each attribute is described, with the property that mirrors it', () => {
  expect(named(element.attributes)).toEqual([...SmtpPortCheck.observedAttributes].sort());
  const mirrors = element.attributes?.filter(({ name }) => name !== 'lang') ?? [];
  for (const { name, fieldName = '', type, description } of mirrors) {
    expect(fieldName in SmtpPortCheck.prototype, name).toBe(true);
    expect(type?.text, name).toMatch(/ \| null$/);
    expect(description, name).not.toBe('');
  }
});

test('each event is described', () => {
  expect(named(element.events)).toEqual(inSources(/'(smtp-port-check-[a-z]+)': CustomEvent/g));
});

test('each part and each property of the style is described', () => {
  expect(named(element.cssParts)).toEqual(inSources(/\bpart="([^"]*)"/g, 'views/'));
  const properties = inSources(/var\((--smtp-port-check-[a-z-]+)/g, 'styles/');
  expect(named(element.cssProperties)).toEqual(properties);
});

test('no member is described that is not for pages', () => {
  const names = named(element.members);
  expect(names).toEqual(expect.arrayContaining(['cancel', 'check', 'host', 'report', 'service']));
  expect(
    names.filter((name) => /^#|Callback$|Controller$|^draw|^changed$|^requestUpdate$/.test(name)),
  ).toEqual([]);
  expect(JSON.stringify(manifest)).not.toMatch(/\.ts"|inheritedFrom|DrawnElement|ConfiguredElement/);
});

test('the README of the package has its own title and levels, and no link to a file that is not in it', () => {
  const text = readme(
    '# All\n\n## Embed it\n\nSee [a](b.md), [c](https://d.example).\n\n### From npm\n\n## Deploy it\n',
  );
  expect(text).toBe('# smtp-port-check\n\nSee a, [c](https://d.example).\n\n## From npm\n');
  expect(() => readme('# All\n')).toThrow('no section');
});

test('README names the same attributes, events, parts and properties', () => {
  expect(inText(/^\| `([a-z-]+)` /gm, documented).sort()).toEqual(named(element.attributes));
  const full = (prefix: string) => (name: string) => (name.startsWith('-') ? `${prefix}${name}` : name);
  expect(inReadme('Events, all bubbling and composed:', '.').map(full('smtp-port-check')).sort()).toEqual(
    named(element.events),
  );
  const properties = inReadme('fonts and colors are inherited,', ' set the rest');
  expect(
    properties.map((name) => (name.startsWith('--') ? name : `--smtp-port-check${name}`)).sort(),
  ).toEqual(named(element.cssProperties));
  expect(inReadme('\nparts ', ' are open to').sort()).toEqual(named(element.cssParts));
});
