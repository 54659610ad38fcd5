/** What servers write in their replies about sender and recipient. Data only (pattern.ts). */
import { CUSTOM, type ErrorPattern, page, quotedAs, readIn, readOn } from '../../pattern.ts';

export const ENVELOPE_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/postalserver/postal/issues/1161'), 'SMTP', [
    [
      'words-sender-not-owned',
      'sender-refused',
      'certain',
      /(?:from|sender|envelope)(?: e-?mail)?(?: address)? (?:is )?not (?:one of your|owned|allowed|permitted|authori[sz]ed|yours)|not (?:allowed|permitted|authori[sz]ed) to (?:send|use) (?:mail |e-?mail )?(?:from|as|this (?:sender|address))|does not match (?:the )?(?:authenticated|logged)|sender verify failed/i,
    ],
  ]),
  ...readIn(page('https://github.com/msimerson/Mail-Toaster-6/issues/107'), 'qmail', [
    ['qmail-relay', 'relaying-denied', 'certain', /isn't in my list of allowed rcpthosts/i],
  ]),
  ...readIn(page('https://github.com/mailcow/mailcow-dockerized/issues/2095'), 'SMTP', [
    [
      'words-relay-denied',
      'relaying-denied',
      'certain',
      /\brelay(?:ing)? (?:is )?(?:denied|prohibited|forbidden)|not (?:permitted|allowed|authori[sz]ed) to relay|do(?:es)? not (?:allow |permit )?relay|forwarding to remote hosts disabled/i,
    ],
  ]),
  ...quotedAs(CUSTOM, 'SMTP', [
    [
      'words-recipient-form',
      'recipient-refused',
      'certain',
      /(?:bad|invalid|malformed) recipient(?: address)?(?: syntax)?|recipient address must/i,
    ],
  ]),
  ...readIn(page('https://github.com/sisimai/go-sisimai/issues/150'), 'Outlook.com', [
    [
      'words-domain-authentication',
      'domain-not-authorised',
      'certain',
      /meet the required authentication level|does not have authentication information|\bhost [^ ]{1,100} is not allowed to send mail for|fail(?:s|ed) to pass (?:dmarc |spf |dkim )?authentication|(?:5\.7\.(?:515|2[3679])\b)|\b(?<!\bsmtp\.)(?:spf|dkim|dmarc) ?[=:]? ?(?:soft|hard|perm|temp)?-?fail|\b(?:spf|dkim|dmarc)\b[^.;]{0,60}(?:fail(?:s|ed|ure)?|not pass|did(?:n't| not) pass|unauthenticated|misaligned|not aligned|invalid|missing|not (?:authorized|permitted))|unauthenticated e?-?mail (?:from|is)/i,
    ],
  ]),
  ...readIn(page('https://github.com/odoo/odoo/issues/75032'), 'SMTP', [
    [
      'words-check-spf',
      'domain-not-authorised',
      'certain',
      /check your domain's mx and\/or|check your (?:domain's )?(?:spf|dkim|dmarc)\b/i,
    ],
  ]),
  ...readIn(page('https://github.com/nodeSolidServer/node-solid-server/issues/1281'), 'QQ Mail', [
    [
      'words-sender-same',
      'sender-refused',
      'certain',
      /(?:mail )?from (?:address )?must (?:be |equal |match )(?:the )?(?:same|equal|match|authoriz)|must (?:be the )?same as (?:the )?(?:authoriz|authenticat|login)|(?:sender|from)(?: address)? (?:must|should) match|(?:from|sender|envelope)[^.;]{0,30}(?:does(?:n't| not)|do not) match[^.;]{0,30}(?:login|user|account|auth)/i,
    ],
  ]),
  ...readIn(page('https://github.com/postalserver/postal/issues/863'), 'Postal', [
    [
      'words-sender-invalid',
      'sender-refused',
      'certain',
      /from\/sender name is not valid|[eé]metteur invalide|\binvalid sender\b|sender (?:address |name |email )?(?:is )?(?:invalid|not valid|not verified|unverified|disabled)\b|exp[eé]diteur (?:est )?(?:invalide|refus[eé]|non autoris[eé])|remitente (?:no (?:es )?)?(?:v[aá]lido|inv[aá]lido|rechazado|no autorizado)|absender(?:adresse)? (?:ist )?(?:ungültig|nicht (?:erlaubt|zulässig|berechtigt|autorisiert))/i,
    ],
  ]),
  ...readIn(page('https://github.com/mattermost/mattermost/issues/13224'), 'Zoho', [
    ['zoho-sender', 'sender-refused', 'certain', /relaying disallowed as/i],
  ]),
  ...readIn(page('https://github.com/LukeSmithxyz/emailwiz/issues/82'), 'GMX, WEB.DE', [
    [
      'gmx-sender-domain',
      'sender-refused',
      'certain',
      /invalid dns mx or a\/aaaa resource record|sender(?:'s)? domain (?:does(?:n't| not)|must|could not|not) (?:exist|resolve|be|found)|domain of sender address [^ ]{1,100} does not (?:exist|resolve)/i,
    ],
  ]),
  ...readIn(page('https://docs.infrascale.com/email-notification-troubleshooting'), 'SMTP', [
    [
      'words-spoofed',
      'sender-refused',
      'certain',
      /\bspoof(?:ed|ing)\b[^.;]{0,30}(?:message|mail|sender|from|address|reject|denied|block)|(?:rejecting|rejected|reject|denied|blocked)[^.;]{0,20}\bspoof(?:ed|ing)\b/i,
    ],
  ]),
  ...readIn(
    page('https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/553.json'),
    'SMTP',
    [
      [
        'words-relay-forms',
        'relaying-denied',
        'certain',
        /(?:unauthorized|unauthorised) relay\b|open relay(?:ing)? (?:is )?(?:not allowed|denied|forbidden|prohibited)|use me (?:\[[^\]]{1,80}\] )?as a relay|cannot deliver mail for|delivery is not allowed to this address|\b(?:no|not an open) relay(?:ing)?\b(?: allowed| permitted)?[^.;]{0,20}(?:\bhere\b|$|allowed|permitted)|relay(?:ing)? (?:mail |of mail )?(?:to|from|for) [^ ]{1,100} (?:is )?(?:not (?:allowed|permitted)|denied|prohibited)|relay (?:access )?(?:not (?:allowed|permitted|authorized))/i,
      ],
    ],
  ),
  ...readIn(
    page('https://github.com/twisted1919/bounce-handler/blob/master/BounceHandler/rules.php'),
    'SMTP',
    [
      [
        'words-unknown-recipient',
        'recipient-refused',
        'certain',
        /account that you tried to reach is (?:disabled|inactive)|mailbox (?:is|has been) (?:disabled|blocked|inactive|deactivated)|no (?:mailbox|user|account|such address) (?:here )?(?:by|with|of) that (?:name|address)|no (?:mailbox|user|account) (?:here )?by that name|(?<!\bsender )\b(?:recipient|mailbox|account|address|user)\b[^.;]{0,40} does(?:n't| not) exist|(?:adressat|empfänger|benutzer|postfach) (?:ist )?(?:unbekannt|existiert nicht|nicht (?:gefunden|vorhanden))|(?:destinataire|utilisateur|adresse) inconnue?\b|(?:usuario|destinatario|cuenta|buz[oó]n) (?:desconocid[oa]|no existe|inexistente|no encontrad[oa])|usuario est[aá] en estado: inactivo|casilla ha expirado/i,
      ],
    ],
  ),
  ...readIn(
    page('https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/421.json'),
    'Postfix',
    [
      [
        'words-verification',
        'try-later',
        'certain',
        /address verification in progress|unverified address\b|server configuration problem|temporary lookup failure/i,
      ],
    ],
  ),
  ...readIn(page('https://github.com/TryGhost/docker-library-ghost/issues/222'), 'Nodemailer', [
    [
      'nodemailer-recipients',
      'recipient-refused',
      'possible',
      /all recipients were rejected|\bno valid recipients\b/i,
    ],
  ]),
]);
