/** Callers from everywhere, and what has to be said of each: what is certain, what may hold besides, or nothing. */
import { describe, expect, it } from 'vitest';
import { callerOf } from '../../../worker/advice/caller.ts';
import { networkById } from '../../../worker/knowledge/networks/networks.ts';
import { networkSentences } from '../../../worker/render/network.ts';
import { WORDS } from '../../../worker/render/words.ts';

/** AS number, organization and country, or `=id` for a network that is named ⇒ certain (ports) ⇒ candidates. */
const CALLERS = `
16509 Amazon.com, Inc. US ⇒ aws 25 ⇒ render 25+465+587, supabase 25+587, heroku 25
14618 Amazon.com, Inc. US ⇒ aws 25 ⇒ render 25+465+587, supabase 25+587, heroku 25
16509 Amazon Data Services Brazil BR ⇒ aws 25 ⇒ render 25+465+587, supabase 25+587, heroku 25
16509 Amazon Data Services Japan JP ⇒ aws 25 ⇒ render 25+465+587, supabase 25+587, heroku 25
396982 Google LLC US ⇒ google-cloud 25 ⇒ gitpod 25+587, google-app-engine 25
396982 Google Cloud FI ⇒ google-cloud 25 ⇒ gitpod 25+587, google-app-engine 25
8075 Microsoft Corporation US ⇒ azure 25 ⇒ github-runners 25
8075 Microsoft Corporation BR ⇒ azure 25 ⇒ github-runners 25
14061 DigitalOcean, LLC DE ⇒ digitalocean 25+465+587 ⇒
24940 Hetzner Online GmbH DE ⇒ hetzner 25+465 ⇒
24940 Hetzner Online GmbH FI ⇒ hetzner 25+465 ⇒
16276 OVH SAS FR ⇒ ovhcloud 25 ⇒ ovhcloud-local-zones 25+465+587
20473 The Constant Company, LLC JP ⇒ vultr 25 ⇒
63949 Akamai Connected Cloud BR ⇒ akamai-linode 25+465+587 ⇒
31898 Oracle Corporation BR ⇒ oracle-cloud 25 ⇒
12876 SCALEWAY S.A.S. FR ⇒ scaleway 25+465+587 ⇒
197540 netcup GmbH DE ⇒ netcup 25+465+587 ⇒
8560 IONOS SE DE ⇒ ionos 25 ⇒
14956 RouterHosting LLC US ⇒ cloudzy 25+465+587+2525 ⇒
400940 Railway US ⇒ railway 25+465+587+2525 ⇒
210984 Zerops CZ ⇒ zerops 25+465+588 ⇒
40509 Fly.io, Inc. BR ⇒ fly-io 25 ⇒
13335 Cloudflare, Inc. JP ⇒ cloudflare-workers 25 ⇒
7922 Comcast Cable Communications, LLC US ⇒ comcast 25 ⇒
33651 Comcast Cable Communications, LLC US ⇒ comcast 25 ⇒
22773 Cox Communications Inc. US ⇒ cox 25 ⇒
3215 Orange S.A. FR ⇒ orange-fr 25 ⇒
3320 Deutsche Telekom AG DE ⇒ telekom-de 25 ⇒
28573 Claro NXT Telecomunicacoes Ltda BR ⇒ nothing ⇒ brazil 25
27699 TELEFONICA BRASIL S.A BR ⇒ nothing ⇒ brazil 25
4713 NTT Communications Corporation JP ⇒ nothing ⇒ japan 25
16086 DNA Oyj FI ⇒ nothing ⇒ finland 25
27715 Locaweb Serviços de Hospedagem BR ⇒ nothing ⇒
64500 Example Cloud Ltda BR ⇒ nothing ⇒
64500 Sakura Data Center JP ⇒ nothing ⇒
64500 UpVPS Hosting Oy FI ⇒ nothing ⇒
64500 Somebody DE ⇒ nothing ⇒
64500 Somebody - ⇒ nothing ⇒
=render ⇒ render 25+465+587 ⇒
=hugging-face ⇒ hugging-face 25+465+587+588+2465+2525+2587+8025+8465 ⇒
=aws ⇒ aws 25 ⇒ render 25+465+587, supabase 25+587, heroku 25
=brazil ⇒ brazil 25 ⇒
`;

