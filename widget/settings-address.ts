/** The URL of the settings for a recommendation: the service makes them from the URL alone. */
import type { Recommendation } from '../worker/api/index.ts';

/** `address`: of the settings for the host, whatever port. */
export function settingsAddress(
  address: string,
  { port, encryption, reasons }: Pick<Recommendation, 'port' | 'encryption' | 'reasons'>,
): string {
  const url = new URL(address);
  url.searchParams.set('port', String(port));
  url.searchParams.set('encryption', encryption ?? 'plaintext');
  // Settings for an untrusted certificate carry a warning. For one that was not judged, the parameter is left out.
  const codes = reasons.map(({ code }) => code);
  if (codes.includes('certificate-problem')) url.searchParams.set('trusted', '0');
  else if (codes.includes('certificate-trusted')) url.searchParams.set('trusted', '1');
  return url.href;
}
