/** The text form as seen with curl: whole answers for given reports. */
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../../worker/advice/caller.ts';
import type {
  Caller,
  Finding,
  LocationHint,
  PortReport,
  Tls,
  VantageReport,
} from '../../../../worker/api/index.ts';
import { LANGUAGES, type Language } from '../../../../worker/api/index.ts';
import { TEXT_COLUMNS, TEXT_NAME_COLUMNS_MAX, TEXT_NAMES_MAX } from '../../../../worker/limits.ts';
import { columnsOf } from '../../../../worker/render/text/columns.ts';
import { renderText } from '../../../../worker/render/text/report.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { EXPIRED, INTERMEDIATE, LEAF, OTHER_NAME, SELF_SIGNED, tlsSeen } from '../../../support/tls-seen.ts';
import { portReport, report } from '../../../widget/reports.ts';

interface Options {
  language?: Language;
  color?: boolean;
  findings?: Finding[];
}

function text(ports: PortReport[], { language = 'en', color = false, findings = [] }: Options = {}): string {
  return renderText({ ...report('mail.example.com', ports), findings }, { words: WORDS[language], color });
}

function starttls(port: number, tls: Tls | null, more: Partial<PortReport> = {}): PortReport {
  return portReport(port, { tls, ...more });
}

function implicitTls(port: number, tls: Tls): PortReport {
  return starttls(port, tls, { outcome: 'implicit-tls', encryption: 'implicit-tls' });
}

function failed(port: number, reason: PortReport['reason'], tls: Tls | null = null): PortReport {
  return starttls(port, tls, { outcome: 'tls-failed', reason, encryption: null });
}

function untrusted(problems: Tls['problems'], ...certificates: Tls['certificates']): Tls {
  return tlsSeen({ trusted: false, problems, certificates });
}

const OLD = {
  version: 'TLS 1.0',
  cipherSuite: 'TLS_RSA_WITH_3DES_EDE_CBC_SHA',
  keyExchange: 'RSA',
  trusted: null,
  problems: ['obsolete-version', 'no-forward-secrecy'],
} satisfies Partial<Tls>;

const WELL = [
  implicitTls(465, tlsSeen()),
  starttls(587, tlsSeen()),
  starttls(
    2525,
    tlsSeen({
      version: 'TLS 1.2',
      keyExchange: 'P-256',
      cipherSuite: 'TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256',
    }),
  ),
];

