/**
 * What a service advises, as it arrives: findings and notes with the parameters that the words for them need, whatever
 * was sent. Codes of a newer service pass; nothing here judges a port.
 */
import {
  type Advised,
  type Documented,
  FINDINGS,
  type Finding,
  type Mode,
  NOTES,
  type Note,
  PARAMETERS,
  type Recommendation,
} from '../worker/api.ts';
import { amount, entries, objectIn, portNumber, text, word } from './json.ts';
import { LIST_ENTRIES, NOTES_READ, PARAMETERS_READ } from './limits.ts';

/** A finding that names no port is about all of them. */
export function readFinding(value: unknown): Finding | null {
  const finding = objectIn(value);
  const code = word(finding?.code);
  if (finding === null || code === null) return null;
  const { severity } = finding;
  return {
    ...finding,
    code,
    severity: severity === 'error' || severity === 'warning' ? severity : 'info',
    ports: entries(finding.ports, portNumber, LIST_ENTRIES),
    parameters: readParameters(finding.parameters, FINDINGS, code),
  } as Finding;
}

export function readRecommendation(value: unknown): Recommendation | null {
  const recommendation = objectIn(value);
  const best = readAdvised(value);
  return (
    best && {
      ...best,
      alternatives: entries(recommendation?.alternatives, readAdvised, LIST_ENTRIES),
      passedOver: entries(recommendation?.passedOver, readPassedOver, LIST_ENTRIES),
    }
  );
}

function readAdvised(value: unknown): Advised | null {
  const passed = readPassedOver(value);
  const mode = readMode(objectIn(value)?.encryption);
  return passed && { ...passed, encryption: mode === 'plaintext' ? null : mode };
}

function readPassedOver(value: unknown): { port: number; reasons: Note[] } | null {
  const port = portNumber(objectIn(value)?.port);
  return port === null ? null : { port, reasons: entries(objectIn(value)?.reasons, readNote, NOTES_READ) };
}

function readNote(value: unknown): Note | null {
  const note = objectIn(value);
  const code = word(note?.code);
  if (note === null || code === null) return null;
  const { side } = note;
  return {
    code,
    // What a newer service says is better read than passed over.
    side: side === 'for' || side === 'danger' ? side : 'against',
    parameters: readParameters(note.parameters, NOTES, code),
  } as Note;
}

export function readDocumented(value: unknown): Documented | null {
  const documented = objectIn(value);
  const provider = text(documented?.provider);
  if (documented === null || provider === null) return null;
  return {
    provider,
    source: text(documented.source) ?? '',
    verifiedOn: word(documented.verifiedOn) ?? '',
    confirmed: documented.confirmed === true,
    recommendedPort: portNumber(documented.recommendedPort),
    ports: entries(documented.ports, readDocumentedPort, LIST_ENTRIES),
  };
}

function readDocumentedPort(value: unknown): Documented['ports'][number] | null {
  const entry = objectIn(value);
  const port = portNumber(entry?.port);
  return port === null
    ? null
    : {
        port,
        encryption: readMode(entry?.encryption),
        isEncryptionRequired: entry?.isEncryptionRequired === true,
        confirmed: entry?.confirmed === true,
      };
}

function readMode(value: unknown): Mode {
  return value === 'starttls' || value === 'implicit-tls' ? value : 'plaintext';
}

type Named = Readonly<Record<string, { parameters: readonly (keyof typeof PARAMETERS)[] }>>;
type Parameter = string | number | (string | number)[];

/** As many as there may be, each as text, number or a list of them; then those that the code has, each of its kind. */
function readParameters(value: unknown, table: Named, code: string): Record<string, Parameter> {
  const sent = Object.entries(objectIn(value) ?? {}).slice(0, PARAMETERS_READ);
  const read = Object.fromEntries(sent.map(([name, content]) => [name, readParameter(content)]));
  const names = Object.hasOwn(table, code) ? (table[code]?.parameters ?? []) : [];
  for (const name of names)
    read[name] = ofKind(PARAMETERS[name], Object.hasOwn(read, name) ? read[name] : '');
  return read;
}

function readParameter(content: unknown): Parameter {
  if (Array.isArray(content))
    return entries<string | number>(content, (item) => word(item) ?? amount(item), LIST_ENTRIES);
  return text(content) ?? amount(content) ?? '';
}

function ofKind(
  kind: (typeof PARAMETERS)[keyof typeof PARAMETERS],
  content: Parameter | undefined,
): Parameter {
  switch (kind) {
    case 'word':
      return word(content) ?? '';
    case 'number':
      return amount(content) ?? 0;
    case 'words':
      return entries(content, word, LIST_ENTRIES);
    case 'numbers':
      return entries(content, amount, LIST_ENTRIES);
  }
}
