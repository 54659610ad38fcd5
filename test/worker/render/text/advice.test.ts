/** The advice in the text form, as seen with curl: documents next to the results, the port to use last. */
import { describe, expect, it } from 'vitest';
import type { Language } from '../../../../worker/api/index.ts';
import { TEXT_COLUMNS } from '../../../../worker/limits.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { renderText } from '../../../../worker/render/text/report.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { adviceIn, placesIn } from '../../../support/situation.ts';

function text(facts: string, language: Language = 'en', color = false): string {
  const host = 'in-v3.mailjet.com';
  const target = { host, unicodeHost: host, addresses: [], provider: null };
  const report = { target, vantages: placesIn(facts), caller: null, ...adviceIn(facts) };
  return renderText(report, { words: WORDS[language], color });
}

/** Without the TLS part, which has its own test. */
function briefly(facts: string, language: Language = 'en'): string {
  return text(facts, language).replace(/\nTLS (?:on|auf) [\s\S]*?\n(?=\n|$)/g, '');
}

describe('renderText', () => {
  it('shows the provider’s documentation next to the results', () => {
    expect(briefly('@mailjet 25? 80s 465i 587s 588x 2525s')).toMatchInlineSnapshot(`
      "SMTP ports of in-v3.mailjet.com
      DOCS: Mailjet documentation, as of 24 November 2026 (their pages)
      seen from an unknown place, just now
      4 ports usable, 1 not reachable, 1 not tested
      tested at 192.0.2.1

      PORT  DOCS      RESULT                  TIME  NOTE
        25  STARTTLS  not testable from here     –  our provider blocks port 25
        80  STARTTLS  STARTTLS works             –  certificate valid 61 more days
       465  SSL/TLS   TLS works                  –  certificate valid 61 more days
       587  STARTTLS  STARTTLS works             –  certificate valid 61 more days
       588  STARTTLS  connection refused         –
      2525  STARTTLS  STARTTLS works             –  certificate valid 61 more days

      Findings
      - Mailjet documents port 588, but we could not connect. Use another port.
      - Port 25 could not be tested: our hosting provider blocks outgoing connections
        to it. The server may be fine.

      Use port 465 with SSL/TLS:
      - it worked in our test
      - its certificate is trusted
      - Mailjet documents it
      - encrypted from the start, as RFC 8314 recommends
      - registered for sending mail (RFC 8314)

      Also possible
         587  STARTTLS
        2525  STARTTLS  not a standard mail port: providers offer it in case others
                        are blocked
          80  STARTTLS  meant for the web: proxies on the way may disrupt mail

      Not recommended
          25  it is meant for mail between servers; not testable from here
         588  connection refused
      "
    `);
  });

  it('shows the same in German', () => {
    expect(briefly('@mailjet 25? 80s 465i 587s 588x 2525s', 'de')).toMatchInlineSnapshot(`
      "SMTP-Ports von in-v3.mailjet.com
      LAUT DOKU: Dokumentation von Mailjet, Stand: 24. November 2026 (their pages)
      Prüfort: nicht bekannt; gerade eben
      4 Ports nutzbar, 1 nicht erreichbar, 1 nicht geprüft
      Geprüfte Adresse: 192.0.2.1

      PORT  LAUT DOKU  ERGEBNIS               ZEIT  HINWEIS
        25  STARTTLS   hier nicht prüfbar        –  unser Anbieter sperrt Port 25
        80  STARTTLS   STARTTLS funktioniert     –  Zertifikat noch 61 Tage gültig
       465  SSL/TLS    TLS funktioniert          –  Zertifikat noch 61 Tage gültig
       587  STARTTLS   STARTTLS funktioniert     –  Zertifikat noch 61 Tage gültig
       588  STARTTLS   Verbindung abgewiesen     –
      2525  STARTTLS   STARTTLS funktioniert     –  Zertifikat noch 61 Tage gültig

      Auffälligkeiten
      - Mailjet dokumentiert Port 588, aber wir konnten keine Verbindung aufbauen.
        Verwenden Sie einen anderen Port.
      - Port 25 ließ sich nicht prüfen: Unser Hosting-Anbieter sperrt ausgehende
        Verbindungen dorthin. Der Server kann in Ordnung sein.

      Verwenden Sie Port 465 mit SSL/TLS:
      - er hat in unserer Prüfung funktioniert
      - sein Zertifikat ist vertrauenswürdig
      - Mailjet dokumentiert ihn
      - er ist von Anfang an verschlüsselt, wie es RFC 8314 empfiehlt
      - er ist für den Mailversand registriert (RFC 8314)

      Auch möglich
         587  STARTTLS
        2525  STARTTLS  kein Standardport für Mail: Anbieter bieten ihn an, falls
                        andere gesperrt sind
          80  STARTTLS  für das Web gedacht: Proxys unterwegs können Mail stören

      Nicht empfohlen
          25  er ist für Mail zwischen Servern gedacht; hier nicht prüfbar
         588  Verbindung abgewiesen
      "
    `);
  });

  it('shows documentation next to several vantage points', () => {
    expect(briefly('@hearsay weur: 465i 587s 2525-  oc: 465i 587x 2525-')).toMatchInlineSnapshot(`
      "SMTP ports of in-v3.mailjet.com
      DOCS: Hearsay documentation, as of 24 November 2026 (their pages)
      tested at 192.0.2.1
      weur: seen from an unknown place, just now
      oc: seen from an unknown place, just now

      PORT  DOCS       weur                oc
       465  –          TLS works           TLS works
       587  STARTTLS   STARTTLS works      connection refused
      2525  STARTTLS?  no answer           no answer

      Findings
      - Port 587 can be reached from weur, but not from oc. Something on the way
        blocks the connection, or the host accepts connections only from some
        networks.
      - Port 465 works, but Hearsay does not document it: it may stop working without
        notice.

      Use port 465 with SSL/TLS:
      - it worked from both places that could test it
      - its certificate is trusted
      - Hearsay does not document it
      - encrypted from the start, as RFC 8314 recommends
      - registered for sending mail (RFC 8314)

      Not recommended
         587  from oc: connection refused
        2525  no answer
      "
    `);
  });

  it('warns of a port without encryption', () => {
    expect(briefly('465x 587p 2525p')).toMatchInlineSnapshot(`
      "SMTP ports of in-v3.mailjet.com
      seen from an unknown place, just now
      2 ports not encrypted, 1 not reachable
      tested at 192.0.2.1

      PORT  RESULT               TIME  NOTE
       465  connection refused      –
       587  open, not encrypted     –
      2525  open, not encrypted     –

      Findings
      - On ports 587 and 2525, the server offers no encryption, so passwords and mail
        would be sent in clear text.
      - Port 465 cannot be reached, while others can: the host does not offer it, or a
        firewall refuses or drops the connection.

      WARNING: port 587 works, but without encryption:
      - not encrypted: your password and mail can be read on the way
      - it worked in our test
      - registered for sending mail (RFC 6409)

      Also possible
        2525  not encrypted: your password and mail can be read on the way; not a
              standard mail port: providers offer it in case others are blocked

      Not recommended
         465  connection refused
      "
    `);
  });

  it('does not recommend an untrusted port without a warning', () => {
    expect(briefly('465ie 587p')).toMatchInlineSnapshot(`
      "SMTP ports of in-v3.mailjet.com
      seen from an unknown place, just now
      1 port with a certificate problem, 1 not encrypted
      tested at 192.0.2.1

      PORT  RESULT               TIME  NOTE
       465  TLS, not trusted        –  certificate expired on 2026-10-03
       587  open, not encrypted     –

      Findings
      - The certificate on port 465 is not trusted (expired). Mail programs show a
        warning or refuse to connect.
      - On port 587, the server offers no encryption, so passwords and mail would be
        sent in clear text.

      Use port 465 with SSL/TLS only if you must:
      - its certificate is not trusted (expired)
      - it worked in our test
      - encrypted from the start, as RFC 8314 recommends
      - registered for sending mail (RFC 8314)

      Not recommended
        587  not encrypted: your password and mail can be read on the way
      "
    `);
  });

  it('says last why no port is recommended', () => {
    expect(briefly('465x 587-')).toMatchInlineSnapshot(`
      "SMTP ports of in-v3.mailjet.com
      seen from an unknown place, just now
      no port usable, 2 not reachable
      tested at 192.0.2.1

      PORT  RESULT              TIME  NOTE
       465  connection refused     –
       587  no answer              –

      Findings
      - Could not connect on ports 465 and 587: nothing is listening there, the host
        is down, or a firewall in front of it blocks all connections.

      No port can be recommended: none can be reached. Check the name of the mail
      server, or ask the operator.
      "
    `);
  });

  it('colors what must not be overlooked, and nothing else of the advice', () => {
    const red = (said: string) => expect.stringContaining(`\u001b[31m${said}`);
    expect(text('587p', 'en', true)).toEqual(red('WARNING'));
    expect(text('587se', 'en', true)).toEqual(red('Use port 587'));
    expect(text('587x', 'en', true)).toEqual(red('No port'));
    expect(text('587s', 'en', true)).not.toEqual(red('Use port 587'));
  });

  it.each(['en', 'de'] as const)('keeps to the width, in %s', (language) => {
    const facts = [
      'from:ocean @mailjet 25? 80b 443y 465i 587s 588x 2525s 8025/6m',
      '@hearsay weur: 25? 587sw  oc: 25? 587r  apac: 587x  agent:office: 25- 587s  me: 587m',
      'weur: 465ie 587sj  agent:office: 25- 465- 587s',
    ];
    for (const one of facts) {
      const lines = text(one, language).split('\n');
      expect(lines.filter((line) => columnsOf(line) > TEXT_COLUMNS)).toEqual([]);
    }
  });
});
