/** Mailbox providers in Spain, Portugal, Greece and Cyprus. Data only (row.ts). */
import type { Provider } from '../../knowledge.ts';
import { BOTH, FAIREMAIL, ispdb, row, STARTTLS, signIn, TLS } from '../row.ts';

export const SOUTHERN_EUROPE: readonly Provider[] = [
  row('sapo', 'SAPO', {
    hosts: 'smtp.sapo.pt',
    domains: 'sapo.pt sapo.cv sapo.ao sapo.mz sapo.tl meo.pt',
    mx: 'mx.sapo.pt',
    ports: TLS,
    signIn: signIn('password', ispdb('sapo.pt')),
    source: ispdb('sapo.pt'),
  }),
  row('educamadrid', 'EducaMadrid', {
    hosts: 'smtp01.educa.madrid.org',
    domains: 'educa.madrid.org',
    ports: BOTH,
    signIn: signIn('password', ispdb('educa.madrid.org')),
    source: ispdb('educa.madrid.org'),
  }),
  row('cytanet', 'Cytanet', {
    hosts: 'mail-out.cytanet.com.cy',
    domains: 'cablenet.com.cy',
    ports: STARTTLS,
    signIn: signIn('password', FAIREMAIL),
    source: FAIREMAIL,
  }),
];
