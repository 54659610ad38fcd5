/** The words for problems in German. Only sentences; when to say them is decided elsewhere. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Gesucht ist ein Hostname wie smtp.example.net.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'Das ist kein Host',
    'invalid-port': 'Das ist kein Port',
    'port-not-allowed': 'Dieser Port wird hier nicht geprüft',
    'invalid-parameter': 'Ein Parameter stimmt nicht',
    unauthorized: 'Das darf nur ein Edge mit dem Geheimnis fragen',
    'private-address': 'Dieser Host ist nicht öffentlich',
    'host-not-allowed': 'Dieser Host wird hier nicht geprüft',
    'origin-not-allowed': 'Diese Website darf den Dienst nicht nutzen',
    'opted-out': 'Der Inhaber dieses Hosts möchte keine Prüfung',
    'not-found': 'Unter dieser Adresse gibt es nichts',
    'method-not-allowed': 'Diese Methode geht hier nicht',
    'name-not-found': 'Diesen Namen gibt es nicht',
    'no-address': 'Der Name hat keine Adresse',
    'rate-limited': 'Zu viele Anfragen',
    'host-busy': 'Dieser Host wurde oft genug gefragt',
    internal: 'Der Dienst hatte einen Fehler',
    'dns-failed': 'Der Name ließ sich nicht auflösen',
  },
  detail: {
    'host-missing': () => `Es fehlt der Host. ${EXAMPLE}`,
    'host-is-url': (value) =>
      `„${value('given')}“ ist eine URL. Gesucht ist nur der Hostname, zum Beispiel ${value('host')}.`,
    'host-is-mail-address': (value) =>
      `„${value('given')}“ enthält ein @. Gesucht ist der Name des Mailservers, etwa smtp.example.net, keine Adresse. Kennen Sie ihn nicht, findet ihn dieser Dienst unter /discover mit dem, was hinter dem @ steht.`,
    'host-has-port': (value) =>
      `„${value('given')}“ enthält einen Port. Host und Port bitte getrennt angeben, etwa ?host=smtp.example.net&ports=587.`,
    'host-has-path': (value) => `„${value('given')}“ enthält einen Pfad. ${EXAMPLE}`,
    'host-too-long': (value) =>
      `Der Host hat ${value('length')} Zeichen; ein Name hat höchstens ${value('max')} (RFC 1035).`,
    'host-empty-label': (value) =>
      `In „${value('given')}“ steht zwischen zwei Punkten nichts, oder der Name beginnt mit einem Punkt. ${EXAMPLE}`,
    'host-long-label': (value) =>
      `„${value('given')}“ hat zwischen zwei Punkten mehr als ${value('max')} Zeichen (RFC 1035).`,
    'host-character': (value) =>
      `„${value('given')}“ enthält „${value('character')}“, das in keinem Hostnamen stehen kann. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.`,
    'host-hyphen': (value) =>
      `„${value('given')}“ hat einen Teil, der mit einem Bindestrich beginnt oder endet. Das darf kein Hostname.`,
    'host-no-dot': (value) =>
      `„${value('given')}“ hat keinen Punkt und ist damit kein vollständiger Name. Gesucht ist der ganze Name, etwa ${value('given')}.example.net.`,
    'host-not-a-name': (value) =>
      `„${value('given')}“ ergibt nach den Regeln für internationale Namen keinen Hostnamen. ${EXAMPLE}`,
    'host-odd-address': (value) =>
      `„${value('given')}“ ist nicht wie eine IP-Adresse geschrieben. Gesucht ist eine Form wie 192.0.2.1 oder 2001:db8::1.`,
    'port-missing': (value) =>
      `In „${value('given')}“ steht vor oder nach einem Komma nichts. Gesucht sind Zahlen mit je einem Komma dazwischen, etwa ports=465,587.`,
    'port-not-a-number': (value) =>
      `„${value('given')}“ in ports ist kein Port. Gesucht sind Zahlen mit Kommas dazwischen, etwa ports=465,587.`,
    'port-out-of-range': (value) => `Port ${value('given')} gibt es nicht. Ports gehen von 1 bis 65535.`,
    'ports-empty': () =>
      'ports ist leer. Gesucht sind Zahlen mit Kommas dazwischen, etwa ports=465,587; der Parameter kann auch fehlen.',
    'port-not-allowed': (value) =>
      `Port ${value('given')} wird hier nicht geprüft. Zur Wahl stehen: ${value('allowed')}.`,
    'parameter-unknown': (value) =>
      `Einen Parameter „${value('given')}“ gibt es nicht. Es gibt: ${value('allowed')}.`,
    'parameter-value': (value) =>
      `„${value('given')}“ ist kein Wert für ${value('parameter')}. Zur Wahl stehen: ${value('allowed')}.`,
    'parameter-repeated': (value) => `${value('parameter')} steht mehrmals da. Einmal genügt.`,
    'parameter-too-long': (value) =>
      `${value('parameter')} ist zu lang: Gelesen werden höchstens ${value('max')} Zeichen.`,
    'family-of-address': (value) =>
      `${value('host')} ist eine IPv${value('family')}-Adresse, family=${value('given')} passt nicht dazu. Der Parameter kann fehlen.`,
    'error-missing': () =>
      'Es fehlt die Fehlermeldung, die erklärt werden soll. Geben Sie sie mit error= an, im Wortlaut Ihres Mailprogramms oder seines Protokolls.',
    'too-many-places': (value) =>
      `Globalping misst für eine Prüfung von höchstens ${value('max')} Orten aus. „${value('given')}“ ist einer zu viel.`,
    'provider-unknown': (value) =>
      `Einen Anbieter „${value('given')}“ gibt es hier nicht. Die Kennungen stehen unter /v1/providers; für jeden anderen Mailserver gilt sein Name als host.`,
    'host-and-provider': (value) =>
      `Ein Host ist angegeben und der Anbieter „${value('given')}“ dazu. Gesucht ist eines von beiden.`,
    'network-unknown': (value) =>
      `Ein Netz „${value('given')}“ gibt es hier nicht. Die Kennungen stehen unter /v1/networks; ohne network gilt Ihr Netz, wie es zu sehen ist.`,
    'network-without-caller': (value) =>
      `Mit caller=0 sagt die Antwort nichts über ein Netz, network=${value('given')} würde nichts ändern. Lassen Sie eines von beiden weg.`,
    'domain-missing': () =>
      'Es fehlt die Maildomain. Gesucht ist, was in Ihrer Adresse hinter dem @ steht, etwa example.net.',
    'domain-not-a-domain': (value) =>
      `„${value('given')}“ ist keine Maildomain. Gesucht ist, was in Ihrer Adresse hinter dem @ steht, etwa example.net.`,
    'domain-is-address': (value) =>
      `„${value('given')}“ ist eine IP-Adresse. Gesucht ist, was in Ihrer Mailadresse hinter dem @ steht, etwa example.net.`,
    'order-unreadable': () =>
      'Der Rumpf ist kein Auftrag eines Edge. Gesucht ist JSON mit protocol, agent, host, ports und family.',
    'order-version': (value) =>
      `Der Edge spricht Version ${value('given')} des Protokolls, dieser Agent Version ${value('version')}. Bitte den älteren von beiden aktualisieren.`,
    'signature-missing': () =>
      'Die Anfrage ist nicht signiert. Gesucht sind Content-Digest, Signature-Input und Signature eines Edge, der AGENT_TOKEN kennt.',
    'signature-wrong': () =>
      'Die Signatur passt nicht. Der Edge hat ein anderes AGENT_TOKEN, oder unterwegs hat etwas die Anfrage verändert.',
    'signature-late': (value) =>
      `Die Anfrage wurde um ${value('given')} signiert, hier ist es ${value('here')}. Bitte die Uhren von Edge und Agent stellen.`,
    'signature-replayed': () => 'Genau diese Anfrage wurde schon beantwortet. Gesucht ist eine neue.',
    'signature-for-another': (value) =>
      `Die Anfrage gilt dem Agenten „${value('given')}“, dieser hier heißt „${value('name')}“. Die id in AGENTS muss der VANTAGE_NAME des Agenten sein.`,
    'special-use-name': (value) =>
      `${value('given')} ist ein Name für den Gebrauch im eigenen Netz. Prüfen lassen sich nur öffentliche Hosts.`,
    'address-not-public': (value) =>
      `${value('given')} ist keine öffentliche Adresse. Prüfen lassen sich nur öffentliche Hosts.`,
    'resolves-to-private': (value) =>
      `Der Name führt zu ${value('given')}, und das ist keine öffentliche Adresse. Prüfen lassen sich nur Hosts, deren Adressen alle öffentlich sind.`,
    'host-not-allowed': (value) =>
      `${value('given')} wird hier nicht geprüft. Dieser Dienst prüft: ${value('allowed')}.`,
    'origin-not-allowed': (value) =>
      `Seiten von ${value('given')} dürfen diesen Dienst nicht nutzen. Der Betreiber kann die Herkunft in ALLOWED_ORIGINS aufnehmen.`,
    'opted-out': (value) =>
      `Der DNS-Eintrag _smtp-port-check.${value('given')} bittet darum, diesen Host nicht zu prüfen. Der Inhaber kann ihn entfernen.`,
    'no-such-page': (value) =>
      `Unter ${value('given')} gibt es nichts. Eine Prüfung steht unter /smtp.example.net oder /v1/check?host=smtp.example.net.`,
    'method-not-allowed': (value) => `${value('given')} geht hier nicht. Möglich ist: ${value('allowed')}.`,
    'name-not-found': (value) => `Das DNS kennt keinen Namen ${value('given')}. Stimmt die Schreibweise?`,
    'no-address': (value) =>
      `${value('given')} gibt es, hat aber keine IP-Adresse. Eine Maildomain ist oft nicht der Mailserver: dessen eigenen Namen findet dieser Dienst unter /discover?domain=${value('given')}.`,
    'no-address-of-family': (value) => `${value('given')} hat keine IPv${value('family')}-Adresse.`,
    'too-many-requests': (value) =>
      `Von dieser Adresse kamen zu viele Anfragen. Bitte in ${value('seconds')} Sekunden wieder versuchen.`,
    'too-many-checks': (value) =>
      `Von dieser Adresse kamen schon ${value('limit')} neue Prüfungen in einer Minute, mehr sind es nicht. Bitte in ${value('seconds')} Sekunden wieder versuchen; gemerkte Ergebnisse kosten nichts.`,
    'too-many-hosts': (value) =>
      `Von dieser Adresse wurden schon ${value('limit')} verschiedene Hosts in einer Stunde geprüft, mehr sind es nicht. Bitte in ${value('seconds')} Sekunden wieder versuchen.`,
    'host-busy': (value) =>
      `Damit kein Mailserver belästigt wird, werden ${value('given')} und die Adresse dazu höchstens ${value('limit')} Mal in der Stunde gefragt, von allen zusammen. Bitte in ${value('seconds')} Sekunden wieder versuchen.`,
    'dns-servfail': (value) =>
      `Die Resolver konnten ${value('given')} nicht auflösen (SERVFAIL). Oft sind die DNS-Server der Domain gestört oder ihre DNSSEC-Signaturen falsch.`,
    'dns-timeout': (value) =>
      `Kein Resolver hat rechtzeitig auf die Frage nach ${value('given')} geantwortet. Bitte gleich noch einmal versuchen.`,
    'dns-malformed': (value) =>
      `Die Antwort der Resolver zu ${value('given')} ist nicht lesbar. Bitte gleich noch einmal versuchen.`,
    'dns-oversized': (value) => `Die Antwort der Resolver zu ${value('given')} ist zu lang, um wahr zu sein.`,
    internal: () =>
      'Im Dienst ist etwas schiefgegangen, nicht in der Anfrage. Bitte gleich noch einmal versuchen.',
  },
};
