/** Catalogs in each format, with sentences of our own → how many of their messages are understood. */
import { describe, expect, it } from 'vitest';
import { parseAndroid, parseFluent, parsePhp, parseProperties } from './catalog-formats.ts';
import { coverageOf, isCatalog } from './coverage.ts';

describe('the formats of catalogs', () => {
  it('reads properties', () => {
    const read = parseProperties('# smtpA=no\nsmtpA=One\\ntwo %S.\n  smtpB = Three\n\nsmtpC =\n');
    expect([...read]).toEqual([
      ['smtpA', 'One\ntwo %S.'],
      ['smtpB', 'Three'],
      ['smtpC', ''],
    ]);
  });

  it('reads Fluent, with sentences in several lines and in an attribute', () => {
    const read = parseFluent(
      '# a-comment = no\nsend-a = One { $x }.\nsend-b =\n    Two\n    three.\nsend-c =\n    .title = Four\n',
    );
    expect([...read]).toEqual([
      ['send-a', 'One { $x }.'],
      ['send-b', 'Two\nthree.'],
      ['send-c', 'Four'],
    ]);
  });

  it('reads arrays of PHP', () => {
    const read = parsePhp(
      `$messages['a'] = 'It\\'s $x.';\n$LANG['b']   = 'Two: ';\n  'c' => 'Three' .\n    ' four',\n  'd' => 5,`,
    );
    expect([...read]).toEqual([
      ['a', "It's $x."],
      ['b', 'Two: '],
      ['c', 'Three four'],
    ]);
  });

  it('reads resources of Android', () => {
    const read = parseAndroid(
      '<string name="a">It\\\'s <xliff:g id="x">%s</xliff:g> &amp; more</string>\n<string name="b">"Two"</string>',
    );
    expect([...read]).toEqual([
      ['a', "It's %s & more"],
      ['b', 'Two'],
    ]);
  });
});

describe('coverageOf', () => {
  const files = [
    {
      path: '/x/de/mail/composeMsgs.properties',
      text: 'smtpAuthFailure=Fehler 535 5.7.8 bei %S\nsmtpSendTimeout=Die Katze schläft.\nother=535 no\n',
    },
    { path: '/x/de/mail/messageSend.ftl', text: 'send-error-smtp-timeout = { $hostname }: ETIMEDOUT\n' },
    { path: '/x/PHPMailer.php', text: "'authenticate' => '535 5.7.8 no'," },
    { path: '/x/notes.txt', text: 'smtpAuthFailure=535 no' },
  ];

  it('counts the messages with the right cause, by program and language', () => {
    expect(coverageOf(files)).toEqual([
      { program: 'Thunderbird', language: 'de', known: 2, all: 3, wrong: ['smtpSendTimeout: null'] },
      { program: 'PHPMailer', language: 'en', known: 1, all: 1, wrong: [] },
    ]);
  });

  it('fills in variables, by key where they differ', () => {
    const text =
      "$messages['smtpautherror'] = '$code 5.7.8 $msg';\n$messages['smtpfromerror'] = '$code 5.1.8 $from';";
    const [only] = coverageOf([{ path: '/x/en_US/messages.inc', text }]);
    expect(only).toMatchObject({ program: 'Roundcube', language: 'en', known: 2, all: 2 });
  });

  it('knows catalogs by their path', () => {
    expect(files.map(({ path }) => isCatalog(path))).toEqual([true, true, true, false]);
  });
});
