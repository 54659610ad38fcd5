/** The replies of SMTP servers in a text: where each begins, and its words up to the next one. Pure. */
import { REPLIES_MAX, REPLY_CHARS_MAX } from '../../limits.ts';

export interface Reply {
  index: number;
  text: string;
  /** RFC 5321 §4.2.1: 4xx, about this moment. */
  isPassing: boolean;
}

/** The numbers of RFC 5321 §4.2.3 and its extensions, none of them a port; an enhanced code (RFC 3463) alone will do. */
const NUMBER = '4(?:2[12]|3[12]|46|5\\d|71)|5(?:0\\d|1\\d|2\\d|3\\d|4\\d|5\\d|7[01])';
const HEAD = new RegExp(
  `(?<![\\w./-]|dsn=)(?:(?:${NUMBER})(?:[ :,'"-]{1,3}#?[45]\\.\\d{1,3}\\.\\d{1,3})?|[45]\\.\\d{1,3}\\.\\d{1,3})[ :,'")-](?!(?:ms|bytes|(?:status|reply) code|of|is|are|on|for|and|or|to|at|in|by|out)\\b)`,
  'g',
);

export function repliesIn(text: string): Reply[] {
  const heads = [...text.matchAll(HEAD)].slice(-REPLIES_MAX);
  return heads.map(({ index, 0: head }, at) => {
    const next = heads[at + 1]?.index ?? text.length;
    const words = text.slice(index, Math.min(next, index + REPLY_CHARS_MAX));
    return { index, text: words, isPassing: head.startsWith('4') };
  });
}
