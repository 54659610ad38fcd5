/** One situation per line: what was seen ⇒ advice ⇒ findings. situation.ts explains the notation. */
import { describe, expect, it } from 'vitest';
import { adviceIn, advisedIn, findingIn } from '../../support/situation.ts';

const SITUATIONS = `
all is fine ⇒ 25? 80s 465i 587s 588s 2525s ⇒ 465i 587s 2525s 588s 80s not 25:servers-only+?untestable ⇒ port-25-not-testable 25
all is fine, ports of custom only in part ⇒ 25? 80x 465i 587s 588x 2525s ⇒ 465i 587s 2525s not 25:servers-only+?untestable 80:refused 588:refused ⇒ port-25-not-testable 25
only 587 is asked ⇒ 587s ⇒ 587s ⇒ nothing
only 465 is there ⇒ 465i 587x 2525x ⇒ 465i not 587:refused 2525:refused ⇒ some-dead 587 587 weur
587 filtered everywhere ⇒ weur: 465i 587- 2525s  oc: 465i 587- 2525s ⇒ 465i 2525s not 587:timeout ⇒ some-dead 587 587 weur+oc
587 filtered in one region ⇒ weur: 465i 587s  oc: 465i 587- ⇒ 465i not 587:failed-from-some-places,timeout,oc ⇒ !open-from-some-regions 587 weur oc
587 refused, all else as usual ⇒ 465i 587x ⇒ 465i not 587:refused ⇒ some-dead 587 587 weur
587 open, but declines one region ⇒ weur: 465i 587s  oc: 465i 587r ⇒ 465i not 587:failed-from-some-places,rejected,oc ⇒ nothing
no registered port, but one of custom ⇒ 465- 587- 2525s ⇒ 2525s not 465:timeout 587:timeout ⇒ some-dead 465+587 465+587 weur
only the web port works ⇒ 80s 465- 587- 2525x ⇒ 80s not 465:timeout 587:timeout 2525:refused ⇒ some-dead 465+587 465+587 weur
443 goes before 80 ⇒ 80s 443s 465x 587x ⇒ 443s 80s not 465:refused 587:refused ⇒ some-dead 465+587 465+587 weur
a registered port goes before TLS on a port of custom ⇒ 2465i 587s ⇒ 587s 2465i ⇒ nothing
unknown port of somebody's own ⇒ 1587s 80s ⇒ 1587s 80s ⇒ nothing
TLS from the first byte on a port of custom ⇒ 2465i 2525s 587x 465x ⇒ 2465i 2525s not 587:refused 465:refused ⇒ some-dead 587+465 587+465 weur
reader's hoster blocks 25, 465 and 587 ⇒ from:ocean 25? 465i 587s 2525s ⇒ 2525s not 25:servers-only+blocked-by-your-network,ocean,DigitalOcean,known+?untestable 465:blocked-by-your-network,ocean,DigitalOcean,known 587:blocked-by-your-network,ocean,DigitalOcean,known ⇒ !blocked-by-your-network 25+465+587 ocean known; port-25-not-testable 25
reader's hoster blocks 25 and 465 ⇒ from:hetzner 25? 465i 587s 2525s ⇒ 587s 2525s not 25:servers-only+blocked-by-your-network,hetzner,Hetzner,known+?untestable 465:blocked-by-your-network,hetzner,Hetzner,known ⇒ !blocked-by-your-network 25+465 hetzner known; port-25-not-testable 25
reader's hoster blocks all that works ⇒ from:ocean 465i 587s 2525x ⇒ none ⇒ !!no-usable-port 465+587+2525 blocked-by-your-network; !blocked-by-your-network 465+587 ocean known
reader's router is said to block 587, which is closed as well ⇒ from:speedport 465i 587x ⇒ 465i not 587:blocked-by-your-network,speedport,Speedport,said+refused ⇒ !blocked-by-your-network 587 speedport said; some-dead 587 587 weur
reader's network blocks nothing that was asked ⇒ from:aws 465i 587s ⇒ 465i 587s ⇒ nothing
expired certificate on 465 only ⇒ 465ie 587s ⇒ 587s not 465:certificate-problem,expired ⇒ !!certificate-untrusted 465 expired
expired certificate on all ports ⇒ 465ie 587se ⇒ 465i 587s ⇒ !!certificate-untrusted 465+587 expired
wrong name on 587, from one region only ⇒ weur: 465i 587s  oc: 465i 587sw ⇒ 465i not 587:certificate-problem,name-mismatch ⇒ !!certificate-untrusted 587 name-mismatch; certificates-differ 587
a certificate that nobody judged ⇒ 465iu 587s ⇒ 587s not 465:certificate-unknown ⇒ nothing
certificate ends in five days ⇒ 465iz 587sz ⇒ 465i 587s ⇒ !certificate-expires-soon 465+587 5 leaf
other names on 587, trusted ⇒ 465i 587so 2525s ⇒ 465i 587s 2525s ⇒ certificates-differ 587
RSA on one port, ECDSA on the next, same names ⇒ 465i 587sk ⇒ 465i 587s ⇒ nothing
465 speaks STARTTLS ⇒ 465s 587s ⇒ 587s 465s ⇒ !tls-mode-mismatch 465 implicit-tls starttls
465 speaks STARTTLS, and nothing else answers ⇒ 465s 587x ⇒ 465s not 587:refused ⇒ !tls-mode-mismatch 465 implicit-tls starttls; some-dead 587 587 weur
587 speaks TLS from the first byte, 465 STARTTLS ⇒ 465s 587i ⇒ 587i 465s ⇒ !tls-mode-mismatch 465 implicit-tls starttls; !tls-mode-mismatch 587 starttls implicit-tls
text slipped in behind STARTTLS ⇒ 587sj 2525s ⇒ 2525s not 587:starttls-injection ⇒ !!starttls-injection 587
text slipped in, and nothing better ⇒ 587sj 465x ⇒ 587s not 465:refused ⇒ !!starttls-injection 587; some-dead 465 465 weur
password in clear ⇒ 587sa 465i ⇒ 465i 587s ⇒ !auth-in-clear 587
unencrypted only ⇒ 25? 465x 587p 2525p ⇒ 587p 2525p not 25:servers-only+?untestable 465:refused ⇒ !no-encryption 587+2525; some-dead 465 465 weur; port-25-not-testable 25
unencrypted beside encrypted ⇒ 587p 2525s ⇒ 2525s not 587:unencrypted ⇒ !no-encryption 587
unencrypted beside expired ⇒ 587se 2525p ⇒ 587s not 2525:unencrypted ⇒ !!certificate-untrusted 587 expired; !no-encryption 2525
STARTTLS is gone from one region ⇒ weur: 587s  oc: 587p ⇒ none ⇒ !!no-usable-port 587 works-from-some-places; !no-encryption 587
IPv6 dead ⇒ 465i 465/6- 587s 587/6- ⇒ 465i 587s ⇒ !ipv6-dead 465+587
IPv6 dead on one port only ⇒ 465i 465/6- 587s 587/6s ⇒ 587s 465i ⇒ !ipv6-dead 465
IPv4 dead ⇒ 465- 465/6i 587x 587/6s ⇒ 465i 587s ⇒ !ipv4-dead 465+587
IPv6 opens and then says nothing ⇒ 465i 465/6i 587s 587/6m ⇒ 465i 587s ⇒ !ipv6-dead 587
IPv6 with no route from here ⇒ 465i 465/6! 587s 587/6! ⇒ 465i 587s ⇒ nothing
both families fine ⇒ 465i 465/6i 587s 587/6s ⇒ 465i 587s ⇒ nothing
nothing answers ⇒ 25? 80- 465- 587- 588- 2525- ⇒ none ⇒ !!all-dead 80+465+587+588+2525; !!no-usable-port 25+80+465+587+588+2525 nothing-answers; port-25-not-testable 25
all refused ⇒ 25? 465x 587x 2525x ⇒ none ⇒ !!all-dead 465+587+2525; !!no-usable-port 25+465+587+2525 nothing-answers; port-25-not-testable 25
nothing answers, over either family ⇒ 465- 465/6- 587x 587/6- ⇒ none ⇒ !!all-dead 465+587; !!no-usable-port 465+587 nothing-answers
dead in one region, open in the other ⇒ weur: 465i 587s  oc: 465- 587- ⇒ none ⇒ !!no-usable-port 465+587 works-from-some-places; !open-from-some-regions 465+587 weur oc
answers, but nothing works ⇒ 80h 587f 2525d ⇒ none ⇒ !!no-usable-port 80+587+2525 nothing-works
does not greet in time ⇒ 25? 80h 465m 587m ⇒ none ⇒ !no-usable-port 25+80+465+587 no-greeting; port-25-not-testable 25
does not greet in time on one port, and nothing else works ⇒ 80h 465x 587m 2525d ⇒ none ⇒ !no-usable-port 80+465+587+2525 no-greeting; some-dead 465 465 weur
does not greet in time on one port, another works ⇒ 465i 587m ⇒ 465i not 587:?silent ⇒ nothing
does not greet in time from one region ⇒ weur: 465i 587s  oc: 465i 587m ⇒ 465i 587s ⇒ nothing
does not greet in time, beside clear text ⇒ 465m 587p ⇒ none ⇒ !no-usable-port 465+587 no-greeting; !no-encryption 587
silent on a web port only ⇒ 80m 465x 587f ⇒ none ⇒ !!no-usable-port 80+465+587 nothing-works; some-dead 465 465 weur
one region in error ⇒ weur: 465i 587s  oc: 465! 587! ⇒ 465i 587s ⇒ nothing
all regions in error ⇒ weur: 465! 587!  oc: 465! 587! ⇒ none ⇒ !no-usable-port 465+587 nothing-measured
one port in error, the other dead ⇒ 465! 587- ⇒ none ⇒ !!all-dead 587; !!no-usable-port 465+587 nothing-answers
everything busy ⇒ 465b 587b 2525b ⇒ none ⇒ !no-usable-port 465+587+2525 busy
busy because of a limit ⇒ 465bq 587b 2525bq ⇒ none ⇒ !no-usable-port 465+587+2525 busy; !rate-limited-by-host 465+2525
a limit in a permanent reply ⇒ 465x 587rq ⇒ none ⇒ !no-usable-port 465+587 busy; !rate-limited-by-host 587; some-dead 465 465 weur
turned away everywhere, in a permanent reply, a temporary one and at STARTTLS ⇒ 25? 465rt 587bt 2525ft ⇒ none ⇒ !no-usable-port 25+465+587+2525 check-refused-here; !check-refused-here 465+587+2525 554 Access denied; port-25-not-testable 25
turned away, and nothing else answers ⇒ 465x 587rt ⇒ none ⇒ !no-usable-port 465+587 check-refused-here; !check-refused-here 587 554 Access denied; some-dead 465 465 weur
turned away on one port ⇒ 465i 587rt ⇒ 465i not 587:check-refused-here ⇒ !check-refused-here 587 554 Access denied
turned away in one region ⇒ weur: 465i 587s  oc: 465rt 587rt ⇒ 465i 587s ⇒ !check-refused-here 465+587 554 Access denied
turned away over IPv6 only ⇒ 465i 465/6rt 587s 587/6rt ⇒ 465i 587s ⇒ !check-refused-here 465+587 554 Access denied
turned away beside a busy port ⇒ 465b 587rt ⇒ none ⇒ !no-usable-port 465+587 check-refused-here; !check-refused-here 587 554 Access denied
refused for no reason given ⇒ 465x 587r ⇒ none ⇒ !!no-usable-port 465+587 nothing-works; some-dead 465 465 weur
587 busy, 465 fine ⇒ 465i 587b ⇒ 465i not 587:?busy ⇒ nothing
587 busy, 465 closed ⇒ 465x 587b ⇒ none ⇒ !no-usable-port 465+587 busy; some-dead 465 465 weur
587 busy in one region only ⇒ weur: 587s  oc: 587bq ⇒ 587s ⇒ !rate-limited-by-host 587
beyond our client, and nothing else ⇒ 465y 587x ⇒ none ⇒ !no-usable-port 465+587 beyond-our-client; some-dead 587 587 weur; beyond-our-client 465
beyond our client on one port ⇒ 465y 587s ⇒ 587s not 465:beyond-our-client ⇒ beyond-our-client 465
beyond our client in one region ⇒ weur: 587s  oc: 587y ⇒ 587s ⇒ beyond-our-client 587
beyond our client, and a password in clear text ⇒ 465y 587pa ⇒ none ⇒ !no-usable-port 465+587 beyond-our-client; !no-encryption 587; !auth-in-clear 587; not-encrypted-judged 465; beyond-our-client 465
beyond our client on a port of custom, and clear text ⇒ 465x 2465y 587p ⇒ none ⇒ !no-usable-port 465+2465+587 beyond-our-client; !no-encryption 587; some-dead 465 465 weur; not-encrypted-judged 2465; beyond-our-client 2465
beyond our client, and an expired certificate ⇒ 465y 587se ⇒ 587s not 465:beyond-our-client ⇒ !!certificate-untrusted 587 expired; beyond-our-client 465
beyond our client from one place, and clear text ⇒ weur: 465i 587p  oc: 465y 587p ⇒ 465i not 587:unencrypted ⇒ !no-encryption 587; beyond-our-client 465
clear text beside a busy port ⇒ 465b 587p ⇒ none ⇒ !no-usable-port 465+587 busy; !no-encryption 587
clear text beside a port that turned the check away ⇒ 465rt 587p ⇒ none ⇒ !no-usable-port 465+587 check-refused-here; !check-refused-here 465 554 Access denied; !no-encryption 587
clear text beside a port that was not tested ⇒ 465! 587p 2525x ⇒ none ⇒ !no-usable-port 465+587+2525 nothing-measured; !no-encryption 587
clear text beside a busy port of custom ⇒ 465x 587p 2525b ⇒ 587p not 465:refused 2525:?busy ⇒ !no-encryption 587; some-dead 465 465 weur
clear text on 25 alone, beside a busy port ⇒ agent:office: 25p 587b ⇒ none ⇒ !no-usable-port 25+587 busy; !no-encryption 25
no sign-in with a password ⇒ 465ix 587sx ⇒ 465i 587s ⇒ !no-password-sign-in 465+587 XOAUTH2+OAUTHBEARER
no sign-in with a password inside TLS, in clear text only ⇒ 587sax ⇒ 587s ⇒ !auth-in-clear 587; !no-password-sign-in 587 XOAUTH2+OAUTHBEARER
a password with NTLM only ⇒ 465in 587s ⇒ 465i 587s ⇒ nothing
greets after six seconds ⇒ 465i 587sl ⇒ 465i 587s ⇒ greeting-delayed 587 6012
only 25 asked about ⇒ 25? ⇒ none ⇒ !no-usable-port 25 servers-port-only; port-25-not-testable 25
reader's hoster blocks in some plans ⇒ from:railway 587s 2525s ⇒ 2525s not 587:blocked-by-your-network,railway,Railway,sometimes ⇒ !blocked-by-your-network 587 railway sometimes
only 25 works ⇒ agent:office: 25s 465x 587x ⇒ none ⇒ !!no-usable-port 25+465+587 servers-only; some-dead 465+587 465+587 agent:office
only an agent could test 25, and it works ⇒ weur: 25? 465i 587s  agent:office: 25s 465i 587s ⇒ 465i 587s not 25:servers-only ⇒ nothing
only an agent could test 25, and it is blocked there ⇒ weur: 25? 465i 587s  agent:office: 25- 465i 587s ⇒ 465i 587s not 25:servers-only+timeout ⇒ !some-dead 25 25 aws agent:office
an agent at Hetzner ⇒ weur: 25? 465i 587s  agent:office: 25- 465- 587s ⇒ 587s not 25:servers-only+timeout 465:failed-from-some-places,timeout,agent:office ⇒ !open-from-some-regions 465 weur agent:office; !some-dead 25+465 25+465 hetzner agent:office
a service of one's own at DigitalOcean ⇒ self: 25- 465- 587- 2525s ⇒ 2525s not 25:servers-only+timeout 465:timeout 587:timeout ⇒ !some-dead 25+465+587 25+465+587 ocean+linode self
a service of one's own behind a Speedport ⇒ self: 25- 465i 587- 2525s ⇒ 465i 2525s not 25:servers-only+timeout 587:timeout ⇒ !some-dead 25+587 25+587 speedport self
a set that is nobody's ⇒ self: 25s 465- 587s 2525s ⇒ 587s 2525s not 25:servers-only 465:timeout ⇒ some-dead 465 465 self
Globalping only ⇒ globalping:DE: 25c 465c 587c ⇒ none ⇒ !no-usable-port 25+465+587 reachability-only
Globalping only, and no reply ⇒ globalping:DE: 465n 587n ⇒ none ⇒ !no-usable-port 465+587 nothing-measured
Globalping answers for 25 ⇒ weur: 25? 465i 587s  globalping:world: 25c ⇒ 465i 587s not 25:servers-only+?untestable/connected ⇒ nothing
Globalping reaches what the region does not ⇒ weur: 465i 587-  globalping:DE: 465c 587c ⇒ 465i not 587:timeout ⇒ !open-from-some-regions 587 globalping:DE weur
Globalping without reply beside a region ⇒ weur: 465i 587s  globalping:DE: 465n 587n ⇒ 465i 587s ⇒ nothing
Mailjet as documented ⇒ @mailjet 25? 80s 465i 587s 588s 2525s ⇒ 465i 587s 2525s 588s 80s not 25:servers-only+?untestable ⇒ port-25-not-testable 25
Mailjet, 588 closed ⇒ @mailjet 25? 80s 465i 587s 588x 2525s ⇒ 465i 587s 2525s 80s not 25:servers-only+?untestable 588:refused ⇒ !documented-but-closed 588 Mailjet; port-25-not-testable 25
Mailjet, 588 closed in one region ⇒ @mailjet weur: 465i 588s  oc: 465i 588- ⇒ 465i not 588:failed-from-some-places,timeout,oc ⇒ !open-from-some-regions 588 weur oc
Mailjet, 25 dropped on the way to an agent ⇒ @mailjet agent:office: 25- 465i ⇒ 465i not 25:servers-only+timeout ⇒ !some-dead 25 25 aws+speedport agent:office
Mailjet, 25 dropped together with a port that no network is known for ⇒ @mailjet agent:office: 25- 465i 8025- ⇒ 465i not 25:servers-only+timeout 8025:timeout ⇒ nothing
Mailjet, 25 refused to an agent ⇒ @mailjet agent:office: 25x 465i ⇒ 465i not 25:servers-only+refused ⇒ !some-dead 25 25 aws+speedport agent:office
Postmark does not document 465, but it works ⇒ @postmark 465i 587s 2525s ⇒ 587s 2525s 465i ⇒ open-but-undocumented 465 Postmark
Postmark does not document 465, and it is dead ⇒ @postmark 465- 587s 2525s ⇒ 587s 2525s not 465:timeout ⇒ nothing
a port that the ISPDB names is dead ⇒ @listed 465i 587x ⇒ 465i not 587:refused ⇒ nothing
a provider that advises 587 ⇒ @advising 465i 587s ⇒ 587s 465i ⇒ nothing
a provider that advises 587, where it is expired ⇒ @advising 465i 587se ⇒ 465i not 587:certificate-problem,expired ⇒ !!certificate-untrusted 587 expired
a closed port that others say it has ⇒ @hearsay 587s 2525x ⇒ 587s not 2525:refused ⇒ nothing
a closed port of documents that nobody confirmed ⇒ @rumoured 465i 587x ⇒ 465i not 587:refused ⇒ nothing
an open port beside documents that nobody confirmed ⇒ @rumoured 587s 465i ⇒ 587s 465i ⇒ nothing
IPv6 is mute on every port ⇒ 465i 465/6m 587s 587/6m ⇒ 465i 587s ⇒ !ipv6-dead 465+587
IPv6 dead, IPv4 without encryption ⇒ 587p 587/6- ⇒ 587p ⇒ !ipv6-dead 587; !no-encryption 587
an agent at Hetzner, 465 closed for all ⇒ weur: 25? 465x 587s  agent:office: 25- 465- 587s ⇒ 587s not 25:servers-only+timeout 465:refused/timeout ⇒ !some-dead 25 25 aws+hetzner agent:office; some-dead 465 465 weur+agent:office
an agent at DigitalOcean beside Mailjet ⇒ @mailjet agent:office: 25x 465x 587x 2525s ⇒ 2525s not 25:servers-only+refused 465:refused 587:refused ⇒ !some-dead 25+465+587 25+465+587 ocean+linode agent:office
a probe's network is nobody's suspect ⇒ globalping:DE: 25n 465c  weur: 465i ⇒ 465i not 25:servers-only+?no-reply ⇒ nothing
`;

const table = SITUATIONS.trim()
  .split('\n')
  .map((line) => line.split(' ⇒ '));

describe('advise()', () => {
  it.each(table)('%s: %s', (_, facts = '', advised, found) => {
    const { recommendation, findings } = adviceIn(facts);
    expect(advisedIn(recommendation)).toBe(advised);
    expect(findings.map(findingIn).join('; ') || 'nothing').toBe(found);
  });
});
