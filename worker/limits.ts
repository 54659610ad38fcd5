/** Every number of the Worker: deadlines, caps and lifetimes, each with its unit and its reason. No calculations. */

/** A day in UTC, where every day has 24 hours. */
export const DAY_MS = 86_400_000;

/** Kernels retry a SYN for a minute or more; a reader will not wait that long. Three retransmissions fit in. */
export const CONNECT_DEADLINE_MS = 5_000;

/** Servers delay the greeting on purpose to expose bots, by up to six seconds in practice (postscreen's default). */
export const GREETING_DEADLINE_MS = 8_000;

/** After the greeting there is no reason to be slow, except in servers that look up the client's name first. */
export const EHLO_DEADLINE_MS = 6_000;

/** We send QUIT to be polite, but the reader should not wait for its reply, which changes nothing. */
export const QUIT_DEADLINE_MS = 1_000;

/**
 * From the first SYN to the last byte, including a second connection in the other mode: long enough for a wait until
 * the greeting deadline and then a complete handshake.
 */
export const CONVERSATION_DEADLINE_MS = 20_000;

/** Agreeing to STARTTLS is cheap, but a server may fork a process first. */
export const STARTTLS_DEADLINE_MS = 5_000;

/** Two round trips and a few milliseconds of computing; a server that needs longer is of no use to a mail client. */
export const HANDSHAKE_DEADLINE_MS = 6_000;

/**
 * After STARTTLS, how long TLS may take to follow plain text: the reply to our ClientHello is one round trip away, half
 * a second at most between two places on Earth, and a server may take as long again to compute it.
 */
export const TEXT_BEFORE_TLS_MS = 1_000;

/** How long a station waits for a dialer after the deadline of the conversation has passed. */
export const DIALER_GRACE_MS = 3_000;

/**
 * How long the front waits for a station's rows once the station has begun to answer. Longer than any prober may take,
 * agents included, so that the station itself can report what is late.
 */
export const STATION_DEADLINE_MS = 50_000;

/**
 * How long the front waits for a vantage point to begin. Two resolvers in turn (DNS_DEADLINE_MS each) and the wait to
 * be charged fit in, so that a busy host is reported as busy rather than late.
 */
export const VANTAGE_START_DEADLINE_MS = 10_000;

/** Each agent costs every check some requests: use one per network that matters. */
export const AGENTS_MAX = 8;

/** Our two headers are about 150 characters long. */
export const AGENT_SIGNATURE_CHARS_MAX = 512;

/** Enough for all the ports that one parameter can hold (PARAMETER_CHARS_MAX) and a host name of full length. */
export const AGENT_ORDER_BYTES_MAX = 4_096;
export const PORTS_ORDERED_MAX = 256;

/** The longest that a deployment may keep results (RESULT_TTL_SECONDS), and so the greatest age of a row. */
export const RESULT_TTL_MAX_SECONDS = 86_400;

/**
 * A request is valid for two minutes, the clock difference allowed in either direction; plus one for our own clocks.
 */
export const NONCE_SECONDS = 180;

/** As many as there are probes for one port; rows from other days may list more. */
export const PLACES_SHOWN_MAX = 3;

/** How long all stations on the same machine skip an agent or network that did not answer. */
export const COOLDOWN_SECONDS = 60;

/** Clocks that follow NTP differ by less than a second; an older request may be a replay. */
export const AGENT_CLOCK_SECONDS_MAX = 60;

/** An agent starts once its own vantage point has started or has been given up on (VANTAGE_START_DEADLINE_MS). */
export const AGENT_START_DEADLINE_MS = 12_000;

/** Covers the start of the agent's own station, its wait for a slot, a dialogue, and the grace for its dialer. */
export const AGENT_DEADLINE_MS = 46_000;

/**
 * A row with its dialogue and certificates takes five KiB. A hostile server can inflate one to 440 KiB, because invalid
 * bytes become characters of three bytes. Eleven such rows fit in, and each also fits in one line.
 */
