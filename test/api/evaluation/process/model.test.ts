import fc from "fast-check";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  currentOf,
  makeProcess,
  type Process,
  travel,
  verbDocument,
  withSteps,
} from "../../../support/process/build-process.ts";
import type { Member } from "../../../support/build-evaluation.ts";
import { eachDatabase, type TestKhung } from "../../../support/each-database.ts";
import type { Actor } from "../../../support/test-khung.ts";

const WHO = ["clerk", "head", "chairman", "specialist", "secretary", "colleague"] as const;
type Who = (typeof WHO)[number];

/** What a verb needs and does, as a clerk's evaluation is concerned; a second, small statement of the process. */
interface VerbModel {
  readonly by: readonly Who[];
  readonly from: readonly string[];
  readonly input: object;
  readonly does: (model: Model) => void;
}

/** What the model knows of one evaluation. */
interface Model {
  step: string;
  grade: string | null;
  decisions: number;
  objected: number;
}

const ORDER = ["SELF", "PARTY_OPINION", "HR_PROPOSAL", "DECISION", "NOTICE", "OBJECTION", "PUBLICATION"];
const goTo = (step: string) => (model: Model) => void (model.step = step);
const next = (model: Model): void => {
  model.step = ORDER[ORDER.indexOf(model.step) + 1] ?? "LOCKED";
};
const grade = (given: string) => (model: Model) => {
  model.grade = given;
  model.decisions += 1;
};
const BEFORE = ["PARTY_OPINION", "HR_PROPOSAL", "DECISION"];
const REASON = { reason: "Lý do" };

const VERBS: Readonly<Record<string, VerbModel>> = {
  submitSelfRating: { by: ["clerk"], from: ["SELF"], input: { grade: "HTT" }, does: next },
  recordPartyOpinion: {
    by: ["secretary"],
    from: ["PARTY_OPINION"],
    input: { agrees: true, text: "Nhất trí" },
    does: next,
  },
  proposeByHr: { by: ["specialist"], from: ["HR_PROPOSAL"], input: { text: "Đủ điều kiện" }, does: next },
  returnEvaluation: { by: ["head"], from: BEFORE, input: REASON, does: goTo("SELF") },
  skipStep: { by: ["head", "specialist"], from: ["SELF", "PARTY_OPINION", "HR_PROPOSAL"], input: REASON, does: next },
  decideEvaluation: {
    by: ["head"],
    from: ["DECISION"],
    input: { grade: "HTN", reason: "Lý do" },
    does: (model) => {
      grade("HTN")(model);
      next(model);
    },
  },
  issueNotice: { by: ["head", "specialist"], from: ["NOTICE"], input: {}, does: next },
  acceptResult: { by: ["clerk"], from: ["OBJECTION"], input: {}, does: goTo("PUBLICATION") },
  fileObjection: {
    by: ["clerk"],
    from: ["OBJECTION"],
    input: { text: "Chưa đúng" },
    does: (model) => {
      model.step = "RESOLUTION";
      model.objected += 1;
    },
  },
  withdrawObjection: { by: ["clerk"], from: ["RESOLUTION"], input: {}, does: goTo("OBJECTION") },
  resolveObjection: {
    by: ["chairman"],
    from: ["RESOLUTION"],
    input: { outcome: "CHANGE", grade: "HTXS", text: "Đúng" },
    does: (model) => {
      grade("HTXS")(model);
      model.step = "PUBLICATION";
    },
  },
  unlockEvaluation: {
    by: ["specialist"],
    from: ["NOTICE", "OBJECTION", "PUBLICATION"],
    input: REASON,
    does: goTo("DECISION"),
  },
  markNotRated: {
    by: ["head", "specialist"],
    from: ["SELF", ...BEFORE],
    input: REASON,
    does: goTo("NOT_RATED"),
  },
};

interface Real {
  readonly khung: TestKhung;
  readonly process: Process;
  readonly clerk: Member;
  readonly actors: Readonly<Record<Who, Actor>>;
}

class Verb implements fc.AsyncCommand<Model, Real> {
  constructor(
    readonly verb: string,
    readonly who: Who,
  ) {}

  check(): boolean {
    return true;
  }

