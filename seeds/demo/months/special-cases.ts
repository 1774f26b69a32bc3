import type { PersonPlan } from "../plan.ts";
import { peopleOf } from "../organization.ts";

/** What happened to single people in the months of the demo, by code. */
export interface SpecialCases {
  /** On maternity leave in these months: not rated. */
  readonly maternity: { readonly person: string; readonly from: string; readonly to: string; readonly reason: string };
  /** Disciplined for a duty-related violation in this month: the veto of the decree gives the lowest grade. */
  readonly disciplined: {
    readonly person: string;
    readonly month: string;
    readonly finding: string;
    readonly reason: string;
  };
}

/** The special cases of the demo organization. */
export function specialCases(people: readonly PersonPlan[]): SpecialCases {
  return {
    maternity: {
      person: specialist(people, "STC-GCS"),
      from: "2026-05",
      to: "2026-10",
      reason: "Nghỉ thai sản cả tháng, không có thời gian làm việc thực tế để đánh giá (NĐ 335/2025/NĐ-CP, Điều 11)",
    },
    disciplined: {
      person: specialist(people, "STP-HT"),
      month: "2026-06",
      finding: "disciplinedForDuty",
      reason: "Bị khiển trách do vi phạm liên quan đến hoạt động công vụ (NĐ 335/2025/NĐ-CP, Điều 20 khoản 4 điểm c)",
    },
  };
}

/** The last one of the unit's people, who holds no leading post. */
function specialist(people: readonly PersonPlan[], unit: string): string {
  const person = peopleOf(people, unit).at(-1);
  if (person === undefined) throw new RangeError(`${unit} has nobody`);
  return person.code;
}
