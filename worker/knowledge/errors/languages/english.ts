/**
 * How programs and servers of all kinds put it in English, where no file of their own has the sentence. Less certain than
 * those. Data only (pattern.ts).
 */
import { CUSTOM, type ErrorPattern, outsideReplies, quotedAs, readOn } from '../pattern.ts';

const UNABLE = "(?:could not|couldn't|cannot|can't|can not|unable to|failed to|failure to|not able to)";

const CONNECTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-connection',
    'connection-failed',
    'possible',
    new RegExp(
      `${UNABLE} (?:connect|establish (?:an? |the )?(?:smtp |tcp |network |server )?connection|reach|contact|open (?:an? |the )?(?:socket|connection)|create (?:an? )?(?:socket connection|socket|connection))[^;]{0,60}(?:server|host|smtp|:\\d{2,5}\\b)|(?:connection|connecting) (?:to|with) .{1,80}? (?:failed|could not be (?:established|made|opened))|error (?:connecting|while connecting) to [^ ]{1,100} on port|network error on destination|${UNABLE} create (?:an? )?socket connection|smtp connection (?:failed|error|failure)|server (?:is )?(?:unreachable|not reachable|offline|not responding)`,
      'i',
    ),
  ],
  [
    'english-timeout',
    'connection-timeout',
    'likely',
    outsideReplies(
      '\\bconnect(?:ion|ing)?(?: attempt| request)?(?: (?:to|with) [^ ]{1,100})?(?: on port \\d{2,5})? (?:has )?timed ?-?out\\b|\\bconnection (?:attempt )?time-?out (?:error|exceeded|expired|occurred|while|after|exception)|^\\W{0,8}(?:\\w{1,20} ?)?(?:error|exception)?:? ?connection time-?out\\W{0,8}$|timed out (?:while |when )?(?:trying to connect|connecting|opening)',
    ),
  ],
  [
    'english-refused',
    'connection-refused',
    'likely',
    /\b(?:actively|server|host|peer|target) (?:has )?refused (?:the |our |a |this )?(?:connection|to connect|it)|connection (?:was |has been )?(?:actively )?refused by/i,
  ],
  [
    'english-lost',
    'connection-lost',
    'likely',
    /\b(?:connection|socket|stream|session|link)\b[^.;]{0,40}\b(?:was |has been |were )?(?:closed|reset|lost|aborted|dropped|terminated|broken|interrupted|cut off) (?:by (?:the )?(?:server|peer|remote|host|other)|unexpectedly|prematurely|while|during|before|in the middle)|\b(?:unexpectedly|prematurely|abruptly) (?:closed|dropped|terminated|disconnected)|(?:server|peer|host|remote) (?:has )?(?:unexpectedly |abruptly )?(?:closed|dropped|terminated|disconnected|hung up)(?: the)? ?(?:connection|socket|session)?|illegalstateexception: not connected|\b(?:server |client |smtp |socket )?not connected(?: to (?:the )?server\b|\W{0,4}$)|\bconnection (?:has )?(?:ended|broken)\b|\bsession failed: (?:read|write) error|\berror (?:while )?(?:reading|writing|receiving|sending)(?: (?:data|response|reply|incoming data))? (?:from|to) (?:the )?(?:host|server|socket|peer)\b|\berror while (?:receiving|reading) (?:data|response)|\b(?:reading|receiving)(?: incoming)? data failed|\blost while reading message data|\bclosed connection while\b|\bssl_error_syscall\b/i,
  ],
  [
    'english-read',
    'no-greeting',
    'likely',
    /\b(?<!\bset (?:socket )?)(?:read|receive|recv|response|reply|greeting|banner)\b[^.;]{0,30}\b(?:timed ?-?out|time-?out)\b|(?:timed ?-?out|time-?out) (?:while |when )?(?:waiting for|reading|receiving)|no (?:response|reply|answer|greeting|banner)(?: was)? (?:received )?from (?:the )?(?:server|host|smtp|"[^ "]{1,100}")|\bsmtp time-?out\b|\bfailed to receive (?:the )?(?:smtp )?(?:banner|greeting)/i,
  ],
  [
    'english-name',
    'name-not-found',
    'likely',
    new RegExp(
      `\\b(?:host ?name|host|server name|mail ?server|domain name) [^.;]{0,60}(?:could not be (?:resolved|found)|cannot be resolved|not be resolved|is unknown)|${UNABLE} (?:resolve|look up|find) (?:the )?(?:smtp |mail )?(?:host|server|domain|address|name|dns|mx)\\b|\\bno mx (?:record )?found\\b|\\bchild exited 68\\b|(?:stat=|\\]: )invalid domain name\\b|\\b(?:unknown host|no such host|invalid host ?name)\\b`,
      'i',
    ),
  ],
  [
    'english-lookup',
    'name-lookup-failed',
    'likely',
    /(?<!\bip )\b(?:dns|name) (?:server )?(?:lookup|resolution|query|request)(?: has)? (?:failed|failure|error|timed ?-?out|time-?out)\b|\bdns error\b(?<![45]\.\d\.\d{1,3} [^;]{0,60})|\bdns mx query timed out|\bhost lookup did not complete|unable to determine dns servers|\bbogus mx records|\b(?:servfail|nameserver (?:failure|error))\b/i,
  ],
]);

