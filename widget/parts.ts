/** What a check may need besides, by the names of the files; each loads when it is needed. No logic. */

export interface Parts {
  details: typeof import('./details.ts');
  local: typeof import('./local.ts');
  places: typeof import('./places.ts');
  settings: typeof import('./settings.ts');
  explain: typeof import('./explain.ts');
  field: typeof import('./field.ts');
  trouble: typeof import('./trouble.ts');
}

export interface Opening {
  /** What a part makes of its words; undefined until it has loaded. */
  face<Name extends keyof Parts, Face>(
    name: Name,
    make: (part: Parts[Name], words: Parts[Name]['words']) => Face,
  ): Face | undefined;
  /** Loads a part, once. Undefined if that fails. */
  open<Name extends keyof Parts>(name: Name): Promise<Parts[Name] | undefined>;
}
