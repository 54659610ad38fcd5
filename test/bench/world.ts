/** The surroundings of a measured service: the mail host and the resolver, and the settings that lead to them. */
import { DEMO_HOSTS } from '../local/demo.ts';
import { onOneLine } from '../local/demo-authority.ts';
import { DEMO_NAMES } from '../local/demo-names.ts';
import { type DohStub, startDohStub } from '../local/doh-stub.ts';
import { freePortOffset } from '../local/free-port.ts';
import { type MailHost, startMailHost } from '../local/mail-host.ts';

export interface World {
  readonly mailHost: MailHost;
  readonly resolver: DohStub;
  /** With all quotas off. */
  readonly settings: Readonly<Record<string, string>>;
  stop(): Promise<void>;
}

export async function startWorld(): Promise<World> {
  const portOffset = await freePortOffset(DEMO_HOSTS);
  const mailHost = await startMailHost({ portOffset });
  const resolver = await startDohStub({ hosts: DEMO_HOSTS, names: DEMO_NAMES });
  const settings = {
    ALLOW_PRIVATE_TARGETS: 'true',
    CHECKS_PER_HOST_PER_HOUR: '0',
    CHECKS_PER_MINUTE: '0',
    HOSTS_PER_HOUR: '0',
    DIAL_PORT_OFFSET: String(portOffset),
    DOH_URLS: resolver.url,
    EXTRA_TRUST_ANCHORS: onOneLine(mailHost.trustAnchor),
    TRACE_URL: '',
  };
  const stop = async () => {
    await resolver.stop();
    await mailHost.stop();
  };
  return { mailHost, resolver, settings, stop };
}