describe('renderText', () => {
  it('shows below the table what the caller’s network blocks, and nothing for an unknown network', () => {
    const ports = [starttls(587, tlsSeen())];
    const finding: Finding = { code: 'auth-in-clear', severity: 'warning', ports: [587], parameters: {} };
    const telling = (caller: Caller | null) =>
      renderText(
        { ...report('mail.example.com', ports), findings: [finding], caller },
        { words: WORDS.en, color: false },
      );
    const hetzner = callerOf({ asn: 24_940, organisation: null }, null);
    const [before = '', after = ''] = telling(hetzner).split('\nYour request comes from Hetzner (AS24940): ');
    expect(before.endsWith('\n')).toBe(true);
    expect(after).toMatch(/^ports 25 and 465 are blocked.*\n\nFindings\n/s);
    expect(telling(callerOf({ asn: 64_500, organisation: 'Somebody' }, null))).toBe(telling(null));
  });

  it('reports that everything works', () => {
    expect(text(WELL)).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      3 ports usable
      tested at 203.0.113.7

      PORT  RESULT           TIME  NOTE
       465  TLS works       91 ms  TLS 1.3, certificate valid 61 more days
       587  STARTTLS works  91 ms  TLS 1.3, certificate valid 61 more days
      2525  STARTTLS works  91 ms  TLS 1.2, certificate valid 61 more days

      TLS on ports 465, 587 and 2525
        cipher   465, 587: TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        cipher   2525: TLS 1.2, P-256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        trust    trusted; whether it was revoked is not checked
      "
    `);
  });

  it('says the same in German', () => {
    expect(text(WELL, { language: 'de' })).toMatchInlineSnapshot(`
      "SMTP-Ports von mail.example.com
      Prüfort: Westeuropa (FRA); gerade eben
      3 Ports nutzbar
      Geprüfte Adresse: 203.0.113.7

      PORT  ERGEBNIS                ZEIT  HINWEIS
       465  TLS funktioniert       91 ms  TLS 1.3, Zertifikat noch 61 Tage gültig
       587  STARTTLS funktioniert  91 ms  TLS 1.3, Zertifikat noch 61 Tage gültig
      2525  STARTTLS funktioniert  91 ms  TLS 1.2, Zertifikat noch 61 Tage gültig

      TLS auf den Ports 465, 587 und 2525
        Chiffre     465, 587: TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        Chiffre     2525: TLS 1.2, P-256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        Namen       mail.example.com, smtp.example.com
        Aussteller  C=US, O=Let's Encrypt, CN=R11
        gültig      27.10.2026 bis 25.01.2027, noch 61 Tage
        Schlüssel   RSA, 2048 Bit, sha256WithRSAEncryption
        Kette       mail.example.com > R11
        Vertrauen   vertrauenswürdig; ob widerrufen, wird nicht geprüft
      "
    `);
  });

  it('says the same in French', () => {
    expect(text(WELL, { language: 'fr' })).toMatchInlineSnapshot(`
      "Ports SMTP de mail.example.com
      Lieu du test : Europe de l’Ouest (FRA), à l’instant
      3 ports utilisables
      Adresse testée : 203.0.113.7

      PORT  RÉSULTAT             DÉLAI  REMARQUE
       465  TLS fonctionne       91 ms  TLS 1.3, certificat valable encore 61 jours
       587  STARTTLS fonctionne  91 ms  TLS 1.3, certificat valable encore 61 jours
      2525  STARTTLS fonctionne  91 ms  TLS 1.2, certificat valable encore 61 jours

      TLS sur les ports 465, 587 et 2525
        suite      465, 587 : TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        suite      2525 : TLS 1.2, P-256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        noms       mail.example.com, smtp.example.com
        émetteur   C=US, O=Let's Encrypt, CN=R11
        validité   du 27/10/2026 au 25/01/2027, encore 61 jours
        clé        RSA, 2048 bits, sha256WithRSAEncryption
        chaîne     mail.example.com > R11
        confiance  fiable ; la révocation n’est pas vérifiée
      "
    `);
  });

  it('says the same in Spanish', () => {
    expect(text(WELL, { language: 'es' })).toMatchInlineSnapshot(`
      "Puertos SMTP de mail.example.com
      Comprobado desde: Europa Occidental (FRA); ahora mismo
      3 puertos utilizables
      Dirección comprobada: 203.0.113.7

      PUERTO  RESULTADO          TIEMPO  NOTA
         465  TLS funciona        91 ms  TLS 1.3, certificado válido 61 días más
         587  STARTTLS funciona   91 ms  TLS 1.3, certificado válido 61 días más
        2525  STARTTLS funciona   91 ms  TLS 1.2, certificado válido 61 días más

      TLS en los puertos 465, 587 y 2525
        cifrado    465, 587: TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        cifrado    2525: TLS 1.2, P-256, TLS_ECDHE_RSA_WITH_AES_128_GCM_SHA256
        nombres    mail.example.com, smtp.example.com
        emisor     C=US, O=Let's Encrypt, CN=R11
        validez    del 27/10/2026 al 25/01/2027, 61 días más
        clave      RSA, 2048 bits, sha256WithRSAEncryption
        cadena     mail.example.com > R11
        confianza  de confianza; no se comprueba si fue revocado
      "
    `);
  });

  it('reports a certificate that expired on 465 only', () => {
    const ports = [implicitTls(465, untrusted(['expired'], EXPIRED, INTERMEDIATE)), starttls(587, tlsSeen())];
    expect(text(ports)).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      1 port usable, 1 with a certificate problem
      tested at 203.0.113.7

      PORT  RESULT             TIME  NOTE
       465  TLS, not trusted  91 ms  certificate expired on 2026-10-03
       587  STARTTLS works    91 ms  TLS 1.3, certificate valid 61 more days

      TLS on port 465
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-07-05 to 2026-10-03, expired 53 days ago
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        problem  The certificate expired on 3 October 2026.

      TLS on port 587
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        trust    trusted; whether it was revoked is not checked
      "
    `);
  });

  it('reports whom a certificate is for', () => {
    expect(
      text([starttls(587, untrusted(['name-mismatch'], OTHER_NAME, INTERMEDIATE))]),
    ).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      1 port with a certificate problem
      tested at 203.0.113.7

      PORT  RESULT                  TIME  NOTE
       587  STARTTLS, not trusted  91 ms  certificate is for *.example.net

      TLS on port 587
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    *.example.net
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    *.example.net > R11
        problem  The certificate is for *.example.net, not for mail.example.com.
      "
    `);
  });

  it('reports a self-signed certificate', () => {
    const ports = [starttls(587, untrusted(['self-signed'], SELF_SIGNED))];
    expect(text(ports, { language: 'de' })).toMatchInlineSnapshot(`
      "SMTP-Ports von mail.example.com
      Prüfort: Westeuropa (FRA); gerade eben
      1 Port mit Zertifikatsproblem
      Geprüfte Adresse: 203.0.113.7

      PORT  ERGEBNIS             ZEIT  HINWEIS
       587  STARTTLS, unsicher  91 ms  Zertifikat ist selbst signiert

      TLS auf Port 587
        Chiffre     TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        Namen       mail.example.com, smtp.example.com
        Aussteller  C=DE, O=Beispiel GmbH, CN=mail.example.com
        gültig      27.10.2026 bis 25.01.2027, noch 61 Tage
        Schlüssel   EC, 256 Bit, ecdsa-with-SHA256
        Problem     Das Zertifikat ist selbst signiert: Keine Zertifizierungsstelle
                    bürgt dafür. Mailprogramme zeigen eine Warnung oder verweigern die
                    Verbindung.
      "
    `);
  });

  it('counts several problems and lists them, the most important first', () => {
    const root = { ...INTERMEDIATE, subject: 'CN=Beispiel Root', issuer: 'CN=Beispiel Root' };
    expect(
      text([starttls(587, untrusted(['untrusted-root', 'expired'], EXPIRED, root))]),
    ).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      1 port with a certificate problem
      tested at 203.0.113.7

      PORT  RESULT                  TIME  NOTE
       587  STARTTLS, not trusted  91 ms  2 problems: certificate expired on 2026-10-…

      TLS on port 587
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-07-05 to 2026-10-03, expired 53 days ago
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > Beispiel Root
        problem  The certificate expired on 3 October 2026.
        problem  The certificate chain ends at an authority that is not on Mozilla's
                 list of trusted authorities. Mail programs show a warning or refuse
                 to connect, unless that authority was added to them.
      "
    `);
  });

  it('names the ports before a line that does not apply to all', () => {
    const lonely = untrusted(['incomplete-chain'], LEAF);
    expect(text([implicitTls(465, lonely), starttls(587, tlsSeen())])).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      1 port usable, 1 with a certificate problem
      tested at 203.0.113.7

      PORT  RESULT             TIME  NOTE
       465  TLS, not trusted  91 ms  certificate chain is incomplete
       587  STARTTLS works    91 ms  TLS 1.3, certificate valid 61 more days

      TLS on ports 465 and 587
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    587: mail.example.com > R11
        trust    587: trusted; whether it was revoked is not checked
        problem  465: The server does not send the certificates that link its own to a
                 trusted authority. Some mail programs find them on their own, others
                 refuse to connect.
      "
    `);
  });

  it('reports a server that supports only TLS 1.0', () => {
    expect(text([failed(587, 'obsolete-version', tlsSeen(OLD))])).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      no port usable, 1 open but not usable
      tested at 203.0.113.7

      PORT  RESULT       TIME  NOTE
       587  TLS failed  95 ms  only TLS 1.0

      TLS on port 587
        cipher   TLS 1.0, RSA, TLS_RSA_WITH_3DES_EDE_CBC_SHA
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        trust    not judged
        problem  The server supports only TLS 1.0, which is outdated (RFC 8996). Many
                 mail programs refuse it.
        problem  The key exchange has no forward secrecy: anyone who records the
                 connection and later obtains the server's key can decrypt it.
      "
    `);
  });

  it('says why TLS failed if nothing else was seen', () => {
    const ports = [
      failed(465, 'alert-handshake-failure'),
      failed(587, 'starttls-refused'),
      failed(
        588,
        'beyond-our-client',
        tlsSeen({ ...OLD, version: 'TLS 1.2', problems: [], certificates: [] }),
      ),
      failed(2525, 'obsolete-version'),
    ];
    expect(text(ports)).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      3 ports open but not usable, 1 not judged
      tested at 203.0.113.7

      PORT  RESULT       TIME  NOTE
       465  TLS failed  95 ms  TLS alert: handshake failure
       587  TLS failed  91 ms  the server offers STARTTLS but refuses it
       588  TLS failed  95 ms  a limitation of this check, not of the server
      2525  TLS failed  95 ms  only TLS 1.1 or older

      TLS on port 588
        cipher   TLS 1.2, RSA, TLS_RSA_WITH_3DES_EDE_CBC_SHA
      "
    `);
  });

  it('lists findings below everything else', () => {
    const findings: Finding[] = [
      {
        code: 'tls-mode-mismatch',
        severity: 'warning',
        ports: [465],
        parameters: { expected: 'implicit-tls', seen: 'starttls' },
      },
      { code: 'starttls-injection', severity: 'error', ports: [587], parameters: {} },
      { code: 'auth-in-clear', severity: 'warning', ports: [465, 587], parameters: {} },
    ];
    const ports = [starttls(465, null), starttls(587, null)];
    expect(text(ports, { findings })).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      2 ports not judged
      tested at 203.0.113.7

      PORT  RESULT           TIME  NOTE
       465  STARTTLS works  91 ms
       587  STARTTLS works  91 ms

      Findings
      - Port 465 speaks STARTTLS here instead of the usual SSL/TLS. Select STARTTLS
        for it in the mail program.
      - On port 587, unencrypted text followed the reply to STARTTLS. It may come from
        an attacker (CVE-2011-0411), and a vulnerable program would accept it.
      - On ports 465 and 587, the server lets clients sign in before encryption is on,
        with AUTH PLAIN or LOGIN. A mail program that does not require encryption then
        sends the password in clear text.
      "
    `);
    expect(text(ports, { findings, language: 'de' })).toMatchInlineSnapshot(`
      "SMTP-Ports von mail.example.com
      Prüfort: Westeuropa (FRA); gerade eben
      2 Ports nicht beurteilt
      Geprüfte Adresse: 203.0.113.7

      PORT  ERGEBNIS                ZEIT  HINWEIS
       465  STARTTLS funktioniert  91 ms
       587  STARTTLS funktioniert  91 ms

      Auffälligkeiten
      - Port 465 spricht hier STARTTLS statt des üblichen SSL/TLS. Wählen Sie dafür im
        Mailprogramm STARTTLS.
      - Auf Port 587 folgte auf die Antwort zu STARTTLS unverschlüsselter Text. Er
        kann von einem Angreifer stammen (CVE-2011-0411), und ein anfälliges Programm
        würde ihn akzeptieren.
      - Auf den Ports 465 und 587 lässt der Server die Anmeldung schon vor der
        Verschlüsselung zu, mit AUTH PLAIN oder LOGIN. Ein Mailprogramm, das nicht auf
        Verschlüsselung besteht, sendet das Passwort dann im Klartext.
      "
    `);
  });

  it('names the address family if there are two, and keeps a requested dialogue', () => {
    const transcript = [{ from: 'server' as const, atMs: 31, text: '220 mail.example.com' }];
    const ports = [starttls(587, tlsSeen(), { transcript }), starttls(587, tlsSeen(), { family: 6 })];
    expect(text(ports)).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      seen from Western Europe (FRA), just now
      2 ports usable
      tested at 203.0.113.7

          PORT  RESULT           TIME  NOTE
      587/IPv4  STARTTLS works  91 ms  TLS 1.3, certificate valid 61 more days
      587/IPv6  STARTTLS works  91 ms  TLS 1.3, certificate valid 61 more days

      TLS on ports 587/IPv4 and 587/IPv6
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        trust    trusted; whether it was revoked is not checked

      Dialogue on port 587
          31 ms  S: 220 mail.example.com
      "
    `);
  });

  it.each([
    [false, 9, ['just now', 'gerade eben', 'à l’instant', 'ahora mismo']],
    [true, 0, ['just now', 'gerade eben', 'à l’instant', 'ahora mismo']],
    [true, 1, ['1 second ago', 'vor 1 Sekunde', 'il y a 1 seconde', 'hace 1 segundo']],
    [true, 56, ['56 seconds ago', 'vor 56 Sekunden', 'il y a 56 secondes', 'hace 56 segundos']],
  ])('remembered: %s, %i s old: %j', (cached, ageSeconds, [english, german, french, spanish]) => {
    const known = report('mail.example.com', WELL, { cached, ageSeconds });
    const origin = (language: Language) =>
      renderText(known, { words: WORDS[language], color: false }).split('\n')[1];
    expect(origin('en')).toBe(`seen from Western Europe (FRA), ${english}`);
    expect(origin('de')).toBe(`Prüfort: Westeuropa (FRA); ${german}`);
    expect(origin('fr')).toBe(`Lieu du test\u00a0: Europe de l’Ouest (FRA), ${french}`);
    expect(origin('es')).toBe(`Comprobado desde: Europa Occidental (FRA); ${spanish}`);
  });

  it('names the place of a deployment that has one', () => {
    const known = report('mail.example.com', WELL);
    const own = { id: 'office', kind: 'region', region: null, colo: null, place: 'office' } as const;
    const vantages = known.vantages.map((one) => ({ ...one, vantage: own }));
    expect(renderText({ ...known, vantages }, { words: WORDS.en, color: false })).toContain(
      '\nseen from office, just now\n',
    );
  });

  it('does not pass a region off as the place of the check', () => {
    const known = report('mail.example.com', WELL);
    const vantages = known.vantages.map((one) => ({ ...one, vantage: { ...one.vantage, colo: null } }));
    const say = (language: Language) =>
      renderText({ ...known, vantages }, { words: WORDS[language], color: false });
    expect(say('en')).toContain('\nseen from an unknown place, just now\n');
    expect(say('de')).toContain('\nPrüfort: nicht bekannt; gerade eben\n');
  });

  it.each([
    ['en', 'Wrong result?'],
    ['de', 'Falsches Ergebnis?'],
    ['fr', 'Résultat faux\u00a0?'],
    ['es', '¿Resultado incorrecto?'],
  ] as const)('ends with where to report a wrong result, if there is a place: %s', (language, question) => {
    const seen = report('mail.example.com', [implicitTls(465, tlsSeen())]);
    const say = (reportUrl: string | null) =>
      renderText(seen, { words: WORDS[language], color: false, reportUrl });
    expect(say('https://example.net/new')).toMatch(
      new RegExp(`\\n\\n${question.replace('?', '\\?')} https://example.net/new\\n$`),
    );
    const long = `https://example.net/${'x'.repeat(TEXT_COLUMNS)}`;
    expect(say(long).endsWith(`\n\n${question}\n${long}\n`)).toBe(true);
    expect(say(null)).not.toContain(question);
  });

  it('colors green only what is encrypted and trusted, and nothing unless requested', () => {
    const warned = tlsSeen({ problems: ['no-forward-secrecy'] });
    const ports = [
      implicitTls(465, tlsSeen()),
      starttls(587, untrusted(['expired'], EXPIRED)),
      starttls(588, warned),
      starttls(2525, null, { outcome: 'plaintext', encryption: null }),
      failed(2587, 'stalled'),
      starttls(25, null, { outcome: 'refused', state: 'closed' }),
      starttls(80, null, { outcome: 'untestable', state: 'untested' }),
      starttls(2465, null, { outcome: 'connected', encryption: null }),
      starttls(8025, null, { outcome: 'busy', reason: 'greeting', encryption: null }),
      starttls(8465, null, { outcome: 'not-smtp', reason: 'http', encryption: null }),
    ];
    const colors = [...text(ports, { color: true }).matchAll(/\u001b\[(\d+)m[^\u001b]+\u001b\[0m/g)];
    expect(colors.map(([, color]) => color)).toEqual([
      '32',
      '33',
      '33',
      '33',
      '33',
      '31',
      '33',
      '33',
      '33',
      '31',
    ]);
    expect(text(ports)).not.toContain('\u001b');
  });
});

