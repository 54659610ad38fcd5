/** The text about who runs the probes, in English. */
import { type AboutText, contactSection, OPT_OUT } from '../about.ts';

export const about: AboutText = ({ origin, ehloName, dialoguesPerHour, agents, globalping, contact }) => ({
  title: `smtp-port-check at ${origin}`,
  sections: [
    {
      heading: 'What it does',
      passages: [
        'It shows which SMTP ports of a public mail server answer, and how. Someone requested this check, on a help page or with curl, to find out which port to use in a mail program. No mail is read or sent.',
      ],
    },
    {
      heading: 'What a mail server sees',
      passages: [
        `One TCP connection per port, and a second one if encryption does not start in the usual way for that port. The check waits for the greeting, then sends "EHLO ${ehloName}", STARTTLS if it is offered, and "QUIT".`,
        'It never sends MAIL FROM, credentials or anything that the person asking has typed in.',
        'No matter how many people ask, there is at most one dialogue per port, region and address family while a result is fresh.',
        ...(dialoguesPerHour === 0
          ? []
          : [
              `All regions together hold at most ${dialoguesPerHour} dialogues per hour with one host, and with one IP address, no matter how many names point to it.`,
            ]),
        ...(agents.length === 0
          ? []
          : [
              'Other machines also check on behalf of this service. They use EHLO names of their own:',
              { lines: agents },
            ]),
        ...(globalping
          ? [
              'Probes of globalping.io may be asked to open a TCP connection, mainly to port 25. They send nothing and close it again.',
            ]
          : []),
      ],
    },
    {
      heading: 'What a web server sees',
      passages: [
        'People who only know a mail address can look up the servers of its domain.',
        'The service then fetches /mail/config-v1.1.xml from autoconfig.<domain> and, if that yields nothing, /.well-known/autoconfig/mail/config-v1.1.xml from <domain>: normally once an hour and never more than once in five minutes, no matter how many people ask. The User-Agent is "smtp-port-check". The part of the address before the @ is discarded and never passed on.',
      ],
    },
    {
      heading: 'Which ports and hosts are checked',
      passages: [
        'Only ports used for sending mail, and only public addresses. Port 25 is not contacted unless the operator of this service allows it.',
      ],
    },
    {
      heading: 'What is stored',
      passages: [
        'The result, for two hours at most. For each port, the outcome and when it changed, for 30 days after it was last seen. About the person asking, a salted hash to count checks and hosts, deleted one hour after the last of them; the salt is random and replaced every day. No log shows what was asked, or by whom.',
      ],
    },
    {
      heading: 'How to opt out',
      passages: [
        'Publish this record in the DNS, under the name of your own mail server:',
        OPT_OUT,
        'It takes effect with the next lookup, within minutes. You do not need the record if your mail server rejects the EHLO name above in its access rules.',
      ],
    },
    ...contactSection('Contact', contact),
  ],
});
