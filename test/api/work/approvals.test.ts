import { afterAll, beforeAll, expect, it } from "vitest";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { makeCatalogue, makeDraftCatalogue, PRODUCT } from "../../support/work/build-catalogue.ts";
import { act, assigned, makeOffice, type Office, refusal, taskInput } from "../../support/work/build-task.ts";

const NOTE = { note: "Cấp trên dừng chương trình" };
const SEEN = `query ($id: Uuid!) { task(id: $id) { productCode coefficient quantity events { kind note }
  abilities { canCancel { allowed rule } canSplit { allowed rule } } } }`;
const SPLIT = `mutation ($input: AssignTasksInput!) { assignTasks(input: $input) { id events { kind note } } }`;
const PUT = `mutation ($input: PutProductInput!) { putProduct(input: $input) { catalogueVersion { version } } }`;
const PUBLISH = `mutation ($input: PublishCatalogueVersionInput!) { publishCatalogueVersion(input: $input) { state } }`;
const ABLE = `query ($id: Uuid!) { catalogueVersion(id: $id) { abilities { canChange { allowed rule }
  canPublish { allowed rule } } } }`;

interface Seen {
  readonly productCode: string | null;
  readonly coefficient: string;
  readonly quantity: string;
  readonly events: readonly { readonly kind: string; readonly note: string | null }[];
  readonly abilities: object;
}

eachDatabase("what takes a second person", (start) => {
  let khung: TestKhung;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());
  const seen = async (id: string): Promise<Seen> => (await office.head.ok<{ task: Seen }>(SEEN, { id })).task;

  it("a head does not drop or split what the chair has given; the chair drops what the head has given, with a reason", async () => {
    const given = await act(office.chair, "assignTask", null, taskInput(office));
    expect(await refusal(office.head, "cancelTask", given, NOTE)).toMatchObject({
      code: "FORBIDDEN",
      rule: "task.notGiver",
    });
    const part = { ...taskInput(office, { coefficient: "1" }), parentTaskId: given.id, note: "Chia lại" };
    expect(await office.head.refused(SPLIT, { input: { tasks: [part] } })).toMatchObject({ rule: "task.notGiver" });
    expect((await seen(given.id)).abilities).toEqual({
      canCancel: { allowed: false, rule: "task.notGiver" },
      canSplit: { allowed: false, rule: "task.notGiver" },
    });
    const own = await assigned(office);
    await act(office.chair, "cancelTask", own, NOTE);
    expect((await seen(own.id)).events).toContainEqual({ kind: "CANCELLED", note: NOTE.note });
  });

  it("who splits what somebody below has given says why, and that stays with the outputs", async () => {
    const whole = await assigned(office);
    const part = { ...taskInput(office, { coefficient: "1" }), parentTaskId: whole.id };
    const without = await office.chair.refused(SPLIT, { input: { tasks: [part] } });
    expect(without.fields).toMatchObject([{ path: "input.tasks.0.note", rule: "task.reasonRequired" }]);
    const { assignTasks } = await office.chair.ok<{ assignTasks: { events: Seen["events"] }[] }>(SPLIT, {
      input: { tasks: [{ ...part, note: "Người chủ trì nghỉ dài ngày" }] },
    });
    expect(assignTasks[0]?.events).toEqual([{ kind: "ASSIGNED", note: "Người chủ trì nghỉ dài ngày" }]);
    const own = await assigned(office);
    const mine = { ...taskInput(office, { coefficient: "1" }), parentTaskId: own.id };
    await office.head.ok(SPLIT, { input: { tasks: [mine] } });
  });

  it("whoever confirms unplanned work says what it is worth: quantity, product or K", async () => {
    const { products } = await makeCatalogue(khung, { unitId: office.agency.id });
    const report = () =>
      act(office.clerk, "reportUnplannedTask", null, {
        ...{ unitId: office.unit.id, title: "Đón đoàn", output: "Báo cáo", quantity: "4", coefficient: "90" },
        dueOn: "2026-07-20",
      });
    const lowered = await report();
    await act(office.head, "confirmUnplannedTask", lowered, { coefficient: "2", quantity: "1" });
    expect(await seen(lowered.id)).toMatchObject({ coefficient: "2", quantity: "1", productCode: null });
    const listed = await report();
    const productId = products[0]?.id ?? "";
    expect((await refusal(office.head, "confirmUnplannedTask", listed, { productId, coefficient: "9" })).rule).toBe(
      "task.coefficientOfProduct",
    );
    await act(office.head, "confirmUnplannedTask", listed, { productId });
    expect(await seen(listed.id)).toMatchObject({ productCode: "DC.02", coefficient: "5", quantity: "4" });
    const wrong = await report();
    for (const [input, rule] of [
      [{ coefficient: "0" }, "task.coefficientNotPositive"],
      [{ coefficient: "1/1000000007" }, "task.numberUnfit"],
      [{ quantity: "0" }, "task.quantityNotPositive"],
      [{ productId: office.unit.id }, "task.productNotInForce"],
    ] as const)
      expect((await refusal(office.head, "confirmUnplannedTask", wrong, input)).rule).toBe(rule);
    await act(office.head, "confirmUnplannedTask", wrong);
    expect(await seen(wrong.id)).toMatchObject({ coefficient: "90", quantity: "4" });
  });

  it("whoever wrote a new K for the own work leaves its publication to somebody else", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: office.unit.id });
    const put = { ...PRODUCT, code: "VP.09", points: "50", versionId: draft.id, version: draft.version };
    const wrote = await office.head.ok<{ putProduct: { catalogueVersion: { version: number } } }>(PUT, { input: put });
    const input = { id: draft.id, version: wrote.putProduct.catalogueVersion.version };
    expect(await office.head.refused(PUBLISH, { input })).toMatchObject({
      code: "FORBIDDEN",
      rule: "catalogue.ownCoefficients",
    });
    expect((await office.head.ok<{ catalogueVersion: object }>(ABLE, { id: draft.id })).catalogueVersion).toEqual({
      abilities: {
        canChange: { allowed: true, rule: null },
        canPublish: { allowed: false, rule: "catalogue.ownCoefficients" },
      },
    });
    expect((await office.chair.ok<{ catalogueVersion: object }>(ABLE, { id: draft.id })).catalogueVersion).toEqual({
      abilities: { canChange: { allowed: true, rule: null }, canPublish: { allowed: true, rule: null } },
    });
    await office.chair.ok(PUBLISH, { input });
  });

  it("a K that was decided before, in the list of the agency or the version before, needs nobody else", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: office.unit.id });
    const shared = { ...PRODUCT, versionId: draft.id, version: draft.version };
    const wrote = await office.head.ok<{ putProduct: { catalogueVersion: { version: number } } }>(PUT, {
      input: shared,
    });
    await office.head.ok(PUBLISH, { input: { id: draft.id, version: wrote.putProduct.catalogueVersion.version } });
  });

  it("a specialist who is not measured by the list decides what that specialist wrote", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: office.unit.id });
    const put = { ...PRODUCT, code: "VP.10", points: "45", versionId: draft.id, version: draft.version };
    const wrote = await office.specialist.ok<{ putProduct: { catalogueVersion: { version: number } } }>(PUT, {
      input: put,
    });
    await office.specialist.ok(PUBLISH, {
      input: { id: draft.id, version: wrote.putProduct.catalogueVersion.version },
    });
  });
});