describe('renderText with what a hostile server showed', () => {
  const long = 'x'.repeat(TEXT_NAME_COLUMNS_MAX);
  const wide = '漢'.repeat(300);

  it('keeps to 80 columns in every language', () => {
    const leaf = { ...LEAF, names: [wide, wide], subject: `CN=${wide}`, issuer: wide, keyType: wide };
    const tls = tlsSeen({ version: wide, cipherSuite: wide, keyExchange: wide, certificates: [leaf, leaf] });
    const ports = [
      starttls(587, { ...tls, trusted: false, problems: ['name-mismatch', 'obsolete-version'] }),
      starttls(2525, tls),
    ];
    for (const language of LANGUAGES) {
      const lines = text(ports, { language }).split('\n');
      expect(lines.filter((line) => columnsOf(line) > TEXT_COLUMNS)).toEqual([]);
    }
  });

  it('lists a certificate’s names up to the limit and counts the rest', () => {
    const names = Array.from({ length: TEXT_NAMES_MAX }, (_, index) => `n${index}.t`);
    const all = text([starttls(587, tlsSeen({ certificates: [{ ...LEAF, names }] }))]);
    expect(all).toContain(names.join(', '));
    const more = text([starttls(587, tlsSeen({ certificates: [{ ...LEAF, names: [...names, 'one.t'] }] }))]);
    expect(more).toContain(`${names.join(', ')}, 1 more`);
  });

  it('cuts a name that is longer than it may be', () => {
    const exact = text([starttls(587, tlsSeen({ certificates: [{ ...LEAF, names: [long] }] }))]);
    expect(exact).toContain(long);
    const cut = text([starttls(587, tlsSeen({ certificates: [{ ...LEAF, names: [`${long}x`] }] }))]);
    expect(cut).toContain(`${long.slice(1)}…`);
    expect(cut).not.toContain(long);
  });

  it.each([
    ['CN=R11,O=Test', 'R11'],
    ['C=US, O=Test, CN=R11', 'R11'],
    ['C=US\nCN=R11', 'R11'],
    ['CN=a\\, b\\+c,O=Test', 'a, b+c'],
    ['O=Without, C=US', 'O=Without, C=US'],
    ['O=XCN=no', 'O=XCN=no'],
  ])('knows a certificate of the chain by the common name of %j', (subject, name) => {
    const certificates = [LEAF, { ...INTERMEDIATE, subject }];
    const chain = text([starttls(587, tlsSeen({ certificates }))]).match(/ chain +(.*)/)?.[1];
    expect(chain).toBe(`mail.example.com > ${name}`);
  });
});

