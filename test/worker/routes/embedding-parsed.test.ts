/** What authors paste is read as its platform reads it: as HTML, as part of a configuration, as Markdown. */
import { parseXml, XmlElement } from '@rgrove/parse-xml';
import { describe, expect, it } from 'vitest';
import { LANGUAGES, type Language } from '../../../worker/api/index.ts';
import type { Pasted } from '../../../worker/knowledge/platforms/platform.ts';
import { PLATFORMS } from '../../../worker/knowledge/platforms/platforms.ts';
import { type Embedded, frameTag, pasteBlocks } from '../../../worker/render/embedding/paste.ts';
import { WORDS } from '../../../worker/render/words.ts';

const ORIGIN = 'https://check.example';
const ADDRESS = `${ORIGIN}/v1.2.3/smtp-port-check.all-in-one.js`;
const DIGEST = 'sha384-AbC+/=';

function embeddedIn(language: Language): Embedded {
  return {
    origin: ORIGIN,
    host: 'xn--bcher-kva.example',
    language,
    theme: 'dark',
    documented: '465/implicit-tls 587/starttls',
    userName: 'resend',
    script: { address: ADDRESS, digest: DIGEST },
    fallback: WORDS[language].embedding.fallback('bücher.example'),
  };
}

/** What the first platform that takes it pastes. */
function codeOf(pasted: Pasted, language: Language = 'de'): string {
  for (const platform of PLATFORMS) {
    const at = platform.pastes.findIndex((one) => one.pasted === pasted);
    if (at >= 0) return pasteBlocks(platform, embeddedIn(language))[at]?.code ?? '';
  }
  throw new Error(`No platform takes ${pasted}`);
}

/** All attributes are quoted, and all tags closed, so that these are XML as well. */
function tag(code: string): { name: string; attributes: Record<string, string>; text: string } {
  const { root } = parseXml(code);
  if (root === null) throw new Error(`No tag: ${code}`);
  return { name: root.name, attributes: root.attributes, text: root.text.trim() };
}

function linkIn(code: string): string | undefined {
  const [link] = (parseXml(code).root?.children ?? []).filter((child) => child instanceof XmlElement);
  return link?.attributes.href;
}

/** A configuration is an object around what is pasted. */
function configured(code: string): Record<string, unknown> {
  return new Function(`return { ${code} };`)();
}

const SCRIPT = { type: 'module', src: ADDRESS, integrity: DIGEST, crossorigin: 'anonymous' };
const GIVEN = { documented: '465/implicit-tls 587/starttls', 'user-name': 'resend', theme: 'dark' };

describe('what is pasted', () => {
  it('is a script', () => {
    expect(tag(codeOf('script'))).toEqual({ name: 'script', attributes: SCRIPT, text: '' });
  });

  it.each(LANGUAGES)('is a tag with a link in %s', (language) => {
    const element = { ...GIVEN, host: 'xn--bcher-kva.example', lang: language };
    const text = WORDS[language].embedding.fallback('bücher.example');
    const code = codeOf('element', language);
    expect(tag(code)).toEqual({ name: 'smtp-port-check', attributes: element, text });
    expect(linkIn(code)).toBe(`${ORIGIN}/check/xn--bcher-kva.example?lang=${language}`);
    const frame = tag(frameTag(embeddedIn(language)));
    expect([frame.name, frame.attributes.title]).toEqual(['iframe', text]);
    expect(frame.attributes.src).toBe(
      `${ORIGIN}/embed?host=xn--bcher-kva.example&lang=${language}&theme=dark`,
    );
  });

  it('is a tag with nothing but data attributes where others may be dropped', () => {
    const { name, attributes } = tag(codeOf('upgraded'));
    expect([name, Object.keys(attributes).filter((one) => !one.startsWith('data-'))]).toEqual(['div', []]);
    expect(attributes).toMatchObject({
      'data-smtp-port-check': 'xn--bcher-kva.example',
      'data-lang': 'de',
      'data-theme': 'dark',
    });
  });

  it('is part of a configuration', () => {
    expect(configured(codeOf('docusaurus'))).toEqual({ scripts: [SCRIPT] });
    expect(configured(codeOf('starlight'))).toEqual({ head: [{ tag: 'script', attrs: SCRIPT }] });
    const { head, vue } = configured(codeOf('vitepress')) as {
      head: unknown;
      vue: { template: { compilerOptions: { isCustomElement(tag: string): boolean } } };
    };
    expect(head).toEqual([['script', SCRIPT]]);
    const { isCustomElement } = vue.template.compilerOptions;
    expect([isCustomElement('smtp-port-check'), isCustomElement('my-tag')]).toEqual([true, false]);
  });

  it('is a script of its own without any tags', () => {
    // Parses it, and runs nothing.
    expect(() => new Function(codeOf('import'))).not.toThrow();
    expect(() => new Function(`<script>${codeOf('import')}</script>`)).toThrow(SyntaxError);
  });

  it('is indented below a directive', () => {
    const [first, empty, ...rest] = codeOf('directive').split('\n');
    expect([first, empty]).toEqual(['.. raw:: html', '']);
    expect(rest.every((line) => line.startsWith('   '))).toBe(true);
    expect(tag(rest.join('\n').trim()).name).toBe('smtp-port-check');
  });

  it('is a picture with a link', () => {
    const [, picture = '', target = ''] = /^\[!\[SMTP\]\((\S+)\)\]\((\S+)\)$/.exec(codeOf('badge')) ?? [];
    expect(new URL(picture).pathname).toBe('/badge/xn--bcher-kva.example.svg');
    expect(new URL(target).pathname).toBe('/check/xn--bcher-kva.example');
  });
});
