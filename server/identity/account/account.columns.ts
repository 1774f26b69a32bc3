import { columns } from "../../kernel/index.ts";

/** What is read of an account: everything but its password. */
export const ACCOUNT_COLUMNS = columns(
  "account",
  "id",
  "version",
  "username",
  "displayName",
  "personId",
  "disabledAt",
  "mustChangePassword",
  "isDemo",
);
