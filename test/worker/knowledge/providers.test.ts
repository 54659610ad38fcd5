/** Every row is well-formed, found by each of its names, and by nobody else's. */
import { describe, expect, it } from 'vitest';
import { matchesPattern } from '../../../worker/host/patterns.ts';
import {
  PROVIDERS,
  providerById,
  providerOf,
  providerOfDomain,
  providerOfExchanger,
} from '../../../worker/knowledge/providers/providers.ts';

const NAME = /^[a-z0-9-]+(?:\.[a-z0-9-]+)+$/;
const PATTERN = /^(?:\*|[a-z0-9*-]+)(?:\.[a-z0-9*-]+)*\.[a-z][a-z0-9-]+$/;

/** Host, ports with STARTTLS, ports with implicit TLS; ? is unconfirmed, ! required. */
const DOCUMENTED = [
  ['mailjet', 'in-v3.mailjet.com', '25 80 587 588 2525', '465'],
  ['sendgrid', 'smtp.sendgrid.net', '25 587 2525', '465'],
  ['mailgun', 'smtp.mailgun.org', '25 587 2525', '465'],
  ['amazon-ses', 'email-smtp.us-east-1.amazonaws.com', '25! 587! 2587!', '465 2465'],
  ['postmark', 'smtp.postmarkapp.com', '25 587 2525', ''],
  ['brevo', 'smtp-relay.brevo.com', '587? 2525?', '465'],
  ['sparkpost', 'smtp.sparkpostmail.com', '587 2525', ''],
  ['resend', 'smtp.resend.com', '25 587 2587', '465 2465'],
  ['mailtrap-sandbox', 'sandbox.smtp.mailtrap.io', '25 465 587 2525', ''],
  ['mailtrap', 'live.smtp.mailtrap.io', '25? 587 2525?', '465?'],
  ['mandrill', 'smtp.mandrillapp.com', '25 587 2525', '465'],
  ['smtp2go', 'mail.smtp2go.com', '25 80 587 2525 8025', '443 465 8465'],
  ['smtpeter', 'mail.smtpeter.com', '25! 587! 2525!', '465'],
  ['mailersend', 'smtp.mailersend.net', '587 2525?', ''],
  ['elastic-email', 'smtp.elasticemail.com', '25 587 2525', '465'],
  ['google-workspace-relay', 'smtp-relay.gmail.com', '25? 587', '465'],
  ['gmail', 'smtp.gmail.com', '587', '465'],
  ['outlook-com', 'smtp-mail.outlook.com', '587!', ''],
  ['microsoft-365', 'smtp.office365.com', '25! 587!', ''],
  ['yahoo', 'smtp.mail.yahoo.com', '587', '465'],
  ['aol', 'smtp.aol.com', '587?', '465'],
  ['icloud', 'smtp.mail.me.com', '587!', '465?'],
  ['zoho', 'smtp.zoho.com', '587', '465'],
  ['fastmail', 'smtp.fastmail.com', '587?', '465'],
  ['gmx', 'mail.gmx.net', '587', '465'],
  ['web-de', 'smtp.web.de', '587', '465'],
  ['ionos', 'smtp.ionos.de', '587', '465'],
  ['strato', 'smtp.strato.de', '587', '465'],
  ['telekom', 'securesmtp.t-online.de', '587', '465'],
  ['posteo', 'posteo.de', '587', '465'],
  ['mailbox-org', 'smtp.mailbox.org', '587', '465'],
  ['comcast', 'smtp.comcast.net', '587', '465'],
  ['spectrum', 'mobile.charter.net', '', '587?'],
  ['scaleway', 'smtp.tem.scaleway.com', '25! 587! 2587!', '465 2465'],
  ['cloudflare-email', 'smtp.mx.cloudflare.net', '', '465'],
  ['zoho-in', 'smtp.zoho.in', '587', '465'],
  ['naver', 'smtp.naver.com', '587?', '465'],
] as const;

/** The values that occur more than once. */
function twice(values: readonly string[]): string[] {
  return values.filter((value, at) => values.indexOf(value) !== at);
}

