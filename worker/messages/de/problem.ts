/** The words for problems in German. Only wording; the code decides when to use it. */
import type { ProblemWords } from '../problem.ts';

const EXAMPLE = 'Geben Sie einen Hostnamen wie smtp.example.net an.';

export const problem: ProblemWords = {
  title: {
    'invalid-host': 'Ungültiger Hostname',
    'invalid-port': 'Ungültiger Port',
    'port-not-allowed': 'Dieser Port wird hier nicht geprüft',
    'invalid-parameter': 'Ungültiger Parameter',
    unauthorized: 'Diese Anfrage darf nur ein Edge mit dem gemeinsamen Geheimnis stellen',
    'private-address': 'Dieser Host ist nicht öffentlich',
    'host-not-allowed': 'Dieser Host wird hier nicht geprüft',
    'origin-not-allowed': 'Diese Website darf den Dienst nicht nutzen',
    'client-not-allowed': 'Anfragen aus Ihrem Netz werden nicht beantwortet',
    'opted-out': 'Der Inhaber dieses Hosts hat Prüfungen abgelehnt',
    'not-found': 'Unter dieser Adresse wurde nichts gefunden',
    'nothing-remembered': 'Zu diesem Host ist nichts gespeichert',
    'method-not-allowed': 'Methode nicht erlaubt',
    'too-slow': 'Die Anfrage hat zu lange gedauert',
    'too-large': 'Die Anfrage ist zu groß',
    'name-not-found': 'Servername nicht gefunden',
    'no-address': 'Der Name hat keine IP-Adresse',
    'assertion-failed': 'Eine Behauptung über diesen Host trifft nicht zu',
    'rate-limited': 'Zu viele Anfragen',
    'host-busy': 'Dieser Host wurde zu oft geprüft',
    internal: 'Bei uns ist ein Fehler aufgetreten',
    'dns-failed': 'Der Name konnte nicht aufgelöst werden',
    overloaded: 'Der Dienst kann gerade nicht antworten',
  },
  detail: {
    'host-missing': () => `Es wurde kein Host angegeben. ${EXAMPLE}`,
    'host-is-url': ({ given, host }) =>
      `„${given}“ ist eine URL. Geben Sie nur den Hostnamen an, zum Beispiel ${host}.`,
    'host-is-mail-address': ({ given }) =>
      `„${given}“ enthält ein @. Geben Sie statt einer Mailadresse den Namen des Mailservers an, etwa smtp.example.net. Kennen Sie ihn nicht, findet ihn /discover anhand des Teils hinter dem @.`,
    'host-has-port': ({ given }) =>
      `„${given}“ enthält einen Port. Host und Port bitte getrennt angeben, etwa ?host=smtp.example.net&ports=587.`,
    'host-has-path': ({ given }) => `„${given}“ enthält einen Pfad. ${EXAMPLE}`,
    'host-too-long': ({ length, max }) =>
      `Der Hostname hat ${length} Zeichen. Erlaubt sind höchstens ${max} (RFC 1035).`,
    'host-empty-label': ({ given }) =>
      `„${given}“ beginnt mit einem Punkt oder enthält zwei Punkte hintereinander. ${EXAMPLE}`,
    'host-long-label': ({ given, max }) =>
      `Ein Teil von „${given}“ hat zwischen zwei Punkten mehr als ${max} Zeichen (RFC 1035).`,
    'host-character': ({ given, character }) =>
      `„${given}“ enthält „${character}“, das in Hostnamen nicht erlaubt ist. Verwenden Sie Buchstaben, Ziffern, Bindestriche und Punkte.`,
    'host-hyphen': ({ given }) =>
      `Ein Teil von „${given}“ beginnt oder endet mit einem Bindestrich. Das ist in Hostnamen nicht erlaubt.`,
    'host-no-dot': ({ given }) =>
      `„${given}“ hat keinen Punkt und ist damit kein vollständiger Name. Geben Sie den vollständigen Namen an, etwa ${given}.example.net.`,
    'host-not-a-name': ({ given }) => `„${given}“ ist kein gültiger internationaler Hostname. ${EXAMPLE}`,
    'host-odd-address': ({ given }) =>
      `„${given}“ ist keine gültige IP-Adresse. Schreiben Sie sie wie 192.0.2.1 oder 2001:db8::1.`,
    'port-missing': ({ given }) =>
      `In „${given}“ fehlt vor oder nach einem Komma eine Zahl. Trennen Sie Portnummern durch einzelne Kommas, etwa ports=465,587.`,
    'port-not-a-number': ({ given }) =>
      `„${given}“ ist keine Portnummer. Trennen Sie Portnummern durch Kommas, etwa ports=465,587.`,
    'port-out-of-range': ({ given }) =>
      `Port ${given} gibt es nicht. Gültig sind Portnummern von 1 bis 65535.`,
    'ports-empty': () =>
      'ports ist leer. Trennen Sie Portnummern durch Kommas, etwa ports=465,587, oder lassen Sie den Parameter weg.',
    'port-not-allowed': ({ given, allowed }) =>
      `Port ${given} wird hier nicht geprüft. Verfügbare Ports: ${allowed}.`,
    'parameter-unknown': ({ given, allowed }) =>
      `Den Parameter „${given}“ gibt es nicht. Verfügbare Parameter: ${allowed}.`,
    'parameter-value': ({ given, parameter, allowed }) =>
      `„${given}“ ist kein gültiger Wert für ${parameter}. Möglich sind: ${allowed}.`,
    'parameter-needed': ({ parameter, allowed }) => `${parameter} fehlt. Möglich sind: ${allowed}.`,
    'client-without-files': ({ given }) =>
      `Für „${given}“ gibt es keine Datei zu kopieren: Die Werte gehören in die Felder eines Formulars, oder das Programm kann es nicht. Ohne format=raw sehen Sie sie.`,
    'file-without-raw': () =>
      'file wählt einen Block von format=raw. Ergänzen Sie das, oder lassen Sie file weg.',
    'parameter-repeated': ({ parameter }) =>
      `${parameter} wurde mehrfach angegeben. Geben Sie es nur einmal an.`,
    'parameter-too-long': ({ parameter, max }) =>
      `${parameter} ist zu lang. Erlaubt sind höchstens ${max} Zeichen.`,
    'assertion-unreadable': ({ given, allowed }) =>
      `${given} ist nicht als Behauptung lesbar. Möglich ist: ${allowed}.`,
    'too-many-assertions': ({ max }) => `Höchstens ${max} Behauptungen lassen sich auf einmal prüfen.`,
    'assertion-failed': ({ given }) => `Anders als behauptet: ${given}.`,
    'too-many-rows': ({ max }) =>
      `Diese Prüfung hätte mehr als ${max} Ergebnisse: eines je Port, Region und Adressart, mit addresses=all acht je Adressart. Fragen Sie weniger davon ab.`,
    'url-too-long': ({ max }) =>
      `Die URL hat mehr als ${max} Zeichen. Senden Sie lange Fehlermeldungen mit POST an /explain.`,
    'family-of-address': ({ host, family, given }) =>
      `${host} ist eine IPv${family}-Adresse, family=${given} passt nicht dazu. Lassen Sie family weg.`,
    'error-missing': () =>
      'Es wurde keine Fehlermeldung angegeben. Übergeben Sie sie mit error=, genau so, wie sie in Ihrem Mailprogramm oder dessen Protokoll steht.',
    'too-many-places': ({ max, given }) =>
      `Globalping misst für eine Prüfung von höchstens ${max} Orten aus. „${given}“ ist einer zu viel.`,
    'provider-unknown': ({ given }) =>
      `Den Anbieter „${given}“ gibt es nicht. Alle Kennungen stehen unter /v1/providers. Geben Sie bei anderen Mailservern den Namen als host an.`,
    'host-and-provider': ({ given }) =>
      `Sowohl ein Host als auch der Anbieter „${given}“ ist angegeben. Verwenden Sie nur eines von beiden.`,
    'network-unknown': ({ given }) =>
      `Das Netz „${given}“ gibt es nicht. Alle Kennungen stehen unter /v1/networks. Ohne diesen Parameter gilt das Netz, aus dem Ihre Anfrage kommt.`,
    'network-without-caller': ({ given }) =>
      `Mit caller=0 sagt die Antwort nichts über ein Netz, network=${given} hat also keine Wirkung. Lassen Sie eines von beiden weg.`,
    'domain-missing': () =>
      'Es wurde keine Maildomain angegeben. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.',
    'domain-not-a-domain': ({ given }) =>
      `„${given}“ ist keine Maildomain. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.`,
    'domain-is-address': ({ given }) =>
      `„${given}“ ist eine IP-Adresse. Geben Sie den Teil Ihrer Mailadresse hinter dem @ an, etwa example.net.`,
    'order-unreadable': () =>
      'Der Inhalt ist kein Auftrag eines Edge. Senden Sie JSON mit protocol, agent, host, ports und family.',
    'order-version': ({ given, version }) =>
      `Der Edge spricht Version ${given} des Protokolls, dieser Agent Version ${version}. Aktualisieren Sie den älteren von beiden.`,
    'signature-missing': () =>
      'Die Anfrage ist nicht signiert. Sie braucht die Header Content-Digest, Signature-Input und Signature von einem Edge, der AGENT_TOKEN hat.',
    'signature-wrong': () =>
      'Die Signatur passt nicht. Der Edge hat ein anderes AGENT_TOKEN, oder unterwegs hat etwas die Anfrage verändert.',
    'signature-late': ({ given, here }) =>
      `Die Anfrage wurde um ${given} signiert, hier ist es ${here}. Prüfen Sie die Uhren des Edge und dieses Agenten.`,
    'signature-replayed': () => 'Diese Anfrage wurde schon beantwortet. Senden Sie eine neue.',
    'signature-for-another': ({ given, name }) =>
      `Die Anfrage ist für den Agenten „${given}“ bestimmt, dieser hier heißt aber „${name}“. Die id in AGENTS muss mit dem VANTAGE_NAME des Agenten übereinstimmen.`,
    'special-use-name': ({ given }) =>
      `${given} ist ein Name für interne oder besondere Zwecke. Nur öffentliche Hosts können geprüft werden.`,
    'address-not-public': ({ given }) =>
      `${given} ist keine öffentliche Adresse. Nur öffentliche Hosts können geprüft werden.`,
    'resolves-to-private': ({ given }) =>
      `Der Host wird zu ${given} aufgelöst, und das ist keine öffentliche Adresse. Ein Host kann nur geprüft werden, wenn alle seine Adressen öffentlich sind.`,
    'host-not-allowed': ({ given, allowed }) =>
      `${given} wird hier nicht geprüft. Dieser Dienst prüft nur: ${allowed}.`,
    'origin-not-allowed': ({ given }) =>
      `Seiten von ${given} dürfen diesen Dienst nicht nutzen. Der Betreiber des Dienstes kann die Website in ALLOWED_ORIGINS aufnehmen.`,
    'page-not-named': () =>
      'Nur bestimmte Websites dürfen diesen Dienst nutzen, und diejenige, die diese Anfrage ausgelöst hat, gibt sich nicht zu erkennen. Öffnen Sie die Adresse direkt. Der Betreiber des Dienstes kann Websites in ALLOWED_ORIGINS eintragen.',
    'host-denied': ({ given }) =>
      `${given} wird hier nicht geprüft: Der Betreiber dieses Dienstes hat den Host ausgeschlossen.`,
    'client-denied': () =>
      'Der Betreiber dieses Dienstes beantwortet keine Anfragen aus Ihrem Netz. Näheres steht unter /about.',
    'client-unclear': () =>
      'Der Proxy vor diesem Dienst hat nicht übermittelt, von welcher Adresse Ihre Anfrage kommt. Daher lässt sich nicht feststellen, ob der Dienst sie beantworten darf. Der Betreiber kann die Einstellung CLIENT_ADDRESS_HEADER prüfen. Näheres steht unter /about.',
    'opted-out': ({ given }) =>
      `Der DNS-Eintrag _smtp-port-check.${given} schließt diesen Host von Prüfungen aus. Der Inhaber kann den Eintrag entfernen.`,
    'no-such-page': ({ given }) =>
      `Unter ${given} gibt es nichts. Verwenden Sie für eine Prüfung /smtp.example.net oder /v1/check?host=smtp.example.net.`,
    'no-such-topic': ({ given, allowed }) => `Zu ${given} gibt es keine Hilfe. Es gibt sie zu: ${allowed}.`,
    'nothing-remembered': ({ given }) =>
      `Zu ${given} ist hier kein Ergebnis gespeichert. Ergebnisse bleiben etwa eine Stunde erhalten. Ohne remembered=1 wird der Host jetzt geprüft.`,
    'method-not-allowed': ({ given, allowed }) =>
      `${given} funktioniert hier nicht. Verwenden Sie ${allowed}.`,
    'request-malformed': () =>
      'Das ist keine gültige HTTP-Anfrage, oder ihre Header sind zu lang. Senden Sie sie noch einmal.',
    'body-broken': () =>
      'Der Text der Anfrage ist fehlerhaft oder unvollständig angekommen. Senden Sie ihn noch einmal.',
    'body-too-slow': ({ max }) =>
      `Der Text ist nicht innerhalb von ${max} Sekunden angekommen. Senden Sie ihn noch einmal.`,
    'body-too-large': ({ max }) =>
      `Es werden höchstens ${max} Byte Text angenommen. Fügen Sie nur die Zeilen rund um den Fehler ein.`,
    'name-not-found': ({ given }) =>
      `Einen Server namens ${given} gibt es nicht. Prüfen Sie die Schreibweise.`,
    'no-address': ({ given }) =>
      `${given} existiert, hat aber keine IP-Adresse. Oft ist die Maildomain nicht zugleich der Mailserver. Den Mailserver finden Sie unter /discover?domain=${given}.`,
    'no-address-of-family': ({ given, family }) => `${given} hat keine IPv${family}-Adresse.`,
    'too-many-requests': ({ resetSeconds }) =>
      `Von Ihrer Adresse kamen zu viele Anfragen. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal.`,
    'too-many-checks': ({ limit, resetSeconds }) =>
      `Sie haben alle ${limit} neuen Prüfungen pro Minute verbraucht. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal. Gespeicherte Ergebnisse zählen nicht mit.`,
    'too-many-hosts': ({ limit, resetSeconds }) =>
      `Sie haben alle ${limit} verschiedenen Hosts pro Stunde geprüft, die erlaubt sind. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal.`,
    'too-many-lookups': ({ limit, resetSeconds }) =>
      `Sie haben alle ${limit} neuen Namen abgefragt, die pro Minute erlaubt sind. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal. Namen, die gerade eben geprüft wurden, zählen nicht.`,
    'network-spent': ({ resetSeconds }) =>
      `Ihr IPv6-Netz hat sein Kontingent aufgebraucht. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal. Gespeicherte Ergebnisse zählen nicht mit.`,
    'host-busy': ({ given, limit, resetSeconds }) =>
      `Zum Schutz der Mailserver werden ${given} und die zugehörige Adresse für alle Nutzer zusammen höchstens ${limit} Mal pro Stunde kontaktiert. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal.`,
    'dns-servfail': ({ given }) =>
      `Die Resolver konnten ${given} nicht auflösen (SERVFAIL). Meist sind die DNS-Server der Domain gestört oder ihre DNSSEC-Signaturen ungültig.`,
    'dns-timeout': ({ given }) =>
      `Die DNS-Resolver haben zu ${given} nicht rechtzeitig geantwortet. Versuchen Sie es gleich noch einmal.`,
    'dns-malformed': ({ given }) =>
      `Die Antwort der Resolver zu ${given} ist nicht lesbar. Versuchen Sie es gleich noch einmal.`,
    'dns-oversized': ({ given }) => `Die Antwort der Resolver zu ${given} ist zu lang, um gültig zu sein.`,
    'service-full': ({ resetSeconds }) =>
      `Der Dienst beantwortet gerade so viele Anfragen, wie er kann. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal.`,
    'service-down': ({ resetSeconds }) =>
      `Der Dienst wurde unterbrochen und dürfte gleich wieder erreichbar sein. Ihre Anfrage ist in Ordnung. Versuchen Sie es in ${resetSeconds} Sekunden noch einmal.`,
    internal: () =>
      'Das Problem liegt bei uns, Ihre Anfrage ist in Ordnung. Versuchen Sie es gleich noch einmal.',
  },
};
