/**
 * Services that receive mail in front of a provider, or pass it on: who sends for the domain cannot be told from their
 * names. Data only; patterns as in `Provider.mx`.
 */
import { matchesPattern } from '../../host/patterns.ts';

interface MailFilter {
  name: string;
  mx: readonly string[];
  /** Where the names are documented or were seen. */
  source: string;
}

const VENDORS = 'https://github.com/dstreefkerk/PowerShell/pull/7';

export const MAIL_FILTERS: readonly MailFilter[] = [
  { name: 'Proofpoint', mx: ['*.pphosted.com', '*.ppe-hosted.com', '*.gpphosted.com'], source: VENDORS },
  {
    name: 'Mimecast',
    mx: ['*.mimecast.com', '*.mimecast.co.za', '*.mimecast-offshore.com'],
    source: VENDORS,
  },
  { name: 'Symantec Email Security.cloud', mx: ['*.messagelabs.com'], source: VENDORS },
  { name: 'Hornetsecurity', mx: ['*.hornetsecurity.com', '*.antispameurope.com'], source: VENDORS },
  { name: 'eleven eXpurgate', mx: ['*.expurgate.net'], source: VENDORS },
  { name: 'Forcepoint', mx: ['*.mailcontrol.com'], source: VENDORS },
  { name: 'Barracuda', mx: ['*.barracudanetworks.com'], source: VENDORS },
  { name: 'Cisco Secure Email', mx: ['*.iphmx.com'], source: VENDORS },
  { name: 'Trend Micro', mx: ['*.trendmicro.com', '*.trendmicro.eu'], source: VENDORS },
  { name: 'Sophos', mx: ['*.sophos.com'], source: VENDORS },
  { name: 'SpamExperts', mx: ['*.antispamcloud.com'], source: VENDORS },
  { name: 'MailChannels', mx: ['*.mailchannels.net'], source: 'https://www.mailchannels.com' },
  {
    name: 'Cloudflare Email Routing',
    mx: ['route*.mx.cloudflare.net'],
    source: 'https://developers.cloudflare.com/email-routing/',
  },
  { name: 'ImprovMX', mx: ['mx*.improvmx.com'], source: 'https://improvmx.com/guides' },
  {
    name: 'Amazon SES (receiving)',
    mx: ['inbound-smtp.*.amazonaws.com'],
    source: 'https://docs.aws.amazon.com/ses/latest/dg/regions.html',
  },
];

/** The name of the service that receives mail under this name; null if it is none of them. */
export function filterOf(host: string): string | null {
  return MAIL_FILTERS.find(({ mx }) => mx.some((pattern) => matchesPattern(host, pattern)))?.name ?? null;
}
