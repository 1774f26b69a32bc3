import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import {
  adoptedPlan,
  JULY,
  LINE,
  planAct,
  planRefusal,
  type SeenPlan,
  submittedOwnPlan,
} from "../../support/work/build-plan.ts";
import { makeCatalogue } from "../../support/work/build-catalogue.ts";
import { act, makeDocument, makeOffice, noticesOf, type Office } from "../../support/work/build-task.ts";

const ASSIGN = `mutation ($input: AssignPlanItemsInput!) { assignPlanItems(input: $input) { plan { id version state }
  tasks { id version state quantity coefficient dueOn planItemId origin owner { id } assigner { id } unit { id } } } }`;
const PROGRESS = `query ($id: Uuid!) { workPlan(id: $id) { items { id title progress { assigned completed tasks done open late }
  parent { id } lead { id } } } }`;

interface Assigned {
  readonly assignPlanItems: {
    readonly plan: SeenPlan;
    readonly tasks: readonly { id: string; version: number; state: string }[];
  };
}

eachDatabase("work plans", (start) => {
  let khung: TestKhung;
  beforeAll(async () => {
    khung = await start();
  });
  afterAll(() => khung.stop());

  const inputOf = ({ unit }: Office, over: object = {}) => ({ ...JULY, unitId: unit.id, items: [LINE], ...over });

  it("a head writes the unit's plan, the chair adopts it, and its lines are split over people as tasks", async () => {
    const office = await makeOffice(khung);
    const { head, chair, clerk, clerkId, colleagueId, unit, headId } = office;
    const draft = await planAct(head, "draftWorkPlan", null, inputOf(office));
    const plan = await planAct(head, "submitWorkPlan", draft);
    expect(await noticesOf(chair)).toEqual(["notice.planSubmitted"]);
    expect((await planRefusal(head, "adoptWorkPlan", plan)).rule).toBe("plan.own");
    const adopted = await planAct(chair, "adoptWorkPlan", plan);
    const itemId = adopted.items[0]?.id;
    const input = (assignments: object[], of = adopted) => ({ input: { id: of.id, version: of.version, assignments } });
    const tooMuch = [
      { itemId, ownerPersonId: clerkId, quantity: "2" },
      { itemId, ownerPersonId: colleagueId, quantity: "2" },
    ];
    const refused = await head.refused(ASSIGN, input(tooMuch));
    expect(refused).toMatchObject({ rule: "plan.notAllAssigned", fields: [{ rule: "plan.quantityExceeds" }] });
    expect((await head.refused(ASSIGN, input([{ itemId }]))).fields).toMatchObject([{ rule: "plan.ownerMissing" }]);
    const parts = [
      { itemId, ownerPersonId: clerkId, quantity: "2" },
      { itemId, ownerPersonId: colleagueId, dueOn: "2026-07-25" },
    ];
    const { assignPlanItems: done } = await head.ok<Assigned>(ASSIGN, input(parts));
    const shared = {
      coefficient: "2",
      planItemId: itemId,
      origin: "PLANNED",
      assigner: { id: headId },
      unit: { id: unit.id },
    };
    expect(done.tasks).toMatchObject([
      { quantity: "2", dueOn: "2026-07-31", owner: { id: clerkId }, ...shared },
      { quantity: "1", dueOn: "2026-07-25", owner: { id: colleagueId }, ...shared },
    ]);
    const again = await head.refused(ASSIGN, input([{ itemId, ownerPersonId: clerkId }], { ...adopted, ...done.plan }));
    expect(again.fields).toMatchObject([{ rule: "plan.itemGiven" }]);
    const [first] = done.tasks;
    if (!first) throw new Error("no task");
    await act(head, "acceptTask", await act(clerk, "submitTask", first));
    const progress = { assigned: "3", completed: "2", tasks: 2, done: 1, open: 1, late: 0 };
    expect(await head.ok(PROGRESS, { id: plan.id })).toMatchObject({ workPlan: { items: [{ progress }] } });
    const own = { assigned: "2", completed: "2", tasks: 1, done: 1, open: 0, late: 0 };
    expect(await clerk.ok(PROGRESS, { id: plan.id })).toMatchObject({ workPlan: { items: [{ progress: own }] } });
  });

  it("a person's own plan is adopted by the head, never by oneself, and becomes that person's tasks at once", async () => {
    const office = await makeOffice(khung);
    const { clerk, clerkId, head, headId, colleague } = office;
    const plan = await submittedOwnPlan(office);
    expect((await planRefusal(clerk, "adoptWorkPlan", plan)).rule).toBe("plan.own");
    expect((await planRefusal(colleague, "adoptWorkPlan", plan)).code).toBe("NOT_FOUND");
    const returned = await planAct(head, "returnWorkPlan", plan, { note: "Bổ sung sản phẩm" });
    const items = [
      { ...LINE, id: plan.items[0]?.id },
      { ...LINE, title: "Rà soát hồ sơ", quantity: "1" },
    ];
    const saved = await planAct(clerk, "saveWorkPlan", returned, { title: JULY.title, items });
    const adopted = await planAct(head, "adoptWorkPlan", await planAct(clerk, "submitWorkPlan", saved));
    expect(adopted.state).toBe("ADOPTED");
    const { tasks } = await clerk.ok<{ tasks: { items: object[] } }>(
      `query ($id: Uuid!) { tasks(filter: { planId: $id }, sort: { field: TITLE }) { items { title quantity state
        owner { id } assigner { id } planItem { plan { id } } } } }`,
      { id: plan.id },
    );
    const each = {
      state: "ASSIGNED",
      owner: { id: clerkId },
      assigner: { id: headId },
      planItem: { plan: { id: plan.id } },
    };
    expect(tasks.items).toEqual([
      { title: "Rà soát hồ sơ", quantity: "1", ...each },
      { title: LINE.title, quantity: "3", ...each },
    ]);
    expect(await noticesOf(clerk)).toContain("notice.planAdopted");
    const amended = await planAct(head, "returnWorkPlan", adopted, { note: "Bổ sung" });
    const lost = await planRefusal(clerk, "saveWorkPlan", amended, { title: JULY.title, items: [] });
    expect(lost.fields).toMatchObject([{ rule: "plan.itemInUse" }, { rule: "plan.itemInUse" }]);
    const less = adopted.items.map(({ id }) => ({ ...LINE, id, quantity: "1" }));
    const below = await planRefusal(clerk, "saveWorkPlan", amended, { title: JULY.title, items: less });
    expect(below).toMatchObject({ rule: "plan.quantityBelowGiven" });
  });

  it("lines that are wrong are refused with every fault, and nothing is kept", async () => {
    const office = await makeOffice(khung);
    const items = [
      { ...LINE, dueOn: "2026-08-01" },
      { ...LINE, quantity: "0" },
      { title: "Chỉ có tên", dueOn: "2026-07-31", coefficient: "-1" },
    ];
    const { fields } = await planRefusal(office.head, "draftWorkPlan", null, inputOf(office, { items }));
    expect(fields).toMatchObject([
      { path: "input.items.0.dueOn", rule: "plan.dueOutside" },
      { path: "input.items.1.quantity", rule: "task.quantityNotPositive" },
      { path: "input.items.2.output", rule: "task.outputMissing" },
      { path: "input.items.2.coefficient", rule: "task.coefficientNotPositive" },
    ]);
    const wrong = inputOf(office, { kind: "WEEK" });
    expect((await planRefusal(office.head, "draftWorkPlan", null, wrong)).rule).toBe("plan.startsWrong");
    await planAct(office.head, "draftWorkPlan", null, inputOf(office));
    expect((await planRefusal(office.head, "draftWorkPlan", null, inputOf(office))).rule).toBe("plan.twice");
    expect((await planRefusal(office.clerk, "draftWorkPlan", null, inputOf(office))).rule).toBe("plan.notLeader");
    const stranger = inputOf(office, { isPersonal: true });
    expect((await planRefusal(office.stranger, "draftWorkPlan", null, stranger)).rule).toBe("plan.unitNotOwn");
  });

  it("what the year plans cascades to months and to persons, and its progress counts what came from it", async () => {
    const office = await makeOffice(khung);
    const year = { ...JULY, kind: "YEAR", startsOn: "2026-01-01", title: "Kế hoạch năm 2026" };
    const annual = await adoptedPlan(office, { ...year, items: [{ ...LINE, dueOn: "2026-12-31" }] });
    const parentItemId = annual.items[0]?.id;
    const monthly = await adoptedPlan(office, { items: [{ ...LINE, parentItemId }] });
    const own = await submittedOwnPlan(office, { items: [{ ...LINE, parentItemId: monthly.items[0]?.id }] });
    await planAct(office.head, "adoptWorkPlan", own);
    const { workPlan } = await office.head.ok<{ workPlan: { items: object[] } }>(PROGRESS, { id: annual.id });
    expect(workPlan.items).toMatchObject([{ progress: { assigned: "0", tasks: 1, open: 1 } }]);
    const unfit = await planRefusal(office.clerk, "draftWorkPlan", null, {
      ...inputOf(office, { isPersonal: true, startsOn: "2026-08-01" }),
      items: [{ ...LINE, dueOn: "2026-08-05", parentItemId: monthly.items[0]?.id }],
    });
    expect(unfit.rule).toBe("plan.parentUnfit");
  });

  it("a specialist adopts the unit's plan with its document; a copy serves for the next month", async () => {
    const office = await makeOffice(khung);
    const document = await khung.write(makeDocument, {});
    const draft = await planAct(office.chair, "draftWorkPlan", null, inputOf(office));
    const plan = await planAct(office.chair, "submitWorkPlan", draft);
    expect((await planRefusal(office.specialist, "adoptWorkPlan", plan)).rule).toBe("plan.documentRequired");
    const adopted = await planAct(office.specialist, "adoptWorkPlan", plan, { documentId: document.id });
    const copy = await office.head.ok<{ copyWorkPlan: object }>(
      `mutation ($input: CopyWorkPlanInput!) { copyWorkPlan(input: $input) { state startsOn endsOn
        items { title dueOn quantity coefficient } } }`,
      { input: { id: adopted.id } },
    );
    expect(copy.copyWorkPlan).toMatchObject({
      ...{ state: "DRAFT", startsOn: "2026-08-01", endsOn: "2026-08-31" },
      items: [{ title: LINE.title, dueOn: "2026-08-31", quantity: "3", coefficient: "2" }],
    });
    const closed = await planAct(office.head, "closeWorkPlan", adopted);
    expect((await planRefusal(office.head, "returnWorkPlan", closed, { note: "x" })).code).toBe("WRONG_STEP");
  });

  it("a planned product that a later list replaced is assigned with the K in force on the day", async () => {
    const office = await makeOffice(khung);
    const { products } = await makeCatalogue(khung, { unitId: office.agency.id }, [{ code: "DC.02", points: "25" }]);
    const productId = products[0]?.id;
    const plan = await adoptedPlan(office, {
      items: [{ productId, dueOn: "2026-07-31", leadPersonId: office.clerkId }],
    });
    expect(plan.items).toMatchObject([{ title: "Công văn đôn đốc" }]);
    await makeCatalogue(khung, { unitId: office.unit.id }, [{ code: "DC.02", points: "40" }]);
    const input = { id: plan.id, version: plan.version, assignments: [{ itemId: plan.items[0]?.id }] };
    const { assignPlanItems } = await office.head.ok<Assigned>(ASSIGN, { input });
    expect(assignPlanItems.tasks).toMatchObject([{ coefficient: "5", owner: { id: office.clerkId } }]);
  });

  it("nobody sees the drafts of others, and members of a unit see its plan once it is adopted", async () => {
    const office = await makeOffice(khung);
    const draft = await planAct(office.clerk, "draftWorkPlan", null, inputOf(office, { isPersonal: true }));
    const unitDraft = await planAct(office.head, "draftWorkPlan", null, inputOf(office));
    const seen = async (actor: Office["head"]) => {
      const { workPlans } = await actor.ok<{ workPlans: { total: number; items: { id: string }[] } }>(
        `query ($unitId: Uuid!) { workPlans(filter: { unitId: $unitId }) { total items { id } } }`,
        { unitId: office.unit.id },
      );
      return workPlans.items.map(({ id }) => id);
    };
    expect(await seen(office.head)).toEqual([unitDraft.id]);
    expect(await seen(office.clerk)).toEqual([draft.id]);
    expect(await seen(office.colleague)).toEqual([]);
    await planAct(office.chair, "adoptWorkPlan", await planAct(office.head, "submitWorkPlan", unitDraft));
    expect(await seen(office.colleague)).toEqual([unitDraft.id]);
    expect(await seen(office.stranger)).toEqual([]);
    await planAct(office.clerk, "discardWorkPlan", draft);
    expect(await seen(office.clerk)).toEqual([unitDraft.id]);
  });

  it("the load of each person and the progress of the unit are read in one look", async () => {
    const office = await makeOffice(khung);
    const { head, clerkId, colleagueId, unit, agency, chair } = office;
    const items = [LINE, { ...LINE, quantity: "1" }].map((line) => ({ ...line, leadPersonId: clerkId }));
    const plan = await adoptedPlan(office, { items });
    const assignments = [
      { itemId: plan.items[0]?.id, quantity: "1" },
      { itemId: plan.items[1]?.id, ownerPersonId: colleagueId },
    ];
    await head.ok(ASSIGN, { input: { id: plan.id, version: plan.version, assignments } });
    const load = `query ($id: Uuid!) { planLoad(planId: $id) { total items { person { id } items planned tasks assigned open late } } }`;
    const { planLoad } = await head.ok<{ planLoad: { items: object[] } }>(load, { id: plan.id });
    const counts = { tasks: 1, assigned: "2", open: 1, late: 0 };
    expect(planLoad.items).toEqual([
      { person: { id: clerkId }, items: 2, planned: "8", ...counts },
      { person: { id: colleagueId }, items: 0, planned: "0", ...counts },
    ]);
    const report = `query ($unitId: Uuid!) { workProgress(unitId: $unitId, from: "2026-07-01", to: "2026-07-31") {
      lines { unit { id } person { id } tasks open late done } total { tasks } } }`;
    const line = { tasks: 1, open: 1, late: 0, done: 0 };
    expect((await head.ok(report, { unitId: unit.id }))["workProgress"]).toEqual({
      lines: [
        { unit: null, person: { id: clerkId }, ...line },
        { unit: null, person: { id: colleagueId }, ...line },
      ],
      total: { tasks: 2 },
    });
    expect((await chair.ok(report, { unitId: agency.id }))["workProgress"]).toMatchObject({
      lines: [{ unit: { id: unit.id }, person: null, tasks: 2 }],
    });
    expect((await office.clerk.refused(report, { unitId: unit.id })).rule).toBe("work.measureHidden");
  });
});
