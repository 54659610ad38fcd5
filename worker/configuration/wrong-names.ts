/** Names that people write for programs with a row, and that those do not read. Data. */
import { type Trap, trap } from '../programs/trap.ts';

/** Names that are read in another block only: the block, the name, and the one that is read there. */
const MISPLACED: Readonly<
  Record<string, readonly (readonly [block: string, wrong: string, right: string])[]>
> = {
  alertmanager: [
    ['global', 'require_tls', 'smtp_require_tls'],
    ['global', 'from', 'smtp_from'],
    ['global', 'smarthost', 'smtp_smarthost'],
    ['global', 'hello', 'smtp_hello'],
    ['global', 'auth_username', 'smtp_auth_username'],
    ['global', 'auth_password', 'smtp_auth_password'],
    ['email_configs', 'smtp_from', 'from'],
    ['email_configs', 'smtp_smarthost', 'smarthost'],
    ['email_configs', 'smtp_require_tls', 'require_tls'],
    ['email_configs', 'smtp_auth_username', 'auth_username'],
    ['email_configs', 'smtp_auth_password', 'auth_password'],
  ],
};

/** The name that is read in the place of this one, if it is not read in its block. */
export function nameInBlock(id: string, block: string, name: string): string | null {
  return MISPLACED[id]?.find(([where, wrong]) => where === block && wrong === name)?.[2] ?? null;
}

/** Id of the program, and `WRONG>RIGHT`; `WRONG>` where nothing is read instead. */
const WRONG: Readonly<Record<string, { names: string; source: string }>> = {
  grafana: {
    names:
      'GF_FROM_ADDRESS>GF_SMTP_FROM_ADDRESS GF_FROM_NAME>GF_SMTP_FROM_NAME GF_SMTP_FROM>GF_SMTP_FROM_ADDRESS GF_SMTP_USERNAME>GF_SMTP_USER GF_SMTP_PASS>GF_SMTP_PASSWORD GF_SMTP_PORT>GF_SMTP_HOST GF_SMTP_SERVER>GF_SMTP_HOST GF_SMTP_TLS> GF_SMTP_SSL> GF_SMTP_ENABLE>GF_SMTP_ENABLED GF_SMTP_FROM_EMAIL>GF_SMTP_FROM_ADDRESS GF_SMTP_SKIPVERIFY>GF_SMTP_SKIP_VERIFY',
    source: 'https://grafana.com/docs/grafana/latest/setup-grafana/configure-grafana/#smtp',
  },
  graylog: {
    names:
      'GRAYLOG_TRANSPORT_FROM_EMAIL>GRAYLOG_TRANSPORT_EMAIL_FROM_EMAIL GRAYLOG_TRANSPORT_SUBJECT_PREFIX>GRAYLOG_TRANSPORT_EMAIL_SUBJECT_PREFIX GRAYLOG_TRANSPORT_EMAIL_USERNAME>GRAYLOG_TRANSPORT_EMAIL_AUTH_USERNAME GRAYLOG_TRANSPORT_EMAIL_PASSWORD>GRAYLOG_TRANSPORT_EMAIL_AUTH_PASSWORD GRAYLOG_TRANSPORT_EMAIL_HOST>GRAYLOG_TRANSPORT_EMAIL_HOSTNAME GRAYLOG_TRANSPORT_EMAIL_FROM>GRAYLOG_TRANSPORT_EMAIL_FROM_EMAIL GRAYLOG_TRANSPORT_EMAIL_WEB_URL>GRAYLOG_TRANSPORT_EMAIL_WEB_INTERFACE_URL transport_email_username>transport_email_auth_username transport_email_password>transport_email_auth_password transport_email_host>transport_email_hostname transport_from_email>transport_email_from_email',
    source: 'https://go2docs.graylog.org/current/setting_up_graylog/server.conf.html',
  },
  jenkins: {
    names:
      'useSMTPAuth>authentication smtpAuthUserName>authentication.username smtpAuthUsername>authentication.username smtpAuthPasswordSecret>authentication.password smtpAuthPassword>authentication.password',
    source: 'https://github.com/jenkinsci/mailer-plugin/blob/master/src/main/java/hudson/tasks/Mailer.java',
  },
  alertmanager: {
    names:
      'smtp_username>smtp_auth_username smtp_password>smtp_auth_password smtp_auth_user>smtp_auth_username smtp_host>smtp_smarthost smtp_port>smtp_smarthost smtp_tls>smtp_require_tls username>auth_username password>auth_password',
    source: 'https://prometheus.io/docs/alerting/latest/configuration/',
  },
  rails: {
    names: 'username>user_name user>user_name api_key>password host>address server>address pass>password',
    source: 'https://guides.rubyonrails.org/action_mailer_basics.html#action-mailer-configuration',
  },
  nodemailer: {
    names: 'password>pass username>user secureConnection>secure',
    source: 'https://nodemailer.com/smtp/',
  },
  django: {
    names:
      'EMAIL_PASSWORD>EMAIL_HOST_PASSWORD EMAIL_USER>EMAIL_HOST_USER EMAIL_USERNAME>EMAIL_HOST_USER EMAIL_HOST_USERNAME>EMAIL_HOST_USER EMAIL_SERVER>EMAIL_HOST EMAIL_TLS>EMAIL_USE_TLS EMAIL_SSL>EMAIL_USE_SSL',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#email-host',
  },
  ghost: {
    names:
      'mail__options__auth__password>mail__options__auth__pass mail__options__auth__username>mail__options__auth__user',
    source: 'https://docs.ghost.org/config/#mail',
  },
  mastodon: {
    names:
      'SMTP_HOST>SMTP_SERVER SMTP_USER>SMTP_LOGIN SMTP_USERNAME>SMTP_LOGIN SMTP_PASS>SMTP_PASSWORD SMTP_FROM>SMTP_FROM_ADDRESS SMTP_ADDRESS>SMTP_SERVER SMTP_AUTHENTICATION>SMTP_AUTH_METHOD',
    source: 'https://docs.joinmastodon.org/admin/config/#smtp',
  },
  vaultwarden: {
    names:
      'SMTP_USER>SMTP_USERNAME SMTP_PASS>SMTP_PASSWORD SMTP_SERVER>SMTP_HOST SMTP_FROM_ADDRESS>SMTP_FROM',
    source: 'https://github.com/dani-garcia/vaultwarden/wiki/SMTP-Configuration',
  },
};

const TRAPS: ReadonlyMap<string, readonly Trap[]> = new Map(
  Object.entries(WRONG).map(([id, { names, source }]) => [
    id,
    names.split(' ').map((one) => {
      const [wrong = '', key = ''] = one.split('>');
      return key === ''
        ? trap('no-effect', { key: wrong }, source)
        : trap('wrong-name', { wrong, key }, source);
    }),
  ]),
);

export function wrongNamesOf(id: string): readonly Trap[] {
  return TRAPS.get(id) ?? [];
}
