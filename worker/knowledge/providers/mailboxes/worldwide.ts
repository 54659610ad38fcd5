/** Mailbox providers that people use in many countries. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { byNumber, implicitTls, requiredStarttls, starttls, unconfirmed } from '../documented.ts';
import { AUDITED_ON, BOTH, ispdb, providerDb, row, signIn } from '../row.ts';

/** Each data center refuses the accounts of the others, and organizations use the hosts beginning with smtppro. */
const ZOHO = signIn('password app-password', 'https://www.zoho.com/mail/help/zoho-smtp.html', {
  first: ['allow-imap'],
  on: AUDITED_ON,
});

const ANNOUNCEMENT = 'https://mc.merill.net/message/MC786329';

/** Passwords work where SMTP AUTH is on, which security defaults prevent, until the days of the announcement. */
const MICROSOFT_365 = signIn(
  'oauth password',
  'https://learn.microsoft.com/exchange/clients-and-mobile-in-exchange-online/authenticated-client-smtp-submission',
  {
    first: ['allow-smtp'],
    changes: [
      { from: '2026-12', for: 'all', methods: ['oauth'], byDefault: true, source: ANNOUNCEMENT },
      { from: '2027-01', for: 'new-accounts', methods: ['oauth'], byDefault: true, source: ANNOUNCEMENT },
      { from: null, for: 'all', methods: ['oauth'], byDefault: false, source: ANNOUNCEMENT },
    ],
  },
);