export const AGENT_ANSWER_BYTES_MAX = 6_291_456;
export const LINE_CHARS_MAX = 524_288;

/** Half the length of the HMAC's hash, in hexadecimal; `openssl rand -hex 32` gives 64. */
export const AGENT_TOKEN_CHARS_MIN = 32;

/** It has to fit among other column headings. */
export const AGENT_PLACE_CHARS_MAX = 60;

/** Has to fit on one line of the about text. */
export const CONTACT_CHARS_MAX = 70;

/** A form or an issue tracker, with a template or a label in the query; it is part of every report with words. */
export const REPORT_URL_CHARS_MAX = 300;

/** Each place costs three tests per port, of the 250 an hour that Globalping allows without a token. */
export const GLOBALPING_PLACES_MAX = 4;

/** Monitors ask every half minute at most; a person who has just fixed something will wait this long. */
export const HEALTH_TTL_MS = 10_000;

/** For a value to be written and read back, which takes milliseconds on a disk that works. */
export const STORAGE_DEADLINE_MS = 3_000;

/** Increase it to have all stations created, and so placed, again: a Durable Object never moves once it is placed. */
export const STATION_GENERATION = 2;

/** The URLs of our sources are shorter; nobody would copy a longer one from a line of text. */
export const ADDRESS_COLUMNS_MAX = 160;

/** How many vantage points the text form shows side by side; the others follow in blocks below. */
export const TEXT_VANTAGES_MAX = 4;

/**
 * RFC 5321 §4.5.3.1.5 allows 512 octets per reply line; real EHLO lines can be longer, but none comes near this. The rest
 * of a longer line is not kept, as in Postfix.
 */
export const REPLY_LINE_BYTES_MAX = 2_048;

/** Everything a server may send in one conversation before it is cut off; replies may have any number of lines. */
export const CONVERSATION_BYTES_MAX = 65_536;

/**
 * Replies of one conversation that turn the client away: at most one each to EHLO, HELO and STARTTLS in plain text, and to
 * EHLO and HELO inside TLS. Servers quote an address and a URL in one or two lines.
 */
export const REFUSALS_MAX = 5;
export const REFUSAL_CHARS_MAX = 512;

/** A server words its reason in the same way on all ports; behind one name there are seldom two servers. */
export const REFUSALS_TOLD_MAX = 3;

/**
 * Pieces in which the bytes of a connection, or of a body, may arrive, at about 0.1 ms of CPU each. All that may be sent over
 * TLS takes 490 in the smallest segments that networks use (536 bytes). Servers that stutter on purpose send a byte a second.
 */
export const ARRIVALS_MAX = 512;

export const TRANSCRIPT_LINES_MAX = 64;
export const TRANSCRIPT_LINE_CHARS_MAX = 512;

/** How many a row shows; STARTTLS, AUTH and SIZE are read from all of them. Real servers declare about a dozen. */
export const EXTENSIONS_MAX = 128;
/** IANA has registered about sixty; beyond this number, those of well-known kinds come first. */
export const AUTH_MECHANISMS_MAX = 128;

/**
 * A row in JSON: real ones with certificates and dialogue take 5 to 8 KB. Together with ROW_WORDS_BYTES for its `said`, no
 * row of an answer is larger than 32 KB.
 */
export const ROW_BYTES_MAX = 30_720;
export const ROW_WORDS_BYTES = 1_024;

/** A report in JSON: the six ports of eleven regions, 5 KB each, fit without being cut. */
export const REPORT_BYTES_MAX = 524_288;

/** Each row beyond the first REPORT_ROWS adds this much to the size of a report. */
export const REPORT_ROWS = 64;
export const REPORT_ROW_BYTES = 8_192;

/** The part of a report reserved for everything but rows: target, places, findings, recommendation, caller, their `said`. */
export const REPORT_REST_BYTES = 49_152;

/** How long it counts that a vantage point has reached some host over a family: routes seldom change faster. */
export const REACHED_MS = 3_600_000;

/** IPv4 and IPv6 of two vantage points mostly; more are counted instead of listed. */
export const TEXT_ADDRESSES_MAX = 3;

