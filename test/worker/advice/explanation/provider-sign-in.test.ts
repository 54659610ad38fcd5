/** At a provider that refuses the password of the account, that is what a refused sign-in means first. */
import { describe, expect, it } from 'vitest';
import { explain } from '../../../../worker/advice/explanation/explanation.ts';

const told = (error: string) =>
  explain(error, null).map(({ code, change, confidence }) => `${code} ${change.code} ${confidence}`);

describe('a refused sign-in', () => {
  it.each([
    'smtp.gmail.com',
    'smtp.mail.me.com',
    'smtp.qq.com',
    'smtp.mail.ru',
    'smtp.yandex.ru',
    'securesmtp.t-online.de',
    'smtp.mail.yahoo.com',
  ])('at %s is an account password first, and a wrong one second', (host) => {
    expect(told(`connect to ${host}:587, 535 authentication failed`)).toEqual([
      'app-password-required create-app-password likely',
      'sign-in-failed check-password likely',
    ]);
  });

  it('where only OAuth works is not about the password at all', () => {
    expect(told('smtp-mail.outlook.com:587: 535 authentication failed')[0]).toBe(
      'password-sign-in-off use-modern-sign-in likely',
    );
  });

  it.each(['mail.gmx.net', 'smtp.sendgrid.net', 'smtp.office365.com', 'mail.example.net'])(
    'at %s is about the password',
    (host) => {
      expect(told(`connect to ${host}:587, 535 authentication failed`)).toEqual([
        'sign-in-failed check-password likely',
      ]);
    },
  );

  it('says its own reason where it has one', () => {
    expect(told('connect to smtp.gmail.com:587, 534 5.7.9 Application-specific password required')).toEqual([
      'app-password-required create-app-password certain',
    ]);
  });
});
