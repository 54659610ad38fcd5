/** The part of the element that checks: loads when a reader comes near the card. */
export { Session } from './session.ts';
export { checkStyles as styles } from './styles/check.ts';
export { words } from './words/check/en.ts';
