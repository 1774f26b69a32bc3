import { createHash } from "node:crypto";
import { afterAll, beforeAll, expect, it } from "vitest";
import {
  createProductCatalogue,
  draftCatalogueVersion,
  ProductScope,
  publishCatalogueVersion,
  putProduct,
  retireCatalogueVersion,
  saveCatalogueVersion,
} from "../../../server/work/index.ts";
import { makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { SAMPLES } from "../../support/files/samples.ts";
import { upload } from "../../support/files/upload.ts";
import { listening } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";
import { act, assigned, makeOffice, type Office, refusal, taskInput } from "../../support/work/build-task.ts";

const EVIDENCE = "query ($id: Uuid!) { task(id: $id) { evidence { id eventNumber file { name size contentType } } } }";

interface WithEvidence {
  readonly task: { readonly evidence: readonly { readonly id: string; readonly eventNumber: number }[] };
}

eachDatabase("what tasks rest on", (start) => {
  let khung: TestKhung;
  let url: string;
  let office: Office;
  beforeAll(async () => {
    khung = await start();
    url = await listening(khung);
    office = await makeOffice(khung);
  });
  afterAll(() => khung.stop());

  const [bytes] = SAMPLES["pdf"] ?? [Buffer.alloc(0)];
  const uploaded = async (actor: Actor, name = "Minh chứng.pdf"): Promise<string> =>
    (await upload(url, actor, { name, bytes })).file?.id ?? "";
  const download = (actor: Pick<Actor, "cookie">, id: string): Promise<Response> =>
    fetch(`${url}/exports/evidence/${id}`, { headers: { cookie: actor.cookie } });

  it("files come with a report and are downloaded by those who may read the task, and nobody else", async () => {
    const task = await assigned(office);
    const fileIds = [await uploaded(office.clerk), await uploaded(office.clerk, "Ảnh.pdf")];
    const seen = await act(office.clerk, "reportTaskProgress", task, { percent: 40, fileIds });
    await act(office.clerk, "submitTask", seen, { fileIds: [await uploaded(office.clerk, "Kết quả.pdf")] });
    const { evidence } = (await office.head.ok<WithEvidence>(EVIDENCE, { id: task.id })).task;
    expect(evidence).toMatchObject([
      { eventNumber: 2, file: { name: "Minh chứng.pdf", size: bytes.length, contentType: "application/pdf" } },
      { eventNumber: 2, file: { name: "Ảnh.pdf" } },
      { eventNumber: 3, file: { name: "Kết quả.pdf" } },
    ]);
    const id = evidence[0]?.id ?? "";
    for (const actor of [office.clerk, office.head, office.chair, office.specialist]) {
      const answer = await download(actor, id);
      expect(answer.status).toBe(200);
      expect(answer.headers.get("content-disposition")).toMatch(/^attachment; /);
      expect(answer.headers.get("x-content-type-options")).toBe("nosniff");
      const sha = createHash("sha256")
        .update(Buffer.from(await answer.arrayBuffer()))
        .digest("hex");
      expect(sha).toBe(createHash("sha256").update(bytes).digest("hex"));
    }
    for (const actor of [office.colleague, office.stranger]) expect((await download(actor, id)).status).toBe(404);
    expect((await download({ cookie: "" }, id)).status).toBe(401);
    for (const wrong of ["x", task.id, "..%2f..%2fsecrets"])
      expect((await download(office.clerk, wrong)).status).toBe(404);
  });

  it("only own uploads are attached, each once", async () => {
    const task = await assigned(office);
    const report = { percent: 10 };
    const foreign = await uploaded(office.colleague);
    const refused = await refusal(office.clerk, "reportTaskProgress", task, { ...report, fileIds: [foreign] });
    expect(refused.fields).toMatchObject([{ path: "input.fileIds.0", rule: "file.notYours" }]);
    const own = await uploaded(office.clerk);
    const twice = await refusal(office.clerk, "reportTaskProgress", task, { ...report, fileIds: [own, own] });
    expect(twice.fields).toMatchObject([{ path: "input.fileIds.1" }]);
    const seen = await act(office.clerk, "reportTaskProgress", task, { ...report, fileIds: [own] });
    expect((await refusal(office.clerk, "submitTask", seen, { fileIds: [own] })).fields).toHaveLength(1);
  });

  /** A published list of the agency with one product of 12.5 points, so K is 5/2. */
  async function publishedProduct(unitId: string, startsOn = "2026-01-01") {
    const { id: catalogueId } = await khung.write(createProductCatalogue, { unitId, code: "DM", name: "Danh mục" });
    const { id } = await khung.write(draftCatalogueVersion, { catalogueId, startsOn });
    const group = { number: 1, code: "N1", name: "Nhóm 1", pointsFrom: "1", pointsTo: "50" };
    const document = { number: "335/QĐ", title: "Ban hành danh mục", issuer: "UBND xã" };
    const saved = await khung.write(saveCatalogueVersion, {
      ...{ id, version: 1, startsOn, endsOn: null, standardName: "Văn bản đơn giản", standardPoints: "5" },
      ...{ groups: [group], document },
    });
    const product = await khung.write(putProduct, {
      ...{ versionId: id, version: saved.version, code: "VP-01", task: "Văn thư", scope: ProductScope.SHARED },
      ...{ name: "Soạn thảo báo cáo", output: "Báo cáo", points: "12.5", groupNumber: 1 },
    });
    const publish = async () => {
      const { version } = await readVersion(id);
      return khung.write(publishCatalogueVersion, { id, version });
    };
    return { versionId: id, productId: product.id, publish };
  }

  const readVersion = (id: string): Promise<{ version: number }> =>
    khung.look().sql.selectFrom("catalogue_version").select("version").where("id", "=", id).executeTakeFirstOrThrow();

  it("K, code, group, title and output come from the product in force and stay as they were", async () => {
    const { versionId, productId, publish } = await publishedProduct(office.agency.id);
    const bare = taskInput(office, { productId, title: null, output: null, coefficient: null });
    const draft = await refusal(office.head, "assignTask", null, bare);
    expect(draft.rule).toBe("task.productNotInForce");
    await publish();
    expect((await refusal(office.head, "assignTask", null, { ...bare, coefficient: "3" })).rule).toBe(
      "task.coefficientOfProduct",
    );
    const { id } = await act(office.head, "assignTask", null, { ...bare, coefficient: "2.5" });
    const whole = "query ($id: Uuid!) { task(id: $id) { title output coefficient productCode groupNumber productId } }";
    const kept = {
      ...{ title: "Soạn thảo báo cáo", output: "Báo cáo", productCode: "VP-01", groupNumber: 1, productId },
      coefficient: "2.5",
    };
    expect(await office.clerk.ok(whole, { id })).toEqual({ task: kept });
    const { version } = await readVersion(versionId);
    await khung.write(retireCatalogueVersion, { id: versionId, version, endsOn: "2026-07-14" });
    expect((await refusal(office.head, "assignTask", null, bare)).rule).toBe("task.productNotInForce");
    expect(await office.clerk.ok(whole, { id })).toEqual({ task: kept });
  });

  it("a product of another agency is none for the unit", async () => {
    const { productId, publish } = await publishedProduct((await makeUnit(khung)).id);
    await publish();
    const wrong = await refusal(office.head, "assignTask", null, taskInput(office, { productId }));
    expect(wrong.rule).toBe("task.productNotInForce");
  });
});
