/** Every number of the Worker: deadlines, caps and lifetimes, each with its unit and its reason. Computes nothing. */

/** A day of UTC, which knows no summer time. */
export const DAY_MS = 86_400_000;

/** Kernels give up on a SYN after a minute or more; a reader does not wait, and three retransmissions fit in. */
export const CONNECT_DEADLINE_MS = 5_000;

/** Servers delay the greeting on purpose, up to six seconds in the wild (postscreen's default), to unmask bots. */
export const GREETING_DEADLINE_MS = 8_000;

/** After the greeting there is no reason to be slow, except for servers that look the client's name up first. */
export const EHLO_DEADLINE_MS = 6_000;

/** Politeness has its price, but not the reader's time: the answer to QUIT changes nothing. */
export const QUIT_DEADLINE_MS = 1_000;

/**
 * From the first SYN to the last byte, a second connection in the other mode included: silence until the greeting's
 * deadline and a whole handshake after it fit in.
 */
export const CONVERSATION_DEADLINE_MS = 20_000;

/** Consent to STARTTLS costs a server nothing, but it may fork for it. */
export const STARTTLS_DEADLINE_MS = 5_000;

/** Two round trips and a few milliseconds of computing; a server that needs longer is of no use to a mail client. */
export const HANDSHAKE_DEADLINE_MS = 6_000;

/** How long the station waits for a dialer beyond the conversation's own deadline. */
export const DIALER_GRACE_MS = 3_000;

/**
 * How long the front waits for the rows of a station once it has begun to answer. Longer than any prober may take, agents
 * included, so that the station itself says what is late.
 */
export const STATION_DEADLINE_MS = 50_000;

/**
 * How long the front waits for a vantage point to begin: two resolvers in turn (DNS_DEADLINE_MS each) and the wait to be
 * charged fit in, so that a busy host is called busy and not late.
 */
export const VANTAGE_START_DEADLINE_MS = 10_000;

/** Each costs requests from every check: one per network that matters, not a fleet. */
export const AGENTS_MAX = 8;

/** Two of our headers are about 150 characters long. */
export const AGENT_SIGNATURE_CHARS_MAX = 512;

/** As many ports as one parameter can hold (PARAMETER_CHARS_MAX), with a name of full length. */
export const AGENT_ORDER_BYTES_MAX = 4_096;
export const PORTS_ORDERED_MAX = 256;

/** The longest that a deployment may keep results for (RESULT_TTL_SECONDS), and so the greatest age of a row. */
export const RESULT_TTL_MAX_SECONDS = 86_400;

/** A request is taken for two minutes, between the two ends of what clocks may differ; one more for clocks of ours. */
export const NONCE_SECONDS = 180;

/** As many as there are probes for one port; rows of other days may come from more. */
export const PLACES_SHOWN_MAX = 3;

/** An agent or network that did not answer is left alone for this long, by all stations on the same machine. */
export const COOLDOWN_SECONDS = 60;

/** Clocks that follow NTP differ by less than one; a request that is older was kept by somebody. */
export const AGENT_CLOCK_SECONDS_MAX = 60;

/** An agent begins once its own vantage point has begun, or was given up (VANTAGE_START_DEADLINE_MS). */
export const AGENT_START_DEADLINE_MS = 12_000;

/** The start of the agent's own station, its wait for a slot, a dialogue and the grace for its dialer fit in. */
export const AGENT_DEADLINE_MS = 46_000;

/**
 * A row with its dialogue and certificates takes five KiB; one that a hostile server has blown up, up to 440: rubbish
 * becomes characters of three bytes. Eleven of those fit in, and each into a line.
 */
export const AGENT_ANSWER_BYTES_MAX = 6_291_456;
export const LINE_CHARS_MAX = 524_288;

/** Half the strength of the hash that it signs with; `openssl rand -hex 32` gives 64. */
export const AGENT_TOKEN_CHARS_MIN = 32;

/** A heading among others. */
export const AGENT_PLACE_CHARS_MAX = 60;

