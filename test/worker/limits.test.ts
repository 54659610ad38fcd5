/** Nested deadlines: the inner one ends first, so that the answer names what was really late. */
import { describe, expect, it } from 'vitest';
import { parseConfig } from '../../worker/config/config.ts';
import {
  AGENT_DEADLINE_MS,
  AGENT_START_DEADLINE_MS,
  CHARGE_WAIT_MAX_MS,
  COLO_GRACE_MS,
  CONNECT_DEADLINE_MS,
  CONVERSATION_DEADLINE_MS,
  DIALER_GRACE_MS,
  DNS_DEADLINE_MS,
  EHLO_DEADLINE_MS,
  GLOBALPING_DEADLINE_MS,
  GLOBALPING_POLL_MAX_MS,
  GLOBALPING_REQUEST_DEADLINE_MS,
  GREETING_DEADLINE_MS,
  HANDSHAKE_DEADLINE_MS,
  SLOT_WAIT_MAX_MS,
  STARTTLS_DEADLINE_MS,
  STATION_DEADLINE_MS,
  VANTAGE_START_DEADLINE_MS,
} from '../../worker/limits.ts';

const RESOLVERS = parseConfig({}).dohUrls.length;
/**
 * The longest that one dialed port can take: the wait for a slot, the conversation, the grace for its dialer, and the
 * station's end.
 */
const REGION_MS = SLOT_WAIT_MAX_MS + CONVERSATION_DEADLINE_MS + DIALER_GRACE_MS + COLO_GRACE_MS;

describe('of two deadlines the inner one ends first:', () => {
  it.each([
    ['the wait to be charged', CHARGE_WAIT_MAX_MS, 'the start of a vantage point', VANTAGE_START_DEADLINE_MS],
    [
      'resolving and the wait to be charged',
      RESOLVERS * DNS_DEADLINE_MS + CHARGE_WAIT_MAX_MS,
      'the start of a vantage point',
      VANTAGE_START_DEADLINE_MS,
    ],
    [
      'the start of a vantage point',
      VANTAGE_START_DEADLINE_MS,
      'the start of an agent',
      AGENT_START_DEADLINE_MS,
    ],
    ['the start of an agent', AGENT_START_DEADLINE_MS, 'an agent', AGENT_DEADLINE_MS],
    [
      'the start of a vantage point and a region behind it',
      VANTAGE_START_DEADLINE_MS + REGION_MS,
      'an agent',
      AGENT_DEADLINE_MS,
    ],
    ['a region', REGION_MS, 'a station', STATION_DEADLINE_MS],
    ['an agent', AGENT_DEADLINE_MS + COLO_GRACE_MS, 'a station', STATION_DEADLINE_MS],
    ['Globalping', GLOBALPING_DEADLINE_MS + COLO_GRACE_MS, 'a station', STATION_DEADLINE_MS],
    ['a request to Globalping', GLOBALPING_REQUEST_DEADLINE_MS, 'Globalping', GLOBALPING_DEADLINE_MS],
    ['a pause between two such requests', GLOBALPING_POLL_MAX_MS, 'Globalping', GLOBALPING_DEADLINE_MS],
    ['two rounds of connection attempts', 2 * CONNECT_DEADLINE_MS, 'the wait for a slot', SLOT_WAIT_MAX_MS],
    ['EHLO', EHLO_DEADLINE_MS, 'a conversation', CONVERSATION_DEADLINE_MS],
    ['STARTTLS', STARTTLS_DEADLINE_MS, 'a conversation', CONVERSATION_DEADLINE_MS],
    [
      'a connection, a silence and the handshake of a second attempt',
      CONNECT_DEADLINE_MS + GREETING_DEADLINE_MS + HANDSHAKE_DEADLINE_MS,
      'a conversation',
      CONVERSATION_DEADLINE_MS,
    ],
  ])('%s (%i ms), %s (%i ms)', (_, innerMs, __, outerMs) => {
    expect(innerMs).toBeLessThan(outerMs);
  });
});
