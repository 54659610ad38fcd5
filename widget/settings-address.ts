/** Where the settings are that follow from a recommendation: the service makes them of the address alone. */
import type { Recommendation } from '../worker/api.ts';
import type { Language } from '../worker/messages/report.ts';

export interface SettingsAddressOptions {
  endpoint: string;
  host: string;
  recommendation: Recommendation;
  language: Language;
}

/** Null where the service has no address. */
export function settingsAddress(options: SettingsAddressOptions): string | null {
  const { endpoint, host, recommendation, language } = options;
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const base = URL.parse(folder, document.baseURI);
  const url = base && URL.parse(`settings/${encodeURIComponent(host)}`, base);
  if (host === '' || url === null || !/^https?:$/.test(url.protocol)) return null;
  const { port, encryption, reasons } = recommendation;
  url.searchParams.set('port', String(port));
  url.searchParams.set('encryption', encryption ?? 'plaintext');
  // Clients refuse such a certificate; their settings then come with that warning.
  if (reasons.some(({ code }) => code === 'certificate-problem')) url.searchParams.set('trusted', '0');
  url.searchParams.set('lang', language);
  return url.href;
}
