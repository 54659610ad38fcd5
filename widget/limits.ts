/** Every number of the element that bounds something, with its unit and its reason. Decides nothing itself. */

/** A line is at most one whole report: 600 rows with long greetings and certificates of a hundred names, 6 kB each. */
export const LINE_CHARACTERS = 3_600_000;

/** All lines of one check: each row twice (alone and in the report), and some room. */
export const ANSWER_CHARACTERS = 9_000_000;

/** A greeting is 512 characters at most (RFC 5321 §4.5.3.1.5); nothing longer helps a reader. */
export const TEXT_CHARACTERS = 600;

/** What a service says of one thing: the longest finding names 24 places twice, 30 characters each. */
export const SAID_CHARACTERS = 2_000;

/** The longest code of the contract has 22; a newer one may be shown as it came. */
export const WORD_CHARACTERS = 40;

/** Servers offer about a dozen extensions; more is an attempt to fill the page. */
export const LIST_ENTRIES = 64;

/** The same as the service shows of one certificate; large shared ones carry a hundred. */
export const CERTIFICATE_NAMES = 128;

/** Real chains have two to four; the service reads no more than this either. */
export const CERTIFICATES = 16;

/** Enough to find one's own among them; a list of a hundred would push everything else away. */
export const NAMES_SHOWN = 12;

/** A port has eight notes at most: more would bury the one that matters. */
export const NOTES_READ = 16;

/** Twice what the service offers, so that the service's own refusal is what a reader normally meets. */
export const PORTS = 24;

/** Where somebody looked from: up to three probes of Globalping name a city and a network each, 90 characters long. */
export const PLACE_CHARACTERS = 300;

/** Vantage points of one check: the eleven regions, and as many of other kinds as a reader can still tell apart. */
export const PLACES = 24;

/** Names in `regions`; one name, such as `all`, may stand for many places. */
export const REGIONS = PLACES;

/** The longest region has 7 characters; an agent has a name of 63 at most behind its kind. */
export const REGION_CHARACTERS = 80;

/** Rows one check may bring: the service's eleven ports, both address families, and all vantage points. */
export const ROWS = 600;

/** A greeting may take 8 s and a whole dialogue some more; twice the slowest one is never still worth waiting for. */
export const CHECK_MILLISECONDS = 60_000;

/** The length limit of a host name (RFC 1035 §2.3.4) with room for a name written in Unicode. */
export const HOST_CHARACTERS = 300;

/**
 * How long a drawing waits for its language: two round trips of a slow mobile network and the file itself. What stands
 * between the tags stays in sight as long.
 */
export const WORDS_MILLISECONDS = 1_500;

/** The last line of a script: an address with a host of full length twice, and PORTS entries of 33 characters at most. */
export const LOCAL_CHARACTERS = 2_000;

/** Long enough to read a line and follow it. */
export const COPIED_SHOWN_MS = 5_000;
