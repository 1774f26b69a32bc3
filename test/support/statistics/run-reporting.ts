import { CompiledQuery } from "kysely";
import type { TestKhung } from "../test-khung.ts";

/** A documented statement with its values put in, as the database's own language has it. */
export function reportingText(
  khung: Pick<TestKhung, "database">,
  statement: string,
  values: Readonly<Record<string, string>>,
): string {
  const filled = Object.entries(values).reduce(
    (text, [name, value]) => text.replaceAll(`:${name}`, `'${value.replaceAll("'", "''")}'`),
    statement,
  );
  return khung.database.kind === "sqlite" ? filled.replaceAll("reporting.", "reporting_") : filled;
}

/** Runs a documented statement on the views. */
export async function runReporting<Row>(
  khung: TestKhung,
  statement: string,
  values: Readonly<Record<string, string>>,
): Promise<readonly Row[]> {
  const text = reportingText(khung, statement, values);
  const { rows } = await khung.look().sql.executeQuery<Row>(CompiledQuery.raw(text));
  return rows;
}
