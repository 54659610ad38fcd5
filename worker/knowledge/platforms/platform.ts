/** How an author puts the check into a documentation platform. Types only. */

/**
 * What is pasted. `element`, `directive` and `upgraded` need the script; the others need none. `oembed`: the address of a page
 * that the platform turns into a frame of its own; `frame-address`: that of the frame itself.
 */
export type Pasted =
  | 'script'
  | 'import'
  | 'element'
  | 'directive'
  | 'upgraded'
  | 'frame'
  | 'frame-address'
  | 'address'
  | 'oembed'
  | 'badge'
  | 'docusaurus'
  | 'vitepress'
  | 'starlight'
  | 'mkdocs'
  | 'sphinx';

/** Where it is pasted. `file`: one of the platform's own. */
export type Place = 'page' | 'article' | 'article-html' | 'head' | 'file' | 'macro' | 'embed' | 'line';

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
  | 'tags-undocumented'
  | 'card'
  | 'admins-only'
  | 'macro-from-app'
  | 'html-blocks'
  | 'build-time'
  | 'slot-in-print'
  | 'cached-images';

/**
 * What the way is known from. `tried`: a page with exactly this was opened in a browser; `platform`: it was compared with the
 * platform's own documentation; `others`: only with that of somebody who does the same there.
 */
export type Evidence = 'tried' | 'platform' | 'others';

export interface Platform {
  id: string;
  name: string;
  /** In the order in which they are done. */
  pastes: readonly Paste[];
  notes: readonly PlatformNote[];
  /** Whether its pages may also contain a frame, for authors who cannot add a script. */
  takesFrames: boolean;
  evidence: Evidence;
  /** The documentation that this was compared with, and the month when. */
  source: string;
  readOn: string;
}
