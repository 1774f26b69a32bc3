import { afterAll, beforeAll, expect, it } from "vitest";
import { seedCatalogue } from "../../../seeds/catalogue/seed-catalogue.ts";
import { Role } from "../../../server/kernel/index.ts";
import type { Unit } from "../../../server/organization/index.ts";
import { readUsableProducts } from "../../../server/work/index.ts";
import { makeHead, makeUnit } from "../../support/build-organization.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { seedDepsOf } from "../../support/listening.ts";
import type { Actor } from "../../support/test-khung.ts";
import {
  CONTENT,
  makeCatalogue,
  makeDraftCatalogue,
  makeProduct,
  PRODUCT,
} from "../../support/work/build-catalogue.ts";

const VERSION =
  "id version number state startsOn endsOn standardPoints productCount defects { path rule } groups { number code pointsFrom pointsTo }";
const CREATE = `mutation ($input: CreateProductCatalogueInput!) { createProductCatalogue(input: $input) { id version } }`;
const CHANGE = `mutation ($input: ChangeProductCatalogueInput!) { changeProductCatalogue(input: $input) { id version name } }`;
const DRAFT = `mutation ($input: DraftCatalogueVersionInput!) { draftCatalogueVersion(input: $input) { ${VERSION} } }`;
const SAVE = `mutation ($input: SaveCatalogueVersionInput!) { saveCatalogueVersion(input: $input) { ${VERSION} } }`;
const PUBLISH = `mutation ($input: PublishCatalogueVersionInput!) { publishCatalogueVersion(input: $input) { ${VERSION} } }`;
const RETIRE = `mutation ($input: RetireCatalogueVersionInput!) { retireCatalogueVersion(input: $input) { ${VERSION} } }`;
const DISCARD = `mutation ($input: DiscardCatalogueVersionInput!) { discardCatalogueVersion(input: $input) { id } }`;
const PUT = `mutation ($input: PutProductInput!) { putProduct(input: $input) { id code coefficient points group { number } catalogueVersion { version } } }`;
const REMOVE = `mutation ($input: RemoveProductInput!) { removeProduct(input: $input) { version productCount } }`;
const IN_FORCE = `query ($unitId: Uuid!, $on: CalendarDate) { productsInForce(unitId: $unitId, on: $on) { total items { code coefficient } } }`;

interface Version {
  readonly id: string;
  readonly version: number;
  readonly [field: string]: unknown;
}

