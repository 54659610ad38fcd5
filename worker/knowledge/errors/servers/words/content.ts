/** What servers write in their replies about the message: its content, its size. Data only (pattern.ts). */
import { type ErrorPattern, page, readIn, readOn } from '../../pattern.ts';

export const CONTENT_WORDS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...readIn(page('https://github.com/jstedfast/MailKit/issues/408'), 'Gmail', [
    [
      'words-attachment',
      'content-refused',
      'certain',
      /blocked because its content|attachments? (?:type |file )?(?:is |are |was )?(?:not allowed|not permitted|forbidden|blocked|rejected)|(?:forbidden|prohibited|dangerous|illegal) attachment/i,
    ],
  ]),
  ...readIn(page('https://github.com/kgretzky/evilginx2/pull/480'), 'SMTP', [
    [
      'words-looks-like-spam',
      'content-refused',
      'certain',
      /(?:probability of|looks like|considered|identified as|rejected for|contains|consider|likely|appears to be) (?:a )?(?:spam|unsolicited|virus)|\bspam (?:score|content(?!-type)|detected|level|probability)/i,
    ],
  ]),
  ...readIn(
    page('https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/554.json'),
    'SMTP',
    [
      [
        'words-suspicion',
        'content-refused',
        'certain',
        /suspicion of spam|suspected (?:of )?spam|(?:is|as|be|being) (?:likely |probable |suspected |unsolicited )?(?:spam|junk)\b(?! score)|\bspam (?:suspicion|rejected|refused)|virus (?:\[?[\w.-]{1,40}\]? )?(?:was )?(?:detected|found)|(?:contains?|infected with|infected by) (?:a )?(?:virus|malware)/i,
      ],
    ],
  ),
  ...readIn(
    page('https://github.com/twisted1919/bounce-handler/blob/master/BounceHandler/rules.php'),
    'MessageWall',
    [
      [
        'words-structure',
        'content-refused',
        'certain',
        /mime\/reject|(?:invalid|bad|malformed) (?:mime )?(?:message )?structure|(?:rejected|refused|blocked|denied) (?:due to|because of|for|based on) (?:its |the |your )?(?:message )?content|banned (?:file|content|attachment|extension)/i,
      ],
    ],
  ),
  ...readIn(page('https://github.com/freescout-help-desk/freescout/issues/318'), 'SMTP', [
    [
      'words-long',
      'message-too-large',
      'certain',
      /stream is more than \d{1,12} bytes|(?:message|mail|attachment|nachricht|mail|datei) (?:is |ist )?(?:too|zu) (?:long|big|large|groß|gross)\b|(?:message|courriel|mail) (?:est )?trop (?:volumineux|grand|gros|lourd)|mensaje (?:es )?demasiado grande|taille (?:limite|maximale?) du message|maximum size of the message|tama[nñ]o (?:máximo )?del? mensaje/i,
    ],
  ]),
  ...readIn(
    page('https://github.com/ActiveCampaign/smtp-field-manual/blob/main/data/codes/552.json'),
    'SMTP',
    [
      [
        'words-storage-allocation',
        'mailbox-full',
        'certain',
        /exceeded (?:its |his |their )?(?:storage allocation|allowed storage|mailbox quota)|exhausted (?:its |his |their )?(?:allowed )?storage|(?:mailbox|storage|disk|account|user|inbox) (?:\w{1,10} )?quota (?:limit )?(?:is |has been )?(?:exceeded|reached|full)|(?<!rejection\W{1,4}|queue )\bquota (?:limit )?exceeded\b/i,
      ],
    ],
  ),
  ...readIn(
    page(
      'http://www.sitepackage.de/service/dokumentation/auswertung/typische-fehlermeldungen-bei-unzustellbarkeit.html',
    ),
    'GMX, WEB.DE',
    [
      [
        'words-full-languages',
        'mailbox-full',
        'certain',
        /(?:speichervolumen|speicherplatz)[^.;]{0,60}(?:überschritten|ueberschritten|erschöpft|voll)|zu ?viele mails auf dem server|too many messages on the server|postfach (?:ist|des empfängers) (?:voll|überfüllt)|bo[iî]te (?:aux lettres |de réception |e?-?mail )?(?:du destinataire )?est pleine|buz[oó]n (?:de correo )?(?:del destinatario )?est[aá] lleno/i,
      ],
    ],
  ),
]);
