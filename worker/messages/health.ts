/** The words for what `/healthz?deep=1` found, for whoever runs the service. */

export interface HealthWords {
  resolver: string;
  resolverFailed: (reason: string) => string;
  memory: string;
  memoryFailed: Readonly<Record<'full' | 'failing', string>>;
}