describe('the rows', () => {
  it('have ids, hosts and domains of their own', () => {
    expect(twice(PROVIDERS.map(({ id }) => id))).toEqual([]);
    expect(twice(PROVIDERS.flatMap(({ hosts }) => hosts))).toEqual([]);
    expect(twice(PROVIDERS.flatMap(({ domains }) => domains))).toEqual([]);
    expect(twice(PROVIDERS.flatMap(({ mx }) => mx))).toEqual([]);
  });

  it.each(DOCUMENTED)('%s at %s documents %j, and %j with TLS', (id, host, starttls, implicitTls) => {
    const provider = providerById(id);
    const written = (encryption: string) =>
      (provider?.ports ?? [])
        .filter((one) => one.encryption === encryption)
        .map(({ port, isEncryptionRequired, confirmed }) => {
          const required = isEncryptionRequired && encryption === 'starttls';
          return `${port}${required ? '!' : ''}${confirmed ? '' : '?'}`;
        })
        .join(' ');
    expect([provider?.hosts[0], written('starttls'), written('implicit-tls')]).toEqual([
      host,
      starttls,
      implicitTls,
    ]);
  });

  it.each(PROVIDERS)('$id is well-formed', (provider) => {
    const { id, brand, name, hosts, patterns, domains, mx, ports, recommendedPort, signIn, closedOn } =
      provider;
    expect(id).toMatch(/^[a-z0-9]+(?:-[a-z0-9]+)*$/);
    expect([brand, name].filter((text) => text.trim() === '' || text !== text.trim())).toEqual([]);
    expect([...hosts, ...domains].filter((one) => !NAME.test(one))).toEqual([]);
    expect([...patterns, ...mx].filter((one) => !PATTERN.test(one))).toEqual([]);
    const numbers = ports.map(({ port }) => port);
    expect(numbers).toEqual([...new Set(numbers)].toSorted((a, b) => a - b));
    if (recommendedPort !== null) expect(numbers).toContain(recommendedPort);
    if (closedOn !== null) expect(closedOn).toMatch(/^20\d\d-\d\d-\d\d$/);
    expect(hosts.length === 0, 'without a host only if there is no SMTP').toBe(signIn?.isOffered === false);
    expect(numbers.length === 0).toBe(hosts.length === 0);
  });

  it.each(PROVIDERS.flatMap(({ id, signIn }) => (signIn === null ? [] : [{ id, signIn }])))(
    '$id says how one signs in',
    ({ signIn }) => {
      const { isOffered, methods, userName, fixedUserName, url, source, verifiedOn, changes } = signIn;
      expect(methods.length > 0).toBe(isOffered);
      expect(twice(methods)).toEqual([]);
      expect(fixedUserName !== null).toBe(userName === 'fixed');
      expect([url ?? 'https://', source].filter((one) => !/^(?:https:\/\/|settings )/.test(one))).toEqual([]);
      expect(new Date(`${verifiedOn}T00:00:00Z`).toISOString().slice(0, 10)).toBe(verifiedOn);
      for (const { from, source: told } of changes) {
        expect(from ?? '2000-01').toMatch(/^20\d\d-\d\d(?:-\d\d)?$/);
        expect(told).toMatch(/^https:/);
      }
    },
  );

  it.each(PROVIDERS)('$id is found by each of its names, and no other provider is', (provider) => {
    const { id, hosts, patterns, domains, mx } = provider;
    const names = [...hosts, ...patterns.map((pattern) => pattern.replaceAll('*', 'eu-west-1'))];
    expect(names.map((name) => providerOf(name)?.id)).toEqual(names.map(() => id));
    expect(domains.map((name) => providerOfDomain(name)?.id)).toEqual(domains.map(() => id));
    const exchangers = mx.map((pattern) => pattern.replace(/^\*\./, 'a.b.').replaceAll('*', '01'));
    expect(exchangers.map((name) => providerOfExchanger(name)?.id)).toEqual(exchangers.map(() => id));
  });
});

describe('a host', () => {
  it.each([
    ['in.mailjet.com', 'mailjet'],
    ['email-smtp.eu-central-2.amazonaws.com', 'amazon-ses'],
    ['email-smtp-fips.us-west-2.amazonaws.com', 'amazon-ses'],
    ['smtp.eu.mailgun.org', 'mailgun'],
    ['smtp-broadcasts.postmarkapp.com', 'postmark'],
    ['smtp-relay.gmail.com', 'google-workspace-relay'],
    ['smtp.mail.eu-west-1.awsapps.com', 'amazon-workmail'],
    ['smtp.mail.ap-south-1.awsapps.com', 'amazon-workmail'],
    ['email-smtp.amazonaws.com', undefined],
    ['email-smtp.a.b.amazonaws.com', undefined],
    ['x.email-smtp.eu-west-1.amazonaws.com', undefined],
    ['gmail-smtp-in.l.google.com', undefined],
    ['gmail.com', undefined],
    ['smtp.gmail.com.example.net', undefined],
    ['xsmtp.gmail.com', undefined],
    ['192.0.2.1', undefined],
    ['2001:db8::1', undefined],
    ['', undefined],
    ['*', undefined],
  ])('%j belongs to %s', (host, id) => {
    expect(providerOf(host)?.id).toBe(id);
  });
});

describe('a pattern of receiving servers', () => {
  it.each([
    ['mx*.example.net', 'mx01.example.net', true],
    ['mx*.example.net', 'mx.example.net', true],
    ['mx*.example.net', 'mx1.eu.example.net', false],
    ['mx*.example.net', 'amx1.example.net', false],
    ['*.example.net', 'a.b.example.net', true],
    ['*.example.net', 'example.net', false],
    ['*.example.net', 'xexample.net', false],
    ['163mx*.example.net', '163mx01.example.net', true],
    ['mx.example.net', 'mx.example.net', true],
    ['a-*-b.example.net', 'a-1-b.example.net', true],
  ])('%s has %s: %j', (pattern, host, isSo) => {
    expect(matchesPattern(host, pattern)).toBe(isSo);
  });
});
