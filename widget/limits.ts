/** Every limit of the element, with its unit and its reason. No logic. */

/** A line is at most one whole report: 600 rows with long greetings and certificates of a hundred names, 6 kB each. */
export const LINE_CHARACTERS = 3_600_000;

/** All lines of one check: each row twice (alone and in the report), plus some reserve. */
export const ANSWER_CHARACTERS = 9_000_000;

/** A greeting has 512 characters at most (RFC 5321 §4.5.3.1.5); anything longer is of no use to a reader. */
export const TEXT_CHARACTERS = 600;

/** For one text from a service: the longest finding names 24 places twice, 30 characters each. */
export const SAID_CHARACTERS = 2_000;

/** The longest code in the contract has 22 characters; a newer one may be shown as it is. */
export const WORD_CHARACTERS = 40;

/** Servers offer about a dozen extensions; more is an attempt to flood the page. */
export const LIST_ENTRIES = 64;

/** As many as the service shows for one certificate; large shared ones have a hundred. */
export const CERTIFICATE_NAMES = 128;

/** Real chains have two to four certificates; the service does not show more than this either. */
export const CERTIFICATES = 32;

/** Enough to find one's own name; a list of a hundred would push everything else off the screen. */
export const NAMES_SHOWN = 12;

/** A port has eight notes at most; more would bury the important one. */
export const NOTES_READ = 16;

/** Twice what the service offers, so that too many ports are normally refused by the service itself. */
export const PORTS = 24;

/**
 * The location of a vantage point: up to three Globalping probes with a city and a network each, 90 characters long.
 */
export const PLACE_CHARACTERS = 300;

/** Vantage points of one check: the eleven regions, and as many others as a reader can still distinguish. */
export const PLACES = 24;

/** Names in `regions`; a single name such as `all` may stand for many places. */
export const REGIONS = PLACES;

/** The longest region has 7 characters; an agent has a prefix and a name of 63 characters at most. */
export const REGION_CHARACTERS = 80;

/** Rows of one check: the service's eleven ports, for both address families and all vantage points. */
export const ROWS = 600;

/** A greeting may take 8 s, and a whole dialogue longer; after twice the slowest one, waiting is pointless. */
export const CHECK_MILLISECONDS = 60_000;

/** The maximum length of a host name (RFC 1035 §2.3.4), with a margin for names in Unicode. */
export const HOST_CHARACTERS = 300;

/**
 * How long rendering waits for its language: two round trips on a slow mobile network plus the file itself. Until then,
 * the content between the tags stays visible.
 */
export const WORDS_MILLISECONDS = 1_500;

/** The last line of a script: a URL with a host of full length twice, and PORTS entries of 33 characters at most. */
export const LOCAL_CHARACTERS = 2_000;

/** How often the label of the button counts down. */
export const TICK_MS = 1_000;

/** Long enough to read a line and follow it. */
export const COPIED_SHOWN_MS = 5_000;

/** How often screen readers hear how far a check is: more often, they would speak of nothing else. */
export const SPOKEN_MS = 3_000;

/** A provider has a few servers; more buttons would hide the one that matters. */
export const SERVERS_FOUND = 8;

/** Findings shown without unfolding: more would push what the reader can do next off the screen. */
export const FINDINGS_SHOWN = 2;

/** How long reading may keep the page from reacting: a quarter of what feels instant at 60 pictures a second. */
export const BUSY_MS = 4;

/** How much of a pasted text is sent: as much as the service reads, the longest configuration files with their comments. */
export const PASTED_CHARACTERS = 32_768;

/** Pasted settings that come back mended: what was sent, with a line more here and there. */
export const BLOCK_CHARACTERS = 2 * PASTED_CHARACTERS;

/** The service knows a hundred programs; ten times as many still fit into a list that is searched. */
export const PROGRAMS = 1_000;

/** Programs shown of those that were found: two or three lines of buttons on a phone are all that can be compared. */
export const PROGRAMS_SHOWN = 12;

/** The longest name of a program has 43 characters. */
export const PROGRAM_CHARACTERS = 80;
