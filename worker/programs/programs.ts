/** All programs that settings are made for: by kind, then by name. */
import { airflow } from './application/airflow.ts';
import { alertmanager } from './application/alertmanager.ts';
import { authelia } from './application/authelia.ts';
import { authentik } from './application/authentik.ts';
import { bitwarden } from './application/bitwarden.ts';
import { checkmk } from './application/checkmk.ts';
import { directus } from './application/directus.ts';
import { discourse } from './application/discourse.ts';
import { fluentSmtp } from './application/fluent-smtp.ts';
import { ghost } from './application/ghost.ts';
import { gitea } from './application/gitea.ts';
import { gitlab } from './application/gitlab.ts';
import { grafana } from './application/grafana.ts';
import { graylog } from './application/graylog.ts';
import { homeAssistant } from './application/home-assistant.ts';
import { immich } from './application/immich.ts';
import { jenkins } from './application/jenkins.ts';
import { jira } from './application/jira.ts';
import { keycloak } from './application/keycloak.ts';
import { listmonk } from './application/listmonk.ts';
import { mastodon } from './application/mastodon.ts';
import { matomo } from './application/matomo.ts';
import { mattermost } from './application/mattermost.ts';
import { mediawiki } from './application/mediawiki.ts';
import { metabase } from './application/metabase.ts';
import { moodle } from './application/moodle.ts';
import { n8n } from './application/n8n.ts';
import { nextcloud } from './application/nextcloud.ts';
import { odoo } from './application/odoo.ts';
import { openproject } from './application/openproject.ts';
import { outline } from './application/outline.ts';
import { paperlessNgx } from './application/paperless-ngx.ts';
import { peertube } from './application/peertube.ts';
import { plausibleCe } from './application/plausible-ce.ts';
import { postSmtp } from './application/post-smtp.ts';
import { powerAutomateDesktop } from './application/power-automate-desktop.ts';
import { proxmoxVe } from './application/proxmox-ve.ts';
import { redmine } from './application/redmine.ts';
import { rocketchat } from './application/rocketchat.ts';
import { roundcube } from './application/roundcube.ts';
import { sentrySelfHosted } from './application/sentry-self-hosted.ts';
import { sonarqube } from './application/sonarqube.ts';
import { strapi } from './application/strapi.ts';
import { supabaseAuth } from './application/supabase-auth.ts';
import { superset } from './application/superset.ts';
import { synapse } from './application/synapse.ts';
import { truenas } from './application/truenas.ts';
import { typo3 } from './application/typo3.ts';
import { unifi } from './application/unifi.ts';
import { uptimeKuma } from './application/uptime-kuma.ts';
import { vaultwarden } from './application/vaultwarden.ts';
import { wordpress } from './application/wordpress.ts';
import { zabbix } from './application/zabbix.ts';
import { zulip } from './application/zulip.ts';
import { canonImagerunner } from './device/canon-imagerunner.ts';
import { epsonPrinters } from './device/epson-printers.ts';
import { fortigate } from './device/fortigate.ts';
import { konicaMinoltaBizhub } from './device/konica-minolta-bizhub.ts';
import { microsoft365Devices } from './device/microsoft-365-devices.ts';
import { django } from './library/django.ts';
import { dotenv } from './library/dotenv.ts';
import { dotnetSystemNetMail } from './library/dotnet-system-net-mail.ts';
import { fastapiMail } from './library/fastapi-mail.ts';
import { flaskMail } from './library/flask-mail.ts';
import { genSmtp } from './library/gen-smtp.ts';
import { go } from './library/go.ts';
import { javaMail } from './library/java-mail.ts';
import { laravel } from './library/laravel.ts';
import { lettre } from './library/lettre.ts';
import { mailkit } from './library/mailkit.ts';
import { nodemailer } from './library/nodemailer.ts';
import { phpmailer } from './library/phpmailer.ts';
import { python } from './library/python.ts';
import { rails } from './library/rails.ts';
import { simpleJavaMail } from './library/simple-java-mail.ts';
import { springBoot } from './library/spring-boot.ts';
import { swoosh } from './library/swoosh.ts';
import { symfony } from './library/symfony.ts';
import { androidMail } from './program/android-mail.ts';
import { appleMail } from './program/apple-mail.ts';
import { iosMail } from './program/ios-mail.ts';
import { outlookClassic } from './program/outlook-classic.ts';
import { outlookNew } from './program/outlook-new.ts';
import { thunderbird } from './program/thunderbird.ts';
import type { Program } from './program.ts';
import { dma } from './server/dma.ts';
import { exchange } from './server/exchange.ts';
import { exim } from './server/exim.ts';
import { msmtp } from './server/msmtp.ts';
import { nullmailer } from './server/nullmailer.ts';
import { postfix } from './server/postfix.ts';
import { ssmtp } from './server/ssmtp.ts';
import { aerc } from './tool/aerc.ts';
import { ansibleMail } from './tool/ansible-mail.ts';
import { curl } from './tool/curl.ts';
import { dnfAutomatic } from './tool/dnf-automatic.ts';
import { gitSendEmail } from './tool/git-send-email.ts';
import { neomutt } from './tool/neomutt.ts';
import { swaks } from './tool/swaks.ts';

export const PROGRAMS: readonly Program[] = [
  androidMail,
  appleMail,
  iosMail,
  outlookClassic,
  outlookNew,
  thunderbird,
  airflow,
  superset,
  authelia,
  authentik,
  bitwarden,
  checkmk,
  directus,
  discourse,
  ghost,
  gitea,
  gitlab,
  grafana,
  graylog,
  homeAssistant,
  immich,
  jenkins,
  jira,
  keycloak,
  listmonk,
  mastodon,
  matomo,
  synapse,
  mattermost,
  mediawiki,
  metabase,
  moodle,
  n8n,
  nextcloud,
  odoo,
  openproject,
  outline,
  paperlessNgx,
  peertube,
  plausibleCe,
  powerAutomateDesktop,
  alertmanager,
  proxmoxVe,
  redmine,
  rocketchat,
  roundcube,
  sentrySelfHosted,
  sonarqube,
  strapi,
  supabaseAuth,
  truenas,
  typo3,
  unifi,
  uptimeKuma,
  vaultwarden,
  fluentSmtp,
  postSmtp,
  wordpress,
  zabbix,
  zulip,
  canonImagerunner,
  epsonPrinters,
  fortigate,
  konicaMinoltaBizhub,
  microsoft365Devices,
  dma,
  exchange,
  exim,
  msmtp,
  nullmailer,
  postfix,
  ssmtp,
  aerc,
  ansibleMail,
  curl,
  dnfAutomatic,
  gitSendEmail,
  neomutt,
  swaks,
  dotenv,
  django,
  genSmtp,
  fastapiMail,
  flaskMail,
  go,
  javaMail,
  laravel,
  mailkit,
  nodemailer,
  phpmailer,
  python,
  rails,
  lettre,
  simpleJavaMail,
  springBoot,
  swoosh,
  symfony,
  dotnetSystemNetMail,
];

/** There is at least one, which the type loses when mapped. */
export const PROGRAM_IDS = PROGRAMS.map(({ id }) => id) as [string, ...string[]];

const BY_ID: ReadonlyMap<string, Program> = new Map(PROGRAMS.map((program) => [program.id, program]));

export function programById(id: string): Program | null {
  return BY_ID.get(id) ?? null;
}
