/** One door per effect, as data: the only files that may import a module, use a name, or put a text into a template. */
import { basename } from 'node:path';
import { LANGUAGES } from '../../../worker/api/index.ts';
import type { Module } from './module.ts';

/** Module → the only files that may import it, types included. */
export const IMPORTERS: Readonly<Record<string, readonly string[]>> = {
  // Self-hosting only names a type of it.
  'node:net': ['worker/probe/socket.ts', 'worker/self-host/connections.ts'],
  'node:http': ['worker/self-host/forward.ts', 'worker/self-host/gate.ts', 'worker/self-host/unavailable.ts'],
  // Our TLS does not use Node's, which only provides the list of roots, and never while answering requests.
  'node:tls': ['worker/self-host/start.ts', 'worker/tls/trust/generate-anchors.ts'],
  'node:fs/promises': [
    'widget/build.ts',
    'widget/npm/build.ts',
    'worker/self-host/compile.ts',
    'worker/self-host/deployment.ts',
    'worker/self-host/disk.ts',
    'worker/self-host/launch.ts',
    'worker/self-host/lock.ts',
    'worker/self-host/objects.ts',
    'worker/self-host/scratch.ts',
    'worker/self-host/snapshot.ts',
    'worker/self-host/spare.ts',
    'worker/self-host/start.ts',
    'worker/self-host/state.ts',
    'worker/self-host/workerd.ts',
    'worker/tls/trust/generate-anchors.ts',
  ],
  'node:sqlite': ['worker/self-host/lock.ts', 'worker/self-host/object-file.ts'],
  'worker/tls/trust/generate-anchors.ts': [],
  'cloudflare:sockets': ['worker/probe/socket.ts'],
  'cloudflare:workers': [
    'worker/config/current.ts',
    'worker/directory/directory.ts',
    'worker/discovery/mail-domain.ts',
    'worker/index.ts',
    'worker/watch/schedule.ts',
    'worker/quota/counter.ts',
    'worker/vantage/dialer.ts',
    'worker/agent/nonces.ts',
    'worker/quota/salt.ts',
    'worker/self-host/flood-guard.ts',
    'worker/vantage/station.ts',
  ],
  'worker/index.ts': ['worker/env.d.ts'],
  // Pure stages receive the configuration they need as parameters.
  'worker/config/current.ts': [
    'worker/directory/directory.ts',
    'worker/discovery/mail-domain.ts',
    'worker/index.ts',
    'worker/vantage/dialer.ts',
    'worker/vantage/station.ts',
    'worker/watch/schedule.ts',
  ],
  'worker/app.ts': ['worker/index.ts'],
  'worker/net/http.ts': [
    'worker/directory/directory.ts',
    'worker/discovery/config-files.ts',
    'worker/discovery/mail-domain.ts',
    'worker/discovery/search.ts',
    'worker/discovery/web-file.ts',
    'worker/dns/doh.ts',
    'worker/health/resolver.ts',
    'worker/vantage/agent-prober.ts',
    'worker/vantage/location.ts',
    'worker/vantage/globalping/ping.ts',
    'worker/vantage/globalping/prober.ts',
    'worker/vantage/probers.ts',
    'worker/vantage/station.ts',
  ],
  'worker/dns/doh.ts': [
    'worker/directory/look-up.ts',
    'worker/discovery/search.ts',
    'worker/discovery/pacc.ts',
    'worker/discovery/services.ts',
    'worker/discovery/web-file.ts',
    'worker/dns/addresses.ts',
    'worker/dns/opt-out.ts',
    'worker/health/resolver.ts',
    'worker/vantage/target.ts',
  ],
  // That file has already checked whose web server it is.
  'worker/discovery/web-file.ts': [
    'worker/discovery/config-files.ts',
    'worker/discovery/pacc.ts',
    'worker/discovery/search.ts',
  ],
  'dns-packet': ['worker/dns/character-strings.ts', 'worker/dns/wire-message.ts'],
  '@rgrove/parse-xml': ['worker/discovery/autoconfig.ts'],
  'tldts-icann': ['worker/discovery/exchangers.ts'],
  'worker/probe/probe.ts': ['worker/vantage/dialer.ts'],
  'worker/probe/socket.ts': ['worker/vantage/dialer.ts'],
  'worker/tls/client.ts': ['worker/probe/dialogue.ts', 'worker/probe/tls-facts.ts'],
  'worker/storage/memory.ts': [
    'worker/directory/directory.ts',
    'worker/discovery/mail-domain.ts',
    'worker/watch/schedule.ts',
    'worker/quota/counter.ts',
    'worker/agent/nonces.ts',
    'worker/quota/salt.ts',
    'worker/storage/live.ts',
    'worker/vantage/row-memory.ts',
    'worker/vantage/station.ts',
  ],
  'worker/storage/history.ts': ['worker/storage/live.ts', 'worker/storage/memory.ts'],
  'worker/storage/live.ts': ['worker/self-host/object-file.ts'],
  'worker/storage/table.ts': ['worker/storage/memory.ts', 'worker/storage/history.ts'],
  // Each is a file of its own; imported from anywhere else, it would be part of every reader's download.
  ...Object.fromEntries(
    LANGUAGES.filter((language) => language !== 'en').flatMap((language) =>
      ['shell', 'check', 'details', 'local', 'places', 'field', 'trouble', 'settings', 'explain'].map(
        (part) => [`widget/words/${part}/${language}.ts`, ['widget/loading.ts']],
      ),
    ),
  ),
  'widget/words/shell/en.ts': ['widget/element.ts'],
  'widget/words/check/en.ts': ['widget/check.ts'],
  'widget/words/details/en.ts': ['widget/details.ts'],
  'widget/words/local/en.ts': ['widget/local.ts'],
  'widget/words/places/en.ts': ['widget/places.ts'],
  'widget/words/field/en.ts': ['widget/field.ts'],
  'widget/words/trouble/en.ts': ['widget/trouble.ts'],
  'widget/words/settings/en.ts': ['widget/settings.ts'],
  'widget/words/explain/en.ts': ['widget/explain.ts'],
  // Seven kilobytes, loaded where something is pasted.
  'widget/masking.ts': ['widget/explain-controller.ts', 'widget/loading.ts'],
  'widget/client.ts': ['widget/session.ts', 'widget/state.ts'],
  'widget/session.ts': ['widget/check.ts'],
  'widget/check.ts': ['widget/element.ts', 'widget/loading.ts', 'widget/panels.ts'],
  'widget/element.ts': ['widget/index.ts', 'widget/react.ts'],
};

