/** Whether the program reads the settings at all. */
import type { Configuration } from '../../configuration/configuration.ts';
import type { Setting } from '../../configuration/setting.ts';
import { fault, type Judge } from './fault.ts';

/** Images that read their variables when they are started for the first time, and never again. */
const FIRST_START = /^["']?(?:[\w.-]{1,60}\/)?bitnami(?:legacy)?\//;

export const judgeLoaded: Judge = ({ settings, vocabulary, server }) => {
  const image = settings.find(
    ({ setting }) => /^image$/i.test(setting.key) && FIRST_START.test(setting.value ?? ''),
  );
  if (image !== undefined) return [fault('not-loaded', image.setting, { confidence: 'likely' })];
  const continued = vocabulary?.program.id === 'postfix' ? continuedBy(settings) : [];
  if (continued.length > 0)
    return continued.map((setting) => fault('not-loaded', setting, { confidence: 'likely' }));
  const wins = vocabulary?.program.traps.some(({ code }) => code === 'place-wins') ?? false;
  const isLeftOver = server?.endpoint.host === 'smtp';
  return wins && isLeftOver ? [fault('not-loaded', server.setting, { confidence: 'possible' })] : [];
};

/** Postfix takes a line that begins with a blank for more of the one above (postconf(5)). A paste that is indented as a whole is none. */
function continuedBy(settings: Configuration['settings']): Setting[] {
  const own = settings
    .map(({ setting }) => setting)
    .filter(({ key, isPart }) => !isPart && /^smtp_|^relayhost$/.test(key));
  const isPartly = own.some(({ isIndented }) => !isIndented) && own.some(({ isIndented }) => isIndented);
  return isPartly ? own.filter(({ isIndented }) => isIndented).slice(0, 1) : [];
}
