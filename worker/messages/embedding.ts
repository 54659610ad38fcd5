/** The shape of the words of the page that writes what authors paste into their documents. */
import type { Evidence, Place, PlatformNote } from '../knowledge/platforms/platform.ts';

export interface EmbeddingWords {
  title: string;
  lead: string;
  form: {
    legend: string;
    platform: string;
    host: string;
    language: string;
    /** The language of the page that the element stands in. */
    asPage: string;
    theme: string;
    themes: Readonly<Record<'auto' | 'light' | 'dark', string>>;
    script: string;
    scripts: Readonly<Record<'current' | 'pinned', string>>;
    show: string;
  };
  /** Where the block below is pasted. `file`: a name, or what ends in an extension. */
  place: Readonly<Record<Exclude<Place, 'file'>, string>> & { file(name: string): string };
  note: Readonly<Record<PlatformNote, string>>;
  /** Introduces what a content security policy has to allow. */
  policy: string;
  noPolicy: string;
  /** For authors who cannot add a script. */
  withoutScripts: {
    heading: string;
    /** `policy`: what a content security policy has to allow for it. */
    frame(policy: string): string;
    table: string;
    /** `other`: of servers whose provider is not known, and so nothing that it documents. */
    build: Readonly<Record<'documented' | 'other', string>>;
  };
  /** Where the digest that was asked for has no place. */
  unchecked: string;
  /** `month`: in words, of the language. */
  evidence: Readonly<Record<Evidence, (month: string) => string>>;
  source: string;
  /** What the element shows until it has loaded, or where it never does. */
  fallback(host: string): string;
  /** `hours`: how long a result is kept at most, two or more. */
  privacy: { heading: string; lead: string; text(service: string, hours: number): string };
}
