import { randomUUID } from "node:crypto";
import {
  type Account,
  createAccount,
  type Grant,
  grantRole,
  type NewAccount,
  type NewGrant,
} from "../../server/identity/index.ts";
import { Role } from "../../server/kernel/index.ts";
import type { TestKhung } from "./test-khung.ts";

/** A password that every rule accepts. */
export const PASSWORD = "mật khẩu đủ dài";

/** An account with a password, made by the program. */
export function makeAccount(khung: TestKhung, account: Partial<NewAccount> = {}): Promise<Account> {
  const username = account.username ?? `tk-${randomUUID().slice(0, 12)}`;
  return khung.write(createAccount, { username, displayName: "Lê Thị Mai", password: PASSWORD, ...account });
}

/** A grant of the program, in force at once and for good. */
export function makeGrant(khung: TestKhung, grant: Partial<NewGrant> & Pick<NewGrant, "accountId">): Promise<Grant> {
  return khung.write(grantRole, {
    role: Role.SYSTEM_ADMIN,
    unitId: null,
    includesSubtree: true,
    startsOn: "2026-01-01",
    ...grant,
  });
}
