import type { Work } from "../../kernel/index.ts";
import type { ActionProgramme } from "./action-programme.entity.ts";

/** Days of a person in which the result of action programmes may have changed, both included. */
export interface CountedSpan {
  readonly personId: string;
  readonly from: string;
  readonly to: string;
}

declare module "../../kernel/work.ts" {
  interface Hooks {
    /** Called in the same transaction when something that counts in the result of action programmes has changed. */
    programmesCounted?: (work: Work, span: CountedSpan) => Promise<void>;
  }
}

/** Tells the slices that rest on the result of programmes that milestones due from this day on count otherwise. */
export async function tellCounted(
  work: Work,
  { personId, endsOn }: Pick<ActionProgramme, "personId" | "endsOn">,
  from: string,
  to: string = endsOn,
): Promise<void> {
  await work.hooks.programmesCounted?.(work, { personId, from, to: to < from ? from : to });
}