  async run(model: Model, { khung, process, clerk, actors }: Real): Promise<void> {
    const rule = VERBS[this.verb];
    if (!rule) throw new TypeError(this.verb);
    const { id, version } = await currentOf(khung, process, clerk);
    const input = { evaluationId: id, version, ...rule.input };
    const answer = await actors[this.who].run(verbDocument(this.verb), { input });
    const same = this.verb === "resolveObjection" && model.grade === "HTXS";
    const expected = rule.by.includes(this.who) && rule.from.includes(model.step) && !same;
    if (answer.errors) {
      const { code } = answer.errors[0]?.extensions ?? { code: "" };
      expect(["FORBIDDEN", "WRONG_STEP", "NOT_FOUND", "INVALID_INPUT"]).toContain(code);
    }
    expect({ verb: this.toString(), at: model.step, done: !answer.errors }).toEqual({
      verb: this.toString(),
      at: model.step,
      done: expected,
    });
    if (expected) rule.does(model);
    await check(model, khung, process, clerk, expected ? null : version);
  }

  toString(): string {
    return `${this.who} ${this.verb}`;
  }
}

/** The evaluation stands where the model stands; exactly one decision stands once there is one; refusals left no trace. */
async function check(
  model: Model,
  khung: TestKhung,
  process: Process,
  clerk: Member,
  version: number | null,
): Promise<void> {
  const seen = await currentOf(khung, process, clerk);
  expect({ step: seen.step, grade: seen.decidedGrade }).toEqual({ step: model.step, grade: model.grade });
  if (version !== null) expect(seen.version).toBe(version);
  const { sql } = khung.look();
  const decisions = await sql
    .selectFrom("decision")
    .select(["grade", "superseded_by_id"])
    .where("evaluation_id", "=", seen.id)
    .execute();
  expect(decisions).toHaveLength(model.decisions);
  const standing = decisions.filter((row) => row.superseded_by_id === null);
  expect(standing.map((row) => row.grade)).toEqual(model.grade === null ? [] : [model.grade]);
  const objections = await sql.selectFrom("objection").select("state").where("evaluation_id", "=", seen.id).execute();
  expect(objections).toHaveLength(model.objected);
  expect(objections.filter(({ state }) => state === "OPEN")).toHaveLength(model.step === "RESOLUTION" ? 1 : 0);
}

const command = fc
  .tuple(fc.constantFrom(...Object.keys(VERBS)), fc.constantFrom(...WHO), fc.nat(9))
  .map(
    ([verb, who, luck]) =>
      new Verb(verb, luck < 7 ? (VERBS[verb]?.by[luck % (VERBS[verb]?.by.length ?? 1)] ?? who) : who),
  );

eachDatabase("any sequence of verbs by anybody", (start) => {
  let khung: TestKhung;
  let process: Process;
  beforeAll(async () => {
    khung = await start();
    process = await makeProcess(khung, withSteps());
  });
  afterAll(() => khung.stop());

  it("leads where a small model of the process says, and nowhere else", async () => {
    const { clerks, head, chairman, specialist } = process.commune;
    const [clerk, other] = clerks;
    const actors: Record<Who, Actor> = {
      ...{ clerk: clerk.actor, head: head.actor, chairman: chairman.actor, specialist },
      ...{ secretary: process.secretary.actor, colleague: other.actor },
    };
    const runs = khung.settings.database.kind === "sqlite" ? 30 : 8;
    await fc.assert(
      fc.asyncProperty(fc.commands([command], { maxCommands: 15 }), async (commands) => {
        await travel(khung, "2026-07-15T02:00:00Z");
        await khung.write(startAnew, { cycleId: process.cycle.id, personId: clerk.personId });
        const model = { step: "SELF", grade: null, decisions: 0, objected: 0 };
        await fc.asyncModelRun(() => ({ model, real: { khung, process, clerk, actors } }), commands);
      }),
      { numRuns: runs, seed: 20260715 },
    );
  }, 600_000);
});

/** The evaluation as it was opened, so that each run starts alike. */
async function startAnew(
  { sql }: import("../../../../server/kernel/index.ts").Work,
  { cycleId, personId }: { cycleId: string; personId: string },
): Promise<object> {
  const { id } = await sql
    .selectFrom("evaluation")
    .select("id")
    .where("cycle_id", "=", cycleId)
    .where("person_id", "=", personId)
    .executeTakeFirstOrThrow();
  for (const table of ["objection", "opinion", "reservation", "step_exception"] as const)
    await sql.deleteFrom(table).where("evaluation_id", "=", id).execute();
  await sql.updateTable("decision").set({ superseded_by_id: null }).where("evaluation_id", "=", id).execute();
  await sql.deleteFrom("decision").where("evaluation_id", "=", id).execute();
  await sql
    .updateTable("evaluation")
    .set({ step: "SELF" as never, decided_grade: null, decided_at: null, noticed_at: null, noticed_on: null })
    .set({ self_grade: null, self_submitted_at: null, proposed_grade: null, not_rated_reason: null, scored_at: null })
    .where("id", "=", id)
    .execute();
  return {};
}
