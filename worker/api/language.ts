/** The languages that `lang` accepts. For a tag such as `de-AT` its first part decides. */
export const LANGUAGES = ['en', 'de', 'fr', 'es'] as const;
export type Language = (typeof LANGUAGES)[number];
