/** The words for settings and tickets in all four languages: each has everything that the others have. */
import { describe, expect, it } from 'vitest';
import { ENCRYPTION_MODES, SETTINGS_NOTES, type SettingsNoteCode } from '../../../worker/api/index.ts';
import { settings as settingsDe } from '../../../worker/messages/de/settings.ts';
import { ticket as ticketDe } from '../../../worker/messages/de/ticket.ts';
import { settings as settingsEn } from '../../../worker/messages/en/settings.ts';
import { ticket as ticketEn } from '../../../worker/messages/en/ticket.ts';
import { settings as settingsEs } from '../../../worker/messages/es/settings.ts';
import { ticket as ticketEs } from '../../../worker/messages/es/ticket.ts';
import { settings as settingsFr } from '../../../worker/messages/fr/settings.ts';
import { ticket as ticketFr } from '../../../worker/messages/fr/ticket.ts';

const HOST = 'smtp.example.net';

describe.each([
  ['en', settingsEn, ticketEn],
  ['de', settingsDe, ticketDe],
  ['fr', settingsFr, ticketFr],
  ['es', settingsEs, ticketEs],
] as const)('words in %s', (_, settings, ticket) => {
  it('name host, port and mode', () => {
    expect(settings.title(HOST)).toContain(HOST);
    for (const mode of ENCRYPTION_MODES) expect(settings.how(587, mode)).toMatch(/\b587\b/);
    expect(settings.how(587, 'starttls')).toContain('STARTTLS');
    expect(settings.how(587, 'plaintext')).not.toMatch(/STARTTLS|TLS/);
    expect(settings.check(587)).toMatch(/\b587\b/);
  });

  it('put each note into sentences, with its parameters', () => {
    const parameters = { version: 'Symfony 7.3', characters: '" \\', path: '/etc/pki' };
    for (const code of Object.keys(SETTINGS_NOTES) as SettingsNoteCode[]) {
      expect(settings.note[code](parameters)).toMatch(/^[\p{Lu}¿].{20,}(?:[.@]|" \\)$/u);
    }
    expect(settings.note['since-version'](parameters)).toContain('Symfony 7.3');
    expect(settings.note['escape-secret'](parameters)).toContain('" \\');
    expect(settings.note['trust-store-path'](parameters)).toContain('/etc/pki');
    expect(settings.source('https://example.net/')).toContain('https://example.net/');
  });

  it('leave the placeholders as they are', () => {
    for (const placeholder of ['YOUR_USER', 'YOUR_PASSWORD', 'YOUR_ADDRESS'])
      expect(settings.placeholders).toContain(placeholder);
  });

  it('write tickets about one port and about several', () => {
    for (const to of ['hoster', 'provider'] as const) {
      for (const ports of [[587], [465, 587]]) {
        const text = [ticket.subject[to](HOST, ports), ...ticket.before[to](HOST, ports)];
        for (const part of text) {
          expect(part).toContain(HOST);
          for (const port of ports) expect(part).toMatch(new RegExp(`\\b${port}\\b`));
        }
        expect(text[0]).toMatch(/^.{20,90}$/);
      }
      const [one, several] = [[587], [465, 587]].map((ports) => ticket.after[to](ports, 'nc -vz').join(' '));
      for (const text of [one, several]) expect(text).toMatch(/^\p{Lu}.*\.$/u);
      expect(one).not.toBe(several);
    }
    const asked = ticket.after.hoster([587], 'nc -vz').join();
    for (const part of ['nc -vz', 'YOUR_MACHINE', 'YOUR_RESULT']) expect(asked).toContain(part);
    for (const part of ['YOUR_MACHINE', 'YOUR_RESULT']) expect(ticket.hint.hoster).toContain(part);
    for (const document of Object.values(ticket.document)) {
      const sentence = document([465, 587], 'Net', 'https://example.net', '2026-11-24');
      expect(sentence).toMatch(/^\p{Lu}.*465.*587.*\.$/u);
      expect(sentence).toContain('https://example.net');
      expect(sentence).toContain('2026');
    }
    expect(ticket.evidence.port(587, '192.0.2.1')).toMatch(/587.*192\.0\.2\.1/);
    expect(ticket.evidence.port(587, null)).toMatch(/587$/);
  });
});
