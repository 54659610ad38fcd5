/**
 * Reads a service's advice: findings, notes and what the provider documents, as far as the card shows them. Codes from a
 * newer service are kept, and so are parameters, which are not shown. Makes no judgements about ports.
 */
import type { Advised, Documented, Finding, Mode, Note, Recommendation } from '../worker/api/index.ts';
import { flag, list, objectIn, oneOf, or, portNumber, shaped, text, word } from './json.ts';
import { LIST_ENTRIES, NOTES_READ, PLACE_CHARACTERS, PORTS } from './limits.ts';
import { readSaid } from './read-said.ts';

/** What is said about something, as a code. */
const CODED = { said: readSaid, code: word, parameters: or(objectIn, {}) };

/** A finding that names no port is about all of them. */
export const readFinding = shaped<Finding>(
  { ...CODED, severity: oneOf('info', 'warning', 'error'), ports: list(portNumber, LIST_ENTRIES) },
  'code',
);

/** Better to show what a newer service says than to leave it out. */
const readNote = shaped<Note>({ ...CODED, side: oneOf('against', 'for', 'danger') }, 'code');

const PORT = { port: portNumber, reasons: list(readNote, NOTES_READ) };
const ADVISED = { ...PORT, said: readSaid, encryption: oneOf(null, 'starttls', 'implicit-tls') };

export const readRecommendation = shaped<Recommendation>(
  {
    ...ADVISED,
    alternatives: list(shaped<Advised>(ADVISED, 'port'), LIST_ENTRIES),
    passedOver: list(shaped(PORT, 'port'), LIST_ENTRIES),
  },
  'port',
);

/** Undefined without a name, because the source of the documents would be unknown. */
export const readDocumented = or<Documented | undefined>(
  shaped<Documented>(
    {
      provider: (value) => text(value)?.slice(0, PLACE_CHARACTERS) ?? null,
      source: or(text, ''),
      ports: list(
        shaped(
          {
            port: portNumber,
            encryption: oneOf<Mode>('plaintext', 'starttls', 'implicit-tls'),
            confirmed: flag,
          },
          'port',
        ),
        PORTS,
      ),
      said: readSaid,
    },
    'provider',
  ),
  undefined,
);