interface NameDoor {
  name: RegExp;
  files: readonly string[];
  /** Names that other files may use nevertheless. */
  except?: Readonly<Record<string, readonly string[]>>;
}

export const NAMES: readonly NameDoor[] = [
  {
    name: /(?:^|\.)(?:fetch|XMLHttpRequest|WebSocket|EventSource|sendBeacon)$/,
    files: ['worker/net/http.ts', 'widget/question.ts', 'widget/discovery.ts', 'widget/service-answer.ts'],
    // These answer requests, call another part of this Worker, or, in start.ts, the service that was just started.
    except: {
      'worker/index.ts': ['env.ASSETS.fetch', 'app.fetch'],
      'worker/self-host/front.ts': ['service.fetch'],
      'worker/self-host/start.ts': ['fetch'],
      'worker/vantage/dial.ts': ['dialer.fetch'],
      'worker/vantage/dialer.ts': ['fetch'],
    },
  },
  {
    name: /^(?:DurableObjectStorage|storage)$|\.storage(?:\.|$)/,
    files: ['worker/storage/memory.ts'],
    except: {
      'worker/directory/directory.ts': ['this.ctx.storage'],
      'worker/discovery/mail-domain.ts': ['this.ctx.storage'],
      'worker/watch/schedule.ts': ['this.ctx.storage'],
      'worker/quota/counter.ts': ['this.ctx.storage'],
      'worker/agent/nonces.ts': ['this.ctx.storage'],
      'worker/quota/salt.ts': ['this.ctx.storage'],
      'worker/vantage/station.ts': ['this.ctx.storage'],
    },
  },
  // On Cloudflare a cron does this instead.
  { name: /\bSCHEDULE\b/, files: ['worker/self-host/front.ts'] },
  { name: /^SqlStorage$/, files: ['worker/storage/table.ts'] },
  {
    name: /^(?:HTMLRewriter|styleMap|unsafeHTML|unsafeSVG|unsafeCSS)$|\.(?:inner|outer)HTML$|\.style(?:\.|$)/,
    files: [],
  },
];

/** A strict content security policy forbids style attributes. */
const STYLE_ATTRIBUTE = /\sstyle=/;

const DRAWER = /^(?:utils?|helpers?|common|manager|misc)\b/;

export function wrongImporters(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, imports }) =>
    imports
      .filter(({ to }) => IMPORTERS[to]?.includes(path) === false)
      .map(({ to }) => `${path}: is no door to ${to}`),
  );
}

export function wrongNames(modules: readonly Module[]): string[] {
  return modules.flatMap(({ path, names }) =>
    NAMES.flatMap(({ name, files, except = {} }) =>
      files.includes(path)
        ? []
        : names
            .filter((used) => name.test(used) && !except[path]?.includes(used))
            .map((used) => `${path}: is no door to ${used}`),
    ),
  );
}

export function styleAttributes(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path, templates }) => path.startsWith('widget/') && STYLE_ATTRIBUTE.test(templates.join('')))
    .map(({ path }) => `${path}: a template holds a style attribute`);
}

export function decorators(modules: readonly Module[]): string[] {
  return modules.filter(({ decorated }) => decorated).map(({ path }) => `${path}: uses a decorator`);
}

export function drawers(modules: readonly Module[]): string[] {
  return modules
    .filter(({ path }) => DRAWER.test(basename(path)) || path.split('/').some((part) => DRAWER.test(part)))
    .map(({ path }) => `${path}: a file is named after the noun it holds`);
}
