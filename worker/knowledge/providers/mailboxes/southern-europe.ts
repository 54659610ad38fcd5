/** Mailbox providers in Spain, Portugal, Greece and Cyprus. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { BOTH, FAIREMAIL, ispdb, STARTTLS, TLS, withPassword } from '../row.ts';

export const SOUTHERN_EUROPE: readonly Provider[] = [
  withPassword('sapo', 'SAPO', {
    hosts: 'smtp.sapo.pt',
    domains: 'sapo.pt sapo.cv sapo.ao sapo.mz sapo.tl meo.pt',
    mx: 'mx.sapo.pt',
    ports: TLS,
    source: ispdb('sapo.pt'),
  }),
  withPassword('educamadrid', 'EducaMadrid', {
    hosts: 'smtp01.educa.madrid.org',
    domains: 'educa.madrid.org',
    ports: BOTH,
    userName: 'local-part',
    source: ispdb('educa.madrid.org'),
  }),
  withPassword('cytanet', 'Cytanet', {
    hosts: 'mail-out.cytanet.com.cy',
    domains: 'cablenet.com.cy',
    ports: STARTTLS,
    source: FAIREMAIL,
  }),
];