export const WORLDWIDE: readonly Provider[] = [
  row('gmail', 'Gmail', {
    brand: 'Google',
    hosts: 'smtp.gmail.com',
    // The name that accounts of Germany and Britain had, in addresses and servers; it still leads to the same.
    patterns: 'smtp.googlemail.com',
    domains: 'gmail.com googlemail.com',
    mx: `
      smtp.google.com aspmx.l.google.com *.aspmx.l.google.com *.googlemail.com
      gmail-smtp-in.l.google.com *.gmail-smtp-in.l.google.com
    `,
    ports: BOTH,
    signIn: signIn('app-password oauth', 'https://support.google.com/mail/answer/185833', {
      first: ['two-factor'],
      url: 'https://myaccount.google.com/apppasswords',
      on: AUDITED_ON,
    }),
    source: 'https://developers.google.com/workspace/gmail/imap/imap-smtp',
  }),
  row('outlook-com', 'Outlook.com', {
    brand: 'Microsoft',
    hosts: 'smtp-mail.outlook.com',
    // Of the time when it was Windows Live.
    patterns: 'smtp.live.com',
    domains: `
      hotmail.com live.com msn.com outlook.com windowslive.com outlook.at outlook.be outlook.cl
      outlook.cz outlook.de outlook.dk outlook.es outlook.fr outlook.hu outlook.ie outlook.in
      outlook.it outlook.jp outlook.kr outlook.lv outlook.my outlook.ph outlook.pt outlook.sa
      outlook.sg outlook.sk outlook.co.id outlook.co.il outlook.co.th outlook.com.ar outlook.com.au
      outlook.com.br outlook.com.gr outlook.com.tr outlook.com.vn hotmail.be hotmail.ca hotmail.cl
      hotmail.cz hotmail.de hotmail.dk hotmail.es hotmail.fi hotmail.fr hotmail.gr hotmail.hu
      hotmail.it hotmail.lt hotmail.lv hotmail.my hotmail.nl hotmail.no hotmail.ph hotmail.rs
      hotmail.se hotmail.sg hotmail.sk hotmail.co.id hotmail.co.il hotmail.co.in hotmail.co.jp
      hotmail.co.kr hotmail.co.th hotmail.co.uk hotmail.co.za hotmail.com.ar hotmail.com.au
      hotmail.com.br hotmail.com.hk hotmail.com.tr hotmail.com.tw hotmail.com.vn live.at live.be
      live.ca live.cl live.cn live.de live.dk live.fi live.fr live.hk live.ie live.in live.it
      live.jp live.nl live.no live.ru live.se live.co.jp live.co.kr live.co.uk live.co.za
      live.com.ar live.com.au live.com.mx live.com.my live.com.ph live.com.pt live.com.sg
      livemail.tw olc.protection.outlook.com outlook.co.nz outlook.com.pe hotmail.com.mx
    `,
    mx: '*.olc.protection.outlook.com',
    ports: requiredStarttls(587),
    signIn: signIn(
      'oauth',
      'https://support.microsoft.com/office/pop-imap-and-smtp-settings-for-outlook-com-d088b986-291d-42b8-9564-9c414e2aa040',
    ),
    source: ispdb('hotmail.com'),
  }),
  row('microsoft-365', 'Microsoft 365', {
    brand: 'Microsoft',
    hosts: 'smtp.office365.com',
    patterns: 'smtp-legacy.office365.com',
    mx: '*.mail.protection.outlook.com *.mx.microsoft',
    ports: byNumber(requiredStarttls(25, 587)),
    recommended: 587,
    signIn: MICROSOFT_365,
    source:
      'https://learn.microsoft.com/exchange/mail-flow-best-practices/how-to-set-up-a-multifunction-device-or-application-to-send-email-using-microsoft-365-or-office-365',
  }),
  row('yahoo', 'Yahoo Mail', {
    brand: 'Yahoo',
    hosts: 'smtp.mail.yahoo.com',
    // Of its countries, and of accounts that were paid for.
    patterns: `
      smtp.mail.yahoo.de smtp.mail.yahoo.fr smtp.mail.yahoo.it smtp.mail.yahoo.es smtp.mail.yahoo.ca
      smtp.mail.yahoo.se smtp.mail.yahoo.no smtp.mail.yahoo.dk smtp.mail.yahoo.nl smtp.mail.yahoo.be
      smtp.mail.yahoo.at smtp.mail.yahoo.ch smtp.mail.yahoo.pl smtp.mail.yahoo.ro smtp.mail.yahoo.gr
      smtp.mail.yahoo.ie smtp.mail.yahoo.fi smtp.mail.yahoo.pt smtp.mail.yahoo.hu smtp.mail.yahoo.cz
      smtp.mail.yahoo.in smtp.mail.yahoo.co.uk smtp.mail.yahoo.co.in smtp.mail.yahoo.co.nz
      smtp.mail.yahoo.co.id smtp.mail.yahoo.co.za smtp.mail.yahoo.co.th smtp.mail.yahoo.co.kr
      smtp.mail.yahoo.com.au smtp.mail.yahoo.com.br smtp.mail.yahoo.com.ar smtp.mail.yahoo.com.mx
      smtp.mail.yahoo.com.sg smtp.mail.yahoo.com.hk smtp.mail.yahoo.com.tw smtp.mail.yahoo.com.ph
      smtp.mail.yahoo.com.my smtp.mail.yahoo.com.vn smtp.mail.yahoo.com.tr smtp.mail.yahoo.com.co
      plus.smtp.mail.yahoo.com
    `,
    domains: `
      ymail.com yahoo.com yahoo.ca yahoo.de yahoo.it yahoo.fr yahoo.es yahoo.se yahoo.co.in
      yahoo.co.uk yahoo.co.nz yahoo.com.au yahoo.com.ar yahoo.com.br yahoo.com.mx myyahoo.com
      rocketmail.com cox.net mail.am0.yahoodns.net am0.yahoodns.net yahoodns.net
    `,
    mx: '*.am0.yahoodns.net *.gm0.yahoodns.net',
    ports: BOTH,
    signIn: signIn('app-password oauth', 'https://help.yahoo.com/kb/SLN15241.html', {
      url: 'https://login.yahoo.com/account/security',
      on: AUDITED_ON,
    }),
    source: 'https://help.yahoo.com/kb/pop-access-settings-instructions-yahoo-mail-sln4724.html',
    on: AUDITED_ON,
  }),
  row('aol', 'AOL Mail', {
    brand: 'Yahoo',
    hosts: 'smtp.aol.com',
    domains: `
      compuserve.com aol.com aim.com netscape.net netscape.com cs.com wmconnect.com aol.de aol.it
      aol.fr aol.es aol.se aol.co.uk aol.co.nz aol.com.au aol.com.ar aol.com.br aol.com.mx
      mail.gm0.yahoodns.net verizon.net jp.aol.com
    `,
    mx: 'mx-aol.mail.gm0.yahoodns.net',
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587))),
    signIn: signIn('app-password oauth', providerDb('aol'), {
      url: 'https://login.aol.com/account/security',
    }),
    source: ispdb('aol.com'),
  }),
  row('icloud', 'iCloud Mail', {
    brand: 'Apple',
    hosts: 'smtp.mail.me.com',
    domains: 'icloud.com me.com mac.com',
    mx: '*.mail.icloud.com',
    ports: byNumber(requiredStarttls(587), unconfirmed(implicitTls(465))),
    signIn: signIn('app-password', 'https://support.apple.com/en-us/102654', {
      first: ['two-factor'],
      url: 'https://account.apple.com/account/manage',
      on: AUDITED_ON,
    }),
    source: ispdb('me.com'),
  }),
  row('fastmail', 'Fastmail', {
    hosts: 'smtp.fastmail.com',
    domains: `
      fastmail.com messagingengine.com 123mail.org airpost.net eml.cc fmail.co.uk fmgirl.com fmguy.com
      mailbolt.com mailcan.com mailhaven.com mailmight.com ml1.net mm.st myfastmail.com proinbox.com
      promessage.com rushpost.com sent.as sent.at sent.com speedymail.org warpmail.net xsmail.com
      150mail.com 150ml.com 16mail.com 2-mail.com 4email.net 50mail.com allmail.net bestmail.us
      cluemail.com elitemail.org emailcorner.net emailengine.net emailengine.org emailgroups.net
      emailplus.org emailuser.net f-m.fm fast-email.com fast-mail.org fastem.com fastemail.us
      fastemailer.com fastest.cc fastimap.com fastmailbox.net fastmessaging.com fea.st fmailbox.com
      ftml.net h-mail.us hailmail.net imap-mail.com imap.cc imapmail.org inoutbox.com
      internet-e-mail.com internet-mail.org internetemails.net internetmailing.net jetemail.net
      justemail.net letterboxes.org mail-central.com mail-page.com mailandftp.com mailas.com
      mailc.net mailforce.net mailftp.com mailingaddress.org mailite.com mailnew.com mailsent.net
      mailservice.ms mailup.net mailworks.org mymacmail.com nospammail.net ownmail.net petml.com
      postinbox.com postpro.net realemail.net reallyfast.biz reallyfast.info speedpost.net
      ssl-mail.com swift-mail.com the-fastest.net the-quickest.com theinternetemail.com veryfast.biz
      veryspeedy.net yepmail.net your-mail.com operamail.com fastmail.fm
    `,
    mx: '*.messagingengine.com',
    ports: byNumber(implicitTls(465), unconfirmed(starttls(587))),
    recommended: 465,
    signIn: signIn('app-password oauth', 'https://www.fastmail.help/hc/en-us/articles/360058752854', {
      first: ['plan'],
      url: 'https://app.fastmail.com/settings/security/apps',
    }),
    source: 'https://www.fastmail.com/help/technical/servernamesandports.html',
  }),
  row('zoho', 'Zoho Mail (United States)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.com smtppro.zoho.com',
    domains: 'zoho.com zohomail.com',
    mx: 'mx*.zoho.com',
    ports: BOTH,
    signIn: ZOHO,
    source: 'https://www.zoho.com/mail/help/zoho-smtp.html',
  }),
  row('zoho-eu', 'Zoho Mail (Europe)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.eu smtppro.zoho.eu',
    domains: 'zohomail.eu zoho.eu',
    mx: 'mx*.zoho.eu',
    ports: BOTH,
    signIn: ZOHO,
    source: ispdb('zoho.eu'),
  }),
  row('zoho-in', 'Zoho Mail (India)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.in smtppro.zoho.in',
    domains: 'zoho.in zohomail.in',
    mx: 'mx*.zoho.in',
    ports: BOTH,
    signIn: ZOHO,
    source: ispdb('zoho.in'),
  }),
  row('zoho-au', 'Zoho Mail (Australia)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.com.au smtppro.zoho.com.au',
    domains: 'zohomail.com.au zoho.com.au',
    mx: 'mx*.zoho.com.au',
    ports: BOTH,
    signIn: ZOHO,
    source: ispdb('zoho.com.au'),
  }),
  row('zoho-jp', 'Zoho Mail (Japan)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.jp smtppro.zoho.jp',
    domains: 'zoho.jp zohomail.jp',
    mx: 'mx*.zoho.jp',
    ports: BOTH,
    signIn: ZOHO,
    source: ispdb('zoho.jp'),
  }),
  row('zoho-ca', 'Zoho Mail (Canada)', {
    brand: 'Zoho',
    hosts: 'smtp.zohocloud.ca smtppro.zohocloud.ca',
    domains: 'zohocloud.ca zohomailcloud.ca',
    mx: 'mx*.zohocloud.ca',
    ports: BOTH,
    signIn: ZOHO,
    source: ispdb('zohocloud.ca'),
  }),
  row('zoho-sa', 'Zoho Mail (Saudi Arabia)', {
    brand: 'Zoho',
    hosts: 'smtp.zoho.sa smtppro.zoho.sa',
    mx: 'mx*.zoho.sa',
    ports: BOTH,
    signIn: ZOHO,
    source: 'https://postigo.net/smtp/zoho',
    confirmed: false,
  }),
];
