/** The codes of settings: notes, how one signs in, and where a server was found. */
import {
  DISCOVERY_SOURCES,
  type DiscoveryQuestion,
  type DiscoverySource,
  SETTINGS_NOTES,
  type SettingsNoteCode,
  type SignIn,
  type SignInFirst,
  type SignInMethod,
  type UserNameForm,
} from '../../api/index.ts';
import { PROVIDERS } from '../../knowledge/providers/providers.ts';
import { WORDS } from '../words.ts';
import { adviceOf, keysOf, type Lexicon, sentenceOf, type Table, type Told, tableOf } from './sense.ts';

const NOTE_PARAMETERS: Readonly<Partial<Record<SettingsNoteCode, Readonly<Record<string, string>>>>> = {
  'no-usable-port': { why: 'nothing-answers' },
  'since-version': { version: '3.4' },
  'needs-version': { version: '3.4' },
  'verifies-since': { version: '3.4' },
  'mechanism-missing': { methods: 'PLAIN, LOGIN' },
  'escape-secret': { characters: '" \\' },
  'secret-without': { characters: '#' },
  'escape-as': { characters: '$ → $$' },
  'escape-user': { characters: '@ → %40' },
  'needs-package': { packages: 'libsasl2-modules' },
  'trust-store-path': { path: '/etc/pki/tls/certs/ca-bundle.crt' },
};

function tellNote(code: SettingsNoteCode, { words }: Lexicon): Told {
  const parameters = NOTE_PARAMETERS[code] ?? {};
  return {
    meaning: words.settings.note[code](parameters),
    example: { code, severity: SETTINGS_NOTES[code], parameters },
  };
}

/** What is known of a provider whose customers sign in so. */
function signInWhere(isSo: (signIn: SignIn) => boolean): Pick<Told, 'example' | 'links'> {
  const found = PROVIDERS.find(({ signIn }) => signIn !== null && isSo(signIn));
  if (!found?.signIn) return { example: null };
  const { isOffered, methods, first, userName, fixedUserName } = found.signIn;
  return {
    example: { signIn: { isOffered, methods, first, userName, fixedUserName } },
    links: [{ title: found.name, path: `/providers/${found.id}` }],
  };
}

function tellMethod(code: SignInMethod, { words }: Lexicon): Told {
  return { meaning: words.signIn.method[code], ...signInWhere(({ methods }) => methods.includes(code)) };
}

function tellFirst(code: SignInFirst, { words }: Lexicon): Told {
  return { meaning: words.signIn.first[code], ...signInWhere(({ first }) => first.includes(code)) };
}

function tellUserName(code: UserNameForm, { words }: Lexicon): Told {
  const { signIn } = words;
  const meaning = code === 'fixed' ? signIn.fixedUserName('apikey') : signIn.userName[code];
  return { meaning, ...signInWhere(({ userName }) => userName === code) };
}

function tellSource(code: DiscoverySource, { words, toDo }: Lexicon): Told {
  return {
    meaning: words.pages.discover.source[code],
    toDo: adviceOf(toDo.discoverySource),
    example: {
      host: 'smtp.example.net',
      port: 465,
      encryption: 'implicit-tls',
      sources: [code],
      priority: 1,
    },
  };
}

function tellOutcome(outcome: DiscoveryQuestion['outcome'], { words, toDo }: Lexicon): Told {
  return {
    meaning: sentenceOf(words.discovery.outcome[outcome]),
    toDo: adviceOf(toDo.discovery[outcome]),
    example: { source: 'srv', question: '_submissions._tcp.example.net', outcome },
  };
}

const { signIn, discovery } = WORDS.en;

export const OF_SETTINGS = {
  'settings-note': tableOf('/v1/settings clients[].notes[].code', keysOf(SETTINGS_NOTES), tellNote),
  'sign-in-method': tableOf('/v1/check signIn.methods[]', keysOf(signIn.method), tellMethod),
  'sign-in-first': tableOf('/v1/check signIn.first[]', keysOf(signIn.first), tellFirst),
  'user-name': tableOf('/v1/check signIn.userName', [...keysOf(signIn.userName), 'fixed'], tellUserName),
  'discovery-source': tableOf('/v1/discover hosts[].sources[]', DISCOVERY_SOURCES, tellSource),
  'discovery-outcome': tableOf('/v1/discover asked[].outcome', keysOf(discovery.outcome), tellOutcome),
} as const satisfies Record<string, Table>;
