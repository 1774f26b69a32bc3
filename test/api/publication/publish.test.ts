import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { closeCycle } from "../../../server/evaluation/index.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { FrameworkFile } from "../../../server/framework/index.ts";
import { type Commune, makeCommune, makeOpenedCycle, adoptShipped, member } from "../../support/build-evaluation.ts";
import { makeAppointment } from "../../support/build-organization.ts";
import { act, currentOf, type Process, travel, withSteps } from "../../support/process/build-process.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import type { Actor } from "../../support/test-khung.ts";

const FIELDS = `id version audience contentHash publishedAt withdrawnAt withdrawReason supersededById change
  content { unit { name } people { name position gradeVi } rows { name rated cells { grade count } } }
  abilities { canWithdraw { allowed rule } }`;
const PUBLISH = `mutation ($input: PublishResultsInput!) { publishResults(input: $input) { ${FIELDS} } }`;
const WITHDRAW = `mutation ($input: WithdrawPublicationInput!) { withdrawPublication(input: $input) { ${FIELDS} } }`;
const LIST = `query ($filter: PublicationFilter) { publications(filter: $filter) { total items { ${FIELDS} } } }`;
const ONE = `query ($id: Uuid!) { publication(id: $id) { ${FIELDS} } }`;
const PREVIEW = `query ($cycleId: Uuid!, $unitId: Uuid!, $audience: PublicationAudience!) {
  publicationPreview(cycleId: $cycleId, unitId: $unitId, audience: $audience) {
    contentHash unfinished becomeFinal canPublish { allowed rule } content { people { name position gradeVi } }
  } }`;

interface Shown {
  readonly id: string;
  readonly version: number;
  readonly contentHash: string;
  readonly withdrawnAt: string | null;
  readonly supersededById: string | null;
  readonly change: string | null;
  readonly content: { readonly people: readonly Record<string, unknown>[] };
}
interface Listed {
  readonly publications: { readonly total: number; readonly items: readonly Shown[] };
}
interface Preview {
  readonly publicationPreview: {
    readonly contentHash: string | null;
    readonly unfinished: number;
    readonly becomeFinal: number;
    readonly canPublish: { readonly allowed: boolean; readonly rule: string | null };
    readonly content: { readonly people: readonly unknown[] } | null;
  };
}

/** The head decides at once; then notice and publication. */
function shortWithPublication(file: FrameworkFile): Partial<FrameworkFile> {
  return withSteps(["SELF", "DECISION", "NOTICE", "PUBLICATION", "LOCKED"])(file);
}

