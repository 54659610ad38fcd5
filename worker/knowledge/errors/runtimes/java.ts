/** Error messages of Java and its mail libraries. Data only (pattern.ts). */
import { type ErrorPattern, messagesOf, page, quotedAs, readIn, readOn } from '../pattern.ts';

export const JAVA_PATTERNS: readonly ErrorPattern[] = [
  // JavaMail shows -1 where the server said nothing that could be read.
  ...readIn(page('https://github.com/jcabi/jcabi-email/issues/33'), 'Java', [
    [
      'java-no-tls',
      'plain-on-tls-port',
      'certain',
      /could not connect to smtp host: [^ ]{1,100} port: (?:465|2465|8465|443), response: -1/i,
    ],
    [
      'java-no-response',
      'connection-lost',
      'likely',
      /could not connect to smtp host: [^ ]{1,100} port: \d{1,5}, response: -1/i,
    ],
    [
      'java-response',
      'service-refused',
      'likely',
      /could not connect to smtp host: [^ ]{1,100} port: \d{1,5}, response: [45]\d\d/i,
    ],
  ]),
  ...readIn(page('https://github.com/slagyr/mmemail/issues/4'), 'Java', [
    [
      'java-connect',
      'connection-failed',
      'possible',
      /could not connect to smtp host: [^ ]{1,100}|couldn't connect to host, port/i,
    ],
  ]),
  ...readIn(page('https://github.com/rpremraj/mailR/issues/107'), 'Java', [
    ['java-credentials', 'sign-in-failed', 'possible', /authenticationfailedexception/i],
  ]),
  ...quotedAs(messagesOf('Jakarta Mail'), 'Java', [
    ['java-name-unknown', 'name-not-found', 'certain', /unknown smtp host|unknownhostexception/i],
    ['java-connect-timeout', 'connection-timeout', 'certain', /\bconnect timed out/i],
    [
      'java-name-field',
      'host-field-wrong',
      'certain',
      /unknownhostexception: (?:["']|\w{2,6}:\/\/|[^ :]{1,100}:\d{2,5}(?!\d))/i,
    ],
    ['java-read-timeout', 'no-greeting', 'likely', /exception reading response|\bread timed out/i],
    ['java-eof', 'connection-lost', 'possible', /messagingexception: \[eof\]/i],
    ['java-addresses', 'recipient-refused', 'likely', /sendfailedexception: invalid addresses/i],
  ]),
  ...readIn(messagesOf('JavaMail 1.6', 'javax.mail.Service'), 'Java', [
    ['java-password', 'sign-in-required', 'certain', /no password specified\?/i],
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/intermine/intermine/issues/2321'), 'Java', [
      ['java-path', 'certificate-untrusted', 'certain', /unable to find valid certification path/i],
    ]),
    ...readIn(page('https://github.com/mguessan/davmail/issues/127'), 'Java', [
      [
        'java-terminated',
        'connection-lost',
        'likely',
        /remote host (?:terminated the|closed connection during) handshake/i,
      ],
    ]),
  ]),
  ...readOn('2026-11-29', [
    ...readIn(page('https://github.com/spring-attic/spring-authorization-server/issues/2073'), 'Java', [
      [
        'java-validity',
        'certificate-expired',
        'certain',
        /(?:pkix path validation failed: .{0,80}?)?validity check failed|certificate(?:expired|notyetvalid)exception|\bnotafter: /i,
      ],
    ]),
    ...readIn(page('https://github.com/jakartaee/mail-api/issues/84'), 'Java', [
      [
        'java-mechanisms',
        'sign-in-method',
        'certain',
        /no authentication mechan\w{3,6} supported by both|no supported (?:sasl|auth(?:entication)?) mechanisms? found/i,
      ],
    ]),
    ...readIn(
      page(
        'https://confluence.atlassian.com/jirakb/jira-mail-initiates-tlsv1-connection-only-815262503.html',
      ),
      'Java',
      [
        [
          'java-cipher',
          'tls-outdated',
          'certain',
          /no negotiable cipher suite|no cipher suites in common|no (?:common|matching) (?:cipher|protocol)/i,
        ],
      ],
    ),
    ...readIn(page('https://github.com/edificeio/web-utils/pull/9'), 'Vert.x', [
      [
        'vertx-closed',
        'connection-lost',
        'certain',
        /connection (?:has been |was )?(?:unexpectedly )?closed by (?:the )?(?:server|remote|peer|foreign host)(?<!\b(?:221|quit)\b.{0,100})/i,
      ],
    ]),
    ...readIn(messagesOf('OpenJDK 17', 'java.base'), 'Java', [
      [
        'java-reset',
        'connection-lost',
        'certain',
        /socketexception: connection reset|ssl peer shut down incorrectly/i,
      ],
      ['java-forbidden', 'connection-forbidden', 'likely', /socketexception: permission denied/i],
      [
        'java-constraints',
        'certificate-untrusted',
        'likely',
        /certificates do(?:es)? not conform to algorithm constraints/i,
      ],
    ]),
  ]),
];