const ENCRYPTION: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-handshake',
    'tls-failed',
    'possible',
    new RegExp(
      `\\b(?:ssl|tls)\\b[^.;]{0,30}\\b(?:handshake|negotiation|connection|startup|operation)\\b[^.;]{0,20}\\b(?:failed|failure|error)\\b|\\bhandshake (?:failed|failure|error|exception)\\b|${UNABLE} (?:establish|create|negotiate|start|initiate|initialize|set up|enable)[^.;]{0,30}\\b(?:ssl|tls|secure|encrypted)\\b|\\bstarttls\\b (?:command |connection |negotiation |upgrade |handshake )?(?:has )?failed\\b`,
      'i',
    ),
  ],
  [
    'english-expired',
    'certificate-expired',
    'likely',
    /\bcertificate\b[^.;]{0,30}\b(?:has |is |was )(?:already )?(?:expired|not yet valid|no longer valid|out of date|outdated)\b/i,
  ],
  [
    'english-other-name',
    'certificate-other-name',
    'likely',
    /\bcertificate\b(?! fingerprint)[^;]{0,60}(?<!certificate fingerprint )\b(?:does(?:n't| not) match|did(?:n't| not) match|mismatch(?:ed)?|is not valid for|not valid for|was issued (?:to|for) (?:another|a different))|\b(?:host ?name|name|domain|common name)\b[^.;]{0,40}\b(?:does(?:n't| not) match|did(?:n't| not) match|mismatch)\b[^.;]{0,60}\bcertificate/i,
  ],
  [
    'english-untrusted',
    'certificate-untrusted',
    'likely',
    new RegExp(
      `\\bcertificate\\b[^.;]{0,40}\\b(?:(?:is |was |be )?(?:not (?:be )?trusted|untrusted|rejected|self[- ]signed)|could not be (?:verified|validated)|cannot be (?:verified|validated|trusted)|(?:verification|validation) (?:failed|error|failure))|${UNABLE} (?:verify|validate) [^.;]{0,30}\\bcertificate|\\bcertificate fingerprint does not match|\\b(?:unknown|untrusted) (?:certificate )?(?:ca|authority|root|issuer)\\b`,
      'i',
    ),
  ],
]);

const SIGN_IN: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-authentication',
    'sign-in-failed',
    'possible',
    new RegExp(
      `(?<!\\bwill be |\\bmay be )${UNABLE} (?:authenticate|log ?in|log on|sign ?in)\\b|\\blog-?in not possible|\\b(?:xoauth2|oauth2?|sasl|auth) (?:login |plain )?authenticate failed|\\bclient was not authenticated, login|\\b(?:login|logon|log-in|sign-?in|sasl|auth)\\b(?: attempt)? (?:has )?(?:failed|failure|incorrect|denied|rejected|unsuccessful|invalid)\\b|\\bauthentication (?:failure|rejected|denied|unsuccessful|was rejected|error)\\b`,
      'i',
    ),
  ],
  [
    'english-credentials',
    'sign-in-failed',
    'likely',
    /\b(?:incorrect|invalid|wrong|bad) (?:smtp )?(?:user ?name|user|login|password|passwd|credentials|account)(?: name)?\b(?:(?: (?:or|and) |\/)(?:password|passwd|user ?name))?|\b(?:user ?name|login|password|credentials)\b(?: (?:or|and) (?:password|user ?name))?[^.;]{0,20}\b(?:is |are |was |were )?(?:incorrect|invalid|wrong|not (?:accepted|valid|correct|recognized)|rejected|mismatch)\b/i,
  ],
  [
    'english-no-method',
    'sign-in-method',
    'certain',
    /\bno (?:supported|suitable|usable|compatible|acceptable|common|matching|valid|available|known) (?:sasl |smtp )?(?:auth(?:entication)? )?(?:mechanism|method|authenticator)s?\b|\bnone of the (?:\w{1,12} )?(?:auth(?:entication)? |sasl )?(?:mechanism|method)s?\b|\b(?:mechanism|authentication (?:method|type|scheme)) (?:['"]?[\w-]{1,20}['"]? )?(?:is )?(?:not support|unsupported|not available|not offered|too? weak)|\bsmtp authentication not available/i,
  ],
  [
    'english-late-sign-in',
    'sign-in-method',
    'certain',
    /(?:upgraded with starttls|tls go ahead|start tls|begin tls|starting tls).{0,1200}auth command used when not advertised/i,
  ],
]);

