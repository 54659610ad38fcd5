/** What is known of a host before any station is asked: whether it may be checked, and who remembers it. */
import type { Resolution } from '../dns/addresses.ts';
import type { Refusal } from '../result/refusal.ts';

export interface Standing {
  /** Why nobody may ask for it: there is no such name, or its owner opted out; null if a check may go on. */
  refusal: Refusal | null;
  /** The keepers that have been opened for the host: ids of vantage points, and `mail-domain`. */
  keepers: readonly string[];
  /** The addresses of both families, if they were looked up. */
  resolution: Resolution | null;
  /** True if none of the addresses can be dialed from Cloudflare's own network, so that no region has a station for the host. */
  isUndialable: boolean;
  /** True if the first check of the host that contacts anything was charged more than an hour ago. */
  isEstablished: boolean;
  /** When this has to be looked up again. */
  untilMs: number;
}

/** Remembers the search for the servers of a mail domain. */
export const MAIL_DOMAIN = 'mail-domain';
