import { askedFacts } from "./asked-facts.ts";
import type { RatingShape } from "./draft-shape.ts";
import { ABSENCES, criteriaFor, findingsFor, flawless, type Sample, type SampleAbsence } from "./sample.ts";

export const PEOPLE = ["leader", "specialist", "violation", "leave", "missing"] as const;
export type PersonKey = (typeof PEOPLE)[number];

/**
 * A person of each kind that regulations treat apart, made of what the regulation asks.
 *
 * A leader and a specialist who fulfil everything; one against whom something is found, or who violates; one on leave
 * for as long as the regulation makes something of it; and one whose metrics, else whose first answer, are not known.
 */
export function samplePerson(key: PersonKey, shape: RatingShape, leadersOnly: boolean): Sample {
  const leading = key === "leader" || leadersOnly;
  const sample = flawless(shape, {
    leading,
    positionClass: leading ? "LEADER" : "PROFESSIONAL",
    subjectType: "CIVIL_SERVANT",
  });
  if (key === "violation") return violating(sample, shape);
  if (key === "leave") return onLeave(sample, shape);
  return key === "missing" ? unknown(sample) : sample;
}

function violating(sample: Sample, shape: RatingShape): Sample {
  const { groups, scheme } = shape;
  const criteria = criteriaFor(groups, sample);
  const broken = criteria.find((criterion) => criterion.method === "VIOLATION");
  if (broken) return { ...sample, criteria: { ...sample.criteria, [broken.code]: "standing" } };
  if (askedFacts(shape, sample).disciplines)
    return { ...sample, facts: { ...sample.facts, disciplines: [{ dutyRelated: true }] } };
  const [finding] = findingsFor(scheme, sample);
  if (finding) return { ...sample, findings: { [finding.name]: true } };
  const failed = criteria.find((criterion) => criterion.method === "PASS_FAIL");
  return failed ? { ...sample, criteria: { ...sample.criteria, [failed.code]: "false" } } : sample;
}

/** A year, of which a special case counts the months. */
const YEAR = 12;

/**
 * On leave long enough for the special case that weighs most: a limited grade, no rating, or the time really worked.
 * Example: not rated under 6 months → unpaid leave of 7 months, 5 worked; without a special case → 45 days of sick leave.
 */
function onLeave(sample: Sample, { scheme }: RatingShape): Sample {
  const cases = scheme.specialCases;
  const away = (absence: SampleAbsence, monthsWorked: string): Sample => ({
    ...sample,
    facts: { ...sample.facts, absences: [absence], monthsWorked },
  });
  if (cases?.leaveCap) {
    const { monthsFrom, unless } = cases.leaveCap;
    return away(
      { kind: kindBut(unless), length: monthsFrom, unit: "months" },
      String(YEAR - Math.ceil(Number(monthsFrom))),
    );
  }
  if (cases?.notRated) {
    const worked = Math.max(Math.ceil(Number(cases.notRated.monthsBelow)) - 1, 0);
    const absence = { kind: kindBut(cases.notRated.unless), length: String(YEAR - worked), unit: "months" } as const;
    return away(absence, String(worked));
  }
  if (cases?.actualTime) {
    const kind = ABSENCES.find((one) => cases.actualTime?.kinds.includes(one)) ?? "SICK";
    return away({ kind, length: "4", unit: "months" }, String(YEAR - 4));
  }
  return away({ kind: "SICK", length: "45", unit: "days" }, "");
}

function kindBut(excepted: readonly string[]): SampleAbsence["kind"] {
  return (["UNPAID", "SICK", "MATERNITY", "STUDY"] as const).find((kind) => !excepted.includes(kind)) ?? "OTHER";
}

function unknown(sample: Sample): Sample {
  if (Object.keys(sample.metrics).length > 0) return { ...sample, metrics: {} };
  const [first] = Object.keys(sample.criteria);
  return first === undefined ? sample : { ...sample, criteria: { ...sample.criteria, [first]: "" } };
}