describe('renderText of several places', () => {
  const place = (id: LocationHint, colo: string | null, ports: PortReport[]): VantageReport => {
    const [only] = report('mail.example.com', ports).vantages;
    if (!only) throw new Error('A report has a vantage point');
    return { ...only, vantage: { ...only.vantage, id, region: id, colo } };
  };
  const told = (vantages: VantageReport[], color = false) =>
    renderText({ ...report('mail.example.com', []), vantages }, { words: WORDS.en, color });
  const refused = (port: number) =>
    portReport(port, { outcome: 'refused', state: 'closed', encryption: null, smtp: null });
  const expired = implicitTls(465, untrusted(['expired'], EXPIRED, INTERMEDIATE));

  it('shows them side by side, and puts below what does not fit into the cells', () => {
    const places = [
      place('weur', 'FRA', [expired, starttls(587, tlsSeen())]),
      place('sam', 'IAD', [expired, failed(587, 'stalled')]),
      place('oc', null, [refused(465), refused(587)]),
    ];
    expect(told(places)).toMatchInlineSnapshot(`
      "SMTP ports of mail.example.com
      tested at 203.0.113.7
      weur: seen from Western Europe (FRA), just now
      sam: seen from data center IAD instead of South America, just now
      oc: seen from an unknown place, just now

      PORT  weur                sam                 oc
       465  TLS, not trusted    TLS, not trusted    connection refused
       587  STARTTLS works      TLS failed          connection refused

       465  weur, sam: TLS, not trusted, certificate expired on 2026-10-03
       587  sam: TLS failed, no answer in time while TLS began

      TLS on port 465
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-07-05 to 2026-10-03, expired 53 days ago
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        problem  The certificate expired on 3 October 2026.

      TLS on port 587
        cipher   TLS 1.3, X25519, TLS_AES_256_GCM_SHA384
        names    mail.example.com, smtp.example.com
        issuer   C=US, O=Let's Encrypt, CN=R11
        valid    2026-10-27 to 2027-01-25, 61 days left
        key      RSA, 2048 bits, sha256WithRSAEncryption
        chain    mail.example.com > R11
        trust    trusted; whether it was revoked is not checked
      "
    `);
  });

  it('puts four into a block, with as many blocks as needed', () => {
    const regions = ['weur', 'enam', 'apac', 'oc', 'wnam'] as const;
    const answer = told(regions.map((id) => place(id, 'FRA', [refused(587)])));
    const heads = answer.split('\n').filter((line) => line.startsWith('PORT'));
    expect(heads.map((line) => line.split(/ +/).slice(1))).toEqual([
      ['weur', 'enam', 'apac', 'oc'],
      ['wnam'],
    ]);
  });

  it('keeps to 80 columns, in color as well', () => {
    const ports = [expired, failed(587, 'alert-bad-certificate-status-response'), refused(2525)];
    const places = (['weur', 'enam', 'apac-ne', 'apac-se'] as const).map((id) => place(id, 'FRA', ports));
    for (const line of told(places).split('\n')) expect(columnsOf(line)).toBeLessThanOrEqual(TEXT_COLUMNS);
    const painted = told(places, true);
    expect(painted.replaceAll(/\u001b\[\d+m/g, '')).toBe(told(places));
    expect(painted).not.toBe(told(places));
  });
});