/** Of a family, with `addresses=all`: large providers publish six or eight. */
export const ADDRESSES_DIALED_MAX = 8;

/** Rows of a check, as many as ports times addresses times vantage points can become. */
export const ROWS_MAX = 256;

/** RFC 5321 §5.1 asks for two at least. Silent or unreachable ones: those that refuse cost no time and do not count. */
export const ADDRESSES_TRIED_MAX = 3;

/** Four times what RFC 8305 §5 recommends, because a second connection costs the mail server a log line. */
export const NEXT_ADDRESS_AFTER_MS = 1_000;

/** How many connections a Worker invocation may be opening at once; the platform queues a seventh silently. */
export const CONNECTING_SLOTS = 6;

/** Two rounds of connection attempts that all time out; requests that wait longer are told so. */
export const SLOT_WAIT_MAX_MS = 12_000;

/** The name of the data center is optional: rows do not wait for it, and the end of the stream waits only this long. */
export const COLO_GRACE_MS = 500;
export const COLO_DEADLINE_MS = 3_000;
export const COLO_BYTES_MAX = 4_096;

/** After this time, the next resolver is asked. */
export const DNS_DEADLINE_MS = 3_000;

/** More than a DNS message can hold on the wire (65,535); the JSON form of any honest answer is shorter. */
export const DNS_ANSWER_BYTES_MAX = 65_536;

/** Per answer: hosts with many addresses behind an alias or two have a few dozen records. */
export const DNS_RECORDS_MAX = 256;

/** How much of a TXT record is read: an opt-out is about ten characters long, including spaces and quotes. */
export const TXT_CHARS_MAX = 512;

/** Per record type, SRV, MX or TXT: large providers have five or six. The rest of a longer list is not read. */
export const RECORDS_MAX = 16;

/** Three numbers of five digits, a name of full length with its trailing dot, and the spaces between them. */
export const RECORD_CHARS_MAX = 272;

/** Further addresses are not listed: they are never dialed, and a report has to have a limit. */
export const ADDRESSES_MAX = 32;

/** Failures are cached just long enough to stop a stampede, so that the next reader gets a new attempt. */
export const FAILURE_TTL_SECONDS = 10;

/** Servers of pasted settings whose results on record are looked for: few pastes name more, and each costs some calls. */
export const SERVERS_RECALLED_MAX = 3;

/** How long the stations are asked for what they have on record. They only read, so one that needs longer is unreachable. */
export const RECORD_DEADLINE_MS = 2_000;

/** How long rows are kept for times when the host must not be probed again; then they are deleted. */
export const MEMORY_SECONDS = 3_600;

/** A month is long enough to look back at an incident; an object that is not requested again is then deleted. */
export const HISTORY_DAYS = 30;

/**
 * Enough to follow a port that changes daily for two weeks, while a port that flaps at every check cannot fill the
 * table.
 */
export const HISTORY_RUNS_PER_PORT_MAX = 16;

/**
 * How long a row is compared with checks that had another outcome: whoever repairs a server looks again within minutes, and
 * the warning is gone within the hour. A result that came back within a day has not been repaired.
 */
export const CHANGE_SECONDS = 3_600;
export const RETURN_SECONDS = 86_400;

/** Which outcomes alternate is clear from the last few. */
export const EARLIER_MAX = 3;

/**
 * An unchanged state is recorded only once in this time because every write costs money; a change is recorded at once.
 */
export const HISTORY_STEP_SECONDS = 3_600;

/** How long shared caches may answer: someone who follows an incident refreshes twice a minute at most. */
export const HISTORY_MAX_AGE_SECONDS = 30;

/**
 * Each host costs six dialogues and some seconds of its station every five minutes; for more, use a monitoring tool.
 */
export const WATCH_HOSTS_MAX = 20;

/** Matches the cron in wrangler.toml, which gives the reasons. */
export const WATCH_PERIOD_MS = 300_000;

