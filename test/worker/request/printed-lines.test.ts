/** Lines of source code are left out, and what a program printed stays. */
import { describe, expect, it } from 'vitest';
import { ERROR_CHARS_MAX, SOURCE_LINE_CHARS_MAX, TABLE_LINES_MIN } from '../../../worker/limits.ts';
import { withoutSourceLines } from '../../../worker/request/printed-lines.ts';

describe('withoutSourceLines', () => {
  it.each([
    'except (smtplib.SMTPException, TimeoutError) as error:',
    '} catch (MessagingException | IOException e) {',
    'rescue Net::OpenTimeout, Errno::ECONNREFUSED => e',
    "case 'ECONNREFUSED':",
    'const timeout = 30;',
    'raise SMTPServerDisconnected("Connection unexpectedly closed")',
    'throw new Error("connection refused");',
    'public class Mailer extends Sender {',
    'GREYLISTED(451), RATE_LIMITED(421),',
    '"smtp.timeout": "Connection timeout (seconds)",',
    'smtp_timeout = 30',
    '// connection refused',
    'if (code == 535) {',
    'expect(error).toBe("ETIMEDOUT");',
  ])('leaves out %s', (line) => {
    expect(withoutSourceLines([line])).toEqual([]);
  });

  it.each([
    '535 5.7.8 Error: authentication failed: (reason)',
    "code: 'ECONNREFUSED',",
    "response: '535 5.7.8 no',",
    '"message": "Connection timed out"',
    'smtplib.SMTPAuthenticationError: (535, b"5.7.8 no")',
    "('Message delivery failed', 'Connection refused')",
    'When I send a message I get: 535 authentication failed (code 535)',
    'If you see this: connection refused (111)',
    '* connect to 192.0.2.7 port 25 failed: Connection refused',
    '-> 250 STARTTLS',
    'level=error msg="connection refused"',
    'err="dial tcp: lookup smtp.example.com: no such host"',
    'Nov 29 10:00:00 mail postfix/smtp[1]: connect to mail.example.com[192.0.2.7]:25: Connection timed out',
  ])('keeps %s', (line) => {
    expect(withoutSourceLines([line])).toEqual([line]);
  });

  it('takes the rest of a program for a program, except for what it printed', () => {
    const printed = ['Error: ECONNREFUSED', 'The message could not be sent at all.'];
    const lines = ['const a = 1;', 'const b = 2;', 'const c = 3;', 'relay_denied,', ...printed];
    expect(withoutSourceLines(lines)).toEqual(printed);
    expect(withoutSourceLines(lines.slice(1))).toEqual(['relay_denied,', ...printed]);
  });

  it('leaves out a list of reply codes, which no conversation looks like', () => {
    const list = [
      '421 <domain> Service not available',
      '* 450 Mailbox unavailable',
      '451 - Local error',
      'smtp 550: no',
    ];
    expect(list.length).toBe(TABLE_LINES_MIN);
    expect(withoutSourceLines(list)).toEqual([]);
    expect(withoutSourceLines(list.slice(1))).toEqual(list.slice(1));
    expect(withoutSourceLines(list.toReversed())).toEqual(list.toReversed());
  });

  it('looks at the beginning of a long line', () => {
    const call = (length: number) => [`throw new Error("${'x'.repeat(length)}`];
    expect(withoutSourceLines(call(SOURCE_LINE_CHARS_MAX))).toEqual([]);
  });

  it.each(['if (', 'const ', '"a.b": "', 'x = "', 'expect(', '^\\', '{a, ', 'case a '])(
    'takes linear time for %j repeated',
    (unit) => {
      const text = unit.repeat(ERROR_CHARS_MAX).slice(0, ERROR_CHARS_MAX);
      expect(withoutSourceLines([text]).length).toBeLessThanOrEqual(1);
    },
  );
});
