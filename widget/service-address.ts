/** Where a part of the service is: the one place that reads `endpoint`, which is the folder that all parts are in. */

/** Null where that is no address of the web. */
export function serviceAddress(endpoint: string, path: string): URL | null {
  const folder = endpoint.endsWith('/') ? endpoint : `${endpoint}/`;
  const base = URL.parse(folder, document.baseURI);
  const url = base && URL.parse(path, base);
  return url !== null && /^https?:$/.test(url.protocol) ? url : null;
}
