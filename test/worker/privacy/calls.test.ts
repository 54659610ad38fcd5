/** Calls that are given a password without a name. */
import { describe, expect, it } from 'vitest';
import { withoutSecrets, withPlaceholders } from '../../../worker/privacy/secrets.ts';

describe('a call that signs in', () => {
  it.each([
    `server.login('jane@example.net', 'hunter2-xyz')`,
    `d := gomail.NewDialer("smtp.example.net", 587, "jane@example.net", "hunter2-xyz")`,
    `$smtp->auth('jane@example.net', 'hunter2-xyz');`,
    `await client.AuthenticateAsync("jane@example.net", "hunter2-xyz");`,
    `email.setAuthenticator(new DefaultAuthenticator("jane@example.net", "hunter2-xyz"));`,
    `c.Credentials = new System.Net.NetworkCredential("jane@example.net", "hunter2-xyz");`,
    `$c.Credentials = New-Object System.Net.NetworkCredential("jane@example.net", "hunter2-xyz")`,
    `transport.connect("smtp.example.net", 587, "jane@example.net", "hunter2-xyz");`,
  ])('%s keeps the domain of its user and nothing else', (line) => {
    const masked = withPlaceholders(line);
    expect(masked).not.toMatch(/hunter2|jane/);
    expect(masked).toContain('@example.net');
    expect(withPlaceholders(masked)).toBe(masked);
    expect(withoutSecrets(line)).not.toMatch(/hunter2|jane/);
  });

  it.each([
    ['SMTP_USER=YXBpa2V5', '[secret-encoded]'],
    ['SMTP_PASSWORD=/run/secrets/smtp', '[secret-path]'],
    ['SMTP_PASSWORD=dein-app-passwort', '[secret-redacted]'],
    ['SMTP_PASSWORD=<PAROLA>', '[secret-redacted]'],
    ['SMTP_PASSWORD=你的授权码', '[secret-redacted]'],
  ])('%s has a placeholder of its kind', (line, placeholder) => {
    expect(withPlaceholders(line)).toContain(placeholder);
  });
});
