/**
 * One table of a station's storage, created by its first insert: a station that is only read stores nothing.
 * Independent of what the table holds.
 */

type Values = Record<string, SqlStorageValue>;

export class Table {
  readonly #sql: SqlStorage;
  readonly #definition: string;
  #made: boolean;

  /** `columns` as SQL, constraints included. */
  constructor(sql: SqlStorage, name: string, columns: string) {
    this.#sql = sql;
    this.#definition = `CREATE TABLE ${name} (${columns}) WITHOUT ROWID`;
    const query = "SELECT name FROM sqlite_master WHERE type = 'table' AND name = ?";
    this.#made = sql.exec(query, name).toArray().length > 0;
  }

  read<Row extends Values>(query: string, ...bindings: SqlStorageValue[]): Row[] {
    return this.#made ? this.#sql.exec<Row>(query, ...bindings).toArray() : [];
  }

  insert(query: string, ...bindings: SqlStorageValue[]): void {
    if (!this.#made) this.#sql.exec(this.#definition);
    this.#made = true;
    this.#sql.exec(query, ...bindings);
  }

  remove(query: string, ...bindings: SqlStorageValue[]): void {
    if (this.#made) this.#sql.exec(query, ...bindings);
  }

  /** To be called after the whole storage was emptied, including this table. */
  gone(): void {
    this.#made = false;
  }
}
