import { LockMode } from "@mikro-orm/core";
import { Account } from "../../identity/index.ts";
import { assertAllowed, type Look, NotFound, Stale, type Work } from "../../kernel/index.ts";
import { MailAddress } from "./mail-address.entity.ts";
import type { SetMailAddressInput } from "./mail-address.inputs.ts";
import { canSetMailAddress } from "./mail-address.policy.ts";

/** An account's address as read. */
export type MailAddressRow = Pick<MailAddress, "id" | "version" | "accountId" | "email" | "digest">;

/**
 * Sets where an account gets its notices by e-mail, and whether; for oneself, or by an administrator.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws Forbidden `mailAddress.others`.
 * @throws Stale when it changed since it was read.
 */
export async function setMailAddress(work: Work, input: SetMailAddressInput): Promise<MailAddress> {
  const accountId = input.accountId ?? work.viewer.accountId ?? "";
  assertAllowed(work.viewer, canSetMailAddress(work.viewer, accountId));
  if ((await work.em.findOne(Account, { id: accountId })) === null) throw new NotFound("Account", accountId);
  const stored = await work.em.findOne(MailAddress, { accountId });
  if (stored !== null && !input.version) throw new Stale("MailAddress", stored.id, stored.version);
  if (stored === null && input.version) throw new Stale("MailAddress", accountId);
  if (stored !== null && input.version) await work.em.lock(stored, LockMode.OPTIMISTIC, input.version);
  const address = stored ?? new MailAddress();
  address.accountId = accountId;
  address.email = input.email ? input.email.trim() : null;
  address.digest = input.digest;
  work.em.persist(address);
  await work.em.flush();
  return address;
}

/**
 * Where an account gets its notices; null when nothing was set.
 *
 * @throws Unauthenticated when nobody is signed in.
 * @throws Forbidden `mailAddress.others`.
 */
export async function readMailAddress(look: Look, accountId: string | null): Promise<MailAddressRow | null> {
  const id = accountId ?? look.viewer.accountId ?? "";
  assertAllowed(look.viewer, canSetMailAddress(look.viewer, id));
  const row = await look.sql
    .selectFrom("mail_address")
    .select(["id", "version", "account_id as accountId", "email", "digest"])
    .where("account_id", "=", id)
    .executeTakeFirst();
  return row === undefined ? null : { ...row, digest: Boolean(row.digest) };
}
