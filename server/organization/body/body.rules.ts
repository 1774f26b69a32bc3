import { Refused } from "../../kernel/index.ts";
import { contains, isReversed, overlapOf, type Span } from "../span.ts";
import { BodyRole } from "./body-member.entity.ts";

/** The parts of a membership that the rules look at. */
export interface Membership extends Span {
  readonly personId: string;
  readonly role: BodyRole;
}

/**
 * A collective exists within the life of its unit.
 *
 * @throws Refused `body.endsBeforeStart`, `body.outsideUnit`.
 */
export function assertBodyFits(unit: Span & { readonly code: string }, body: Span): void {
  if (isReversed(body)) throw new Refused("body.endsBeforeStart", { day: body.endsOn });
  if (!contains(unit, body)) throw new Refused("body.outsideUnit", { unit: unit.code });
}

/**
 * Members belong to the collective within its life, once at a time, under one chair at a time.
 *
 * @throws Refused `bodyMember.endsBeforeStart`, `bodyMember.outsideBody`, `bodyMember.twice`, `bodyMember.secondChair`.
 */
export function assertMemberFits(body: Span, member: Membership, others: readonly Membership[]): void {
  if (isReversed(member)) throw new Refused("bodyMember.endsBeforeStart", { day: member.endsOn });
  if (!contains(body, member))
    throw new Refused("bodyMember.outsideBody", { startsOn: body.startsOn, endsOn: body.endsOn ?? "…" });
  const present = others.filter((other) => overlapOf(other, member) !== null);
  if (present.some((other) => other.personId === member.personId)) throw new Refused("bodyMember.twice");
  if (member.role === BodyRole.CHAIR && present.some((other) => other.role === BodyRole.CHAIR)) {
    throw new Refused("bodyMember.secondChair");
  }
}
