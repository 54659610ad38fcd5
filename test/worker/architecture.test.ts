/**
 * The architecture rules: data flows one way, and each effect has one door. Checked on the real sources and on one
 * deliberate violation of each.
 */
import { describe, expect, it } from 'vitest';
import { PLANTED } from '../support/fixtures/violations.ts';
import {
  decorators,
  drawers,
  IMPORTERS,
  NAMES,
  styleAttributes,
  wrongImporters,
  wrongNames,
} from './architecture/doors.ts';
import { type Module, parseModule } from './architecture/module.ts';
import {
  forbiddenImports,
  importCycles,
  importsUpstairs,
  ROOMS,
  roomOf,
  valuesWhereTypesDo,
} from './architecture/rooms.ts';
import { readModules } from './architecture/sources.ts';

const RULES = {
  importCycles,
  forbiddenImports,
  importsUpstairs,
  valuesWhereTypesDo,
  wrongImporters,
  wrongNames,
  styleAttributes,
  decorators,
  drawers,
};

function judged(modules: readonly Module[]): string[] {
  return Object.values(RULES).flatMap((rule) => rule(modules));
}

const modules = readModules();
const paths = modules.map(({ path }) => path);

describe('architecture', () => {
  it.each(Object.entries(RULES))('%s finds nothing in the sources', (_, rule) => {
    expect(rule(modules)).toEqual([]);
  });

  it.each(PLANTED)('catches $rule', ({ sources, found }) => {
    const planted = Object.entries(sources).map(([path, source]) => parseModule(path, source));
    expect(judged(planted)).toEqual(found);
  });

  it('has at least one planted violation per rule', () => {
    const idle = Object.entries(RULES).filter(([, rule]) =>
      PLANTED.every(
        ({ sources }) => rule(Object.entries(sources).map((entry) => parseModule(...entry))).length === 0,
      ),
    );
    expect(idle).toEqual([]);
  });

  it('reads the sources it judges', () => {
    expect(paths).toEqual(
      expect.arrayContaining(['worker/app.ts', 'worker/env.d.ts', 'widget/views/table.ts']),
    );
    expect(modules.flatMap(({ imports }) => imports).length).toBeGreaterThan(paths.length);
  });

  it('has rules for rooms and doors that exist', () => {
    const rooms = new Set(paths.map(roomOf));
    expect([...ROOMS.keys()].filter((room) => !rooms.has(room))).toEqual([]);
    const doors = Object.keys(IMPORTERS).filter((door) => door.startsWith('w'));
    const keepers = [...Object.values(IMPORTERS).flat(), ...NAMES.flatMap(({ files }) => files)];
    expect([...doors, ...keepers].filter((path) => !paths.includes(path))).toEqual([]);
  });
});
