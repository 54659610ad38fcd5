/**
 * How mail servers word a refusal: what their 4xx and 5xx replies to greeting, EHLO and STARTTLS name as the reason. Data
 * only; judgement/refusal.ts decides what follows. The replies that the rows were written from, with the programs and
 * providers that send them, are in test/support/fixtures/refusals.ts.
 *
 * Patterns are applied to text without accents, in lower case, and without the server's own name. Every gap is bounded, so
 * that matching takes linear time even on hostile text.
 */

/**
 * What a reply names as its reason. `client`: who connects (its address, reverse DNS, EHLO name, reputation, a list).
 * `denial`: access is denied, which is about the client unless the reply names a `limit` or a `condition`: something
 * about the server or the moment, which would turn anyone away.
 */
export type RefusalGround = 'client' | 'denial' | 'limit' | 'condition';

export interface RefusalWording {
  ground: RefusalGround;
  wording: RegExp;
}

/** Past participles and their like, in the languages of large providers. */
const DENIED =
  '(?:blocked|banned|rejected|refused|denied|declined|prohibited|forbidden|suspended|barred|unwelcome|unauthori[sz]ed|' +
  "not (?:be )?(?:allowed|permitted|authori[sz]ed|accepted|welcome|trusted)|weren't sent|deferred|" +
  'gesperrt|geblockt|blockiert|abgelehnt|abgewiesen|verweigert|untersagt|nicht (?:erlaubt|zugelassen|gestattet|akzeptiert|autorisiert|berechtigt)|' +
  'bloque\\w{0,2}|refuse\\w{0,2}|rejete\\w{0,2}|interdit\\w{0,2}|(?:non|pas) (?:autoris|admis|accept|permis)\\w{0,3}|' +
  'bloquead[oa]s?|rechazad[oa]s?|denegad[oa]s?|prohibid[oa]s?|no (?:esta |estan |se )?(?:permit|autoriz|admit|acept)\\w{1,4}|' +
  'bloccat[oaie]|rifiutat[oaie]|negat[oaie]|recusad[oa]s?|negad[oa]s?|geblokkeerd|geweigerd|zablokowan\\w{1,3}|odrzucon\\w{1,3})\\b';

/** An IPv4 or IPv6 address, in brackets or not. */
const ADDRESS = '(?:\\[?(?:\\d{1,3}\\.){3}\\d{1,3}\\b|\\[?(?:ipv6:)?[\\da-f]{0,4}(?::[\\da-f]{0,4}){2,7})';

const CLIENT =
  '\\b(?:ip|ips|address(?:es)?|adress\\w{0,3}|direccion(?:es)?|indirizz[oi]|endereco|adres|client|clients|host|hosts|hote|' +
  'rechner|range|isp|mta|netz\\w{0,6}|networks?|reseaux?|red|redes|rede|rete|country|countries|pays|pais|region|server|serveur|servidor)\\b';

const SESSION =
  '\\b(?:access|connections?|connect|sessions?|services?|mails?|messages?|zugriff|zugang|verbindung(?:en)?|dienst|acces|' +
  'connexions?|acceso|conexion(?:es)?|servicio|accesso|connession[ei]|acesso|conexao|toegang|verbinding|dostep|polaczenie)\\b';

function about(ground: RefusalGround, ...wordings: readonly (RegExp | string)[]): RefusalWording[] {
  return wordings.map((one) => ({ ground, wording: typeof one === 'string' ? new RegExp(one) : one }));
}

const LISTS = about(
  'client',
  /\b(?:black|block|deny|bad|ban)[ -]?list/,
  /\b(?:rbls?|dnsbls?|rhsbl|xbl|sbl|pbl|drop list)\b/,
  /spamhaus|spamcop|\bsorbs\b|uceprotect|abuseat|abusix|mailspike|invaluement|spamrats|\bpsbl\b|cloudmark|nixspam|manitu/,
  /barracuda ?(?:central|networks|reputation)|senderbase|\bsbrs\b|talosintelligence|sender ?score|trend ?micro|proofpoint/,
  /blocked using|\b(?:is|are|was|been|being|currently) listed\b|\blisted (?:in|on|at|by|under)\b/,
  /listes? noires?|listes? de blocage|listas? (?:negras?|de bloque[io]o?)|schwarze[nrs]? liste|sperrliste|lista nera/,
  /черн[а-я]{2,4} списк|заблокирован|czarn\w{1,3} list[aey]|karalist|kara list/,
  /zwarte lijst|czarn\w{1,3} list/,
);

