/**
 * The look of the card before a check. It fits any page, because font, size and color come from the page; custom
 * properties and parts are the public way to change it. No value here depends on the state; classes are for that.
 */
import { card } from './styles/card.ts';
import { media } from './styles/media.ts';
import { narrow } from './styles/narrow.ts';
import { table } from './styles/table.ts';
import { theme } from './styles/theme.ts';
import { verdict } from './styles/verdict.ts';

/** Later ones override earlier ones. */
export const styles = theme + card + verdict + table + narrow + media;
