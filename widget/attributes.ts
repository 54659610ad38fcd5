/** The attributes that say what to check, as far as they are plain; the part of the field reads all others. Pure. */

export interface Attributes {
  host: string | null;
  ports: string | null;
  regions: string | null;
}

/** Whether they need no closer look: a few numbers and words, which the service may still refuse. */
export function arePlain({ ports, regions }: Attributes): boolean {
  return /^[\d\s,]{0,99}\|[a-z\s,-]{0,99}$/.test(`${ports ?? ''}|${regions ?? ''}`);
}

/** Each once; null if there are none. */
export function plainPorts(text: string | null): number[] | null {
  const ports = text?.match(/\d+/g);
  return ports ? [...new Set(ports.map(Number))] : null;
}

export function plainRegions(text: string | null): string[] | null {
  const regions = text?.match(/[^\s,]+/g);
  return regions ? [...new Set(regions)] : null;
}
