/** What a row of a program lacks, as sentences; none if nothing does. */
import { ENCRYPTION_MODES, type EncryptionMode } from '../../../worker/api/index.ts';
import { ERROR_PATTERNS } from '../../../worker/knowledge/errors/patterns.ts';
import type { Program } from '../../../worker/programs/program.ts';
import { ADDRESS, PASSWORD, TOKEN, USER } from '../../../worker/programs/quoting.ts';
import { TRAPS } from '../../../worker/programs/trap.ts';
import type { Target, Written } from '../../../worker/programs/written.ts';

const PORTS: Readonly<Record<EncryptionMode, number>> = {
  starttls: 587,
  'implicit-tls': 465,
  plaintext: 2525,
};

/** Ways to ignore a certificate, or to make encryption optional. */
export const CARELESS =
  /rejectUnauthorized|verify_peer(?:_name)?['"]?\s*(?:=>?|:)|VERIFY_NONE|CERT_NONE|certcheck|ssl\.trust|nocert|--insecure|\s-k\s|SkipVerify|_unverified|Opportunistic|tls-optional|IgnoreSTARTTLS|enable_starttls_auto: true/i;

/** A page, or a file of a repository. */
const ADDRESS_OF_SOURCE = /^(?:https:\/\/|[\w.-]+\/[\w.-]+:\S)/;

/** A fact that is older has to be looked up again. */
const OLDEST_DAY = '2024-11-30';

export function target(encryption: EncryptionMode, more: Partial<Target> = {}): Target {
  const host = 'smtp.example.net';
  const account = { mechanism: 'PLAIN', signsIn: 'password' } as const;
  return { host, unicodeHost: host, port: PORTS[encryption], encryption, trusted: true, ...account, ...more };
}

export function textOf({ fields = [], files = [] }: Written): string {
  const values = fields.map((field) => ('value' in field ? field.value : `<${field.choice}>`));
  return [...values, ...files.map(({ text }) => text)].join('\n');
}

export function faultsOf(program: Program): string[] {
  return [...factFaults(program), ...trapFaults(program), ...templateFaults(program), ...keyFaults(program)];
}

function factFaults(program: Program): string[] {
  const { id, evidence, messages, lackingSource, starttls, implicitTls } = program;
  const faults: string[] = [];
  if (!/^[a-z0-9]+(?:-[a-z0-9]+)*$/.test(id)) faults.push(`id: ${id}`);
  for (const fact of ['starttls', 'implicitTls', 'unset', 'verifies', 'oauth'] as const)
    if (evidence.confirmed && program[fact] === null) faults.push(`${fact}: not known`);
  if ((starttls === 'lacking' || implicitTls === 'lacking') && !ADDRESS_OF_SOURCE.test(lackingSource ?? ''))
    faults.push('lackingSource: a mode is lacking, and nothing says where that was read');
  if (evidence.confirmed && !ADDRESS_OF_SOURCE.test(evidence.source ?? ''))
    faults.push('evidence: no source');
  if (!(evidence.on >= OLDEST_DAY && /^\d{4}-\d\d-\d\d$/.test(evidence.on))) faults.push('evidence: too old');
  if (evidence.how === 'run' && evidence.version === null) faults.push('evidence: run with which version?');
  for (const name of messages)
    if (!ERROR_PATTERNS.some((row) => row.program === name)) faults.push(`messages: no rows of ${name}`);
  return faults;
}

function trapFaults({ traps, evidence }: Program): string[] {
  const faults = evidence.confirmed && traps.length === 0 ? ['traps: none'] : [];
  for (const { code, parameters, source } of traps) {
    if (Object.keys(parameters).sort().join() !== [...TRAPS[code]].sort().join())
      faults.push(`trap ${code}: wants ${TRAPS[code].join(', ')}`);
    if (Object.values(parameters).some((value) => value.trim() === '')) faults.push(`trap ${code}: empty`);
    if (!ADDRESS_OF_SOURCE.test(source)) faults.push(`trap ${code}: no source`);
  }
  return faults;
}

function isLacking({ starttls, implicitTls }: Program, mode: EncryptionMode): boolean {
  if (mode === 'starttls') return starttls === 'lacking';
  return mode === 'implicit-tls' && implicitTls === 'lacking';
}

function templateFaults(program: Program): string[] {
  const faults: string[] = [];
  const texts = new Set<string>();
  const modes = ENCRYPTION_MODES.filter((mode) => !isLacking(program, mode));
  for (const mode of modes) {
    const written = program.write(target(mode));
    const text = textOf(written);
    if (text === '' && (written.notes ?? []).length === 0) faults.push(`${mode}: nothing, and no note`);
    if (CARELESS.test(text)) faults.push(`${mode}: careless: ${CARELESS.exec(text)?.[0]}`);
    if (text !== '') texts.add(text.replaceAll(String(PORTS[mode]), ''));
    const open = textOf(program.write(target(mode, { mechanism: null, signsIn: 'none' })));
    for (const word of [USER, PASSWORD, TOKEN])
      if (open.includes(word)) faults.push(`${mode}: ${word} where the server offers no sign-in`);
    if (open.includes('undefined') || text.includes('undefined')) faults.push(`${mode}: undefined`);
    if (program.oauth === 'token' && text !== '') {
      const token = textOf(program.write(target(mode, { mechanism: null, signsIn: 'without-password' })));
      if (!token.includes(TOKEN) || token.includes(PASSWORD)) faults.push(`${mode}: no access token`);
    }
  }
  // A form with one switch for both kinds of TLS.
  const byPort = program.implicitTls === '465-only' || program.implicitTls === null ? 1 : 0;
  const written = modes.filter((mode) => textOf(program.write(target(mode))) !== '');
  if (texts.size < written.length - byPort) faults.push('two modes are written alike');
  return faults;
}

/** Each name of an option is in the text of some mode; labels of forms are not. */
function keyFaults(program: Program): string[] {
  const { keys, evidence } = program;
  const all = ENCRYPTION_MODES.filter((mode) => !isLacking(program, mode)).flatMap((mode) => [
    program.write(target(mode)),
    program.write(target(mode, { mechanism: 'LOGIN' })),
  ]);
  const isForm = all.some(({ fields = [] }) => fields.length > 0);
  const text = all.map(textOf).join('\n');
  const faults = evidence.confirmed && keys.server === undefined ? ['keys: no server'] : [];
  if (!isForm)
    for (const name of Object.values(keys).flat())
      if (!text.includes(name)) faults.push(`keys: ${name} is in no template`);
  if (!isForm && text.includes(ADDRESS) && keys.sender === undefined) faults.push('keys: no sender');
  if (!isForm && text.includes(USER) && keys.user === undefined) faults.push('keys: no user');
  return faults;
}
