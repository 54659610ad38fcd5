import { describe, expect, it } from 'vitest';
import { parseSettings, SettingsError } from './settings.ts';

describe('parseSettings()', () => {
  it('has defaults, even for empty variables', () => {
    expect(parseSettings({})).toEqual({ port: 8787, mailPortOffset: 10_000 });
    expect(parseSettings({ PORT: '', MAIL_PORT_OFFSET: '' })).toEqual(parseSettings({}));
  });

  it('accepts the limits', () => {
    expect(parseSettings({ PORT: '1', MAIL_PORT_OFFSET: '1000' })).toEqual({ port: 1, mailPortOffset: 1000 });
    expect(parseSettings({ PORT: '65535', MAIL_PORT_OFFSET: '57000' })).toEqual({
      port: 65_535,
      mailPortOffset: 57_000,
    });
  });

  it.each(['x', '0', '65536', '-1', '80.5', '0x50', '1e3', ' 80'])(
    'refuses PORT="%s" and says what is wanted',
    (PORT) => {
      expect(() => parseSettings({ PORT })).toThrow(
        new SettingsError(`Invalid value for PORT: "${PORT}". Expected a whole number from 1 to 65535.`),
      );
    },
  );

  it.each(['999', '57001'])('refuses MAIL_PORT_OFFSET=%s', (MAIL_PORT_OFFSET) => {
    expect(() => parseSettings({ MAIL_PORT_OFFSET })).toThrow('whole number from 1000 to 57000');
  });
});
