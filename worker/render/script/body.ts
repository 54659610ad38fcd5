/**
 * How the script of `/local.sh` dials, reads, compares and prints: POSIX shell for dash, bash, BusyBox ash and the
 * shells of macOS. Contains neither wording nor data; local-script.ts has quoted everything that is inserted.
 *
 * Nothing that a server sends is ever executed: no eval, no unquoted expansion, and all output passes through `clean`.
 * Backslashes are doubled in this file.
 */
import {
  type EdgeSide,
  edgeSideOf,
  isUnusual,
  type LocalConclusion,
  type LocalLetter,
  type Mode,
  modeOfOutcome,
  OUTCOMES,
  type Outcome,
  seenAs,
} from '../../api/index.ts';
import {
  LOCAL_BUSYBOX_SECONDS,
  LOCAL_DIAL_SECONDS,
  LOCAL_LINES_MAX,
  LOCAL_SCRIPT_FRESH_SECONDS,
} from '../../limits.ts';

/** Each is a quoted word or a command of the shell. */
export interface ScriptWords {
  outcome: Readonly<Record<LocalLetter, string>>;
  /** Sets `short` and `long`. */
  conclusion: Readonly<Record<LocalConclusion, string>>;
  /** The openssl option with the server name. */
  serverName: string;
  title: string;
  columns: string;
  saidToEdge: string;
  noTool: string;
  old: string;
  link: string;
}

export function scriptBody(words: ScriptWords): string {
  return `${DIALERS(words)}${DIALOGUE}${COMPARISON}${REPORT(words)}${MAIN(words)}`;
}

const DIALERS = ({ serverName }: ScriptWords): string => `
# A dialer has the server on its standard input and output, and says on standard error that it is connected.
by_bash() {
  exec bash -c 'exec 4<&0 5<>"/dev/tcp/$1/$2" || exit; echo it is open >&2; cat <&4 >&5 & exec cat <&5' bash "$@"
}
by_nc() {
  case $(nc -h 2>&1 </dev/null) in
    *BusyBox*-v*) ;;
    *BusyBox*) echo it tells failures only >&2 && exec nc -w ${LOCAL_BUSYBOX_SECONDS} "$@" ;;
  esac
  exec nc -v "$@"
}
by_python3() { exec python3 -c 'import os, socket, sys, threading as t
s = socket.create_connection(sys.argv[1:3]); os.write(2, b"it is open\\n")
t.Thread(target=lambda: [s.sendall(b) for b in iter(lambda: os.read(0, 512), b"")], daemon=True).start()
for b in iter(lambda: s.recv(512), b""): os.write(1, b)' "$@"; }
by_perl() { exec perl -MIO::Socket::IP -e '$s = IO::Socket::IP->new(PeerHost => $ARGV[0], PeerPort => $ARGV[1], Type => 1)
  or die "$!\\n"; print STDERR "it is open\\n"; if (fork) { syswrite STDOUT, $_ while sysread $s, $_, 512 }
  else { close STDOUT; syswrite $s, $_ while sysread STDIN, $_, 512 }' "$@"; }
by_openssl() {
  case $1 in *:*) set -- "[$1]" "$2" ;; esac
  set -- -connect "$1:$2" ${serverName}
  [ "$mode" = tls ] || { set -- "$@" -starttls smtp && echo it may wait unseen >&2; }
  exec openssl s_client -ign_eof -state "$@"
}
`;

/** Spelled out, because POSIX shells have no loop over numbers. */
const SECONDS = Array.from({ length: LOCAL_DIAL_SECONDS }, (_, index) => index + 1).join(' ');

