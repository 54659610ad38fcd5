/** What comes back of a reader's own values, and where nothing may be guessed. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PLACEHOLDERS_IN_LINE_MAX } from '../../../worker/privacy/limits.ts';
import { restored } from '../../../worker/privacy/restored.ts';
import { withPlaceholders } from '../../../worker/privacy/secrets.ts';

const OWN =
  'SMTP_USER=jane.doe@example.net\nSMTP_PASSWORD="hunter2 $%\'x"\nSMTP_PORT=587\nSMTP_SECURE=true\n';

describe('the values of a reader', () => {
  it('come back into the settings that were mended', () => {
    const masked = withPlaceholders(OWN);
    const mended = masked.replace('SECURE=true', 'SECURE=false');
    expect(restored(mended, masked, OWN)).toBe(OWN.replace('SECURE=true', 'SECURE=false'));
  });

  it('come back whatever the password is', () => {
    const password = fc
      .string({ minLength: 6, maxLength: 30 })
      .filter((text) => /^[^\s"\\\n\r]+$/.test(text));
    fc.assert(
      fc.property(password, fc.constantFrom('"', ''), (secret, quote) => {
        const own = `MAIL_USERNAME=jane\nMAIL_PASSWORD=${quote}${secret}${quote}\nMAIL_PORT=465`;
        const masked = withPlaceholders(own);
        expect(restored(masked, masked, own)).toBe(own);
      }),
    );
  });

  it('are encoded where they stand in a URL', () => {
    const own = 'MAILER_DSN=smtp://jane:a+b/c@smtp.example.net:587';
    const masked = withPlaceholders(own);
    expect(masked).toContain('[secret-unencoded]');
    const mended = masked.replace('[secret-unencoded]', '[secret]');
    expect(restored(mended, masked, own)).toBe('MAILER_DSN=smtp://jane:a%2Bb%2Fc@smtp.example.net:587');
  });

  it('stay out where another number of secrets came back', () => {
    const masked = withPlaceholders(OWN);
    expect(restored(`${masked}SMTP_PASS=[secret]`, masked, OWN)).toContain('SMTP_PASS=[secret]');
    expect(restored(`${masked}SMTP_PASS=[secret]`, masked, OWN)).not.toContain('hunter2');
  });

  it('stay out where a placeholder stands for two', () => {
    const own = 'SMTP_USER=jane\n# user1 is an example\n';
    const masked = withPlaceholders(own);
    expect(restored(masked, masked, own)).toBe(masked);
  });

  it('stay out where the lines are others', () => {
    const masked = withPlaceholders(OWN);
    expect(restored(masked, masked, `${OWN}\n`)).toBe(masked);
    expect(restored(masked, masked, OWN.replace('587', '465'))).toContain('hunter2');
    expect(restored(masked, masked, OWN.replace('SMTP_USER', 'MAIL_USER'))).toBe(masked);
  });

  it('are looked for in lines with a few placeholders', () => {
    const line = (count: number) => Array.from({ length: count }, () => 'a=[secret]').join(' ');
    const own = (count: number) => line(count).replaceAll('[secret]', 'x1y2z3');
    const [most, more] = [PLACEHOLDERS_IN_LINE_MAX, PLACEHOLDERS_IN_LINE_MAX + 1];
    expect(restored(line(most), line(most), own(most))).toBe(own(most));
    expect(restored(line(more), line(more), own(more))).toBe(line(more));
  });
});
