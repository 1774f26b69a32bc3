import { moment, today, type Work } from "../../kernel/index.ts";
import { AuditAnchor } from "./audit-anchor.entity.ts";
import type { AnchorSigner } from "./anchor.ts";

declare module "../../kernel/work.ts" {
  interface Hooks {
    /** Signs the head of the audit chain; without it there are no anchors. */
    anchorSigner?: AnchorSigner;
  }
}

/**
 * Signs the head of the audit chain, once a day, so that a chain written anew by whoever owns the database no longer
 * agrees with what was signed before.
 *
 * @returns the day that was signed, or null: signed already, nothing sealed yet, or no key store.
 */
export async function anchorAudit(work: Work, _input: object): Promise<{ day: string | null }> {
  const { anchorSigner } = work.hooks;
  const day = today(work.clock);
  if (!anchorSigner || (await work.em.findOne(AuditAnchor, { day })) !== null) return { day: null };
  const head = await work.sql
    .selectFrom("audit_seal")
    .select(["seq", "hash"])
    .orderBy("seq", "desc")
    .limit(1)
    .executeTakeFirst();
  if (head === undefined) return { day: null };
  const signed = await anchorSigner.sign({ day, seq: head.seq, head: head.hash });
  work.em.persist(work.em.create(AuditAnchor, { ...signed, signedAt: moment(work.clock) }));
  await work.em.flush();
  return { day };
}