const DIALOGUE = `# Ends the dialer $1 when its time is up, and leaves word of it.
watch() {
  for second in ${SECONDS}; do sleep 1 && kill -0 "$1" || return; done
  echo "it was ended after $second" >"$at.late" && kill "$1"
}
# Hears the server on 4 and answers on 3; keeps the greeting, the answer to EHLO, and what else openssl tells: a line of
# a certificate may begin with the digits of a reply, but has no space or hyphen behind them.
converse() {
  step=greeting count=0 end='[!0-9A-Za-z+/]'
  while [ "$count" -lt ${LOCAL_LINES_MAX} ] && IFS= read -r line <&4; do
    count=$((count + 1)) kind=rest
    case "$step$line " in greeting220$end* | greeting[45][0-9][0-9]$end* | ehlo[1-5][0-9][0-9]$end*) kind=$step ;; esac
    printf '%s\\n' "$line" >>"$at.$kind"
    case $kind$line in
      rest* | greeting???-* | ehlo???-*) ;;
      greeting220*) step=ehlo && printf 'EHLO [127.0.0.1]\\r\\n' >&3 ;;
      *) printf 'QUIT\\r\\n' >&3 && IFS= read -r line <&4 && return ;;
    esac
  done
}
# Runs the dialer $1 with host and port, and sets the state to a letter.
dial() {
  rm -f "$at".* && mkfifo "$at.in" "$at.out"
  "$@" <"$at.in" >"$at.out" 2>"$at.errors" &
  dialer=$!
  watch "$dialer" &
  converse 3>"$at.in" 4<"$at.out"
  kill "$dialer"; wait "$dialer"
  case $(sed 's/^/it said /' "$at.greeting"; cat "$at.rest" "$at.errors" "$at.late") in
    'it said 2'*) state=g ;; 'it said '*) state=d ;;
    *'it is open'* | *') open'* | *' succeeded!'* | *'Connected to '* | *'CONNECTED('* | *SSL_connect:*) state=c ;;
    *'onnection refused'*) state=r ;;
    *'imed out'* | *'o route to host'* | *' is unreachable'*) state=t ;;
    *'it tells failures only'*'it was ended'*) state=c ;;
    *'it may wait unseen'*'it was ended'*) state=u ;;
    *'it was ended'*) state=t ;;
    *) state=u ;;
  esac
}
`;

const COMPARISON = `# Tests the port $1, as host $2 and port $3. Behind it: what is usual there, and what the service saw.
probe() {
  at=$dir/$1 mode=$4 state='' flags='' print='' tls=''
  case $4:$5 in *:implicit-tls) mode=tls ;; tls:starttls | tls:plaintext) mode=plain ;; esac
  if [ "$mode" = tls ] && command -v openssl; then
    dial by_openssl "$2" "$3"
    print=$(openssl x509 -noout -fingerprint -sha256 -in "$at.rest" | sed 's/.*=//; s/://g' | tr A-F a-f)
    if [ -n "$print" ]; then [ "$state" = d ] || state=s; elif [ "$state" = c ]; then state='' mode=plain tls=failed; fi
  fi
  [ -n "$state" ] || dial "by_$tool" "$2" "$3"
  case $state:$5:$tls:$tool in
    g:implicit-tls:* | c:implicit-tls:failed:*) flags=m ;;
    [rtud]:* | c:implicit-tls:* | c:*:openssl) ;;
    *) differs "$7" "$8" "$9" ;;
  esac
  echo "$state $flags" >"$at.result"
}
# Sets a flag for what differs: b the greeting (all machines of a provider share two labels of it), e EHLO, c certificate.
differs() {
  words=$(sed -n '1d; s/^250[- ]//p' "$at.ehlo" | tr 'a-z\\r' 'A-Z ' | sed 's/^AUTH=.*/AUTH/; s/ .*//' |
    grep -x '[A-Z0-9][A-Z0-9-]*' | sort -u | tr '\\n' ' ')
  [ -z "$1" ] || [ "$(printf '220 %s\\n' "$1" | domain)" = "$(domain <"$at.greeting")" ] || flags=b
  [ -z "$2" ] || [ "$2 " = "$words" ] || flags=\${flags}e
  [ -z "$3" ] || [ -z "$print" ] || [ "$3" = "$print" ] || flags=\${flags}c
}
domain() { head -n 1 | cut -c5- | tr '[:upper:]' '[:lower:]' | sed 's/[^a-z0-9.-].*//; s/.*\\.\\([^.]*\\.[^.]*\\)$/\\1/'; }
clean() { head -n 1 | tr -cd ' -~' | cut -c1-70; }
`;