const REVERSE_DNS = about(
  'client',
  /\bptr\b|\brdns\b|\bfcrdns\b|\breverse[ -](?:dns|host|name|lookup|mapping|address|record|resolution|entry|pointer)/,
  /(?:cannot|can't|can not|could not|unable to|failed to) (?:find|resolve|verify|look ?up) (?:your|the client|client)/,
  /no (?:valid )?reverse\b|(?:host|domain) ?name (?:lookup fail|could not be|cannot be)|possibly forged/,
  /not registered in dns|nom inverse|resolution (?:dns )?inverse|dns inverse|(?:resolucion|dns|risoluzione|registro) (?:dns )?invers[oa]|ruckwarts|reverse-eintrag/,
);

const EHLO_NAME = about(
  'client',
  /\b(?:invalid|bad|fake|forged|bogus|illegal|unqualified|unacceptable|spoofed|incorrect) (?:\w{1,12} ){0,2}(?:helo|ehlo)\b/,
  `\\b(?:helo|ehlo)\\b.{0,60}\\b(?:${DENIED}|does(?: not|n't) (?:exist|resolve|match)|not (?:valid|resolvable|found)|invalid|forged|` +
    "n'existe pas|no existe|no (?:es )?valid|nicht gultig|ungultig)",
  /(?:does(?: not|n't) match|mismatch|differs? from) .{0,30}\b(?:helo|ehlo)\b/,
  /fully[ -]qualified|\bfqdn\b|invalid (?:domain|host) ?name/,
);

const REPUTATION = about(
  'client',
  /reputa[tcz]/,
  /\bspam(?:s|mers?|ming|bots?)?\b(?! ?(?:filter|firewall|scan))|unsolicited|\bcomplaints?\b|\bplaintes?\b|beschwerden|\bquejas\b|\babus(?:e|ive)\b(?!@)/,
  /\b(?:dynamic|dial-?up|residential|transient|dynami(?:sch|que)\w{0,2}|dinamic[ao])\b/,
  /open (?:proxy|relay)|botnet|\binfected\b|\bcompromised\b|intrusion|\btor exit\b|schlechte\w{0,2} ruf\b/,
  /\bbad (?:sender |sending |client )?(?:ip|host|client|address)\b/,
  // T-Online names the address and nothing else.
  /\bip ?= ?\[?[\da-f.:]{3,45}\]? - /,
);

const DENIALS = about(
  'denial',
  `(?:${CLIENT}|${ADDRESS}).{0,80}\\b${DENIED}`,
  `${DENIED}.{0,40}(?:\\b(?:ip|address|adresse|direccion|client)\\b|${ADDRESS})`,
  `${SESSION}.{0,40}\\b${DENIED}`,
  /\b(?:blocked|banned|gesperrt)\b|\bunauthori[sz]ed (?:host|server|ip)/,
  `do(?:es)?(?: not|n't) accept .{0,30}from (?:you\\b|your\\b|this (?:host|client|ip|network)\\b|${ADDRESS})`,
  /not accepting (?:messages|mail|e-?mails?)|does(?: not|n't) have permission|no esta autorizad\w a conect|отказано в доступе|доступ запрещен/,
  /拒否され|拒絶され/,
  /\bpolic(?:y|ies)\b|richtlinien?\b|\bpolitiques?\b|\bpoliticas?\b|administrative(?:ly)? (?:prohibit|den|reject|block|lock)/,
  /\b(?:white|allow)[ -]?list|not (?:allowed|permitted|authori[sz]ed) to (?:connect|access|send|use)/,
);

const LIMITS = about(
  'limit',
  /\btoo many\b(?! (?:spams?|recipients|open files|processes|hops))|\btoo (?:much mail|frequent|often|quickly|fast)\b/,
  /throttl|slow(?:ing)? ?down|unusual rate|reduce (?:your |the )?(?:connection |sending )?rate/,
  /\b(?:rate|connections?|sessions?|concurrency|frequency)[ -](?:rate[ -])?limit|\brate[ -]?limit/,
  /\brates? (?:has been |was )?exceeded/,
  /\blimits?\b.{0,20}\b(?:exceeded|reached|hit)\b|\b(?:exceed\w{0,3}|reached|hit)\b.{0,40}\b(?:limit|quota|maximum|rate)\b/,
  /\bmax(?:imum|imal|imale)?\b.{0,40}\b(?:connections?|sessions?|verbindungen|connexions|conexiones|connessioni)\b/,
  /\b(?:connections?|sessions?)\b.{0,20}\bper (?:ip|host|client|source|hour|minute)\b/,
  /zu viele|zu (?:haufig|schnell|oft)|(?:limit|grenze|anzahl|kontingent|begrenzung)\b.{0,40}(?:uberschritten|erreicht)/,
  /trop (?:de |d')(?!spam)|nombre (?:maximal|maximum) de|(?:limite|connexions) .{0,20}(?:atteint|depass)|(?:atteint|depass)\w{0,3} .{0,20}limite/,
  /demasiad[oa]s|limite .{0,40}(?:superad|excedid|alcanzad)|(?:superad|excedid|alcanzad)[oa] .{0,20}limite|numero maximo de|maximo de (?:conexiones|sesiones)/,
  /tropp[ei] |muitas |excesso de |te veel |zbyt wiele /,
);

const CONDITIONS = about(
  'condition',
  /gr[ea]y[ -]?list|listes? grises?|listas? gris|graue liste/,
  /\b(?:backend|upstream|database)\b|configuration error|policy (?:server|service|daemon)|\binvoice|\bpayment|\bunpaid|service account/,
  /licen[cs](?:e|ing)|lizenz|licencia|licenza/,
  /maintenance|wartung|mantenimiento|manutenzione|shutting down|shut ?down|starting up/,
  /\bbusy\b|overload|\bload\b|resources?\b|memory|\bdisk\b|storage|space|uberlastet|surcharge|sobrecarg|occupe\b|ocupado/,
  /authenticat|\bsign in\b|\blog ?in\b/,
  /\b(?:start)?tls\b.{0,40}(?:not available|unavailable|disabled|not supported|fail|error)/,
);

export const REFUSAL_WORDINGS: readonly RefusalWording[] = [
  ...LISTS,
  ...REVERSE_DNS,
  ...EHLO_NAME,
  ...REPUTATION,
  ...DENIALS,
  ...LIMITS,
  ...CONDITIONS,
];
