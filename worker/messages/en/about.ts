/** The text about who runs the probes, in English. */
import { type AboutText, listed } from '../about.ts';

export const about: AboutText = ({
  origin,
  ehloName,
  dialoguesPerHour,
  agents,
  globalping,
}) => `smtp-port-check at ${origin}

What it does
  It tells which SMTP ports of a public mail server answer and how. Somebody
  asked for that, on a help page or with curl, to learn which port a mail
  program should use. Nobody's mail is read or sent.

What a mail server sees
  One TCP connection per port, a second one where encryption begins in
  another way than is usual there. The greeting is awaited, then
  "EHLO ${ehloName}", STARTTLS where it is offered, and "QUIT"
  are sent. Never MAIL FROM, never credentials, nothing that the person who
  asked has written.
  However many people ask, there is at most one dialogue per port, region
  and address family while a result is fresh.${
    dialoguesPerHour === 0
      ? ''
      : `
  All regions together hold at most ${dialoguesPerHour} dialogues an hour with one host,
  and with one address, whatever names lead to it.`
  }${
    agents.length === 0
      ? ''
      : `
  Other machines look on behalf of this one and say EHLO with names of their
  own:
${listed(agents)}`
  }${
    globalping
      ? `
  Probes of globalping.io may be asked to open a TCP connection, to port 25
  above all. They say nothing and close it again.`
      : ''
  }

What a web server sees
  Who knows only a mail address may ask for the servers of its domain. Then
  /mail/config-v1.1.xml is fetched from autoconfig.<domain>, and where that
  leads nowhere /.well-known/autoconfig/mail/config-v1.1.xml from <domain>:
  once an hour as a rule, never more than once in five minutes, however many
  people ask. The User-Agent is "smtp-port-check". What stands before the @ is
  dropped and told to nobody.

Which ports and hosts
  Only ports on which mail is handed in, only public addresses. Port 25 is
  not dialed unless the operator of this service allows it.

What is kept
  The result, for two hours at most; of each port how it turned out and when
  that changed, for 30 days after it was last seen so. Of who asked: a salted
  hash, to count checks and hosts, gone an hour after the last of them; the
  salt is random and thrown away every day. No log holds what was asked, or by
  whom.

How to opt out
  Publish this record in the DNS, with your mail server's own name:

    _smtp-port-check.mail.example.net.  TXT  "v=1; deny"

  It counts from the next look-up on, within minutes. No record is needed
  where your mail server refuses the EHLO name above in its access rules.
`;