/** Each costs three tests a port, of the 250 an hour that Globalping gives to strangers. */
export const GLOBALPING_PLACES_MAX = 4;

/** Counted up, all stations are made anew, and placed anew: an object never moves once it is somewhere. */
export const STATION_GENERATION = 1;

/** The sources of what we know are shorter; what is longer in a line of text was not written to be copied. */
export const ADDRESS_COLUMNS_MAX = 160;

/** Columns of vantage points side by side in the text form; further ones stand in blocks below. */
export const TEXT_VANTAGES_MAX = 4;

/** RFC 5321 §4.5.3.1.5 allows 512 octets in a reply line; real EHLO lines are longer, none comes near this. */
export const REPLY_LINE_BYTES_MAX = 2_048;

/** A reply of a real server has about 20 lines. */
export const REPLY_LINES_MAX = 128;

/** Everything a server may say in one conversation before it is cut off. */
export const CONVERSATION_BYTES_MAX = 65_536;

export const TRANSCRIPT_LINES_MAX = 64;
export const TRANSCRIPT_LINE_CHARS_MAX = 512;

/** Real servers declare about a dozen extensions and half a dozen SASL mechanisms. */
export const EXTENSIONS_MAX = 64;
export const AUTH_MECHANISMS_MAX = 32;

/** Connections a Worker invocation may have in establishment at once; a seventh would wait without a word. */
export const CONNECTING_SLOTS = 6;

/** Two rounds of connection attempts that all run into their deadline; who waits longer is told so. */
export const SLOT_WAIT_MAX_MS = 12_000;

/** The data center's name is decoration: the rows do not wait for it, the end of the stream does, this long. */
export const COLO_GRACE_MS = 500;
export const COLO_DEADLINE_MS = 3_000;
export const COLO_BYTES_MAX = 4_096;

/** A resolver that has not answered by now is passed over for the next one. */
export const DNS_DEADLINE_MS = 3_000;

/** More than a DNS message can have on the wire (65,535); its JSON form stays below this for any honest answer. */
export const DNS_ANSWER_BYTES_MAX = 65_536;

/** Of one answer: hosts with many addresses behind an alias or two have some dozens of records. */
export const DNS_RECORDS_MAX = 256;

/** What is read of a TXT record: an opt-out has about ten characters, spaces and quotes included. */
export const TXT_CHARS_MAX = 512;

/** Of a name's SRV or MX records each: large providers have five or six, and the rest of a longer list is not read. */
export const RECORDS_MAX = 16;

/** Three numbers of five digits, a name of full length with its dot, and the blanks between them. */
export const RECORD_CHARS_MAX = 272;

/** More addresses than this are not listed: nobody dials them, and a report has to end somewhere. */
export const ADDRESSES_MAX = 32;

/** Failures are remembered just long enough to stop a stampede; the next reader deserves a new try. */
export const FAILURE_TTL_SECONDS = 10;

/** Rows are remembered for this long, to be told where the host must not be asked again; then all is forgotten. */
export const MEMORY_SECONDS = 3_600;

/** A month: long enough to look back at an incident; an object nobody has asked for is gone after it. */
export const HISTORY_DAYS = 30;

/** A port that changes daily is followed for two weeks; one that flaps at every look must not grow its table. */
export const HISTORY_RUNS_PER_PORT_MAX = 16;

/** That a port is still as it was is written down once in this time, not with each look: a write costs, news do not wait. */
export const HISTORY_STEP_SECONDS = 3_600;

/** Shared caches may answer for this long: who follows an incident looks twice a minute at most. */
export const HISTORY_MAX_AGE_SECONDS = 30;

/** Each costs six dialogues and some seconds of its station every five minutes; a list beyond this is a monitor's work. */
export const WATCH_HOSTS_MAX = 20;

/** As often as the cron of wrangler.toml, for the reasons given there. */
export const WATCH_PERIOD_MS = 300_000;

/** A file of a domain's web server or of the ISPDB: it names some servers, and a hundred domains at the very most. */
export const WEB_FILE_BYTES_MAX = 65_536;

