/** Pasted settings → what is wrong with each configuration in them, the surest first. Pure. */
import type { Fault, Report, Review } from '../../api/index.ts';
import { type Configuration, configurationsIn, encryptionOf } from '../../configuration/configuration.ts';
import { isMessage } from '../../configuration/message-line.ts';
import { plainValue } from '../../configuration/name.ts';
import { judgeEncryption } from './encryption.ts';
import { type Finding, fault, type Judge } from './fault.ts';
import { isLocal, judgeHost, localHint } from './host.ts';
import { judgeLoaded } from './loaded.ts';
import { judgeMeasured } from './measured.ts';
import { mended } from './mended.ts';
import { causesIn, isAboutSignIn, judgeMessage } from './message.ts';
import { judgeMissing } from './missing.ts';
import { judgeNames } from './names.ts';
import { judgeNotations } from './notations.ts';
import { judgePort } from './port.ts';
import { judgeProperties } from './properties.ts';
import { judgeSender } from './sender.ts';
import { judgeShown } from './shown.ts';
import { judgeSignIn } from './sign-in.ts';
import { judgeStrays } from './strays.ts';
import { unclearHint } from './unclear.ts';
import { judgeUnswitched } from './unswitched.ts';
import { judgeValues } from './values.ts';
import { judgeVerification } from './verification.ts';

/** Of equals, what keeps mail from leaving comes before what makes it unsafe. */
const JUDGES: readonly Judge[] = [
  judgeHost,
  judgePort,
  judgeEncryption,
  judgeNames,
  judgeStrays,
  judgeProperties,
  judgeValues,
  judgeNotations,
  judgeMissing,
  judgeSignIn,
  judgeUnswitched,
  judgeSender,
  judgeVerification,
  judgeLoaded,
];

const RANK = { certain: 0, likely: 1, possible: 2 } as const;

/** What was pasted, read: masked, with the configurations in it. */
export interface Pasted {
  text: string;
  configurations: readonly Configuration[];
}

/** `text` is masked. */
export function readPasted(text: string): Pasted {
  return { text, configurations: configurationsIn(text) };
}

/** The servers that somebody else can reach, with the port that the settings name, each once. */
export function serversIn({ configurations }: Pasted): { host: string; port: number }[] {
  const servers = configurations.flatMap(({ server, port }) =>
    server === null || port === null || isLocal(server.endpoint.host)
      ? []
      : [{ host: server.endpoint.host, port: port.number }],
  );
  return [...new Map(servers.map((one) => [`${one.host} ${one.port}`, one])).values()];
}

/** What is on record of a port of a host; null where nothing is. */
export type OnRecord = (host: string, port: number) => Pick<Report, 'vantages' | 'recommendation'> | null;

const NOTHING: OnRecord = () => null;

export function reviewsOf({ text, configurations }: Pasted, onRecord: OnRecord = NOTHING): Review[] {
  const [first] = configurations;
  if (first === undefined) return [];
  const message = messageBeside(configurations, text);
  const causes = causesIn(message);
  const shown = [...judgeMessage(causes, first), ...judgeShown(message, first)];
  const isElsewhere = causes.some((cause) => !isAboutSignIn(cause));
  return configurations.map((one) => {
    const { server, port } = one;
    const seen = server === null || port === null ? null : onRecord(server.endpoint.host, port.number);
    return review(text, one, [...judgeMeasured(one, seen), ...(one === first ? shown : [])], isElsewhere);
  });
}

/** What a comment says that quotes a message. */
const COMPLAINT =
  /reject|refus|\bfail|denied|\berr(?:or|eur)\b|antwort|respond|fehler|timed? ?out|unable|cannot|\b[45]\d\d\b/i;