/** For a file of a domain's web server or of the ISPDB: it names a few servers, and a hundred domains at most. */
export const WEB_FILE_BYTES_MAX = 65_536;

/** From the request to the last byte; a reader should not have to wait longer for settings. */
export const WEB_FILE_DEADLINE_MS = 3_000;

/** For the URL in a redirect; a file at a well-known place needs no longer one. */
export const REDIRECT_CHARS_MAX = 2_048;

/** A text never has more characters than bytes. */
export const AUTOCONFIG_CHARS_MAX = WEB_FILE_BYTES_MAX;

/** Large providers list a hundred domains and a few servers, with two tags each; this also bounds the nesting. */
export const AUTOCONFIG_TAGS_MAX = 1_024;

/** Real files name one or two. */
export const AUTOCONFIG_SERVERS_MAX = 8;

/** As many as a reader can reasonably choose from. */
export const DISCOVERED_HOSTS_MAX = 16;

/** A source may query two names at two resolvers and fetch a few files; a source that takes longer is left out. */
export const DISCOVERY_SOURCE_DEADLINE_MS = 8_000;

/** The servers of a known domain can be named without asking anybody; its own word is worth a short wait. */
export const KNOWN_DOMAIN_DEADLINE_MS = 2_000;

/**
 * A mail domain's settings change only with its provider, so its web server is asked once in this time for all readers.
 */
export const DISCOVERY_TTL_SECONDS = 3_600;

/** How long shared caches may answer: someone who has just fixed their records looks again within minutes. */
export const DISCOVERY_MAX_AGE_SECONDS = 300;

/** A source that failed is retried, but not at once: its server may be overloaded. */
export const DISCOVERY_RETRY_SECONDS = 300;

/** A name has 253 characters at most (RFC 1035 §2.3.4) and may have a trailing dot. */
export const HOST_CHARS_MAX = 253;
export const LABEL_CHARS_MAX = 63;

/** A message to the tools: settings of CONFIGURATION_CHARS_MAX as JSON, with room for what JSON escapes. */
export const MCP_BODY_BYTES_MAX = 131_072;

/** What a model gets to read at once: eleven ports from five regions, in about 40 KB. */
export const TOOL_ROWS_MAX = 55;
export const TOOL_NAMES_MAX = 10;
/** Of words of a server: enough for a reply, too short for a text that wants to be obeyed. */
export const TOOL_QUOTE_CHARS_MAX = 200;
/** The longest code has fewer than forty. */
export const RESOURCE_NAME_CHARS_MAX = 64;

/** The frame of the element: wide enough for its table, high enough for the card before a check. Pages that listen resize it. */
export const FRAME_WIDTH_PX = 640;
export const FRAME_HEIGHT_PX = 520;
export const FRAME_PX_MAX = 10_000;

/** How long a picture of what is on record may be kept: proxies of code hosts ask for it in passing. */
export const BADGE_MAX_AGE_SECONDS = 300;

/** Claims about one host: more than the ports of a check, the certificate and the provider's documents need. */
export const ASSERTIONS_MAX = 32;

/** For one parameter of a request; a list of every allowed port is far shorter. */
export const PARAMETER_CHARS_MAX = 512;

/** How much of an invalid value is quoted in the error. */
export const QUOTE_CHARS_MAX = 60;

/** For the name of the organization that announces a network: the beginning is enough to recognize a company. */
export const ORGANISATION_CHARS_MAX = 60;

/** The data changes only with a deployment, and a change shows within half a working day. */
export const REFERENCE_MAX_AGE_SECONDS = 14_400;

/** The pages about providers and networks change with a new version only. */
export const LISTING_MAX_AGE_SECONDS = 3_600;

/** Browsers send about 150 characters of Accept and 60 of Accept-Language; the rest of a longer one is not read. */
export const ACCEPT_CHARS_MAX = 1_024;

/** The width that every terminal has, and that fits a mail or a ticket without line breaks. */
export const TEXT_COLUMNS = 80;

/** An announcement that is farther away only alarms people who cannot do anything yet. */
export const PASSWORDS_END_ANNOUNCED_DAYS = 180;