eachDatabase("product catalogues", (start) => {
  let khung: TestKhung;
  let commune: Unit;
  let office: Unit;
  let specialist: Actor;
  let head: Actor;
  let elsewhere: Actor;

  beforeAll(async () => {
    khung = await start();
    commune = await makeUnit(khung, { name: "Xã Sông Lam" });
    office = await makeUnit(khung, { parentId: commune.id, name: "Văn phòng" });
    specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: commune.id });
    head = await khung.actor({ personId: (await makeHead(khung, commune.id)).personId });
    elsewhere = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: (await makeUnit(khung)).id });
  });
  afterAll(() => khung.stop());

  it("are written by a specialist or the head, from the empty draft to the published list", async () => {
    const { createProductCatalogue: catalogue } = await head.ok<{ createProductCatalogue: Version }>(CREATE, {
      input: { unitId: commune.id, code: "DM-2026", name: "Danh mục 2026" },
    });
    await head.ok(CHANGE, { input: { id: catalogue.id, version: 1, code: "DM-2026", name: "Danh mục của xã" } });
    expect(
      await specialist.refused(CREATE, { input: { unitId: commune.id, code: "DM-2026", name: "Lần nữa" } }),
    ).toMatchObject({ code: "CONFLICT" });
    const drafted = await specialist.ok<{ draftCatalogueVersion: Version }>(DRAFT, {
      input: { catalogueId: catalogue.id },
    });
    const draft = drafted.draftCatalogueVersion;
    expect(draft).toMatchObject({ number: 1, state: "DRAFT", standardPoints: "5", startsOn: "2026-07-15" });
    expect(await specialist.refused(DRAFT, { input: { catalogueId: catalogue.id } })).toMatchObject({
      rule: "catalogue.draftExists",
    });
    const refusal = await specialist.refused(PUBLISH, { input: { id: draft.id, version: draft.version } });
    expect(refusal.rule).toBe("catalogue.notPublishable");
    expect(refusal.fields?.map(({ rule }) => rule)).toEqual(["catalogue.documentMissing", "catalogue.noProducts"]);

    const saved = (
      await specialist.ok<{ saveCatalogueVersion: Version }>(SAVE, {
        input: { ...CONTENT, id: draft.id, version: draft.version },
      })
    ).saveCatalogueVersion;
    expect(saved["groups"]).toEqual(
      CONTENT.groups.map(({ number, ...frame }) => ({ number, code: `N${String(number)}`, ...frame })),
    );
    const put = await specialist.ok<{ putProduct: { id: string; catalogueVersion: Version } }>(PUT, {
      input: { ...PRODUCT, versionId: draft.id, version: saved.version },
    });
    expect(put.putProduct).toMatchObject({ coefficient: "5", points: "25", group: { number: 2 } });
    const published = await head.ok<{ publishCatalogueVersion: Version }>(PUBLISH, {
      input: { id: draft.id, version: put.putProduct.catalogueVersion.version },
    });
    expect(published.publishCatalogueVersion).toMatchObject({ state: "PUBLISHED", productCount: 1, endsOn: null });
  });

  it("belong to those who keep them: others read, and write nothing", async () => {
    const { catalogue, version } = await makeCatalogue(khung, { unitId: commune.id });
    expect(await elsewhere.refused(DRAFT, { input: { catalogueId: catalogue.id } })).toMatchObject({
      code: "FORBIDDEN",
      rule: "catalogue.notKeeper",
    });
    expect(await khung.nobody.refused(DRAFT, { input: { catalogueId: catalogue.id } })).toMatchObject({
      code: "UNAUTHENTICATED",
    });
    const read = await elsewhere.ok<{ catalogueVersion: { abilities: unknown } }>(
      `query ($id: Uuid!) { catalogueVersion(id: $id) { id abilities { canChange { allowed rule } canRetire { allowed rule } } } }`,
      { id: version.id },
    );
    expect(read.catalogueVersion.abilities).toEqual({
      canChange: { allowed: false, rule: "catalogue.notKeeper" },
      canRetire: { allowed: false, rule: "catalogue.notKeeper" },
    });
  });

  it("refuse numbers that make no coefficient, and name the field", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: commune.id });
    const put = (over: object) =>
      specialist.refused(PUT, { input: { ...PRODUCT, versionId: draft.id, version: draft.version, ...over } });
    const fields = async (over: object) => (await put(over)).fields?.map(({ path, rule }) => `${path} ${rule}`);
    expect(await fields({ coefficient: "0" })).toEqual(["input.coefficient catalogue.coefficientNotPositive"]);
    expect(await fields({ points: "0" })).toEqual([
      "input.points catalogue.pointsNotPositive",
      "input.coefficient catalogue.coefficientNotPositive",
    ]);
    expect(await fields({ points: "51" })).toEqual(["input.points catalogue.pointsOutsideGroup"]);
    expect(await fields({ points: null })).toEqual(["input.coefficient catalogue.coefficientMissing"]);
    const overlapping = [
      { number: 1, pointsFrom: "1", pointsTo: "11" },
      { number: 2, pointsFrom: "11", pointsTo: "50" },
    ];
    expect(
      (
        await specialist.refused(SAVE, {
          input: { ...CONTENT, id: draft.id, version: draft.version, groups: overlapping },
        })
      ).fields,
    ).toMatchObject([{ rule: "catalogue.groupsOverlap" }]);
    const six = [1, 2, 3, 4, 5, 5].map((number) => ({ number }));
    expect(
      (
        await specialist.refused(SAVE, { input: { ...CONTENT, id: draft.id, version: draft.version, groups: six } })
      ).fields?.map(({ rule }) => rule),
    ).toEqual(["catalogue.tooManyGroups", "catalogue.groupTwice"]);
    await makeProduct(khung, draft.id);
    expect(await put({ version: draft.version + 1 })).toMatchObject({ code: "CONFLICT" });
    expect(await put({ code: "DC.03" })).toMatchObject({ code: "STALE" });
  });

  it("with another standard product the coefficients that follow from points follow again, stated ones stay", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: commune.id });
    await makeProduct(khung, draft.id, { code: "A.1", points: "25" });
    await makeProduct(khung, draft.id, { code: "A.2", points: "26", coefficient: "5.5" });
    await specialist.ok(SAVE, {
      input: { ...CONTENT, standardPoints: "7.5", id: draft.id, version: draft.version + 2 },
    });
    const answer = await specialist.ok<{ products: { items: unknown[] } }>(
      `query ($id: Uuid!) { products(filter: { versionId: $id }) { items { code coefficient } } }`,
      { id: draft.id },
    );
    expect(answer.products.items).toEqual([
      { code: "A.1", coefficient: "10/3" },
      { code: "A.2", coefficient: "5.5" },
    ]);
  });

  it("a new version ends the earlier one the day before, and each day has its own list", async () => {
    const unit = await makeUnit(khung, { parentId: commune.id });
    const below = await makeUnit(khung, { parentId: unit.id });
    const { catalogue, version, products } = await makeCatalogue(khung, { unitId: unit.id, startsOn: "2026-01-01" });
    const next = (
      await specialist.ok<{ draftCatalogueVersion: Version }>(DRAFT, {
        input: { catalogueId: catalogue.id, startsOn: "2026-09-01" },
      })
    ).draftCatalogueVersion;
    expect(next).toMatchObject({
      number: 2,
      productCount: 1,
      groups: expect.objectContaining({ length: 5 }) as unknown,
    });
    const copy = await specialist.ok<{ products: { items: { id: string }[] } }>(
      `query ($id: Uuid!) { products(filter: { versionId: $id }) { items { id } } }`,
      { id: next.id },
    );
    const productId = copy.products.items[0]?.id;
    expect(productId).not.toBe(products[0]?.id);
    const saved = (
      await specialist.ok<{ saveCatalogueVersion: Version }>(SAVE, {
        input: { ...CONTENT, startsOn: "2026-09-01", id: next.id, version: next.version },
      })
    ).saveCatalogueVersion;
    const put = await specialist.ok<{ putProduct: { catalogueVersion: Version } }>(PUT, {
      input: { ...PRODUCT, productId, points: "30", versionId: next.id, version: saved.version },
    });
    await specialist.ok(PUBLISH, { input: { id: next.id, version: put.putProduct.catalogueVersion.version } });
    const ended = await specialist.ok<{ catalogueVersion: Version }>(
      `query ($id: Uuid!) { catalogueVersion(id: $id) { ${VERSION} } }`,
      { id: version.id },
    );
    expect(ended.catalogueVersion).toMatchObject({ state: "PUBLISHED", endsOn: "2026-08-31" });
    const of = async (on: string) =>
      (
        await elsewhere.ok<{ productsInForce: { items: { coefficient: string }[] } }>(IN_FORCE, {
          unitId: below.id,
          on,
        })
      ).productsInForce.items.map(({ coefficient }) => coefficient);
    const [before, after] = [await of("2026-08-31"), await of("2026-09-01")];
    expect([before.includes("5"), before.includes("6"), after.includes("6")]).toEqual([true, false, true]);
    const usable = (day: string, unitId: string) =>
      readUsableProducts(khung.look(), { unitId, day, ids: [products[0]?.id ?? ""] });
    expect((await usable("2026-08-31", below.id)).size).toBe(1);
    expect((await usable("2026-09-01", below.id)).size).toBe(0);
    expect((await usable("2026-08-31", commune.id)).size).toBe(0);
  });

  it("a published version never changes, whoever writes; it may end before its time", async () => {
    const { version, products } = await makeCatalogue(khung, { unitId: commune.id });
    const at = { versionId: version.id, version: version.version };
    expect(await specialist.refused(PUT, { input: { ...PRODUCT, ...at, code: "X.1" } })).toMatchObject({
      rule: "catalogue.versionFrozen",
    });
    expect(await specialist.refused(REMOVE, { input: { ...at, productId: products[0]?.id } })).toMatchObject({
      rule: "catalogue.versionFrozen",
    });
    const put = (statement: string) => khung.database.orm.em.getConnection().execute(statement);
    await expect(put(`update product set coefficient = '9' where version_id = '${version.id}'`)).rejects.toThrow(
      /frozen/,
    );
    await expect(put(`delete from complexity_group where version_id = '${version.id}'`)).rejects.toThrow(/frozen/);
    await expect(put(`update catalogue_version set standard_points = '9' where id = '${version.id}'`)).rejects.toThrow(
      /frozen/,
    );
    expect(
      await specialist.refused(RETIRE, { input: { id: version.id, version: version.version, endsOn: "2025-12-31" } }),
    ).toMatchObject({ rule: "catalogue.endsBeforeStart" });
    const retired = await specialist.ok<{ retireCatalogueVersion: Version }>(RETIRE, {
      input: { id: version.id, version: version.version, endsOn: "2026-07-31" },
    });
    expect(retired.retireCatalogueVersion).toMatchObject({ state: "RETIRED", endsOn: "2026-07-31" });
    await expect(put(`update catalogue_version set ends_on = null where id = '${version.id}'`)).rejects.toThrow(
      /frozen/,
    );
  });

  it("drafts are thrown away with all that they say; offices are units below the agency", async () => {
    const { draft } = await makeDraftCatalogue(khung, { unitId: commune.id });
    const other = await makeUnit(khung);
    const put = (officeUnitId: string) => ({
      input: { ...PRODUCT, code: "VP.01", scope: "OFFICE", officeUnitId, versionId: draft.id, version: draft.version },
    });
    expect(await specialist.refused(PUT, put(other.id))).toMatchObject({ rule: "catalogue.officeElsewhere" });
    const { putProduct } = await specialist.ok<{ putProduct: { id: string; catalogueVersion: Version } }>(
      PUT,
      put(office.id),
    );
    const removed = await specialist.ok<{ removeProduct: Version }>(REMOVE, {
      input: { versionId: draft.id, version: putProduct.catalogueVersion.version, productId: putProduct.id },
    });
    expect(removed.removeProduct).toMatchObject({ productCount: 0 });
    await makeProduct(khung, draft.id);
    expect(await specialist.refused(DISCARD, { input: { id: draft.id, version: draft.version } })).toMatchObject({
      code: "STALE",
    });
    await specialist.ok(DISCARD, { input: { id: draft.id, version: removed.removeProduct.version + 1 } });
    expect(
      await specialist.refused(`query ($id: Uuid!) { catalogueVersion(id: $id) { id } }`, { id: draft.id }),
    ).toMatchObject({ code: "NOT_FOUND" });
  });

  it("the demo's list of 371 products is published as it is", async () => {
    const seat = { unitId: (await makeUnit(khung)).id, startsOn: "2026-01-01" };
    const { versionId } = await seedCatalogue(seedDepsOf(khung), seat);
    const seeded = await elsewhere.ok<{ catalogueVersion: Version }>(
      `query ($id: Uuid!) { catalogueVersion(id: $id) { ${VERSION} } }`,
      { id: versionId },
    );
    expect(seeded.catalogueVersion).toMatchObject({ state: "PUBLISHED", productCount: 371, defects: [] });
  });
});
