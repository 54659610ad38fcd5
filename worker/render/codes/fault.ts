/** The codes of what is wrong with pasted settings. */
import {
  CONFIGURATION_FAULTS,
  type ConfigurationFault,
  type ErrorChangeParameters,
  type Fault,
} from '../../api/index.ts';
import { CHANGE_OF_FAULT, type ToDo } from '../../messages/to-do.ts';
import { adviceOf, type Lexicon, ownOf, type Table, type Told, tableOf } from './sense.ts';

type Sample = [key: string | null, seen: string | null, wanted: string | null, basis: Fault['basis']];

/** In the names of environment variables, which many programs share. */
const SAMPLES: Readonly<Record<ConfigurationFault, Sample>> = {
  'mode-and-port-disagree': ['SMTP_ENCRYPTION', 'ssl', 'tls', 'standard'],
  'both-modes-on': ['SMTP_STARTTLS', 'true', 'false', 'standard'],
  'tls-not-required': ['SMTP_TLS', 'opportunistic', 'required', 'program'],
  'no-encryption': ['SMTP_ENCRYPTION', 'none', 'tls', 'standard'],
  'verification-off': ['SMTP_SKIP_VERIFY', 'true', 'false', 'program'],
  'not-a-submission-port': ['SMTP_PORT', '25', '587', 'standard'],
  'host-malformed': ['SMTP_HOST', 'ssl://smtp.example.net:465', 'smtp.example.net', 'standard'],
  'host-is-local': ['SMTP_HOST', 'localhost', null, 'standard'],
  'wrong-host-for-provider': ['SMTP_HOST', 'imap.gmail.com', 'smtp.gmail.com', 'provider'],
  'app-password-needed': ['SMTP_PASSWORD', null, null, 'provider'],
  'oauth-only': ['SMTP_PASSWORD', null, null, 'provider'],
  'password-is-not-a-password': ['SMTP_PASSWORD', null, null, 'provider'],
  'user-name-form': ['SMTP_USER', 'support', 'apikey', 'provider'],
  'key-ignored': ['SMTP_SSL', 'true', 'SMTP_ENCRYPTION', 'program'],
  'value-mistyped': ['SMTP_ENCRYPTION', 'yes', 'tls', 'program'],
  'authentication-off': ['SMTP_AUTH', 'false', 'true', 'program'],
  'mechanism-wrong': ['SMTP_AUTH_METHOD', 'CRAM-MD5', 'PLAIN', 'measured'],
  'sender-not-allowed': ['SMTP_FROM', 'noreply@example.org', null, 'provider'],
  'port-blocked-by-network': ['SMTP_PORT', '465', null, 'network'],
  'port-not-open': ['SMTP_PORT', '2525', '587', 'measured'],
  'mode-not-offered': ['SMTP_ENCRYPTION', 'ssl', 'tls', 'measured'],
  'not-loaded': ['SMTP_HOST', 'smtp.example.net', null, 'program'],
  'certificate-name-differs': ['SMTP_HOST', 'mail.example.net', 'smtp.example.org', 'measured'],
  'certificate-untrusted': ['SMTP_HOST', 'mail.example.net', null, 'measured'],
  'host-unknown': ['SMTP_HOST', 'smtp.exmaple.net', null, 'measured'],
  'value-missing': ['SMTP_HOST', null, null, 'program'],
  'not-percent-encoded': ['MAILER_DSN', null, null, 'standard'],
  'sign-in-not-wanted': ['SMTP_USER', null, null, 'standard'],
  'ehlo-name': ['SMTP_HELO', 'localhost', null, 'standard'],
  'program-unclear': [null, null, null, 'program'],
  'nothing-wrong': [null, null, null, 'program'],
  'no-mail-configuration': [null, null, null, 'program'],
};

/** What the change is told of the check that found the fault. */
const CHECKED: Readonly<Partial<Record<ConfigurationFault, ErrorChangeParameters>>> = {
  'certificate-untrusted': { port: 587 },
};

function sampleOf(code: ConfigurationFault): Fault {
  const [key, seen, wanted, basis] = SAMPLES[code];
  return { code, key, line: key === null ? null : 3, seen, wanted, confidence: 'certain', basis };
}

function tell(code: ConfigurationFault, { words, toDo }: Lexicon): Told {
  const change = ownOf(CHANGE_OF_FAULT, code);
  const own = ownOf<ToDo>(toDo.fault, code);
  const advice = change === undefined ? own : words.explanation.change[change](CHECKED[code] ?? {});
  return {
    meaning: words.configuration.fault[code],
    toDo: advice === undefined ? [] : adviceOf(advice),
    example: sampleOf(code),
    related: change === undefined ? [] : [change],
  };
}

export const OF_FAULTS = {
  fault: tableOf('/v1/explain configurations[].faults[].code', CONFIGURATION_FAULTS, tell),
} as const satisfies Record<string, Table>;