/**
 * Patterns for `case`: one for each service outcome in these categories, after the local result and before any flags.
 */
function edges(here: string, ...sides: readonly EdgeSide[]): string {
  const outcomes = OUTCOME_NAMES.filter((outcome) => sides.includes(edgeSideOf(seenAs(outcome))));
  return outcomes.map((outcome) => `${here}:${outcome}:*`).join(' | ');
}

/** The same for outcomes in the mode that is unusual for the port, if nothing differs. */
function unusualModes(): string {
  const cases = (['implicit-tls', 'starttls'] as const).flatMap((usual) =>
    OUTCOME_NAMES.filter((outcome) => isUnusualThere(usual, outcome)).map(
      (outcome) => `*:${outcome}::${usual === 'implicit-tls' ? 'tls' : 'plain'}`,
    ),
  );
  return cases.join(' | ');
}

function isUnusualThere(usual: Mode, outcome: Outcome): boolean {
  const mode = modeOfOutcome(outcome);
  return mode !== null && isUnusual(usual, mode);
}

const OUTCOME_NAMES = Object.keys(OUTCOMES) as Outcome[];

/** Reaches the same conclusions as `concludeLocally` (api/comparison.ts). */
const REPORT = ({ outcome, conclusion, saidToEdge }: ScriptWords): string => `report() {
  state=u flags=''; [ ! -s "$dir/$1.result" ] || read -r state flags <"$dir/$1.result"
  case $state in
    g) here=${outcome.g} ;; s) here=${outcome.s} ;; c) here=${outcome.c} ;;
    d) here=${outcome.d} ;; r) here=${outcome.r} ;; t) here=${outcome.t} ;; *) here=${outcome.u} ;;
  esac
  case $state:$5:$flags:$4 in
    u:* | ${edges('*', 'unseen')}) ${conclusion['not-compared']} ;;
    ${edges('[rt]', 'dead')}) ${conclusion.down} ;;
    [rt]:*) ${conclusion['blocked-here']} ;;
    ${edges('*', 'dead')}) ${conclusion['open-here-only']} ;;
    ${edges('d', 'works', 'answers')}) ${conclusion['declined-here']} ;;
    *:*:[becm]*:*) ${conclusion.altered} ;;
    ${unusualModes()}) ${conclusion['wrong-tls-mode']} ;;
    ${edges('*', 'works')} | ${edges('[gs]', 'answers')}) ${conclusion['both-open']} ;;
    *) ${conclusion.doubtful} ;;
  esac
  printf '%5s  %s  %s  %s\\n' "$1" "$here" "$6" "$short"
  [ ! -s "$dir/$1.greeting" ] || printf '       %s\\n' "$(clean <"$dir/$1.greeting")"
  case $flags in *b*) printf '       %s %s\\n' ${saidToEdge} "$7" ;; esac
  link="$link;$1=$state$flags,$5"
  grep -qxF -e "$long" "$dir/notes" || printf '\\n%s\\n' "$long" >>"$dir/notes"
}
`;

const MAIN = ({ title, columns, noTool, old, link }: ScriptWords): string => `main() {
  for tool in bash nc python3 perl openssl none; do command -v "$tool" >/dev/null && break; done
  [ "$tool" != none ] || { echo ${noTool} >&2 && exit 1; }
  dir=$(mktemp -d "\${TMPDIR:-/tmp}/smtp-port-check.XXXXXX") || exit 1
  trap 'rm -rf "$dir"' EXIT; trap 'exit 1' HUP INT TERM; trap '' PIPE
  printf '%s\\n\\n' ${title}
  rows start; wait; : >"$dir/notes"
  printf '%s\\n' ${columns}; rows report
  [ $(($(date +%s) - looked)) -lt ${LOCAL_SCRIPT_FRESH_SECONDS} ] || printf '\\n%s\\n' ${old} >>"$dir/notes"
  fold -s -w 79 "$dir/notes"
  printf '\\n%s\\n%s\\n' ${link} "$link"
}
start() { probe "$@" >/dev/null 2>&1 & }
main
`;
