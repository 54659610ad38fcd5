/** Whether it matters which of two programs the settings are for. */
import { type Configuration, readAs } from '../../configuration/configuration.ts';
import { judgeEncryption } from './encryption.ts';
import { type Finding, fault } from './fault.ts';

/** Two that are as likely, and with one of them something is wrong that is right with the other. */
export function unclearHint(configuration: Configuration): Finding[] {
  const { candidates, vocabulary, server, port } = configuration;
  const likely = candidates.filter(({ confidence }) => confidence === 'likely');
  if (vocabulary !== null || likely.length < 2 || server === null || port === null) return [];
  // Names that say the same in every program leave nothing open.
  if (configuration.mode.kind === 'one' && judgeEncryption(configuration).length === 0) return [];
  const verdicts = likely.map((one) =>
    judgeEncryption(readAs(configuration, one))
      .map(({ code }) => code)
      .join(),
  );
  return new Set(verdicts).size > 1
    ? [fault('program-unclear', null, { basis: 'program', confidence: 'possible' })]
    : [];
}
