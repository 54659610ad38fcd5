/**
 * Images of mail servers that hand everything on to another one, which they have their own names for, and a command that
 * does. Data only (dialect.ts).
 */
import { type Dialect, dialect } from './dialect.ts';

export const RELAYS: readonly Dialect[] = [
  dialect('blastula', 'blastula (R)', {
    marks: 'blastula use_ssl=TRUE use_ssl=FALSE',
    keys: 'host port user - from',
    starttls: 'use_ssl=TRUE',
    plaintext: 'use_ssl=FALSE',
    isImplicitOn465: true,
    source: 'https://pkgs.rstudio.com/blastula/reference/credential_helpers.html',
  }),
  dialect('sendemail', 'sendEmail', {
    marks: 'sendemail',
    keys: 'server - - - from',
    starttls: 'tls=yes',
    offered: 'tls=auto',
    plaintext: 'tls=no',
    unset: 'if-offered',
    lacks: 'implicit-tls',
    source: 'https://github.com/mogaal/sendemail/blob/master/README',
  }),
  dialect('bytemark-smtp', 'Bytemark SMTP', {
    marks: 'bytemark schminkel',
    prefix: 'RELAY_',
    keys: '~HOST ~PORT ~USERNAME ~PASSWORD -',
    unset: 'if-offered',
    unread: '~USER>~USERNAME ~PASS>~PASSWORD RELAYHOST>~HOST',
    source: 'https://github.com/BytemarkHosting/docker-smtp',
  }),
  dialect('namshi-smtp', 'namshi/smtp', {
    marks: 'namshi ixdotai',
    prefix: 'SMARTHOST_',
    keys: '~ADDRESS ~PORT ~USER ~PASSWORD -',
    unset: 'if-offered',
    unread: '~HOST>~ADDRESS ~USERNAME>~USER ~PASS>~PASSWORD',
    source: 'https://github.com/namshi/docker-smtp',
  }),
  dialect('boky-postfix', 'boky/postfix', {
    marks: 'boky',
    prefix: 'RELAYHOST_',
    keys: 'RELAYHOST - ~USERNAME ~PASSWORD -',
    unset: 'if-offered',
    unread: '~USER>~USERNAME ~PASS>~PASSWORD RELAY_HOST>RELAYHOST RELAYHOST_PORT>RELAYHOST',
    source: 'https://github.com/bokysan/docker-postfix',
  }),
  dialect('juanluisbaptista-postfix', 'juanluisbaptista/postfix', {
    marks: 'juanluisbaptista',
    prefix: 'SMTP_',
    keys: '~SERVER ~PORT ~USERNAME ~PASSWORD -',
    unset: 'if-offered',
    unread: '~HOST>~SERVER ~USER>~USERNAME ~PASS>~PASSWORD RELAY_HOST>~SERVER RELAYHOST>~SERVER',
    source: 'https://github.com/juanluisbaptista/docker-postfix',
  }),
  dialect('tecnativa-postfix', 'tecnativa/postfix-relay', {
    marks: 'tecnativa',
    prefix: 'MAIL_RELAY_',
    keys: '~HOST ~PORT ~USER ~PASS -',
    unset: 'if-offered',
    unread: '~USERNAME>~USER ~PASSWORD>~PASS RELAYHOST>~HOST',
    source: 'https://github.com/Tecnativa/docker-postfix-relay',
  }),
  dialect('msmtpd', 'crazymax/msmtpd', {
    marks: 'msmtpd',
    prefix: 'SMTP_',
    keys: '~HOST ~PORT ~USER/~USER_FILE ~PASSWORD/~PASSWORD_FILE ~FROM',
    implicit: '~TLS=on',
    starttls: '~STARTTLS=on',
    refinedBy: 'starttls',
    unset: 'plaintext',
    unread: '~USERNAME>~USER ~PASS>~PASSWORD ~SERVER>~HOST',
    source: 'https://github.com/crazy-max/docker-msmtpd',
  }),
];