/** From a request to its last byte: nobody's settings are worth more of a reader's time. */
export const WEB_FILE_DEADLINE_MS = 3_000;

/** Of a redirect's address; who needs more does not have a file at a fixed place. */
export const REDIRECT_CHARS_MAX = 2_048;

/** Bytes are never fewer than the characters they stand for. */
export const AUTOCONFIG_CHARS_MAX = WEB_FILE_BYTES_MAX;

/** Large providers list a hundred domains and some servers, with two tags each; nesting is bounded by the same number. */
export const AUTOCONFIG_TAGS_MAX = 1_024;

/** Real files name one or two. */
export const AUTOCONFIG_SERVERS_MAX = 8;

/** What a reader can still choose from. */
export const DISCOVERED_HOSTS_MAX = 16;

/** A source may ask two names of two resolvers and fetch two files; who waits longer does without it. */
export const DISCOVERY_SOURCE_DEADLINE_MS = 8_000;

/** Settings of a mail domain change with its provider; a web server is asked once in this time, however many readers there are. */
export const DISCOVERY_TTL_SECONDS = 3_600;

/** Shared caches may answer for this long: who has just mended his records looks again within minutes. */
export const DISCOVERY_MAX_AGE_SECONDS = 300;

/** Where a source has failed, it is worth another try, but not at once: its server may be down under load. */
export const DISCOVERY_RETRY_SECONDS = 300;

/** A name has 253 characters at most (RFC 1035 §2.3.4) and may come with a trailing dot. */
export const HOST_CHARS_MAX = 253;
export const LABEL_CHARS_MAX = 63;

/** What a caller may write into one parameter; a list of every allowed port is far below. */
export const PARAMETER_CHARS_MAX = 512;

/** How much of a wrong value is quoted back. */
export const QUOTE_CHARS_MAX = 60;

/** The name of who announces a network: registries hold longer ones, but a company is known by the start of its name. */
export const ORGANISATION_CHARS_MAX = 60;

/** Changes with a deployment only, and who asks again in a working day sees it. */
export const REFERENCE_MAX_AGE_SECONDS = 14_400;

/** Browsers send about 150 characters of Accept and 60 of Accept-Language; the rest of a longer one is not read. */
export const ACCEPT_CHARS_MAX = 1_024;

/** What every terminal has, and what a mail or a ticket still shows without breaking lines. */
export const TEXT_COLUMNS = 80;

/** What the text form lists of a certificate, cut at this width each: enough to recognize it; JSON holds all of it. */
export const TEXT_NAMES_MAX = 8;
export const TEXT_NAME_COLUMNS_MAX = 60;
export const TEXT_ISSUER_COLUMNS_MAX = 130;

/** The script of `/local.sh` ends a dialer after this long: servers that delay their greeting on purpose take six seconds. */
export const LOCAL_DIAL_SECONDS = 10;

/** BusyBox's nc says nothing of a connection that stands, only of one that failed, and that within this time. */
export const LOCAL_BUSYBOX_SECONDS = 6;

/** What the script reads of one server: a chain of certificates has about two hundred lines in openssl's words. */
export const LOCAL_LINES_MAX = 400;

/** The script compares with what the service saw when it was made; it says so when it is run later than this. */
export const LOCAL_SCRIPT_FRESH_SECONDS = 600;

/** Of a greeting in the script of `/local.sh`, beside what stands before it on a line of 80 columns. */
export const LOCAL_GREETING_CHARS_MAX = 56;

/** CORS preflights are the same for everybody and rarely change. */
export const PREFLIGHT_MAX_AGE_SECONDS = 86_400;

/** The rate limit binding in wrangler.toml: requests of one client in one place, hits included, and its period. */
export const FLOOD_REQUESTS_MAX = 1_200;
export const FLOOD_PERIOD_SECONDS = 60;

/** A counter of names writes all of them for each new one, within the 2 MB that a row of Durable Object storage holds. */
export const NAMES_COUNTED_MAX = 10_000;

/** For checks in flight at midnight, whose station looks at another clock. */
export const SALT_GRACE_MS = 600_000;

