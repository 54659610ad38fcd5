/** How an author puts the check into a documentation platform. Types only. */

/** What is pasted. `element` and `upgraded` need the script; the others need none. */
export type Pasted =
  | 'script'
  | 'import'
  | 'element'
  | 'upgraded'
  | 'frame'
  | 'address'
  | 'badge'
  | 'table'
  | 'docusaurus'
  | 'vitepress'
  | 'starlight'
  | 'mkdocs'
  | 'sphinx';

/** Where it is pasted. `file`: one of the platform's own. */
export type Place = 'page' | 'article' | 'article-html' | 'head' | 'file' | 'embed' | 'line';

export interface Paste {
  pasted: Pasted;
  place: Place;
  file: string | null;
}

/** What an author should know of the platform, in words (messages/embedding.ts). */
export type PlatformNote =
  | 'no-tags'
  | 'no-frames'
  | 'images-copied'
  | 'admins-only'
  | 'evaluated'
  | 'build-time'
  | 'slot-in-print'
  | 'cached-images';

export interface Platform {
  id: string;
  name: string;
  /** In the order in which they are done. */
  pastes: readonly Paste[];
  notes: readonly PlatformNote[];
  /** True if a page with exactly this was opened in a browser; else it was compared with the documentation. */
  isTried: boolean;
  /** Where the platform documents what it takes. */
  source: string;
}
