/** How long the service still answers with the saved result: counted down, and said in every language. */
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Host } from '../../widget/drawn-element.ts';
import { wait } from '../../widget/format.ts';
import { NextCheckController } from '../../widget/next-check-controller.ts';

beforeEach(() => {
  vi.useFakeTimers();
});

afterEach(() => {
  vi.useRealTimers();
});

function counting(): {
  controller: NextCheckController;
  updates: () => number;
  isConnected: (is: boolean) => void;
} {
  const host = { isConnected: true, addController: () => {}, requestUpdate: vi.fn() };
  const controller = new NextCheckController(host as object as Host);
  const isConnected = (is: boolean) => {
    host.isConnected = is;
  };
  return { controller, updates: () => host.requestUpdate.mock.calls.length, isConnected };
}

test('NextCheckController counts down to 0, with an update each second, and then stops', () => {
  const { controller, updates } = counting();
  expect(controller.seconds).toBe(0);
  controller.begin(3);
  expect(controller.seconds).toBe(3);
  vi.advanceTimersByTime(1_001);
  expect([controller.seconds, updates()]).toEqual([2, 2]);
  vi.advanceTimersByTime(10_000);
  expect([controller.seconds, updates()]).toEqual([0, 4]);
  expect(vi.getTimerCount()).toBe(0);
});

test('NextCheckController forgets the wait when a check starts', () => {
  const { controller } = counting();
  controller.begin(60);
  controller.begin();
  expect([controller.seconds, vi.getTimerCount()]).toEqual([0, 0]);
});

test('NextCheckController has no timer while it is not in a page, and goes on afterwards', () => {
  const { controller, isConnected } = counting();
  controller.begin(60);
  isConnected(false);
  controller.hostDisconnected();
  expect(vi.getTimerCount()).toBe(0);
  vi.advanceTimersByTime(20_000);
  isConnected(true);
  controller.hostConnected();
  expect([controller.seconds, vi.getTimerCount()]).toEqual([40, 1]);
});

test.each([
  [1, '1 sec', '1 Sek.'],
  [120, '120 sec', '120 Sek.'],
  [121, '3 min', '3 Min.'],
  [7_201, '3 hr', '3 Std.'],
])('wait() writes %d s as %s and %s', (seconds, english, german) => {
  expect([wait('en', seconds), wait('de', seconds)]).toEqual([english, german]);
});