eachDatabase("what a unit publishes", (start) => {
  let khung: TestKhung;
  let process: Pick<Process, "cycle" | "commune">;
  let commune: Commune;
  let input: { cycleId: string; unitId: string; audience: string };

  const everybody = () => [commune.clerks[0], commune.clerks[1], commune.deputy];
  const publish = async (actor: Actor, more: object = {}) =>
    (await actor.ok<{ publishResults: Shown }>(PUBLISH, { input: { ...input, ...more } })).publishResults;

  beforeAll(async () => {
    khung = await start();
    commune = await makeCommune(khung);
    await adoptShipped(khung, "nong-son-2022", commune.commune.id, shortWithPublication);
    const cycle = await makeOpenedCycle(khung, { unitId: commune.commune.id });
    process = { commune, cycle };
    input = { cycleId: cycle.id, unitId: commune.block.id, audience: "INTERNAL" };
  });
  afterAll(() => khung.stop());

  it("cannot be published while somebody is not decided or not notified", async () => {
    const { publicationPreview } = await commune.specialist.ok<Preview>(PREVIEW, input);
    expect(publicationPreview).toMatchObject({
      content: null,
      unfinished: 4,
      canPublish: { allowed: false, rule: "publication.unfinished" },
    });
    expect(await commune.specialist.refused(PUBLISH, { input })).toMatchObject({ rule: "publication.unfinished" });
  });

  it("is not for colleagues to publish or to preview", async () => {
    const { actor } = commune.clerks[0];
    expect(await actor.refused(PUBLISH, { input })).toMatchObject({ rule: "publication.notPublisher" });
    expect(await actor.refused(PREVIEW, input)).toMatchObject({ rule: "publication.notPublisher" });
    expect(await khung.nobody.refused(PUBLISH, { input })).toMatchObject({ code: "UNAUTHENTICATED" });
    expect(await khung.nobody.refused(LIST)).toMatchObject({ code: "UNAUTHENTICATED" });
  });

  describe("once all are decided and told", () => {
    let first: Shown;
    beforeAll(async () => {
      for (const one of [...everybody(), commune.head]) {
        const decider = one === commune.head ? commune.chairman : commune.head;
        await act(khung, process, one.actor, one, "submitSelfRating", { grade: "HTT" });
        await act(khung, process, decider.actor, one, "decideEvaluation", { grade: "HTT" });
        await act(khung, process, decider.actor, one, "issueNotice");
      }
    });

    it("shows beforehand exactly what will be shown, and nothing if it changed meanwhile", async () => {
      const { publicationPreview } = await commune.specialist.ok<Preview>(PREVIEW, input);
      expect(publicationPreview).toMatchObject({ unfinished: 0, becomeFinal: 4, canPublish: { allowed: true } });
      expect(publicationPreview.content?.people).toHaveLength(4);
      const stale = { ...input, previewHash: "0".repeat(64) };
      expect(await commune.specialist.refused(PUBLISH, { input: stale })).toMatchObject({
        rule: "publication.previewStale",
      });
      first = await publish(commune.specialist, {
        previewHash: publicationPreview.contentHash,
        idempotencyKey: "publish-1",
      });
      expect(first.contentHash).toBe(publicationPreview.contentHash);
      const again = await publish(commune.specialist, {
        previewHash: publicationPreview.contentHash,
        idempotencyKey: "publish-1",
      });
      expect(again.id).toBe(first.id);
    });

    it("makes the results final that waited for it", async () => {
      expect((await currentOf(khung, process, commune.clerks[0])).step).toBe("LOCKED");
      expect(await commune.specialist.refused(PUBLISH, { input })).toMatchObject({ rule: "publication.unchanged" });
    });

    it("shows the people of the unit name, position and grade in words, and nothing else", async () => {
      const { publications } = await commune.clerks[0].actor.ok<Listed>(LIST, { filter: { shownNow: true } });
      expect(publications.total).toBe(1);
      const people = publications.items[0]?.content.people ?? [];
      expect(people).toContainEqual(
        expect.objectContaining({ name: "Đào Thị An", gradeVi: "Hoàn thành tốt nhiệm vụ" }),
      );
      expect(Object.keys(people[0] ?? {}).sort()).toEqual(["gradeVi", "name", "position"]);
    });

    it("is not for people of other units", async () => {
      const other = await makeCommune(khung);
      const stranger = other.clerks[0].actor;
      expect((await stranger.ok<Listed>(LIST)).publications.total).toBe(0);
      expect(await stranger.refused(ONE, { id: first.id })).toMatchObject({ code: "NOT_FOUND" });
      const analyst = await khung.actor({ role: Role.ANALYST, unitId: commune.commune.id });
      expect(await analyst.refused(ONE, { id: first.id })).toMatchObject({ code: "NOT_FOUND" });
      const newcomer = await member(khung, (await makeAppointment(khung, { unitId: commune.block.id })).personId);
      await newcomer.actor.ok(ONE, { id: first.id });
    });

    it("is flagged for specialists and auditors when a decision is replaced, not for colleagues", async () => {
      await travel(khung, "2026-08-03T02:00:00Z");
      const [clerk] = commune.clerks;
      await act(khung, process, commune.head.actor, clerk, "supersedeDecision", { grade: "HTXS", reason: "Tính nhầm" });
      const auditor = await khung.actor({ role: Role.AUDITOR, unitId: commune.commune.id });
      const seenBy = async (actor: Actor) =>
        (await actor.ok<{ publication: Shown }>(ONE, { id: first.id })).publication.change;
      expect(await seenBy(commune.specialist)).toBe("DECIDED_ANEW");
      expect(await seenBy(auditor)).toBe("DECIDED_ANEW");
      expect(await seenBy(clerk.actor)).toBeNull();
    });

    it("is superseded when published again; the record keeps what was shown when", async () => {
      const second = await publish(commune.head.actor);
      expect(second.change).toBeNull();
      const filter = { unitId: commune.block.id };
      const record = (await commune.specialist.ok<Listed>(LIST, { filter })).publications.items;
      expect(record.map(({ id, supersededById }) => [id, supersededById])).toEqual([
        [second.id, null],
        [first.id, second.id],
      ]);
      const gradesOf = (one: Shown | undefined) =>
        one?.content.people.filter(({ name }) => name === "Đào Thị An").map(({ gradeVi }) => gradeVi);
      expect(record.map(gradesOf)).toEqual([["Hoàn thành xuất sắc nhiệm vụ"], ["Hoàn thành tốt nhiệm vụ"]]);
      const own = (await commune.clerks[0].actor.ok<Listed>(LIST, { filter })).publications.items;
      expect(own.map(({ id }) => id)).toEqual([second.id]);
    });

    it("is withdrawn with a reason, kept on record and shown to nobody else any more", async () => {
      const [shown] = (await commune.specialist.ok<Listed>(LIST, { filter: { shownNow: true } })).publications.items;
      const ref = { publicationId: shown?.id, version: shown?.version };
      expect(await commune.specialist.refused(WITHDRAW, { input: { ...ref, reason: " " } })).toMatchObject({
        fields: [{ path: "input.reason", rule: "publication.reasonRequired" }],
      });
      expect(await commune.clerks[0].actor.refused(WITHDRAW, { input: { ...ref, reason: "x" } })).toMatchObject({
        rule: "publication.notPublisher",
      });
      expect(
        await commune.specialist.refused(WITHDRAW, { input: { ...ref, version: 99, reason: "Sai tên" } }),
      ).toMatchObject({ code: "STALE" });
      await commune.specialist.ok(WITHDRAW, { input: { ...ref, reason: "Sai tên" } });
      expect(await commune.specialist.refused(WITHDRAW, { input: { ...ref, reason: "Sai tên" } })).toMatchObject({
        rule: "publication.notShown",
      });
      expect((await commune.clerks[0].actor.ok<Listed>(LIST)).publications.total).toBe(0);
      expect((await commune.specialist.ok<Listed>(LIST)).publications.items[0]).toMatchObject({
        withdrawReason: "Sai tên",
        abilities: { canWithdraw: { allowed: false, rule: "publication.notShown" } },
      });
    });

    it("never changes in the database, whoever writes there", async () => {
      const spoil = (set: object) =>
        khung.write(async ({ sql }) => {
          await sql.updateTable("publication").set(set).where("id", "=", first.id).execute();
          return {};
        }, {});
      await expect(spoil({ content: "{}" })).rejects.toThrow(/frozen/);
      await expect(
        khung.write(async ({ sql }) => {
          await sql.deleteFrom("publication").where("id", "=", first.id).execute();
          return {};
        }, {}),
      ).rejects.toThrow(/frozen/);
    });

    it("keeps names and grades out of the audit trail, which has the digest", async () => {
      const rows = await khung.look().sql.selectFrom("audit_entry").selectAll().execute();
      const about = JSON.stringify(rows.filter((row) => JSON.stringify(row).includes("Publication")));
      expect(about).toContain(first.contentHash);
      expect(about).not.toContain("Đào Thị An");
    });

    it("goes to the public only when the cycle is closed, as numbers that hide small groups", async () => {
      const open = { ...input, unitId: commune.commune.id, audience: "PUBLIC" };
      expect(await commune.specialist.refused(PUBLISH, { input: open })).toMatchObject({
        rule: "publication.cycleOpen",
      });
      const chairman = commune.chairman;
      await act(khung, process, chairman.actor, chairman, "submitSelfRating", { grade: "HTT" });
      const { id, version } = await currentOf(khung, process, chairman);
      await commune.specialist.ok(`mutation ($input: MarkNotRatedInput!) { markNotRated(input: $input) { id } }`, {
        input: { evaluationId: id, version, reason: "Cấp trên xếp loại" },
      });
      const cycle = await khung
        .look()
        .sql.selectFrom("cycle")
        .select("version")
        .where("id", "=", input.cycleId)
        .executeTakeFirstOrThrow();
      await khung.write(closeCycle, { cycleId: input.cycleId, version: cycle.version });
      const published = await publish(commune.specialist, open);
      expect(published.content).toMatchObject({
        people: [],
        rows: [
          { name: "Xã Ninh Phước", rated: 4 },
          { name: "Khối chính quyền", rated: 4 },
        ],
      });
      const cells = (published.content as unknown as { rows: { cells: { count: number | null }[] }[] }).rows.flatMap(
        (row) => row.cells,
      );
      expect(cells.some(({ count }) => count === null)).toBe(true);
      expect(cells.every(({ count }) => count === null || count === 0 || count >= 5)).toBe(true);
    });
  });
});
