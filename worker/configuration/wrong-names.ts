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
      'GF_FROM_ADDRESS>GF_SMTP_FROM_ADDRESS GF_FROM_NAME>GF_SMTP_FROM_NAME GF_SMTP_FROM>GF_SMTP_FROM_ADDRESS GF_SMTP_USERNAME>GF_SMTP_USER GF_SMTP_PASS>GF_SMTP_PASSWORD GF_SMTP_PORT>GF_SMTP_HOST GF_SMTP_SERVER>GF_SMTP_HOST GF_SMTP_TLS> GF_SMTP_SSL> GF_SMTP_ENABLE>GF_SMTP_ENABLED GF_SMTP_FROM_EMAIL>GF_SMTP_FROM_ADDRESS GF_SMTP_SKIPVERIFY>GF_SMTP_SKIP_VERIFY SMTP_HOST>GF_SMTP_HOST SMTP_ENABLED>GF_SMTP_ENABLED SMTP_USER>GF_SMTP_USER SMTP_PASSWORD>GF_SMTP_PASSWORD SMTP_FROM_ADDRESS>GF_SMTP_FROM_ADDRESS SMTP_FROM_NAME>GF_SMTP_FROM_NAME SMTP_SKIP_VERIFY>GF_SMTP_SKIP_VERIFY GF_SMTP_STARTTLS>GF_SMTP_STARTTLS_POLICY GF_SMTP_USE_TLS> GF_SMTP_ENCRYPTION>',
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
    names:
      'username>user_name user>user_name login>user_name api_key>password pass>password host>address hostname>address server>address smtp_server>address enable_tls>tls use_tls>enable_starttls_auto use_ssl>ssl enable_ssl>ssl starttls>enable_starttls starttls_auto>enable_starttls_auto start_tls>enable_starttls',
    source: 'https://guides.rubyonrails.org/action_mailer_basics.html#action-mailer-configuration',
  },
  nodemailer: {
    names:
      'password>pass username>user secureConnection>secure use_ssl>secure requireSSL>requireTLS require_tls>requireTLS ignoreTls>ignoreTLS requireTls>requireTLS rejectUnauthorised>tls.rejectUnauthorized',
    source: 'https://nodemailer.com/smtp/',
  },
  django: {
    names:
      'EMAIL_PASSWORD>EMAIL_HOST_PASSWORD EMAIL_USER>EMAIL_HOST_USER EMAIL_USERNAME>EMAIL_HOST_USER EMAIL_HOST_USERNAME>EMAIL_HOST_USER EMAIL_SERVER>EMAIL_HOST EMAIL_TLS>EMAIL_USE_TLS EMAIL_SSL>EMAIL_USE_SSL EMAIL_HOST_PASS>EMAIL_HOST_PASSWORD EMAIL_HOST_PWD>EMAIL_HOST_PASSWORD EMAIL_HOST_PORT>EMAIL_PORT EMAIL_USE_STARTTLS>EMAIL_USE_TLS EMAIL_STARTTLS>EMAIL_USE_TLS EMAIL_TLS_USE>EMAIL_USE_TLS EMAIL_USER_SSL>EMAIL_USE_SSL EMAIL_USER_TLS>EMAIL_USE_TLS',
    source: 'https://docs.djangoproject.com/en/stable/ref/settings/#email-host',
  },
  ghost: {
    names:
      'mail__options__auth__password>mail__options__auth__pass mail__options__auth__username>mail__options__auth__user mail__options__user>mail__options__auth__user mail__options__pass>mail__options__auth__pass mail__options__password>mail__options__auth__pass mail__host>mail__options__host mail__port>mail__options__port mail__options__secureConnection>mail__options__secure mail__options__server>mail__options__host mail__options__from>mail__from mail_options_host>mail__options__host mail_options_port>mail__options__port mail_options_auth_user>mail__options__auth__user mail_options_auth_pass>mail__options__auth__pass mail_transport>mail__transport SMTP_HOST>mail__options__host SMTP_PORT>mail__options__port SMTP_USER>mail__options__auth__user SMTP_PASSWORD>mail__options__auth__pass SMTP_PASS>mail__options__auth__pass MAIL_HOST>mail__options__host MAIL_PORT>mail__options__port',
    source: 'https://docs.ghost.org/config/#mail',
  },
  mastodon: {
    names:
      'SMTP_HOST>SMTP_SERVER SMTP_USER>SMTP_LOGIN SMTP_USERNAME>SMTP_LOGIN SMTP_PASS>SMTP_PASSWORD SMTP_FROM>SMTP_FROM_ADDRESS SMTP_ADDRESS>SMTP_SERVER SMTP_AUTHENTICATION>SMTP_AUTH_METHOD',
    source: 'https://docs.joinmastodon.org/admin/config/#smtp',
  },
  outline: {
    names:
      'SMTP_USER>SMTP_USERNAME SMTP_PASS>SMTP_PASSWORD SMTP_FROM>SMTP_FROM_EMAIL SMTP_REPLY_TO>SMTP_REPLY_EMAIL SMTP_SENDER>SMTP_FROM_EMAIL SMTP_SERVER>SMTP_HOST SMTP_TLS>SMTP_SECURE SMTP_SSL>SMTP_SECURE',
    source: 'https://docs.getoutline.com/s/hosting/doc/smtp-cqCJyZGMIB',
  },
  'spring-boot': {
    names:
      'spring.mail.user>spring.mail.username spring.mail.server>spring.mail.host spring.mail.hostname>spring.mail.host spring.mail.pass>spring.mail.password spring.mail.starttls> spring.mail.smtp.auth>spring.mail.properties.mail.smtp.auth spring.mail.smtp.starttls.enable>spring.mail.properties.mail.smtp.starttls.enable spring.mail.starttls.enable>spring.mail.properties.mail.smtp.starttls.enable spring.mail.auth>spring.mail.properties.mail.smtp.auth spring.mail.smtp.ssl.enable>spring.mail.properties.mail.smtp.ssl.enable spring.mail.ssl.enable>spring.mail.properties.mail.smtp.ssl.enable spring.mail.ssl>spring.mail.properties.mail.smtp.ssl.enable spring.mail.smtp.host>spring.mail.host spring.mail.smtp.port>spring.mail.port spring.mail.properties.smtp.auth>spring.mail.properties.mail.smtp.auth spring.mail.properties.smtp.starttls.enable>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.starttls.enable>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.mail.starttls.enable>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.mail.starttls.required>spring.mail.properties.mail.smtp.starttls.required spring.mail.properties.mail.auth>spring.mail.properties.mail.smtp.auth spring.mail.properties.mail.smtp.starttls>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.mail.smtp.ssl>spring.mail.properties.mail.smtp.ssl.enable spring.mail.properties.mail.smtp.tls>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.mail.ssl.enable>spring.mail.properties.mail.smtp.ssl.enable spring.mail.properties.mail.smtp.starttls.enabled>spring.mail.properties.mail.smtp.starttls.enable spring.mail.properties.mail.smtp.ssl.enabled>spring.mail.properties.mail.smtp.ssl.enable spring.mail.smtp.starttls.required>spring.mail.properties.mail.smtp.starttls.required',
    source: 'https://docs.spring.io/spring-boot/appendix/application-properties/index.html',
  },
  'java-mail': {
    names:
      'mail.smtp.tls.enable>mail.smtp.starttls.enable mail.smtp.starttls>mail.smtp.starttls.enable mail.smtp.startttls.enable>mail.smtp.starttls.enable mail.smtp.startls.enable>mail.smtp.starttls.enable mail.smtp.starttls.enabled>mail.smtp.starttls.enable mail.starttls.enable>mail.smtp.starttls.enable mail.smtp.tls>mail.smtp.starttls.enable mail.smtp.ssl.enabled>mail.smtp.ssl.enable mail.smtp.startssl.enable>mail.smtp.starttls.enable mail.smtp.enable.starttls>mail.smtp.starttls.enable mail.smtp.server>mail.smtp.host mail.smtp.hostname>mail.smtp.host mail.smpt.host>mail.smtp.host mail.smpt.port>mail.smtp.port mail.smpt.auth>mail.smtp.auth mail.smpt.starttls.enable>mail.smtp.starttls.enable',
    source: 'https://jakarta.ee/specifications/mail/2.1/apidocs/jakarta.mail/jakarta/mail/package-summary',
  },
  discourse: {
    names:
      'SMTP_ADDRESS>DISCOURSE_SMTP_ADDRESS SMTP_PORT>DISCOURSE_SMTP_PORT SMTP_USER_NAME>DISCOURSE_SMTP_USER_NAME SMTP_PASSWORD>DISCOURSE_SMTP_PASSWORD DISCOURSE_SMTP_USERNAME>DISCOURSE_SMTP_USER_NAME DISCOURSE_SMTP_USER>DISCOURSE_SMTP_USER_NAME DISCOURSE_SMTP_HOST>DISCOURSE_SMTP_ADDRESS DISCOURSE_SMTP_SERVER>DISCOURSE_SMTP_ADDRESS DISCOURSE_SMTP_PASS>DISCOURSE_SMTP_PASSWORD DISCOURSE_SMTP_ENABLE_STARTTLS>DISCOURSE_SMTP_ENABLE_START_TLS DISCOURSE_SMTP_AUTH>DISCOURSE_SMTP_AUTHENTICATION',
    source: 'https://github.com/discourse/discourse/blob/main/config/discourse_defaults.conf',
  },
  gitlab: {
    names:
      'smtp_server>smtp_address smtp_host>smtp_address smtp_user>smtp_user_name smtp_username>smtp_user_name smtp_pass>smtp_password smtp_starttls>smtp_enable_starttls_auto smtp_starttls_auto>smtp_enable_starttls_auto smtp_enable_starttls>smtp_enable_starttls_auto smtp_auth>smtp_authentication smtp_use_tls>smtp_tls',
    source: 'https://docs.gitlab.com/omnibus/settings/smtp.html',
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
