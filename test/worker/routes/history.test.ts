import { describe, expect, it } from 'vitest';
import { HISTORY_PARAMETERS } from '../../../worker/request/parameters.ts';
import { history } from '../../../worker/routes/history.ts';
import { allAdmitted, askedBy, idleService, nothingOnRecord } from '../../support/idle-service.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

/** The answer, and the stations that were asked. */
async function ask(query: string) {
  const stations: string[] = [];
  const service = {
    ...idleService(),
    station: (vantage: string, host: string) => {
      stations.push(`${vantage}/${host}`);
      return {
        check: () => Promise.reject(new Error('nobody asked for a check')),
        history: async () => [],
        onRecord: nothingOnRecord,
      };
    },
  };
  const request = new Request(`https://check.example/v1/history?${query}`);
  return { answer: await history(service, askedBy(request, 'program')), stations };
}

describe('history', () => {
  it('needs a host and nothing else', async () => {
    const { answer, stations } = await ask('host=Mail.Example.net.');
    expect(await valued(answer).json()).toEqual({ host: 'mail.example.net', entries: [] });
    expect(stations).toEqual(['weur/mail.example.net']);
    expect(whyOf((await ask('')).answer)).toBe('host-missing');
  });

  it('reads family and region as a check does', async () => {
    const { stations } = await ask('host=mail.example.net&family=both&regions=oc,weur');
    expect(stations).toEqual(['oc/mail.example.net', 'weur/mail.example.net']);
    expect((await ask('host=[2606:4700::1]')).stations).toEqual(['weur/2606:4700::1']);
    expect(whyOf((await ask('host=2606:4700::1&family=4')).answer)).toBe('family-of-address');
    expect(whyOf((await ask('host=mail.example.net&regions=mars')).answer)).toBe('parameter-value');
  });

  it('asks no station that the directory does not name', async () => {
    const stations: string[] = [];
    const service = {
      ...idleService(),
      directory: allAdmitted(['oc']),
      station: (vantage: string) => {
        stations.push(vantage);
        return {
          check: () => Promise.reject(new Error('nobody asked for a check')),
          history: async () => [],
          onRecord: nothingOnRecord,
        };
      },
    };
    const request = new Request('https://check.example/v1/history?host=mail.example.net&regions=oc,weur');
    expect(whyOf(await history(service, askedBy(request, 'program')))).toBe('done');
    expect(stations).toEqual(['oc']);
  });

  it.each(['ports=587', 'transcript=1', 'caller=0', 'color=always', 'provider=gmail', 'network=aws'])(
    'does not take %s, which only a dialogue needs',
    async (parameter) => {
      const { answer, stations } = await ask(`host=mail.example.net&${parameter}`);
      expect(whyOf(answer)).toBe('parameter-unknown');
      expect(valuesOf(answer)).toMatchObject({ allowed: HISTORY_PARAMETERS.join(', ') });
      expect(stations).toEqual([]);
    },
  );
});
