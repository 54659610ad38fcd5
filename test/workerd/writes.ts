/**
 * Counts the rows that Durable Objects write, as the platform bills them: those of SQL, and one for an alarm. All
 * objects of an isolate share the two methods that are replaced here, so replacing them once counts for all.
 */

export interface Writes {
  rows: number;
}

export function countWrites(storage: DurableObjectStorage): Writes {
  const writes: Writes = { rows: 0 };
  const sql = Object.getPrototypeOf(storage.sql) as SqlStorage;
  const exec = sql.exec;
  sql.exec = function (this: SqlStorage, ...given: Parameters<SqlStorage['exec']>) {
    const cursor = exec.apply(this, given);
    writes.rows += cursor.rowsWritten;
    return cursor;
  } as SqlStorage['exec'];
  const every = Object.getPrototypeOf(storage) as DurableObjectStorage;
  const setAlarm = every.setAlarm;
  every.setAlarm = function (this: DurableObjectStorage, ...given) {
    writes.rows += 1;
    return setAlarm.apply(this, given);
  };
  return writes;
}
