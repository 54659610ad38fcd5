/** The languages that `lang` may name. A tag such as `de-AT` is answered in its first part. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
