import { describe, expect, it } from 'vitest';
import { admitPorts } from '../../../worker/policy/check.ts';
import { parsePorts, usualPorts } from '../../../worker/request/ports.ts';
import { valued, valuesOf, whyOf } from '../../support/told.ts';

describe('parsePorts', () => {
  it.each([
    ['587', [587]],
    ['2525,25,587', [2525, 25, 587]],
    [' 465 , 587 ', [465, 587]],
    ['25,25,587,25', [25, 587]],
    ['025,25', [25]],
    ['1,65535', [1, 65_535]],
  ])('reads %j in the order asked, each once', (written, ports) => {
    expect(valued(parsePorts(written))).toEqual(ports);
  });

  it.each([
    ['', 'ports-empty'],
    ['  ', 'ports-empty'],
    ['25,25,,x', 'port-missing'],
    [',25', 'port-missing'],
    ['25, ', 'port-missing'],
    ['25,25,x', 'port-not-a-number'],
    ['x', 'port-not-a-number'],
    ['-1', 'port-not-a-number'],
    ['5e2', 'port-not-a-number'],
    ['587.0', 'port-not-a-number'],
    ['٥٨٧', 'port-not-a-number'],
    ['25-587', 'port-not-a-number'],
    ['0', 'port-out-of-range'],
    ['65536', 'port-out-of-range'],
  ])('refuses %j: %s', (written, why) => {
    expect(whyOf(parsePorts(written))).toBe(why);
  });
});

describe('usualPorts', () => {
  const all = [25, 80, 443, 465, 587, 588, 2465, 2525, 2587, 8025, 8465];

  it.each([
    ['in-v3.mailjet.com', all, [25, 80, 465, 587, 588, 2525]],
    ['email-smtp.eu-west-1.amazonaws.com', all, [25, 465, 587, 2465, 2587]],
    ['email-smtp.eu-west-1.amazonaws.com', [587, 465], [465, 587]],
    ['smtp.gmail.com', all, [465, 587]],
    ['mail.example', all, [25, 80, 465, 587, 588, 2525]],
    ['mail.example', [465, 587], [465, 587]],
    ['mail.example', [587, 465, 2587], [465, 587]],
    ['smtp.gmail.com', [25, 2525], [25, 2525]],
    ['mail.example', [2587, 443], [2587, 443]],
    ['smtp.gmail.com', [443], [443]],
    ['mail.example', [1, 2, 3, 4, 5, 6, 7], [1, 2, 3, 4, 5, 6]],
  ])('of %s, where %j are checked, are %j', (host, allowed, ports) => {
    expect(usualPorts(host, allowed)).toEqual(ports);
  });
});

describe('admitPorts', () => {
  it('admits what is on the list', () => {
    expect(valued(admitPorts([587, 25], [25, 465, 587]))).toEqual([587, 25]);
  });

  it('refuses the first port that is not, and lists what is', () => {
    const refused = admitPorts([25, 22, 23], [25, 587]);
    expect(whyOf(refused)).toBe('port-not-allowed');
    expect(valuesOf(refused)).toEqual({ given: '22', allowed: '25, 587' });
  });
});