function messageBeside(configurations: readonly Configuration[], text: string): string {
  const lines = new Set(
    configurations.flatMap(({ settings }) =>
      settings.flatMap(({ setting, role }) => (role === null ? [] : [setting.line])),
    ),
  );
  // What is on or off, or a number, is a setting, even if nothing is known of its name.
  const switches = new Set(
    configurations.flatMap(({ settings }) =>
      settings.flatMap(({ setting }) =>
        /^(?:true|false|\d{1,6})$/.test(plainValue(setting.value ?? '-')) ? [setting.line] : [],
      ),
    ),
  );
  const rest = text
    .split('\n')
    .filter(
      (line, index) =>
        !lines.has(index + 1) && (!switches.has(index + 1) || isMessage(line)) && !isVariable(line),
    );
  // Comments explain the settings; some people put the message into one.
  return rest
    .map((line) => ({ line, said: line.replace(/^\s*(?:#|\/\/|;)\s?/, '') }))
    .flatMap(({ line, said }) => (said === line || isMessage(said) || COMPLAINT.test(said) ? [said] : []))
    .join(' ');
}

/** `APP_LOG_LEVEL=warn`: variables whose value is one word, unless that is a number that a server or a library gives. */
function isVariable(line: string): boolean {
  return VARIABLE.test(line) && !/\b[45]\d\d\b|\bE[A-Z]{4}/.test(line);
}

const VARIABLE =
  /^\s{0,40}(?:- )?[A-Z][A-Z\d]{0,40}(?:_[A-Z\d]{1,40}){1,12}(?:=|: )["']?[^\s"']{0,200}["']?$/;

/** With an address that is not read as it was meant, messages are about another host. */
const MISLEADING: readonly Fault['code'][] = [
  'host-malformed',
  'not-percent-encoded',
  'wrong-host-for-provider',
];

/** Whoever mends these asks for another encryption afterwards. */
const OF_ENCRYPTION: readonly Fault['code'][] = ['mode-and-port-disagree', 'both-modes-on'];

/** Networks close the port between servers; behind one that is none for mail, nobody answers anyway. */
function isOfRelay({ code, confidence }: Finding): boolean {
  return code === 'not-a-submission-port' && confidence !== 'certain';
}

/** `isElsewhere`: a message shows that it was not the sign-in. */
function review(
  text: string,
  configuration: Configuration,
  shown: readonly Finding[],
  isElsewhere: boolean,
): Review {
  const { candidates, server, port } = configuration;
  const found = withoutGuess(
    JUDGES.flatMap((judge) => judge(configuration)),
    isElsewhere,
  );
  const more = shown.filter(
    ({ code }) =>
      !found.some((one) => one.code === code || MISLEADING.includes(one.code)) &&
      (code !== 'port-blocked-by-network' || found.every(isOfRelay)) &&
      !(code === 'no-encryption' && server !== null && isLocal(server.endpoint.host)) &&
      !(code === 'mechanism-wrong' && found.some((one) => one.code === 'app-password-needed')) &&
      !(code === 'mode-not-offered' && found.some((one) => OF_ENCRYPTION.includes(one.code))),
  );
  const faults = onePerLine([...found, ...more]);
  const changes = faults.flatMap((one) => one.changes);
  const hints = [...unclearHint(configuration), ...localHint(configuration)];
  return {
    programs: candidates.map(({ program, confidence }) => ({ id: program.id, confidence })),
    host: server?.endpoint.host ?? null,
    port: port?.number ?? null,
    encryption: encryptionOf(configuration),
    faults: told([
      ...(faults.length > 0 ? surestFirst(faults) : [fault('nothing-wrong', null, { basis: 'standard' })]),
      // Behind everything, so that nobody takes them for a complaint.
      ...hints.filter(({ code }) => !faults.some((one) => one.code === code)),
    ]),
    mended: mended(text, changes),
  };
}

/** What keeps mail from leaving before anybody asks for a password. */
const BEFORE_SIGN_IN: readonly Fault['code'][] = [
  'mode-and-port-disagree',
  'both-modes-on',
  'host-malformed',
  'wrong-host-for-provider',
  'not-percent-encoded',
  'authentication-off',
  'value-missing',
  'key-ignored',
];

/** A password that does not look like one of the provider's may be one that was changed before it was shown. */
function withoutGuess(found: readonly Finding[], isElsewhere: boolean): Finding[] {
  const isExplained = isElsewhere || found.some(({ code }) => BEFORE_SIGN_IN.includes(code));
  return found.filter(({ code }) => code !== 'app-password-needed' || !isExplained);
}

/** The same thing of the same line, said by two judges. */
function onePerLine(faults: readonly Finding[]): Finding[] {
  const placeOf = ({ code, line, key }: Finding) => `${code} ${line} ${key}`;
  return [...new Map(faults.toReversed().map((one) => [placeOf(one), one])).values()].toReversed();
}

function surestFirst(faults: readonly Finding[]): Finding[] {
  return faults.toSorted((one, other) => RANK[one.confidence] - RANK[other.confidence]);
}

function told(findings: readonly Finding[]): Fault[] {
  return findings.map(({ changes: _, ...fault }) => fault);
}
