/** The response of each route in the requested format: which words each value gets, and who may cache it. */
import type { Cause } from '../advice/tickets.ts';
import type { Caller, Discovery, Explanation, History, Report, Settings } from '../api/index.ts';
import {
  DISCOVERY_MAX_AGE_SECONDS,
  HISTORY_MAX_AGE_SECONDS,
  REFERENCE_MAX_AGE_SECONDS,
  SETTINGS_MAX_AGE_SECONDS,
} from '../limits.ts';
import type { Allowance } from '../quota/window.ts';
import { optionsOf, type RespondOptions, type Wanted, wantedOptions } from './check-response.ts';
import { answer, answerUntagged } from './http/answer.ts';
import { sharedIf } from './http/caching.ts';
import { callerWithWords } from './said.ts';
import { explanationWithWords } from './said-explanation.ts';
import { settingsWithWords } from './said-settings.ts';
import { discoveryText } from './text/discovery.ts';
import { explanationText } from './text/explanation.ts';
import { historyText } from './text/history.ts';
import { networkText } from './text/network.ts';
import { type Reference, referenceText } from './text/reference.ts';
import { settingsText } from './text/settings.ts';
import { ticketOf, ticketsText } from './text/tickets.ts';

/** Each part of the answer may also say in words what it means. */
interface Worded extends Wanted {
  wantsWords: boolean;
}

export function respondTickets(
  report: Report,
  causes: readonly Cause[],
  options: RespondOptions,
): Promise<Response> {
  const { words } = options;
  const value = { host: report.target.host, tickets: causes.map((cause) => ticketOf(cause, words)) };
  return answer(
    { value, lines: ({ tickets }) => tickets, text: ({ tickets }) => ticketsText(tickets, words) },
    optionsOf(report, options),
  );
}

/** Settings based on a check are fresh for as long as the check. */
export function respondCheckedSettings(
  report: Report,
  settings: Settings,
  options: RespondOptions,
): Promise<Response> {
  return answer(contentOfSettings(settings, options), optionsOf(report, options));
}

/** Settings that depend only on the URL, so that any cache may keep them. */
export function respondSettings(settings: Settings, wanted: Worded): Promise<Response> {
  return answer(contentOfSettings(settings, wanted), {
    ...wantedOptions(wanted),
    caching: { kind: 'shared', maxAgeSeconds: SETTINGS_MAX_AGE_SECONDS },
  });
}

/** One block of settings. What stations remember changes, so no cache keeps it. */
export function respondBlock(block: string): Response {
  return answerUntagged({ value: {}, text: () => block }, 'text', false);
}

function contentOfSettings(settings: Settings, { words, wantsWords }: Pick<Worded, 'words' | 'wantsWords'>) {
  return {
    value: wantsWords ? settingsWithWords(settings, words) : settings,
    lines: ({ clients }: Settings) => clients,
    text: (one: Settings) => settingsText(one, words),
  };
}

export interface DiscoveryOptions extends Wanted {
  /** The origin of this service, for the commands. */
  origin: string;
  /** True if a cache may keep the answer under its URL. */
  shareable: boolean;
  freshSeconds: number;
  /** The remaining quota of the client that was charged for this answer. */
  allowances: readonly Allowance[];
}

export function respondDiscovery(value: Discovery, options: DiscoveryOptions): Promise<Response> {
  const { words, origin, shareable, freshSeconds, allowances } = options;
  return answer(
    {
      value,
      ageless: { ...value, ageSeconds: 0 },
      lines: ({ hosts }) => hosts,
      text: (discovery) => discoveryText(discovery, words, origin),
    },
    {
      ...wantedOptions(options),
      caching: sharedIf(shareable, Math.min(freshSeconds, DISCOVERY_MAX_AGE_SECONDS)),
      allowances,
    },
  );
}

export interface HistoryOptions extends Wanted {
  /** True if the same request gets the same answer from every caller. */
  shareable: boolean;
}

export function respondHistory(value: History, options: HistoryOptions): Promise<Response> {
  const { words, shareable } = options;
  return answer(
    { value, lines: ({ entries }) => entries, text: (history) => historyText(history, words) },
    { ...wantedOptions(options), caching: sharedIf(shareable, HISTORY_MAX_AGE_SECONDS) },
  );
}

/** The same for every caller. */
export function respondReference(value: Reference, wanted: Wanted): Promise<Response> {
  return answer(
    {
      value,
      lines: (reference) => Object.values(reference).flat(),
      text: (reference) => referenceText(reference, wanted.words),
    },
    {
      ...wantedOptions(wanted),
      caching: { kind: 'shared', maxAgeSeconds: REFERENCE_MAX_AGE_SECONDS },
    },
  );
}

/** Never in a shared cache, because the next client calls from another network. */
export function respondNetwork(caller: Caller, wanted: Worded): Promise<Response> {
  const { words, wantsWords } = wanted;
  const value = wantsWords ? callerWithWords(caller, words) : caller;
  return answer(
    { value, text: (one) => networkText(one, words) },
    { ...wantedOptions(wanted), caching: { kind: 'private' } },
  );
}

/** No cache may keep it, because it quotes text that somebody pasted. */
export function respondExplanation(
  explanation: Explanation,
  { format, words, wantsWords, isPretty }: Omit<Worded, 'ifNoneMatch'>,
): Response {
  const value = wantsWords ? explanationWithWords(explanation, words) : explanation;
  return answerUntagged({ value, text: (one) => explanationText(one, words) }, format, isPretty);
}
