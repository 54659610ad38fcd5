/**
 * What the card shows, as data: the shell fills it in before a check, the part that checks fills it in afterwards, and
 * one view draws it. What only a check brings comes as content, so that the shell has no code for it. No logic.
 */
import type { TemplateResult } from 'lit/html.js';
import type { Mode, Tone } from '../worker/api/index.ts';
import type { ShellWords } from './words.ts';

/** Text, templates, or the symbol that Lit has for nothing. */
export type Content = TemplateResult | readonly TemplateResult[] | string | symbol;

export interface Card {
  phase: 'idle' | 'running' | 'stopped' | 'done' | 'error';
  words: ShellWords;
  /** Whose ports these are; empty before one was named. */
  host: string;
  /** The label of the one button. */
  action: string;
  isPrimary: boolean;
  /** Above the verdict. */
  alert: Content;
  /** Below the field. */
  problem: Content;
  tone: Tone;
  /** The sign beside the verdict. */
  sign: Content;
  /** Null: `Port 465 · SSL/TLS` from the two values below. */
  title: string | null;
  reason: Content;
  /** The row that is marked, once the check has shown that its port can be used. */
  best: number | null;
  /** Null where no port can be used. */
  port: number | null;
  mode: Mode | null;
  userName: string | null;
  rows: readonly CardRow[];
  columns: readonly string[];
  /** Between rows and links. */
  below: Content;
  links: readonly CardLink[];
  footer: Content;
  /** What screen readers announce. */
  status: string;
  /** The result of an earlier check, which a new one has not replaced yet. */
  isStale: boolean;
}

export interface CardRow {
  port: number;
  /** The purpose of the port, or what else stands in its place. */
  purpose: Content;
  result: Content;
  time: string;
  /** The button that opens the row below. */
  more: Content;
  opened: Content;
}

/** What a reader may ask next: it opens a panel in place, leads to a page, or both. */
export interface CardLink {
  /** The name of its panel; null if it only leads to a page. */
  part: LinkPart | null;
  question: string;
  text: string;
  address: string | null;
  /** Empty until its part has loaded: then the link to the page stands in its place. */
  panel: Content;
}

/** Parts that load on demand; but `ports` is the table of the compact card. */
export type LinkPart = 'local' | 'settings' | 'explain' | 'places' | 'ports';

/** What the element was asked, as far as its panels need it. */
export interface CardAsked {
  endpoint: string;
  language: string;
}

/** Draws the panel of a link. */
export type PanelView<Words> = (card: Card, link: CardLink, asked: CardAsked, words: Words) => Content;

/** What the view of the card needs besides. */
export interface CardProps extends Card {
  /** Null if the page names the host and no field is needed. */
  typed: string | null;
  headingLevel: number;
  isCompact: boolean;
  /** The panel that is open. */
  panel: LinkPart | null;
  onPanel: (part: LinkPart | null) => void;
  onType: (value: string) => void;
  onPress: (event: Event) => void;
  onCopy: (event: Event) => void;
}