/** Ids of providers or networks in one entry of the reference for a terminal: five lines or so. */
export const REFERENCE_NAMES_MAX = 24;

/**
 * How many names of a certificate the text form lists, and their width: enough to recognize it; JSON has all of them.
 */
export const TEXT_NAMES_MAX = 8;
export const TEXT_NAME_COLUMNS_MAX = 60;
export const TEXT_ISSUER_COLUMNS_MAX = 130;

/** When the script of `/local.sh` stops a dialer: servers that delay the greeting on purpose take six seconds. */
export const LOCAL_DIAL_SECONDS = 10;

/** BusyBox's nc reports only failed connections, and fails within this time; a longer silence means a connection. */
export const LOCAL_BUSYBOX_SECONDS = 6;

/** How much output the script reads per server: openssl prints about two hundred lines for a certificate chain. */
export const LOCAL_LINES_MAX = 400;

/** The script compares with results from the time it was made, and says so if it runs later than this. */
export const LOCAL_SCRIPT_FRESH_SECONDS = 600;

/** How much output the PowerShell script reads per reply: servers with the most extensions have about thirty lines. */
export const LOCAL_REPLY_LINES_MAX = 100;

/** How much of a line it keeps: RFC 5321 §4.5.3.1.5 allows a reply 512 characters. */
export const LOCAL_LINE_CHARS_MAX = 512;

/** How often it looks whose time is up. */
export const LOCAL_WATCH_MS = 100;

/** How much of a greeting it shows, and how wide its sentences are: a console has 80 columns. */
export const LOCAL_SHOWN_CHARS_MAX = 70;
export const LOCAL_SCRIPT_COLUMNS = 79;

/** How much of a greeting the script of `/local.sh` shows; with what comes before it, a line has 80 columns. */
export const LOCAL_GREETING_CHARS_MAX = 56;

/**
 * RFC 9110 §4.1 wants at least 8,000. Parsing costs more than anything before the flood guard, and pages repeat the query in the
 * links to other languages.
 */
export const URL_CHARS_MAX = 8_192;

/** CORS preflights are the same for every client and rarely change. */
export const PREFLIGHT_MAX_AGE_SECONDS = 86_400;

/** The rate limit binding in wrangler.toml: requests per client and location, cache hits included, and its period. */
export const FLOOD_REQUESTS_MAX = 1_200;
export const FLOOD_PERIOD_SECONDS = 60;

/** Self-hosting: requests that a connection may send before the first is answered (RFC 9112 §9.3.2). Browsers send one. */
export const PIPELINED_MAX = 8;

/** Self-hosting: clients counted in a period, at about a hundred bytes each. */
export const FLOOD_KEYS_MAX = 100_000;

/** Objects that hosts are spread over: enough to share the load of all look-ups, few enough to leave few files. */
export const DIRECTORY_SHARDS = 64;

/** Objects that clients, hosts and addresses are counted in. */
export const COUNTER_SHARDS = 32;

/** Hosts whose standing an isolate or a directory object keeps in memory, some hundred bytes each. */
export const STANDINGS_REMEMBERED_MAX = 2_000;

/**
 * Readers share an answer that was begun no longer ago than this. The ages in it are whole seconds, so nobody sees one
 * that is off by more.
 */
export const SHARED_ANSWER_MS = 1_000;

/** Answers in progress that can be shared, of about REPORT_BYTES_MAX at most; beyond that, readers get their own. */
export const SHARED_ANSWERS_MAX = 200;

/** Cloudflare ends what a client that hung up left behind after this time; whoever waited for it starts anew. */
export const SHARED_WAIT_MAX_MS = 30_000;

/** A host first asked for longer ago than the quota's hour was not made up in order to use that hour up. */
export const ESTABLISHED_MS = 3_600_000;

/**
 * IPv6 networks that count together: a customer has a /56 or a /48 as often as a /64. As some hundred customers may have a /48
 * among them, it may cause more than a client, in multiples of its quota; the shares of a host are those of one client.
 */
