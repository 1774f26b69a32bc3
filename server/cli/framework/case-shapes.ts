import { z } from "zod";
import { AbsenceKind, Frequency, isExact, PositionClassName, SubjectTypeName } from "../../rating/index.ts";

const Exact = z.string().refine(isExact, "expected a number such as 5, 2.5 or 25/28");
const Day = z.iso.date();
const Year = z
  .string()
  .regex(/^\d{4}$/)
  .transform(Number);

const AbsenceShape = z.strictObject({
  kind: AbsenceKind,
  from: Day.nullish(),
  to: Day.nullish(),
  days: Exact.nullish(),
  months: Exact.nullish(),
});

const DisciplineShape = z.strictObject({
  dutyRelated: z.boolean(),
  form: z.string().max(200).nullish(),
  act: z.string().max(200).nullish(),
  actOn: Day.nullish(),
  decidedOn: Day.nullish(),
  countedIn: Year.nullish(),
});

/** What a case may say about a person and a period besides answers. */
const facts = {
  id: z.string().min(1).max(200),
  leading: z.boolean().default(false),
  class: PositionClassName.default("PROFESSIONAL"),
  subjectType: SubjectTypeName.nullish(),
  publicContact: z.boolean().nullish(),
  metrics: z.record(z.string(), z.string().nullable()).default({}),
  findings: z.record(z.string(), z.boolean().nullable()).default({}),
  unitGrade: z.string().nullish(),
  subordinates: z.record(z.string(), Exact).nullish(),
  absences: z.array(AbsenceShape).max(100).nullish(),
  disciplines: z.array(DisciplineShape).max(100).nullish(),
  monthsWorked: Exact.nullish(),
  transferred: z.boolean().nullish(),
  year: Year.nullish(),
};

/** A case of `khung framework score`. */
export const ScoreCase = z.strictObject({
  ...facts,
  criteria: z.record(z.string(), z.union([z.string(), z.boolean()]).nullable()).default({}),
});
export type ScoreCase = z.infer<typeof ScoreCase>;

const PeriodShape = z.strictObject({
  key: z.string().min(1).max(40),
  kind: Frequency.optional(),
  score: Exact.nullish(),
  grade: z.string().max(40).nullish(),
  absence: AbsenceKind.nullish(),
  official: z.boolean().optional(),
});

/** A case of `khung framework rollup`; a period may also be just its score. */
export const RollUpCase = z.strictObject({
  ...facts,
  to: Frequency.extract(["QUARTER", "HALF_YEAR", "YEAR"]).default("YEAR"),
  periods: z.array(z.union([PeriodShape, Exact.nullable()])).max(200),
});
export type RollUpCase = z.infer<typeof RollUpCase>;

/** A person of `khung framework quota`. */
export const PersonCase = z.strictObject({
  id: z.string().min(1).max(200),
  grade: z.string().max(40).nullable(),
  score: Exact.nullish(),
  unit: z.string().max(200).nullish(),
  dutyGroup: z.string().max(200).nullish(),
});
export type PersonCase = z.infer<typeof PersonCase>;
