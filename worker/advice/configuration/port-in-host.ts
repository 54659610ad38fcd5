/** Programs that take a name alone where others take a port behind it, and those that need it there. */
import type { Configuration } from '../../configuration/configuration.ts';
import { PHP } from '../../configuration/dialects/php.ts';
import { type Finding, fault } from './fault.ts';
import { replaced } from './mended.ts';

/** Ids of programs that hand on what they are given as a name, and have another setting for the port. */
const NAME_ALONE = new Set(
  `airflow authentik bitwarden directus discourse django dotnet-system-net-mail fastapi-mail flask-mail ghost gitlab
  graylog home-assistant immich java-mail jenkins keycloak laravel lettre mailkit mastodon mattermost metabase msmtp n8n
  nextcloud nodemailer openproject outline paperless-ngx peertube plausible-ce rails redmine rocketchat
  sentry-self-hosted simple-java-mail sonarqube spring-boot strapi superset supabase-auth swoosh synapse uptime-kuma
  vaultwarden zabbix zulip`.split(/\s+/),
);

/** Some of PHPMailer's children take several servers, each with a port of its own. */
const TAKES_LISTS = new Set(PHP.filter(({ id }) => !id.startsWith('laravel')));

/** The port behind a name in a field for the name. */
export function portInHost({ server, port, vocabulary }: Configuration): Finding[] {
  if (server === null || vocabulary === null || server.endpoint.port === null) return [];
  const { endpoint, setting } = server;
  const { dialect, program } = vocabulary;
  const own = dialect === null ? NAME_ALONE.has(program.id) : takesNameAlone(vocabulary);
  const isBare = endpoint.scheme === null && /^[\w.-]{1,253}:\d{2,5}$/.test(setting.value?.trim() ?? '');
  if (!own || !isBare || (port !== null && port.setting !== setting)) return [];
  return [
    fault('host-malformed', setting, {
      wanted: endpoint.host,
      confidence: 'likely',
      changes: [replaced(setting, endpoint.host)],
    }),
  ];
}

function takesNameAlone({ dialect, program }: NonNullable<Configuration['vocabulary']>): boolean {
  if (dialect === null || dialect.schemeDecides || TAKES_LISTS.has(dialect)) return false;
  const { server = [], port = [] } = program.keys;
  return port.length > 0 && !port.some((name) => server.includes(name));
}

/** Names whose value is a host with its port, and nothing without. */
const WITH_PORT: Readonly<Record<string, RegExp>> = {
  alertmanager: /^(?:smtp_)?smarthost$/,
  gitea: /^HOST$|MAILER__HOST$/,
  grafana: /^host$|^GF_SMTP_HOST$/,
};
/** Of Alertmanager's receivers, which are often pasted alone. */
const ANYBODYS = /^(?:smtp_)?smarthost$/;
/** Go: the address that is dialed. */
const DIALED = /^smtp\.(?:SendMail|Dial)$/;

/** No port behind a name that nothing else says it for. */
export function portMissing({ server, port, vocabulary }: Configuration): Finding[] {
  if (server === null || port !== null) return [];
  const { setting, endpoint } = server;
  const known = WITH_PORT[vocabulary?.program.id ?? ''] ?? ANYBODYS;
  const isNamed = known.test(setting.key) || DIALED.test(setting.path.at(-1) ?? '');
  if (!isNamed || endpoint.scheme !== null || !/^[\w.-]{1,253}$/.test(setting.value?.trim() ?? '')) return [];
  const wanted = `${endpoint.host}:587`;
  return [
    fault('value-missing', setting, { wanted, confidence: 'likely', changes: [replaced(setting, wanted)] }),
  ];
}

/** A blank or a comma in a name: `smtp. example.net`, `smtp,example.net`. */
export function brokenNames({ server, settings }: Configuration): Finding[] {
  if (server !== null) return [];
  const broken = settings.find(({ role, setting }) => role === 'server' && BROKEN.test(setting.value ?? ''));
  if (broken === undefined) return [];
  const wanted = (broken.setting.value ?? '').replace(/\s+/g, '').replaceAll(',', '.');
  const changes = [replaced(broken.setting, wanted)];
  return [
    fault('host-malformed', broken.setting, { wanted, basis: 'standard', confidence: 'likely', changes }),
  ];
}

const BROKEN =
  /^(?:smtp|mail|relay|send)[\w-]{0,20}(?:\.\s|\s\.|,)[\w-]{1,63}(?:\.[\w-]{1,63}){0,5}\.[a-z]{2,24}$|^(?:smtp|mail)\.[\w-]{1,63},[a-z]{2,4}$/i;
