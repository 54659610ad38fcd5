/** Whether the program reads the settings at all. */
import { fault, type Judge } from './fault.ts';

/** Images that read their variables when they are started for the first time, and never again. */
const FIRST_START = /^["']?(?:[\w.-]{1,60}\/)?bitnami(?:legacy)?\//;

export const judgeLoaded: Judge = ({ settings, vocabulary, server }) => {
  const image = settings.find(
    ({ setting }) => /^image$/i.test(setting.key) && FIRST_START.test(setting.value ?? ''),
  );
  if (image !== undefined) return [fault('not-loaded', image.setting, { confidence: 'likely' })];
  const wins = vocabulary?.program.traps.some(({ code }) => code === 'place-wins') ?? false;
  const isLeftOver = server?.endpoint.host === 'smtp';
  return wins && isLeftOver ? [fault('not-loaded', server.setting, { confidence: 'possible' })] : [];
};
