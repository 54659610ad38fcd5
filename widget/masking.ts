/**
 * The part of the element that takes secrets and the names of persons out of a pasted text before it is sent, and puts them
 * back into what comes from it: the same as the service does, and as its own page does (mask-paste.ts).
 */
export { restored } from '../worker/privacy/restored.ts';
export { withPlaceholders } from '../worker/privacy/secrets.ts';
