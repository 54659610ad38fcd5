/**
 * The look of the card. It fits any page, because font, size and color come from the page; custom properties and parts
 * are the public way to change it. No value here depends on the state; classes and attributes are for that.
 */
import { card } from './styles/card.ts';
import { icons } from './styles/icons.ts';
import { media } from './styles/media.ts';
import { narrow } from './styles/narrow.ts';
import { places } from './styles/places.ts';
import { table } from './styles/table.ts';
import { theme } from './styles/theme.ts';
import { verdict } from './styles/verdict.ts';

/** Later ones override earlier ones. */
export const styles = [theme, card, verdict, table, places, icons, narrow, media];
