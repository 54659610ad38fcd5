/**
 * What a reply is about, by single words: less certain than the sentences of the other files, and only behind the number
 * of a reply, where the same words do not occur by chance. Data only (pattern.ts).
 */
import { document, type ErrorPattern, page, readIn, readOn, within } from '../pattern.ts';

/** Any of the words. They are looked for in the words of a reply, up to the next one. */
function words(...alternatives: readonly string[]): RegExp {
  return new RegExp(alternatives.join('|'), 'i');
}

const BOUNCES = page('https://github.com/sisimai/p5-sisimai/tree/master/lib/Sisimai/Reason');
const REPLIES = page('https://github.com/ActiveCampaign/smtp-field-manual/tree/main/data/codes');

const WHO = '\\b(?:recipient|user|mail ?box|mailbox|account|rcpt|person|addressee|destination)s?\\b';

const IN_REPLIES: readonly ErrorPattern[] = within(
  'reply',
  readOn('2026-11-29', [
    ...readIn(BOUNCES, 'SMTP', [
      [
        'about-recipient',
        'recipient-refused',
        'likely',
        words(
          `${WHO}[^.;]{0,40}?\\b(?:unknown|not (?:found|known|exist|present|local|valid|active|accepted|ok|in|listed)|notfound|invalid|inactive|(?:does|do|did)(?: not|n't) exist|no longer|unavailable|unavaiable|undeliverable|unacceptable)`,
          '\\b(?:unknown|invalid|no such|no valid(?! recipients)|bad|nonexistent|non-existent|undeliverable|not an? (?:valid|known|local|active)|wrong) (?:e?-?mail |local |virtual |destination )?(?:recipients?|user(?! ?name)|mail ?box|addresse?e?|person)\\b|\\b(?:unknown|no such) (?:domain|host)\\b',
          '\\bno (?:mail ?box|one|user|person)\\b[^.;]{0,20}\\b(?:here|at this|available|found|by)',
          "\\b(?:bad|valid)rcptto\\b|\\b(?:does(?: not|n't)) have an? [^ ]{1,80} account\\b|\\bis no longer valid\\b|\\bmailbox (?:disabled|has moved)|\\bdestination system address|\\bdns error on the (?:target|recipient|destination) domain|\\b(?:e?-?mail )?address(?:es)? (?:was |were |is |are )?(?:could )?(?:unknown|not (?:be )?(?:found|present|known|valid)|wrong|no longer|invalid)",
          "\\b(?<!sender )(?:domain|host|address|recipient) (?:does(?: not|n't)|may not|must) exist|\\bno such domain|\\bhost unknown|\\bdomain\\b[^.;]{0,40}\\bunknown",
          '\\bnot (?:a )?(?:known|valid|registered) (?:user|recipient|customer)',
        ),
      ],
      [
        'about-sender',
        'sender-refused',
        'likely',
        words(
          "\\b(?:sender|mail from|envelope|return[- ]?path|originator|from:?(?: address| domain| header)?)\\b(?! ip\\b| host\\b| server\\b)[^.;]{0,40}?\\b(?:rejected|refused|denied|invalid|not (?:valid|allowed|accepted|permitted|authori[sz]ed|pre-approved|owned|verified)|unroutable|unknown|empty|bogus|blocked|(?:does|do)(?: not|n't) exist|unverifiable|prohibited)",
          '\\b(?:bogus|invalid|bad|unroutable|illegal|forged) (?:mail from|sender|from|return[- ]?path)\\b',
          '\\bfully qualified e?-?mail address|\\bnot owned by\\b',
        ),
      ],
      [
        'about-space',
        'mailbox-full',
        'likely',
        words(
          '\\bover (?:the |its |their |disk |his )?(?:allowed )?quota\\b',
          '\\b(?:mailbox|disk ?space|disk|storage|userdisk|domaindisk|maildir|account)[^.;]{0,30}?\\b(?:quota|exceed\\w{0,3}|full|limit)\\b',
          '\\bfull mailbox|\\bmailfolder is full|\\bexceed\\w{0,3} (?:its |their |his |the )?(?:mailbox |disk |storage |allowed )?quota|\\bquota (?:violation|usage)|\\benough (?:storage )?space|\\bspace has been used up|\\bbo[iî]te[^.;]{0,20} pleine',
        ),
      ],
      [
        'about-size',
        'message-too-large',
        'likely',
        words(
          '\\b(?:message|mail|file|length|content)\\b[^.;]{0,30}?\\b(?<!\\bline )(?:too (?:big|large|long)|(?:size|length)[^.;]{0,20} exceed)',
          '\\b(?:max(?:imum)?|inbound|allowed) (?:inbound )?(?:message |mail )?size|\\bmessage (?:size |length )?exceeds|\\bexceed\\w{0,3}[^.;]{0,20}(?:message|mail) size',
        ),
      ],
      [
        'about-relaying',
        'relaying-denied',
        'certain',
        words(
          '\\brelay(?:ing|ed)?\\b[^.;]{0,30}?\\b(?:not|denied|prohib\\w{0,6}|refus\\w{0,4}|forbid\\w{0,4}|disallow\\w{0,3}|reject\\w{0,3})\\b',
          "\\b(?:not|unable|cannot|won't|don't|isn't|no)\\b[^.;]{0,30}?\\brelay(?:ing|ed)?\\b",
          "\\bas a relay|\\binsecure mail relay|\\bnot a gateway|\\bnot local host|\\bdon't handle mail for|\\ballowed rcpthosts?\\b",
        ),
      ],
      [
        'about-reverse-name',
        'no-reverse-name',
        'certain',
        words(
          '\\breverse (?:dns|lookup|mapping|hostname|name)|(?<!\\bin )\\b(?:ptr|rdns|fcrdns)\\b|\\bip name lookup failed|\\bunresolvable (?:relay )?host|\\bdynamic ip\\b|\\bforward dns entry',
        ),
      ],
      [
        'about-domain',
        'domain-not-authorised',
        'certain',
        words('\\b(?:spf|dkim(?!-signature)|dmarc)\\b|\\bsender policy framework|\\bpobox\\.com'),
      ],
      [
        'about-content',
        'content-refused',
        'likely',
        words(
          '\\bnature of the content|\\b(?:body )?line too long|\\blone cr\\b|\\bheaders? (?:are|is) not rfc|\\bmissing required \\w{1,12} \\w{1,12} field|\\bcontent rejected|\\bspam(?:ming|my|assassin|bouncer|profiler)?\\b|\\b(?:bulk|junk)[- ](?:e?-?mail|advertis)|\\bbulk\\.adv|\\bvirus|\\bmalware|\\bphish|\\b(?:uri|sur)bl\\b|\\bunsolicited',
          '\\b(?:message|mail|e-?mail)\\b[^.;]{0,30}\\b(?:filtered|content (?:rejected|denied|refused)|looked like)|\\bcontent filter|\\bunacceptable content|\\bmail content|\\bexecutable attachment|\\bforbidden attachment|\\bblacklisted url|\\b(?:mime|header)\\b[^.;]{0,20}(?:invalid|malformed|complexity|duplicate)|\\b(?:duplicate|invalid|malformed) (?:mime )?headers?|\\bimproperly-formatted|\\broutage|\\brouting loop|\\bimproper use of 8-bit',
        ),
      ],
    ]),
    ...readIn(REPLIES, 'SMTP', [
      [
        'about-list',
        'address-listed',
        'likely',
        words(
          '\\b(?:ip|host|server|client|network|you|your)\\b[^;]{0,60}?\\b(?:black|block|deny)[- ]?list(?:ed|s)?\\b(?! user)|\\b(?:dns)?[rx]?bl\\b|\\breputation\\b(?! of the (?:sending|sender) domain)|\\bspam(?:haus|cop)\\b|\\bbarracuda\\b|\\bnot accepted from (?:this|your) ip|\\bbanned\\b|\\bblocked for abuse',
        ),
      ],
      [
        'about-connections',
        'too-many-connections',
        'certain',
        words(
          '\\b(?:connections?|sessions?|concurrent)\\b[^.;]{0,30}?\\b(?:limit|exceed\\w{0,3}|maximum|too many)\\b|\\b(?:too many|maximum|trop de|demasiad[oa]s|zu viele) (?:\\w{1,12} )?(?:\\w{1,12} )?(?:connections|sessions|connexions|conexiones|verbindungen)\\b|\\btoo many errors from your ip',
        ),
      ],
      [
        'about-limit',
        'sending-limit',
        'likely',
        words(
          '\\b(?:too many|too much) (?!hops|load|received|errors|(?:\\w{1,12} )?(?:\\w{1,12} )?(?:auth|log-?ins?\\b|attempts))\\w|\\brate[- ]?limit|\\bthrottl|\\bslow(?:er| down)\\b|\\bexcessive\\b|\\bunusual rate\\b|\\bfrequency limited|\\blimit(?:s)? (?:for|of|on) (?:processing|sending|messages|recipients|your)|\\b(?:reached|exceed\\w{0,3}) (?:its |your |the |their )?(?:[\\w-]{1,12} )?limits?\\b|(?<!quota |size |storage |line )\\blimit exceeded|(?<!quota )\\blimits? (?:\\w{1,8} )?(?:\\w{1,8} )?(?:\\w{1,8} )?(?:is |are |has been )?exceeded',
        ),
      ],
    ]),
    ...readIn(document('RFC 4954', '4', '6'), 'SMTP', [
      [
        'about-sign-in',
        'sign-in-required',
        'likely',
        words(
          '\\b(?:must|need to|have to|please|should|required? to) (?:first )?(?:authenticate|log ?in|sign ?in)\\b(?! (?:via|with|to)\\b)|\\b(?:authentication|login|log-in) (?:is )?(?:required|needed|mandatory|necessary)|\\b(?:requires?|needs|without) (?:smtp )?(?:authentication|login)\\b|\\bnot (?:been )?(?:authenticated|logged in)\\b|\\bunauthenticated\\b',
        ),
      ],
      [
        'about-credentials',
        'sign-in-failed',
        'likely',
        words(
          '\\b(?:authentication|login|log-in|password|credentials?|user ?name)\\b[^.;]{0,30}?\\b(?:failed|failure|incorrect|invalid|wrong|denied|rejected|unsuccessful|mismatch|bad|not accepted)\\b|\\b(?:invalid|incorrect|wrong|bad) (?:login|password|credentials?|user ?name|authentication)\\b',
        ),
      ],
      [
        'about-methods',
        'sign-in-method',
        'likely',
        words(
          '\\b(?:auth(?:entication)?|sasl)\\b[^.;]{0,30}?\\b(?:mechanism|method|type)s?\\b[^.;]{0,30}?\\b(?:not|unsupported|unknown|unrecognized|invalid|too weak)\\b',
        ),
      ],
    ]),
    ...readIn(document('RFC 3207', '4'), 'SMTP', [
      [
        'about-encryption',
        'encryption-required',
        'likely',
        words(
          '\\b(?:tls|ssl|starttls|encrypt\\w{0,4}|secure connection)\\b[^.;]{0,30}?\\b(?:required|must|mandatory|needed|only)\\b|\\b(?:must|requires?|only|need)\\b[^.;]{0,30}?\\b(?:tls|ssl|starttls|encrypt\\w{0,4})\\b',
        ),
      ],
    ]),
  ]),
);

const IN_PASSING_REPLIES: readonly ErrorPattern[] = within(
  'passing-reply',
  readOn(
    '2026-11-29',
    readIn(REPLIES, 'SMTP', [
      [
        'about-later',
        'try-later',
        'likely',
        words(
          '\\btemporar(?:y|ily)\\b|\\btry (?:again|later)|\\b(?:come|check) back later|\\bcurrently unavailable|\\binternal (?:resource|error|server)|\\blocal (?:error|problem)|\\b(?:too much|high) load|load too high|server (?:too busy|busy|overloaded|error)|\\bsystem (?:full|error|busy|unavailable)|\\bmail system full|\\b(?:resources?|service) (?:temporarily )?(?:unavailable|insufficient|busy)|\\bmaintenance|\\bqueue (?:is )?full|\\bno space left|\\bout of memory|\\bin progress|\\blist(?:e grise|a gris)|\\bgrauen? liste|\\bplus tard|\\bmás tarde|\\bspäter',
        ),
      ],
    ]),
  ),
);

export const REPLY_WORD_PATTERNS: readonly ErrorPattern[] = [...IN_REPLIES, ...IN_PASSING_REPLIES];
