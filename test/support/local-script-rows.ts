/** Rows from an edge that saw the healthy host of the local mail host, for tests of the script. */
import type { PortReport, Smtp } from '../../worker/api/index.ts';
import { portReport } from '../widget/reports.ts';
import { tlsSeen } from './tls-seen.ts';

const EXTENSIONS = ['PIPELINING', 'SIZE 35882577', '8BITMIME', 'ENHANCEDSTATUSCODES', 'SMTPUTF8'];

export function smtpSeen(more: Partial<Smtp> = {}): Smtp {
  return {
    greeting: 'mail.healthy.test ESMTP ready',
    hostname: 'mail.healthy.test',
    extensionsBeforeTls: [...EXTENSIONS, 'STARTTLS'],
    extensionsAfterTls: [...EXTENSIONS, 'AUTH PLAIN LOGIN'],
    authBeforeTls: [],
    authAfterTls: [],
    sizeLimit: null,
    bytesBehindStarttls: 0,
    ...more,
  };
}

export function starttlsSeen(port: number, smtp: Partial<Smtp> = {}): PortReport {
  return portReport(port, { smtp: smtpSeen(smtp) });
}

export function implicitTlsSeen(port: number, fingerprintSha256: string): PortReport {
  const tls = tlsSeen();
  const certificates = tls.certificates.map((one) => ({ ...one, fingerprintSha256 }));
  return portReport(port, {
    outcome: 'implicit-tls',
    encryption: 'implicit-tls',
    smtp: smtpSeen({ extensionsBeforeTls: [] }),
    tls: { ...tls, certificates },
  });
}
