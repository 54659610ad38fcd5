/**
 * How the card looks: at home in any page, since font, size and color are the page's. Custom properties and parts are
 * the public way to change it. No value here depends on the state; that is what classes and attributes are for.
 */
import { card } from './styles/card.ts';
import { icons } from './styles/icons.ts';
import { media } from './styles/media.ts';
import { narrow } from './styles/narrow.ts';
import { places } from './styles/places.ts';
import { table } from './styles/table.ts';
import { theme } from './styles/theme.ts';
import { verdict } from './styles/verdict.ts';

/** Later ones win over earlier ones. */
export const styles = [theme, card, verdict, table, places, icons, narrow, media];
