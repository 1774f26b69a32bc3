import { Field, ObjectType } from "type-graphql";
import { Forbidden, type RuleValues, Unauthenticated } from "./errors.ts";
import type { Viewer } from "./viewer.ts";

/** Answer of a policy: yes, or no with the rule that says so. */
export type Verdict =
  { readonly allowed: true } | { readonly allowed: false; readonly rule: string; readonly values?: RuleValues };

export const ALLOWED: Verdict = { allowed: true };

/** A no with its reason, a rule id that has a sentence in both languages. */
export function denied(rule: string, values?: RuleValues): Verdict {
  return values ? { allowed: false, rule, values } : { allowed: false, rule };
}

/** The first no, or yes. */
export function allOf(...verdicts: readonly Verdict[]): Verdict {
  return verdicts.find((verdict) => !verdict.allowed) ?? ALLOWED;
}

/**
 * Throws what the verdict says.
 *
 * @throws Unauthenticated when nobody is signed in, so that the console asks for a sign-in instead of showing a refusal.
 * @throws Forbidden with the verdict's rule.
 */
export function assertAllowed(viewer: Viewer, verdict: Verdict): void {
  if (verdict.allowed) return;
  if (viewer.accountId === null && !viewer.isSystem) throw new Unauthenticated();
  throw new Forbidden(verdict.rule, verdict.values);
}

/** A policy's answer as sent with a record, from the same function that the service asks. */
@ObjectType({ description: "Whether this viewer may do one thing to this record, and why not (quyền thao tác)." })
export class Ability {
  @Field(() => Boolean, { description: "True when the verb would be accepted now (được phép)." })
  allowed!: boolean;

  @Field(() => String, { nullable: true, description: "Rule that forbids it, when it is forbidden (lý do)." })
  rule!: string | null;
}

/** The verdict in the shape that the API sends. */
export function ability(verdict: Verdict): Ability {
  return verdict.allowed ? { allowed: true, rule: null } : { allowed: false, rule: verdict.rule };
}