const table = CALLERS.trim()
  .split('\n')
  .map((line) => line.split(' ⇒').map((part) => part.trim()));

function callerIn(written: string) {
  const [, id] = /^=(\S+)$/.exec(written) ?? [];
  if (id !== undefined) return callerOf({ asn: null, organisation: null }, networkById(id));
  const [, asn = '', organisation = '', country = ''] = /^(\d+) (.+) (\S+)$/.exec(written) ?? [];
  const seen = country === '-' ? {} : { country };
  return callerOf({ asn: Number(asn), organisation, ...seen }, null);
}

function ports(blocked: readonly number[]): string {
  return blocked.join('+');
}

describe('a caller', () => {
  it.each(table)('%s: %s; %s', (written, certain, candidates) => {
    const caller = callerIn(written ?? '');
    const { network, blockedPorts } = caller ?? { network: null, blockedPorts: [] };
    expect(network === null ? 'nothing' : `${network} ${ports(blockedPorts)}`).toBe(certain);
    const named = caller?.candidates.map((one) => `${one.network} ${ports(one.blockedPorts)}`);
    expect(named?.join(', ')).toBe(candidates);
  });

  it.each([
    [
      'en',
      /^If your program runs on Render \(free web services\), ports 465 and 587 are blocked there, too\.$/,
    ],
    [
      'de',
      /^Falls Ihr Programm bei Render \(free web services\) läuft, sind dort auch die Ports 465 und 587 gesperrt\.$/,
    ],
    [
      'fr',
      /^Si votre programme tourne chez Render \(free web services\), les ports 465 et 587 y sont aussi bloqués\.$/,
    ],
    [
      'es',
      /^Si su programa se ejecuta en Render \(free web services\), los puertos 465 y 587 también están bloqueados allí\.$/,
    ],
  ] as const)('hears of candidates as such, in %s', (language, sentence) => {
    const caller = callerIn('16509 Amazon.com, Inc. US');
    if (caller === null) throw new Error('There is a caller');
    const sentences = networkSentences(caller, WORDS[language]);
    expect(sentences[2]).toMatch(sentence);
    // Heroku blocks nothing besides.
    expect(sentences).toHaveLength(4);
  });

  it.each([
    ['en', 'If this is home or mobile internet access in Brazil, port 25 is usually blocked.'],
    [
      'de',
      'Falls das ein privater Anschluss oder ein Mobilfunknetz in Brasilien ist, ist Port 25 meist gesperrt.',
    ],
    [
      'fr',
      'S’il s’agit d’un accès internet résidentiel ou mobile (Brésil), le port 25 est généralement bloqué.',
    ],
    [
      'es',
      'Si se trata de un acceso a internet doméstico o móvil (Brasil), el puerto 25 suele estar bloqueado.',
    ],
  ] as const)('hears of the rule of a country, in %s', (language, sentence) => {
    const caller = callerIn('27699 TELEFONICA BRASIL S.A BR');
    if (caller === null) throw new Error('There is a caller');
    expect(networkSentences(caller, WORDS[language])[1]).toBe(sentence);
  });

  it('whose network opens the ports of the web alone hears who takes mail there', () => {
    const caller = callerIn('=hugging-face');
    if (caller === null) throw new Error('There is a caller');
    expect(networkSentences(caller, WORDS.en)[0]).toMatch(
      /only ports 80, 443 and 8080 are open there on Spaces\. Providers that take mail on such a port: Mailjet \(80\), SMTP2GO \(80 and 443\)/,
    );
  });
});
