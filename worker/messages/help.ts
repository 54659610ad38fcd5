/** The shape of the words of `/help`, which each language provides. */

/** What can be asked about. The names are part of URLs. */
export const HELP_TOPICS = ['assert', 'formats', 'regions', 'models'] as const;
export type HelpTopic = (typeof HELP_TOPICS)[number];

export interface HelpWords {
  /** Above the addresses of the topics. */
  more: string;
  /** `lead` and `end` are full sentences; the others follow an example in the same line. */
  topic: {
    assert: Readonly<
      Record<
        'lead' | 'port' | 'days' | 'share' | 'trusted' | 'tls' | 'documented' | 'status' | 'strict',
        string
      >
    >;
    formats: Readonly<
      Record<'lead' | 'json' | 'ndjson' | 'sse' | 'text' | 'csv' | 'prometheus' | 'remembered', string>
    >;
    models: Readonly<Record<'lead' | 'check' | 'explain' | 'discover' | 'settings', string>>;
    regions: Readonly<Record<'lead' | 'nearest' | 'named' | 'all' | 'agent' | 'globalping', string>>;
  };
}
