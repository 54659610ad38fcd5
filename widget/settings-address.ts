/** The URL of the settings for a recommendation: the service makes them from the URL alone. */
import type { Language, Recommendation } from '../worker/api/index.ts';
import { serviceAddress } from './service-address.ts';

export interface SettingsAddressOptions {
  endpoint: string;
  host: string;
  recommendation: Recommendation;
  language: Language;
}

/** Null if the service has no URL. */
export function settingsAddress(options: SettingsAddressOptions): string | null {
  const { endpoint, host, recommendation, language } = options;
  const url = serviceAddress(endpoint, `settings/${encodeURIComponent(host)}`);
  if (host === '' || url === null) return null;
  const { port, encryption, reasons } = recommendation;
  url.searchParams.set('port', String(port));
  url.searchParams.set('encryption', encryption ?? 'plaintext');
  // Settings for an untrusted certificate carry a warning. For one that was not judged, the parameter is left out.
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('certificate-problem')) url.searchParams.set('trusted', '0');
  else if (codes.includes('certificate-trusted')) url.searchParams.set('trusted', '1');
  url.searchParams.set('lang', language);
  return url.href;
}
