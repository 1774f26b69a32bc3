/*
 * How far an installation was filled before.
 */
import type { Sql } from "../../server/kernel/index.ts";
import { ROOT } from "./units.ts";

/** What is there already. */
export interface FilledState {
  readonly units: number;
  readonly people: number;
  /** Root of what was filled here; null where it is somebody else's. */
  readonly rootId: string | null;
  /** First days of the months that are filled, oldest first. */
  readonly months: readonly string[];
}

/** What an installation holds of units, people and months. */
export async function readFilled(sql: Sql): Promise<FilledState> {
  const count = async (table: "unit" | "person"): Promise<number> => {
    const row = await sql
      .selectFrom(table)
      .select((each) => each.fn.countAll().as("count"))
      .executeTakeFirstOrThrow();
    return Number(row.count);
  };
  const root = await sql.selectFrom("unit").select("id").where("code", "=", ROOT).executeTakeFirst();
  const cycles = await sql.selectFrom("cycle").select(["code", "starts_on"]).orderBy("starts_on").execute();
  const isOurs = root !== undefined && cycles.every(({ code }) => code.startsWith(`${ROOT}-`));
  return {
    units: await count("unit"),
    people: await count("person"),
    rootId: isOurs ? root.id : null,
    months: cycles.map((row) => row.starts_on),
  };
}
