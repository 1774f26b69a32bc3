import { MikroORM, type Options } from "@mikro-orm/core";
import type { SqlEntityManager } from "@mikro-orm/sql";
import { CompiledQuery } from "kysely";
import { type Sql, writeSql } from "../kernel/index.ts";
import { ormOptions } from "./database.ts";
import type { Settings } from "./settings.ts";

/** A database opened for reading alone. */
export interface Reader {
  readonly sql: Sql;
  /** Rows of a statement that is not about the tables: pragmas, migrations. */
  rows<T>(statement: string): Promise<T[]>;
  close(): Promise<void>;
}

/**
 * Opens a database without changing anything: no migration, SQLite read-only; a server may run beside it.
 */
export async function openReader(database: Settings["database"]): Promise<Reader> {
  const options = ormOptions(database);
  const readOnly: Partial<Options> = {
    replicas: [],
    driverOptions: { readonly: true, fileMustExist: true, timeout: 5000 },
    onCreateConnection: async () => undefined,
  };
  const orm = await MikroORM.init(database.kind === "sqlite" ? ({ ...options, ...readOnly } as Options) : options);
  const sql = writeSql(orm.em.fork() as unknown as SqlEntityManager);
  return {
    sql,
    rows: async <T>(statement: string) => (await sql.executeQuery(CompiledQuery.raw(statement))).rows as T[],
    close: () => orm.close(true),
  };
}