export const CLIENT_NETWORKS = [
  { bytes: 7, times: 2 },
  { bytes: 6, times: 4 },
] as const;

/** Shares of the dialogues an address allows per hour: for one client, and for hosts that nobody has asked for before. */
export const CLIENT_SHARE = 1 / 2;
export const NEWCOMER_SHARE = 3 / 4;

/** Counting a new name rewrites the whole list, which must fit in the 2 MB of a row in Durable Object storage. */
export const NAMES_COUNTED_MAX = 10_000;

/** For checks in flight at midnight, on a station whose clock differs slightly. */
export const SALT_GRACE_MS = 600_000;

/** 96 bits, so that no two of the millions of names in a day get the same pseudonym. */
export const PSEUDONYM_BYTES = 12;

/**
 * A station charges one cache miss at a time, in a few messages; after this wait, a request is told that the host is
 * busy.
 */
export const CHARGE_WAIT_MAX_MS = 3_000;

/** Globalping probes per port: many networks block outgoing port 25, so the silence of a single probe proves little. */
export const GLOBALPING_PROBES = 3;

/**
 * Connection attempts per probe, each of which reaches the host; one attempt repeats its SYN for ten seconds anyway.
 */
export const GLOBALPING_PACKETS = 1;

/** A probe gives up after this long (tcp-ping.ts of globalping-probe), so a longer time cannot be genuine. */
export const GLOBALPING_RTT_MAX_MS = 10_000;

/** The API requires clients to wait at least this long after each reply before polling a measurement again. */
export const GLOBALPING_POLL_MIN_MS = 500;

/**
 * Open ports answer at once, silent ones after ten seconds; a Worker on the free plan may make fifty requests in all.
 */
export const GLOBALPING_POLL_MAX_MS = 4_000;

/** The API only stores an order or returns a result; the measurement runs in between, so requests are quick. */
export const GLOBALPING_REQUEST_DEADLINE_MS = 5_000;

/**
 * Ten seconds for a silent port and ten for everything around it; the API's own thirty and cleanup would be too late.
 */
export const GLOBALPING_DEADLINE_MS = 20_000;

/** The results of a few probes for one port are a few kilobytes, including their tags and resolvers. */
export const GLOBALPING_ANSWER_BYTES_MAX = 65_536;

/** Ids have 24 characters or slightly more (measurement/id.ts of globalping). */
export const GLOBALPING_ID_CHARS_MAX = 64;

/** For a probe's city and its network: few cities are longer, and the beginning is enough to recognize a company. */
export const GLOBALPING_NAME_CHARS_MAX = 40;

/**
 * Without a token the API allows 250 tests an hour, and six ports cost 18, so its results are cached longer than
 * others.
 */
export const GLOBALPING_TTL_SECONDS = 300;

/** Self-hosting: workerd exits at once unless it is still answering; a supervisor waits ten seconds before it kills. */
export const WORKERD_STOP_MS = 5000;

/**
 * Self-hosting: how often to check whether the disk has room, and how much it must have. A check writes a megabyte at most
 * until then. Going back to the disk takes more, so that a disk that is nearly full does not restart the service again and
 * again.
 */
export const DISK_POLL_MS = 5_000;
export const DISK_FREE_BYTES_MIN = 8_388_608;
export const DISK_FREE_AGAIN_BYTES_MIN = 33_554_432;

/**
 * Self-hosting: how much may be kept in memory while the disk is full, how much memory must stay free besides, and how often to
 * check. A station takes 40 KB, and a flood of new hosts writes 10 MB a second. A container has 64 MB for such files by default.
 */
export const SPARE_BYTES_MAX = 67_108_864;
export const SPARE_FREE_BYTES_MIN = 16_777_216;
export const SPARE_POLL_MS = 1_000;

/**
 * Self-hosting: how long to wait for a lock before it counts as held by another service. Of two that start at the same time,
 * one holds it only in passing.
 */
export const LOCK_WAIT_MS = 500;

