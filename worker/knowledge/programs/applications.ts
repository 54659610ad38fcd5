/** Applications that people run themselves, with the sources that name their options. Data only. */
import type { MailClient } from './mail-client.ts';

/** The day on which these sources were read. */
const READ_ON = '2026-11-29';

const read = { kind: 'application', verifiedOn: READ_ON, confirmed: true } as const;

export const APPLICATIONS = [
  {
    ...read,
    id: 'nextcloud',
    name: 'Nextcloud',
    source: 'https://github.com/nextcloud/server/blob/master/lib/private/Mail/Mailer.php',
  },
  {
    ...read,
    id: 'gitea',
    name: 'Gitea, Forgejo',
    source: 'https://github.com/go-gitea/gitea/blob/main/modules/setting/mailer.go',
  },
  {
    ...read,
    id: 'gitlab',
    name: 'GitLab (Linux package)',
    source: 'https://docs.gitlab.com/omnibus/settings/smtp',
  },
  {
    ...read,
    id: 'grafana',
    name: 'Grafana',
    source: 'https://github.com/grafana/grafana/blob/main/pkg/services/notifications/smtp.go',
  },
  {
    ...read,
    id: 'vaultwarden',
    name: 'Vaultwarden',
    source: 'https://github.com/dani-garcia/vaultwarden/blob/main/.env.template',
  },
  {
    ...read,
    id: 'mastodon',
    name: 'Mastodon',
    source: 'https://github.com/mastodon/mastodon/blob/main/config/email.yml',
  },
  {
    ...read,
    id: 'synapse',
    name: 'Matrix Synapse',
    source:
      'https://github.com/matrix-org/synapse/blob/develop/docs/usage/configuration/config_documentation.md',
  },
  {
    ...read,
    id: 'authelia',
    name: 'Authelia',
    source:
      'https://github.com/authelia/authelia/blob/master/docs/content/configuration/notifications/smtp.md',
  },
  {
    ...read,
    id: 'paperless-ngx',
    name: 'Paperless-ngx',
    source: 'https://github.com/paperless-ngx/paperless-ngx/blob/main/docs/configuration.md',
  },
  {
    ...read,
    id: 'n8n',
    name: 'n8n',
    source: 'https://github.com/n8n-io/n8n/blob/master/packages/cli/src/user-management/email/node-mailer.ts',
  },
  {
    ...read,
    id: 'alertmanager',
    name: 'Prometheus Alertmanager',
    source: 'https://github.com/prometheus/alertmanager/blob/main/docs/configuration.md',
  },
] as const satisfies readonly MailClient[];
