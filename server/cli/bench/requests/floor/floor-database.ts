import type { PostgreSqlConnection } from "@mikro-orm/postgresql";
import type { SqliteConnection } from "@mikro-orm/sqlite";
import type { Database } from "../../../../app/database.ts";

export type FloorRow = Readonly<Record<string, unknown>>;

/** Runs a statement with `$1`, `$2` …; prepared once a connection. */
export type Ask = (name: string, text: string, values: readonly unknown[]) => Promise<FloorRow[]>;

/** A database as a program uses it that has no layer between itself and the driver. */
export interface FloorDatabase {
  readonly ask: Ask;
  /** SQL condition: the column is one of the values of a list parameter. */
  readonly oneOf: (column: string, parameter: string) => string;
  /** A list as the value of such a parameter. */
  readonly list: (values: readonly string[]) => unknown;
  inTransaction<R>(act: (ask: Ask) => Promise<R>): Promise<R>;
}

interface Pooled {
  query(statement: { name: string; text: string; values: unknown[] } | string): Promise<{ rows: FloorRow[] }>;
  release(): void;
}

interface Statement {
  readonly reader: boolean;
  all(values: object): FloorRow[];
  run(values: object): unknown;
}

interface File {
  prepare(text: string): Statement;
  exec(text: string): unknown;
}

/** The drivers themselves, over the connections that the server has open. */
export async function floorDatabase({ orm, kind }: Database): Promise<FloorDatabase> {
  const driver = orm.em.getDriver();
  const [main, reading] = [driver.getConnection("write"), driver.getConnection("read")] as unknown[];
  return kind === "postgresql"
    ? onPool(await (main as PostgreSqlConnection).getNativeClient())
    : onFile(
        (await (main as SqliteConnection).getNativeClient()) as unknown as File,
        (await (reading as SqliteConnection).getNativeClient()) as unknown as File,
      );
}

function onPool(pool: object): FloorDatabase {
  const clients = pool as Pick<Pooled, "query"> & { connect(): Promise<Pooled> };
  const asker =
    (client: Pick<Pooled, "query">): Ask =>
    async (name, text, values) =>
      (await client.query({ name, text, values: [...values] })).rows;
  return {
    ask: asker(clients),
    oneOf: (column, parameter) => `${column} = any(${parameter}::uuid[])`,
    list: (values) => values,
    async inTransaction(act) {
      const client = await clients.connect();
      try {
        await client.query("begin");
        const result = await act(asker(client));
        await client.query("commit");
        return result;
      } catch (error) {
        await client.query("rollback");
        throw error;
      } finally {
        client.release();
      }
    },
  };
}

function onFile(main: File, reading: File): FloorDatabase {
  const asker = (file: File): Ask => {
    const statements = new Map<string, Statement>();
    return async (name, text, values) => {
      const statement =
        statements.get(name) ??
        file.prepare(text.replaceAll(/::uuid|for update of e/g, "").replaceAll(/\$(\d+)/g, "?$1"));
      statements.set(name, statement);
      const bound = Object.fromEntries(values.map((value, at) => [String(at + 1), value]));
      if (statement.reader) return statement.all(bound);
      statement.run(bound);
      return [];
    };
  };
  const writing = asker(main);
  let last: Promise<unknown> = Promise.resolve();
  return {
    ask: asker(reading),
    oneOf: (column, parameter) => `${column} in (select value from json_each(${parameter}))`,
    list: (values) => JSON.stringify(values),
    inTransaction(act) {
      const turn = last.then(async () => {
        main.exec("begin immediate");
        try {
          const result = await act(writing);
          main.exec("commit");
          return result;
        } catch (error) {
          main.exec("rollback");
          throw error;
        }
      });
      last = turn.catch(() => undefined);
      return turn;
    },
  };
}