/**
 * Self-hosting: how long the file of an object may be in use when the service starts. After kill -9, the workerd of the service
 * before it lives on for some milliseconds.
 */
export const OBJECT_FILE_WAIT_MS = 1_000;

/** Self-hosting: how often to see whether npm is still running; the port may stay in use that long after it has ended. */
export const PARENT_POLL_MS = 1_000;

/**
 * Self-hosting: how long to wait before workerd is started again, twice as long each time until it stays up. With the
 * second that a start takes, the service is back within five seconds, however often a flood of connections ends it.
 */
export const RESTART_PAUSE_FIRST_MS = 500;
export const RESTART_PAUSE_MAX_MS = 4_000;
export const STAYED_UP_MS = 60_000;

/** How much of pasted settings is read: the mail section of the longest configuration files, with their comments. */
export const CONFIGURATION_CHARS_MAX = 32_768;
/** Each line is looked at by itself. Files in one line, such as JSON, are rarely longer. */
export const CONFIGURATION_LINE_CHARS_MAX = 4_000;
/** More names with values in one line belong to something else than mail settings. */
export const LINE_SETTINGS_MAX = 60;
/** The longest name in use is Spring's, `spring.mail.properties.mail.smtp.starttls.required`. */
export const SETTING_NAME_CHARS_MAX = 80;
/** Of all settings: a stranger's file of 32 KB has fewer. */
export const SETTINGS_READ_MAX = 1_500;
/** A message names two or three things in passing; a log that shows settings shows all of them. */
export const DUMPED_SETTINGS_MIN = 5;
/** Settings that are looked through for names with a letter wrong: more are no list that somebody typed. */
export const SLIP_SETTINGS_MAX = 200;
/** Programs that settings may be for. More would be no answer. */
export const PROGRAMS_FOR_SETTINGS_MAX = 3;
/** Blocks within blocks, of which only the names nearest to a setting matter. */
export const SETTING_DEPTH_MAX = 12;

/** How much of a pasted error is read: a stack trace or about forty log lines; the important part is among them. */
export const ERROR_CHARS_MAX = 4_000;

/** How much of it is shown: enough to recognize the pasted text, without copying a whole log. */
export const ERROR_TOLD_CHARS_MAX = 400;

/** The quoted words that an error was recognized by; the longest patterns include a host name. */
export const ERROR_QUOTE_CHARS_MAX = 120;

/** More than three explanations of one failure help nobody. */
export const EXPLANATIONS_MAX = 3;

/**
 * More than there are parameters: of so many, one is unknown or repeated, and the form is refused for that. The rest need not
 * be parsed.
 */
export const FORM_FIELDS_MAX = 64;

/** For a whole form: pages send a few kilobytes, which takes less time even over a slow mobile network. */
export const POSTED_DEADLINE_MS = 10_000;

/** Settings of CONFIGURATION_CHARS_MAX with each character form-encoded as three; anything longer was pasted by mistake. */
export const ERROR_BODY_BYTES_MAX = 131_072;

/** A reader compares two or three names with the one they typed; the report has all of them. */
export const CERTIFIED_NAMES_MAX = 3;

/** Ways to sign in that an explanation names: servers offer five at most, and a reader looks for one of them. */
export const EXPLAINED_METHODS_MAX = 8;

/** Source code is recognized by the beginning of its lines; longer ones are minified, or no code. */
export const SOURCE_LINE_CHARS_MAX = 400;

/** A pasted text is a program if so many of its lines are source code: at least two, and the larger part. */
export const SOURCE_LINES_MIN = 2;
export const SOURCE_SHARE_MIN = 0.5;

/** Refusals of one conversation are fewer: a client gives up, and numbers in ascending order are chance. */
export const TABLE_LINES_MIN = 4;

/** The last replies of a log tell why it ended; and what is not said at the beginning of a reply is boilerplate. */
export const REPLIES_MAX = 40;
export const REPLY_CHARS_MAX = 170;

/** Hosts that are looked for in a pasted message; a log names the one that matters among its first. */
export const NAMED_HOSTS_MAX = 20;

