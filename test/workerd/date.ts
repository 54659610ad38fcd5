/**
 * Midnight of a day that a test may freeze the clock at. The runtime compares alarms with its own clock, which no test
 * can set: an alarm due on a frozen day that has passed fires at once and tidies up what the test still counts.
 */
export const FROZEN_DAY_MS = Date.UTC(2040, 0, 1);
