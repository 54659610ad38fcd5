/** Where the settings are that follow from a recommendation: the service makes them of the address alone. */
import type { Language, Recommendation } from '../worker/api/index.ts';
import { serviceAddress } from './service-address.ts';

export interface SettingsAddressOptions {
  endpoint: string;
  host: string;
  recommendation: Recommendation;
  language: Language;
}

/** Null where the service has no address. */
export function settingsAddress(options: SettingsAddressOptions): string | null {
  const { endpoint, host, recommendation, language } = options;
  const url = serviceAddress(endpoint, `settings/${encodeURIComponent(host)}`);
  if (host === '' || url === null) return null;
  const { port, encryption, reasons } = recommendation;
  url.searchParams.set('port', String(port));
  url.searchParams.set('encryption', encryption ?? 'plaintext');
  // Clients refuse such a certificate; their settings then come with that warning. One that was not judged is neither.
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('certificate-problem')) url.searchParams.set('trusted', '0');
  else if (codes.includes('certificate-trusted')) url.searchParams.set('trusted', '1');
  url.searchParams.set('lang', language);
  return url.href;
}
