import type { Work } from "../../kernel/index.ts";
import { type NoticeKind, notify } from "../../notice/index.ts";
import type { ActionProgramme } from "./action-programme.entity.ts";

/** What somebody is told about a programme. */
interface Told {
  readonly rule: string;
  readonly kind: NoticeKind;
  /** Tells two notices of one rule apart. */
  readonly thing: string;
}

/** Tells people about a programme in the transaction of what happened. */
export async function tell(
  work: Work,
  { id }: ActionProgramme,
  personIds: readonly string[],
  { rule, kind, thing }: Told,
): Promise<void> {
  const dedupeKey = `${rule}:${id}:${thing}`;
  const link = `/programmes/${id}`;
  await notify(
    work,
    personIds.map((personId) => ({ to: { personId }, kind, rule, link, dedupeKey })),
  );
}

/** Tells the official. */
export function tellOfficial(work: Work, programme: ActionProgramme, told: Told): Promise<void> {
  return tell(work, programme, [programme.personId], told);
}