/** 96 bits, so that no two names meet among the millions of a day. */
export const PSEUDONYM_BYTES = 12;

/** A station charges one miss at a time, which takes a few messages; whoever waits longer is told that the host is busy. */
export const CHARGE_WAIT_MAX_MS = 3_000;

/** Probes of Globalping asked about each port: many networks block port 25 outwards, so that the silence of one says little. */
export const GLOBALPING_PROBES = 3;

/** Connections each probe attempts, and the host sees all of them; one attempt alone repeats its SYN for ten seconds. */
export const GLOBALPING_PACKETS = 1;

/** A probe gives an attempt up after this long (tcp-ping.ts of globalping-probe): no honest time is longer. */
export const GLOBALPING_RTT_MAX_MS = 10_000;

/** The API forbids to ask about a measurement again within this time of its last answer. */
export const GLOBALPING_POLL_MIN_MS = 500;

/** Ports that answer do so at once, silent ones after ten seconds; a Worker of the free plan has fifty requests for it all. */
export const GLOBALPING_POLL_MAX_MS = 4_000;

/** The API only notes an order down or reads one out; what lasts is the measurement, and nobody waits for it in a request. */
export const GLOBALPING_REQUEST_DEADLINE_MS = 5_000;

/** Ten seconds for silence and as many for the way there; the API's own thirty, plus its cleaning up, would be too late. */
export const GLOBALPING_DEADLINE_MS = 20_000;

/** What a few probes say of one port has some kilobytes, their tags and resolvers included. */
export const GLOBALPING_ANSWER_BYTES_MAX = 65_536;

/** Ids have 24 characters or a few more (measurement/id.ts of globalping). */
export const GLOBALPING_ID_CHARS_MAX = 64;

/** Of a probe's city and of its network each: hardly a city is longer, and a company is known by the start of its name. */
export const GLOBALPING_NAME_CHARS_MAX = 40;

/** Without a token the API allows 250 tests an hour, and six ports cost 18: what it said is told for longer than other rows. */
export const GLOBALPING_TTL_SECONDS = 300;

/** Self-hosting: workerd ends at once unless an answer is under way; a supervisor waits ten seconds before it kills. */
export const WORKERD_STOP_MS = 5000;

/** What is read of a pasted error: a stack trace or some forty lines of a log; what matters stands there. */
export const ERROR_CHARS_MAX = 4_000;

/** What is told of it: enough to recognize what one has pasted, and no copy of somebody's log. */
export const ERROR_TOLD_CHARS_MAX = 400;

/** By these words it was recognized: the longest patterns span a host name. */
export const ERROR_QUOTE_CHARS_MAX = 120;

/** Who reads four explanations of one failure has been told nothing. */
export const EXPLANATIONS_MAX = 3;

/** A whole log, each of its characters as three of a form; what is beyond was pasted by mistake. */
export const ERROR_BODY_BYTES_MAX = 65_536;

/** A reader compares two or three names with the one they typed; the report holds all of them. */
export const CERTIFIED_NAMES_MAX = 3;

/** As long as a check waits for a connection (CONNECT_DEADLINE_MS): who pastes a line waits no longer than we do. */
export const COMMAND_TIMEOUT_SECONDS = 5;

/** Settings follow from their address alone; a new version of the service may write them otherwise. */
export const SETTINGS_MAX_AGE_SECONDS = 3_600;

/** As much of a greeting as tells an administrator which of his servers it was. */
export const TICKET_GREETING_CHARS_MAX = 80;

/**
 * A certificate with fewer days left is told: whoever renews by hand still has time. Automatic renewal comes at a third
 * of the lifetime, so that below a quarter it is late; certificates of a week would be told on each of their days.
 */
export const CERTIFICATE_SOON_DAYS = 14;
export const CERTIFICATE_SOON_SHARE = 1 / 4;

/** Servers far away and busy greet within two seconds; who takes longer does it on purpose (postscreen: six). */
export const GREETING_DELAYED_MS = 3_000;

/** Networks named as possible culprits: with more of them the set of dead ports points at nobody. */
export const SUSPECTS_MAX = 6;