/**
 * As long as a check waits for a connection (CONNECT_DEADLINE_MS), so that a pasted command waits no longer than we do.
 */
export const COMMAND_TIMEOUT_SECONDS = 5;

/** Settings depend only on the URL; a new version of the service may word them differently. */
export const SETTINGS_MAX_AGE_SECONDS = 3_600;

/** Enough of a greeting for an administrator to tell which server sent it. */
export const TICKET_GREETING_CHARS_MAX = 80;

/**
 * Certificates with fewer days left are reported: someone who renews by hand still has time. Automatic renewal happens
 * with a third of the lifetime left, so less than a quarter is late. Without that fraction, certificates with a
 * lifetime of a week would always be reported.
 */
export const CERTIFICATE_SOON_DAYS = 14;
export const CERTIFICATE_SOON_SHARE = 1 / 4;

/** Even distant and busy servers greet within two seconds; a longer delay is on purpose (postscreen: six). */
export const GREETING_DELAYED_MS = 3_000;

/** How many networks are named as possible causes; more of them would mean that the dead ports point to none. */
export const SUSPECTS_MAX = 6;

/** More guesses than a reader can go through would hide what is certain. */
export const CANDIDATES_MAX = 3;

/** Providers named where only the ports of the web are open; anybody needs but one. */
export const ELSEWHERE_MAX = 4;

/** Mail domains on the page of a provider; a few have hundreds. */
export const PAGE_DOMAINS_MAX = 60;

/**
 * Self-hosting: the shares of the file descriptors that a process may have which connections of clients use, and requests
 * passed on to workerd. A request uses one in either process; the rest is for files, and for workerd to dial.
 */
export const CONNECTIONS_SHARE = 1 / 2;
export const REQUESTS_SHARE = 1 / 4;

/** In a terminal, half a line is left for the value; a longer label of a form is described instead. */
export const FIELD_NAME_COLUMNS_MAX = 38;

/** On the page of settings: as many programs as are shown at once; of more there are links, since all would be 200 KB. */
export const SETTINGS_OPEN_MAX = 5;

/** On the page of a program: more than a reader compares with the message at hand; the decoder knows the rest. */
export const PROGRAM_MESSAGES_MAX = 12;

/** On the page of a code: programs that it concerns, of which some concern most; each is an example. */
export const CODE_PROGRAMS_MAX = 8;

/** Self-hosting: where the system allows more, memory is the limit: some ten kilobytes a connection, more a request. */
export const CONNECTIONS_MAX = 8_192;
export const REQUESTS_MAX = 2_048;

/**
 * Self-hosting: what a request can make workerd open: its connection, the files of a station and of the objects that charge
 * for it (three each), six connections to the host and a few to resolvers.
 */
export const DESCRIPTORS_PER_REQUEST = 24;

/** Self-hosting: kept free for what no request causes: the schedule, workerd's own files, second connections to hosts. */
export const DESCRIPTORS_RESERVED = 128;

/** Self-hosting: counting a thousand descriptors takes a millisecond, a tenth of this. */
export const DESCRIPTORS_STALE_MS = 10;

/** Self-hosting: until a request has opened most of what it will: resolvers are asked first, then the host's ports. */
export const DESCRIPTORS_SETTLE_MS = 1_500;

/** Self-hosting: how long a request waits for descriptors; short enough for a reader to wait, and for a second attempt. */
export const DESCRIPTORS_WAIT_MAX_MS = 2_000;

/** Self-hosting: a connection on which nothing moves. A vantage point may be silent for less (STATION_DEADLINE_MS). */
export const CONNECTION_IDLE_MS = 120_000;

/** Self-hosting: for the request line and headers; a pasted error in a URL (ERROR_CHARS_MAX, encoded) fits in. */
export const REQUEST_HEADERS_BYTES_MAX = 32_768;

/** Self-hosting: after RESTART_PAUSE_MAX_MS and a start, or once objects have been closed, there is room again. */
export const RETRY_SOON_SECONDS = 5;
