import { describe, expect, it } from 'vitest';
import { settingsFor } from '../../../../worker/advice/settings/settings.ts';
import type { EncryptionMode } from '../../../../worker/api/index.ts';
import { PROGRAM_IDS } from '../../../../worker/programs/programs.ts';
import { settingsText } from '../../../../worker/render/text/settings.ts';
import { WORDS } from '../../../../worker/render/words.ts';
import { tooWide } from '../../../support/wide.ts';

function text(
  only: string | null,
  encryption: EncryptionMode = 'starttls',
  {
    language = 'en',
    host = 'smtp.example.net',
  }: { language?: 'en' | 'de' | 'fr' | 'es'; host?: string } = {},
): string {
  const submission = { host, unicodeHost: host, port: 587, encryption, trusted: true };
  return settingsText(settingsFor(submission, only), WORDS[language]);
}

describe('settingsText', () => {
  it('shows files unchanged, with their notes', () => {
    expect(text('symfony')).toBe(`Settings for smtp.example.net: port 587 with STARTTLS
These settings are for the port and encryption named above. A check shows
whether the server offers them.

Replace YOUR_USER, YOUR_PASSWORD and YOUR_ADDRESS with your own values. They
stay with you: nothing is sent to us.

Symfony Mailer
--------------
.env.local:

MAILER_DSN="smtp://YOUR_USER:YOUR_PASSWORD@smtp.example.net:587?require_tls=true"

config/packages/mailer.yaml:

framework:
    mailer:
        dsn: '%env(MAILER_DSN)%'
        headers:
            From: 'YOUR_ADDRESS'

- This requires Symfony Mailer 7.4.24 / 8.1.12 or later. Earlier versions can be
  made to send without encryption by somebody on the way.
- In your user name and password, percent-encode everything except letters,
  digits and - . _ ~ (for example, %40 for @).
Source: https://github.com/symfony/symfony-docs/pull/20701. Run with version
7.4.22 on 30 November 2026.
`);
  });

  it('lists the fields of a program', () => {
    expect(text('thunderbird', 'implicit-tls', { language: 'de' })).toContain(`Thunderbird
-----------
Server:                    smtp.example.net
Port:                      587
Verbindungssicherheit:     SSL/TLS
Authentifizierungsmethode: Passwort, normal
Benutzername:              YOUR_USER
Passwort:                  YOUR_PASSWORD
`);
  });

  it.each([
    ['outlook-new', 'en', 'Outlook (new, Windows)'],
    ['outlook-new', 'de', 'Outlook (neu, Windows)'],
    ['outlook-classic', 'fr', 'Outlook (classique, Windows)'],
    ['android-mail', 'es', 'Programas de correo para Android'],
    ['exchange', 'de', 'Exchange Server (Sendeconnector)'],
    ['thunderbird', 'fr', 'Thunderbird'],
  ] as const)('calls %s in %s %s', (client, language, name) => {
    expect(text(client, 'starttls', { language })).toContain(`\n${name}\n${'-'.repeat(name.length)}\n`);
  });

  it('says in the reader’s language that something is not documented', () => {
    expect(text('dotenv')).toContain('Source: common practice.');
    expect(text('dotenv', 'starttls', { language: 'de' })).toContain('Quelle: allgemein üblich.');
    expect(text('android-mail', 'starttls', { language: 'fr' })).toContain(
      'Source\u00a0: usage de nombreux programmes.',
    );
  });

  it('names the programs to choose from', () => {
    const lines = text(null).split('\n');
    const at = lines.indexOf('Add client=NAME to the address for the settings of one of these:');
    expect(lines.slice(at, at + 5)).toEqual([
      lines[at],
      '',
      'Mail programs',
      expect.stringMatching(/^ {2}[a-z-]+, /),
      '',
    ]);
    for (const id of PROGRAM_IDS) expect(text(null)).toMatch(new RegExp(`[ ,]${id}(?:,|$)`, 'm'));
    expect(tooWide(lines.filter((line) => line.startsWith('  ')))).toEqual([]);
  });

  it('sets colons apart in French', () => {
    const shown = [null, 'thunderbird'].map((client) => text(client, 'starttls', { language: 'fr' }));
    const lines = shown.join('\n').split('\n');
    expect(lines[0]).toBe('Paramètres pour smtp.example.net\u00a0: port 587 avec STARTTLS');
    expect(lines.filter((line) => /^(?:Mot de passe|Linux, nc)/.test(line))).not.toEqual([]);
    for (const line of lines.filter((one) =>
      /^(?:Mot de passe|Chiffrement|Linux, |Dans un terminal)/.test(one),
    ))
      expect(line).toMatch(/^[^:]*\u00a0:/);
  });

  it('begins with the warning where there is one', () => {
    const lines = text(null, 'plaintext').split('\n');
    expect(lines.findIndex((line) => line.startsWith('- Warning: without encryption'))).toBe(4);
  });

  it('wraps our sentences at 80 columns, and nothing that is to be copied', () => {
    const host = `${'a'.repeat(60)}.${'b'.repeat(60)}.example`;
    for (const id of PROGRAM_IDS) {
      const given = { host, unicodeHost: host, port: 587, encryption: 'starttls', trusted: false } as const;
      const settings = settingsFor(given, id);
      const shown = settingsText(settings, WORDS.de);
      const copied = settings.clients.flatMap(({ files }) => files.map((file) => file.text.trimEnd()));
      for (const part of copied) expect(shown).toContain(`\n${part}\n`);
      const ours = copied.reduce((rest, part) => rest.replace(part, ''), shown).split('\n');
      const fields = ours.filter((line) => !line.endsWith(host) || line.startsWith('-'));
      expect(tooWide(fields), id).toEqual([]);
    }
  });

  it('leaves commands in one line', () => {
    const host = `${'a'.repeat(60)}.example`;
    const given = { host, unicodeHost: host, port: 587, encryption: 'starttls', trusted: true } as const;
    const settings = settingsFor(given);
    const shown = settingsText(settings, WORDS.en);
    expect(settings.commands).not.toEqual([]);
    for (const { command } of settings.commands) expect(shown).toContain(`\n${command}\n`);
  });
});
