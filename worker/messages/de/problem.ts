/** The words for problems in German. Only wording; the code decides when to use it. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Geben Sie einen Hostnamen wie smtp.example.net an.';

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
    'name-not-found': 'Diesen Servernamen gibt es nicht',
    'no-address': 'Der Name hat keine Adresse',
    'rate-limited': 'Zu viele Anfragen',
    'host-busy': 'Dieser Host wurde oft genug gefragt',
    internal: 'Der Dienst hatte einen Fehler',
    'dns-failed': 'Der Name ließ sich nicht auflösen',
  },
  detail: {
    'host-missing': () => `Es fehlt der Host. ${EXAMPLE}`,
    'host-is-url': ({ given, host }) =>
      `„${given}“ ist eine URL. Geben Sie nur den Hostnamen an, zum Beispiel ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `„${given}“ enthält ein @. Geben Sie statt einer Mailadresse den Namen des Mailservers an, etwa smtp.example.net. Kennen Sie ihn nicht, findet ihn /discover anhand des Teils hinter dem @.`,
    'host-has-port': ({ given }) =>
      `„${given}“ enthält einen Port. Host und Port bitte getrennt angeben, etwa ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `„${given}“ enthält einen Pfad. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `Der Host hat ${length} Zeichen; ein Name hat höchstens ${max} (RFC 1035).`,
    'host-empty-label': ({ given }) =>
      `In „${given}“ steht zwischen zwei Punkten nichts, oder der Name beginnt mit einem Punkt. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `„${given}“ hat zwischen zwei Punkten mehr als ${max} Zeichen (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `„${given}“ enthält „${character}“, das in keinem Hostnamen stehen kann. Erlaubt sind Buchstaben, Ziffern, Bindestriche und Punkte.`,
    'host-hyphen': ({ given }) =>
      `„${given}“ hat einen Teil, der mit einem Bindestrich beginnt oder endet. Das darf kein Hostname.`,
    'host-no-dot': ({ given }) =>
      `„${given}“ hat keinen Punkt und ist damit kein vollständiger Name. Geben Sie den vollständigen Namen an, etwa ${given}.example.net.`,
    'host-not-a-name': ({ given }) =>
      `„${given}“ ergibt nach den Regeln für internationale Namen keinen Hostnamen. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `„${given}“ ist keine gültige IP-Adresse. Schreiben Sie sie wie 192.0.2.1 oder 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `In „${given}“ fehlt vor oder nach einem Komma eine Zahl. Trennen Sie Portnummern durch einzelne Kommas, etwa ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `„${given}“ ist keine Portnummer. Trennen Sie Portnummern durch Kommas, etwa ports=465,587.`,
    'port-out-of-range': ({ given }) => `Port ${given} gibt es nicht. Ports gehen von 1 bis 65535.`,
    'ports-empty': () =>
      'ports ist leer. Trennen Sie Portnummern durch Kommas, etwa ports=465,587, oder lassen Sie den Parameter weg.',
    'port-not-allowed': ({ given, allowed }) =>
      `Port ${given} wird hier nicht geprüft. Zur Wahl stehen: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `Einen Parameter „${given}“ gibt es nicht. Es gibt: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `„${given}“ ist kein Wert für ${parameter}. Zur Wahl stehen: ${allowed}.`,
    'parameter-repeated': ({ parameter }) => `${parameter} steht mehrmals da. Einmal genügt.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} ist zu lang: Gelesen werden höchstens ${max} Zeichen.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} ist eine IPv${family}-Adresse, family=${given} passt nicht dazu. Der Parameter kann fehlen.`,
    'error-missing': () =>
      'Es fehlt die Fehlermeldung, die erklärt werden soll. Geben Sie sie mit error= an, im Wortlaut Ihres Mailprogramms oder seines Protokolls.',
    'too-many-places': ({ max, given }) =>
      `Globalping misst für eine Prüfung von höchstens ${max} Orten aus. „${given}“ ist einer zu viel.`,
    'provider-unknown': ({ given }) =>
      `Einen Anbieter „${given}“ gibt es hier nicht. Die Kennungen stehen unter /v1/providers; für jeden anderen Mailserver gilt sein Name als host.`,
    'host-and-provider': ({ given }) =>
      `Sowohl ein Host als auch der Anbieter „${given}“ ist angegeben. Verwenden Sie nur eines von beiden.`,
    'network-unknown': ({ given }) =>
      `Ein Netz „${given}“ gibt es hier nicht. Die Kennungen stehen unter /v1/networks; ohne network gilt Ihr Netz, wie es zu sehen ist.`,
    'network-without-caller': ({ given }) =>
      `Mit caller=0 sagt die Antwort nichts über ein Netz, network=${given} würde nichts ändern. Lassen Sie eines von beiden weg.`,
    'domain-missing': () =>
      'Es fehlt die Maildomain. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.',
    'domain-not-a-domain': ({ given }) =>
      `„${given}“ ist keine Maildomain. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.`,
    'domain-is-address': ({ given }) =>
      `„${given}“ ist eine IP-Adresse. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.`,
    'order-unreadable': () =>
      'Der Inhalt ist kein Auftrag eines Edge. Senden Sie JSON mit protocol, agent, host, ports und family.',
    'order-version': ({ given, version }) =>
      `Der Edge spricht Version ${given} des Protokolls, dieser Agent Version ${version}. Bitte den älteren von beiden aktualisieren.`,
    'signature-missing': () =>
      'Die Anfrage ist nicht signiert. Nötig sind Content-Digest, Signature-Input und Signature von einem Edge, der AGENT_TOKEN kennt.',
    'signature-wrong': () =>
      'Die Signatur passt nicht. Der Edge hat ein anderes AGENT_TOKEN, oder unterwegs hat etwas die Anfrage verändert.',
    'signature-late': ({ given, here }) =>
      `Die Anfrage wurde um ${given} signiert, hier ist es ${here}. Bitte die Uhren von Edge und Agent stellen.`,
    'signature-replayed': () => 'Diese Anfrage wurde schon beantwortet. Senden Sie eine neue.',
    'signature-for-another': ({ given, name }) =>
      `Die Anfrage gilt dem Agenten „${given}“, dieser hier heißt „${name}“. Die id in AGENTS muss der VANTAGE_NAME des Agenten sein.`,
    'special-use-name': ({ given }) =>
      `${given} ist ein Name für den Gebrauch im eigenen Netz. Prüfen lassen sich nur öffentliche Hosts.`,
    'address-not-public': ({ given }) =>
      `${given} ist keine öffentliche Adresse. Prüfen lassen sich nur öffentliche Hosts.`,
    'resolves-to-private': ({ given }) =>
      `Der Name führt zu ${given}, und das ist keine öffentliche Adresse. Prüfen lassen sich nur Hosts, deren Adressen alle öffentlich sind.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} wird hier nicht geprüft. Dieser Dienst prüft: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Seiten von ${given} dürfen diesen Dienst nicht nutzen. Der Betreiber kann die Herkunft in ALLOWED_ORIGINS aufnehmen.`,
    'opted-out': ({ given }) =>
      `Der DNS-Eintrag _smtp-port-check.${given} bittet darum, diesen Host nicht zu prüfen. Der Inhaber kann ihn entfernen.`,
    'no-such-page': ({ given }) =>
      `Unter ${given} gibt es nichts. Eine Prüfung steht unter /smtp.example.net oder /v1/check?host=smtp.example.net.`,
    'method-not-allowed': ({ given, allowed }) => `${given} geht hier nicht. Möglich ist: ${allowed}.`,
    'name-not-found': ({ given }) =>
      `Einen Server namens ${given} gibt es nicht. Prüfen Sie die Schreibweise.`,
    'no-address': ({ given }) =>
      `${given} gibt es, hat aber keine IP-Adresse. Eine Maildomain ist oft nicht der Mailserver: dessen eigenen Namen findet dieser Dienst unter /discover?domain=${given}.`,
    'no-address-of-family': ({ given, family }) => `${given} hat keine IPv${family}-Adresse.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Von dieser Adresse kamen zu viele Anfragen. Bitte in ${resetSeconds} Sekunden wieder versuchen.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `Sie haben alle ${limit} neuen Prüfungen pro Minute verbraucht. Bitte in ${resetSeconds} Sekunden wieder versuchen. Gemerkte Ergebnisse zählen nicht mit.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `Sie haben bereits ${limit} verschiedene Hosts in einer Stunde geprüft, mehr sind nicht möglich. Bitte in ${resetSeconds} Sekunden wieder versuchen.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `Zum Schutz der Mailserver werden ${given} und die zugehörige Adresse für alle Nutzer zusammen höchstens ${limit} Mal pro Stunde kontaktiert. Bitte in ${resetSeconds} Sekunden wieder versuchen.`,
    'dns-servfail': ({ given }) =>
      `Die Resolver konnten ${given} nicht auflösen (SERVFAIL). Oft sind die DNS-Server der Domain gestört oder ihre DNSSEC-Signaturen falsch.`,
    'dns-timeout': ({ given }) =>
      `Kein Resolver hat rechtzeitig auf die Frage nach ${given} geantwortet. Bitte gleich noch einmal versuchen.`,
    'dns-malformed': ({ given }) =>
      `Die Antwort der Resolver zu ${given} ist nicht lesbar. Bitte gleich noch einmal versuchen.`,
    'dns-oversized': ({ given }) => `Die Antwort der Resolver zu ${given} ist zu lang, um gültig zu sein.`,
    internal: () =>
      'Im Dienst ist etwas schiefgegangen, nicht in der Anfrage. Bitte gleich noch einmal versuchen.',
  },
};
