/** The URL of a part of the service. The only place that reads `endpoint`, the folder that contains all parts. */

/** Null if that is not a web URL. */
export function serviceAddress(endpoint: string, path: string): URL | null {
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const base = URL.parse(folder, document.baseURI);
  const url = base && URL.parse(path, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}

/** The URL of a page for people, in a language; null if the service has no address. */
export function pageAddress(endpoint: string, path: string, language: string): string | null {
  const url = serviceAddress(endpoint, path);
  url?.searchParams.set('lang', language);
  return url?.href ?? null;
}
