/** What servers write in their replies about limits: messages, recipients, connections. Data only (pattern.ts). */
import { type ErrorPattern, page, readIn, readOn } from '../../pattern.ts';

export const LIMITS_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/mautic/mautic/issues/8721'), 'SendGrid', [
    ['sendgrid-credits', 'sending-limit', 'certain', /credits? (?:limit )?exceeded/i],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/436'), 'Amazon SES', [
    [
      'words-throttled',
      'sending-limit',
      'certain',
      /(?:throttling failure: )?maximum sending rate exceeded|(?<!-- )\bthrottl(?:ed|ing)\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/WA-WF-Bot/WA-WF-Bot-Public/issues/282'), 'SMTP', [
    [
      'words-limit-exceeded',
      'sending-limit',
      'certain',
      /(?:sending|daily|hourly|messaging|recipients?|submission|outgoing) (?:rate |user |message |mail |email |sending )?(?:limits?|quota) (?:has been |was |is )?(?:exceeded|reached)|exceeded (?:your|the|its) (?:sending|daily|hourly|messaging|message|mail|email|max|maximum) (?:limits?|quota|emails|messages|mails)|limit exceeded for user|too many recipients/i,
    ],
  ]),
  ...readIn(page('https://github.com/mailcow/mailcow-dockerized/issues/1497'), 'Rspamd', [
    [
      'words-ratelimit',
      'sending-limit',
      'certain',
      /rate ?limit\b[^.;]{0,40}\b(?:exceeded|reached|hit)|ratelimit(?:ed)?\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/root-io/vmail/issues/67'), 'SMTP', [
    [
      'words-per-time',
      'sending-limit',
      'certain',
      /(?:hourly|daily|send(?:ing)?) (?:send(?:ing)? )?rate (?:limit )?(?:is |was )?(?:exceeded|reached)|max(?:imum)? (?:message|mail|e-?mail)s? per (?:connection|session|hour|day|minute)|(?:only|maximum(?: of)?|max|limit of|limited to|more than) \d{1,6} (?:messages|mails|e-?mails|recipients)(?: \w{1,10})? (?:per|an?|each|every) (?:day|hour|minute|second)|(?:messages|mails|e-?mails|recipients) per (?:day|hour|minute|second) (?:limit|quota|exceeded|reached)|too many (?:requests|messages|mails|e-?mails|recipients) (?:per|in|within|during) /i,
    ],
  ]),
  ...readIn(page('https://github.com/WWBN/AVideo/issues/7527'), 'GoDaddy', [
    [
      'words-relay-quota',
      'sending-limit',
      'certain',
      /\b(?:relay|sending|submission|daily|hourly|outgoing|outbound|message|smtp) quota\b|quota of \d{1,6} (?:messages|mails|emails|relays)/i,
    ],
  ]),
  ...readIn(page('https://github.com/bbottema/simple-java-mail/issues/348'), 'SMTP', [
    ['words-policy-quota', 'sending-limit', 'certain', /policy reject(?:ion|ed)?\W{1,4}quota exceeded/i],
  ]),
  ...readIn(page('https://github.com/MicrosoftDocs/OfficeDocs-Support/issues/1150'), 'Microsoft 365', [
    [
      'microsoft-quota',
      'sending-limit',
      'certain',
      /(?:submission|recipient|message)(?:quota|rate|limit)\w{0,12}exceeded/i,
    ],
  ]),
  ...readIn(page('https://github.com/nodemailer/nodemailer/issues/1613'), 'Microsoft 365', [
    [
      'words-concurrent',
      'too-many-connections',
      'certain',
      /concurren(?:t|cy) (?:connections?|sessions?|limit) ?(?:limit|exceed|quota|reached)|(?:number of|maximum) (?:concurrent |simultaneous |smtp )?(?:sessions|connections)[^.;]{0,20} (?:exceed|reached)|connection (?:limit|rate)[^.;]{0,30}(?:exceeded|reached)|too many (?:concurrent|simultaneous|smtp|open) (?:connections|sessions)/i,
    ],
  ]),
  ...readIn(
    page('https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/450.json'),
    'Gmail',
    [['gmail-receiving-rate', 'try-later', 'certain', /receiving mail (?:at a rate|too quickly)/i]],
  ),
]);