const REFUSAL: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-limit',
    'sending-limit',
    'likely',
    /(?<![\w.:/#-])[45]\d\d[ -][^;]{0,80}\b(?<!quota )(?<!concurrency )(?:limits?|maximum number of (?:messages|recipients|e?-?mails))\b[^.;]{0,40}\b(?:exceeded|reached|surpassed|hit)\b/i,
  ],
  [
    'english-no-spam',
    'content-refused',
    'likely',
    /\bno spam\b(?: please| here|\W{0,4}$)|\bspam (?:is )?not (?:accepted|allowed|welcome)/i,
  ],
  [
    'english-recipient',
    'recipient-refused',
    'likely',
    /\b(?:recipient|rcpt)s?\b(?: to)?(?: address(?:es)?)?(?: <?[^ >]{1,80}>?)? (?:is |was |were |are )?(?:invalid|reserved|rejected|refused|not (?:valid|accepted|known|found|allowed))(?!: (?:policy|abuse|unverified))|\bfailed recipients\b|\b(?:recipient|receiver)s? (?:e-?mail |mail )?address(?:es)? (?:is |are )?(?:not valid|invalid)|\bsender or receiver address is invalid|\baddress in mailbox given [^ ]{1,80} does not comply|\bmail: expected single address|\b(?:not in the form required for an e-?mail address|address not known on server)|\binvalid (?:rcpt|recipient|to)(?: to)?(?: address)?\b|(?<![\w.:/#-])[45]\d\d[ -:,'"]{1,4}[45]\.1\.[0-6]\b/i,
  ],
  [
    'english-unknown-address',
    'recipient-refused',
    'certain',
    /\baddress(?:es)? (?:was|were|is|are) (?:not found|unknown|not known)\b/i,
  ],
  [
    'english-anonymous',
    'sign-in-required',
    'certain',
    /(?<!\bor |\bor the )\b(?:user|client|you) (?:is |are |was )?not (?:been )?authenticated\b/i,
  ],
  [
    'english-address-policy',
    'address-listed',
    'certain',
    /\b(?:traffic|mail|connections?|messages?) (?:is |are )?not accepted from (?:this|your) ip|\babuse detected from ip|\b5\.7\.(?:50[1-3]|60[5-9]|6[1-4]\d|70[58])\b/i,
  ],
  [
    'english-completion',
    'service-refused',
    'possible',
    /permanentnegativecompletion|transientnegativecompletion/i,
  ],
]);

const COMMANDS: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-sender',
    'sender-refused',
    'likely',
    /\b(?:unknown|invalid|wrong|bad) (?:sender|from)(?: e-?mail| mail)? address\b|\bsender (?:e-?mail |mail )?address (?:is )?(?:not valid|invalid|unknown)|\bdomain of sender address does not exist/i,
  ],
  [
    'english-order',
    'command-refused',
    'likely',
    /\bcannot issue (?:rcpt|data|mail)\b[^.;]{0,20}\bbefore\b|\bcommand is not permitted\b|\binvalid smtp operation|\bunexpected (?:response|reply) from (?:the )?(?:smtp )?server|\b(?:he|eh)lo requires (?:a )?valid|\b(?:helo|ehlo)(?:\/ehlo)? needed\b|\brejected (?:the )?(?:he|eh)lo\b|\balready said (?:he|eh)lo\b|\binvalid greeting\. response=[245]|\bexpected response code \d{3} but got code "?50[013]/i,
  ],
  [
    'english-syntax',
    'command-refused',
    'possible',
    /\bsyntax error in parameters or arguments|\bcould not send email: 354\b/i,
  ],
  [
    'english-empty-reply',
    'connection-lost',
    'likely',
    /\bexpected response code (?:2[35]\d|354) but got (?:code )?(?:"", with message ""|an empty response)/i,
  ],
]);

const UNSENT: readonly ErrorPattern[] = quotedAs(CUSTOM, 'SMTP', [
  [
    'english-unsent',
    'reason-missing',
    'possible',
    /\b(?:e-?mail|mail|message|notification)s?\b[^.;]{0,30}(?:=> failed|could not be (?:sent|delivered)|was not sent|not sent\b|send(?:ing)? failed|failed to send|delivery failed)|\b(?:smtpsendfailed|mail\(\) returned failure|envelope expired|mailerexception: third party error)|\bssmtp command exited with|\bsmtp failed: "|\bqmail-send program at\b|\bplease check: ?-? ?recipient|\battempting to send via smtp|\b(?:failed|fails?|failure|unable|error|problem|trouble|could not|couldn't|cannot|can't|\w{0,20}exception)(?: occurr?ed| occured)?(?: while| when| in| to)? (?:send|sending|deliver|delivering) (?:the |an? |your |this |test )?(?:e-?mail|mail|message|notification)/i,
  ],
]);

export const ENGLISH_PATTERNS: readonly ErrorPattern[] = readOn('2026-11-29', [
  ...CONNECTION,
  ...ENCRYPTION,
  ...SIGN_IN,
  ...REFUSAL,
  ...COMMANDS,
  ...UNSENT,
]);
