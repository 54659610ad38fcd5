/**
 * Reads a service's advice: findings, notes and what the provider documents. Codes from a newer service are kept, and
 * so are parameters, which are not shown. Makes no judgements about ports.
 */
import type { Advised, Documented, Finding, Mode, Note, Recommendation } from '../worker/api/index.ts';
import { entries, objectIn, portNumber, text, word } from './json.ts';
import { LIST_ENTRIES, NOTES_READ, PLACE_CHARACTERS, PORTS } from './limits.ts';

import { readSaid } from './said.ts';

/** A finding that names no port is about all of them. */
export function readFinding(value: unknown): Finding | null {
  const finding = objectIn(value);
  const code = word(finding?.code);
  if (finding === null || code === null) return null;
  const { severity } = finding;
  return {
    ...finding,
    said: readSaid(finding.said),
    code,
    severity: severity === 'error' || severity === 'warning' ? severity : 'info',
    ports: entries(finding.ports, portNumber, LIST_ENTRIES),
    parameters: objectIn(finding.parameters) ?? {},
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

/** Null without a name, because the source of the documents would be unknown. */
export function readDocumented(value: unknown): Documented | null {
  const documented = objectIn(value);
  const provider = text(documented?.provider);
  if (documented === null || provider === null) return null;
  return {
    provider: provider.slice(0, PLACE_CHARACTERS),
    source: text(documented.source) ?? '',
    verifiedOn: text(documented.verifiedOn) ?? '',
    confirmed: documented.confirmed === true,
    recommendedPort: portNumber(documented.recommendedPort),
    ports: entries(documented.ports, readDocumentedPort, PORTS),
    said: readSaid(documented.said),
  };
}

function readDocumentedPort(value: unknown): Documented['ports'][number] | null {
  const entry = objectIn(value);
  const port = portNumber(entry?.port);
  if (entry === null || port === null) return null;
  return {
    port,
    encryption: readMode(entry.encryption),
    isEncryptionRequired: entry.isEncryptionRequired === true,
    confirmed: entry.confirmed === true,
  };
}

function readAdvised(value: unknown): Advised | null {
  const passed = readPassedOver(value);
  const mode = readMode(objectIn(value)?.encryption);
  return (
    passed && {
      ...passed,
      encryption: mode === 'plaintext' ? null : mode,
      said: readSaid(objectIn(value)?.said),
    }
  );
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
    said: readSaid(note.said),
    // Better to show what a newer service says than to leave it out.
    side: side === 'for' || side === 'danger' ? side : 'against',
    parameters: objectIn(note.parameters) ?? {},
  } as Note;
}

function readMode(value: unknown): Mode {
  return value === 'starttls' || value === 'implicit-tls' ? value : 'plaintext';
}
