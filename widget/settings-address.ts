/** The URL of the settings for a recommendation: the service makes them from the URL alone. */
import type { Recommendation } from '../worker/api/index.ts';

/** `address`: of the settings for the host, whatever port; it has a query. */
export function settingsAddress(
  address: string,
  { port, encryption, reasons }: Pick<Recommendation, 'port' | 'encryption' | 'reasons'>,
): string {
  const has = (code: string) => reasons.some((one) => one.code === code);
  // Settings for an untrusted certificate carry a warning. For one that was not judged, the parameter is left out.
  const trust = has('certificate-problem') ? '&trusted=0' : has('certificate-trusted') ? '&trusted=1' : '';
  return `${address}&port=${port}&encryption=${encryption ?? 'plaintext'}${trust}`;
}
