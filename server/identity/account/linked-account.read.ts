/*
 * Accounts that other records name, one statement for all of a request. Who may read the record may read the name.
 */
import type { BatchRead } from "../../kernel/index.ts";
import { ACCOUNT_COLUMNS } from "./account.columns.ts";
import type { AccountRow } from "./account.read.ts";

/** Accounts by id. */
export const readAccountsById: BatchRead<string, AccountRow> = async ({ sql }, ids) => {
  const rows = await sql
    .selectFrom("account")
    .select(ACCOUNT_COLUMNS)
    .where("id", "in", [...ids])
    .execute();
  return new Map(rows.map((row) => [row.id, row]));
};
