import { ReferenceKind } from "@mikro-orm/core";
import { afterAll, beforeAll, expect, it } from "vitest";
import { ERASABLE_CLASSES, EXEMPT_TABLES, type HeldTable, RECORD_CLASSES } from "../../../server/privacy/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";

/** Columns that hold the id of an account or a person without a foreign key. */
const LOOSE = /^(account|person|subject)_id$|^(published|draft_saved|opened)_by$/;

eachDatabase("the register of personal data", (start) => {
  let khung: TestKhung;
  const tables = new Map<string, HeldTable>(
    RECORD_CLASSES.flatMap((each) => each.tables.map((table) => [table.table, table] as const)),
  );
  const linksOf = new Map<string, Map<string, string>>();
  const columnsOf = new Map<string, ReadonlySet<string>>();
  beforeAll(async () => {
    khung = await start();
    for (const meta of khung.database.orm.getMetadata().getAll().values()) {
      const links = new Map<string, string>();
      const columns = new Set<string>();
      for (const property of Object.values(meta.properties)) {
        const column = property.fieldNames[0] ?? property.name;
        columns.add(column);
        if (property.kind !== ReferenceKind.SCALAR) links.set(column, property.targetMeta?.tableName ?? "");
        else if (LOOSE.test(column)) links.set(column, "account");
      }
      linksOf.set(meta.tableName, links);
      columnsOf.set(meta.tableName, columns);
    }
  });
  afterAll(() => khung.stop());

  const covered = (table: HeldTable): string[] => [...table.about, ...table.by].map(({ column }) => column);

  it("knows every table that names people: a new one cannot be forgotten", () => {
    const forgotten = [...linksOf].flatMap(([table, links]) =>
      [...links]
        .filter(([, target]) => target === "person" || target === "account")
        .filter(([column]) => !(table in EXEMPT_TABLES) && !covered(tables.get(table) ?? none).includes(column))
        .map(([column]) => `${table}.${column}`),
    );
    expect(forgotten).toEqual([]);
  });

  it("knows every table that belongs to a record about a person", () => {
    const about = [...tables.values()].filter((table) => table.about.length > 0).map(({ table }) => table);
    const forgotten = [...linksOf].flatMap(([table, links]) =>
      [...links.values()]
        .filter((target) => about.includes(target) && !["person", "account", table].includes(target))
        .filter(() => !tables.has(table) && !(table in EXEMPT_TABLES))
        .map((target) => `${table} → ${target}`),
    );
    expect(forgotten).toEqual([]);
  });

  it("names only tables and columns that there are, and each table once", () => {
    const names = RECORD_CLASSES.flatMap((each) => each.tables.map(({ table }) => table));
    expect(names.filter((name, at) => names.indexOf(name) !== at)).toEqual([]);
    for (const table of tables.values()) {
      const columns = [...covered(table), ...table.withheld, ...(table.untold?.columns ?? []), "id"];
      const known = columnsOf.get(table.table) ?? new Set();
      expect(columns.filter((column) => !known.has(column)).map((column) => `${table.table}.${column}`)).toEqual([]);
    }
    for (const { table, columns } of ERASABLE_CLASSES.flatMap((each) => each.tables)) {
      const known = columnsOf.get(table) ?? new Set();
      const wanted = columns.map(({ name }) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
      expect(wanted.filter((column) => !known.has(column))).toEqual([]);
    }
  });

  it("states for each class what for and on which legal basis, in both languages", () => {
    for (const { code, name, purpose, basis } of RECORD_CLASSES) {
      const texts = [code, name.vi, name.en, purpose.vi, purpose.en, basis];
      expect(texts.filter((text) => text.trim() === "")).toEqual([]);
    }
  });
});

const none: HeldTable = { table: "", about: [], by: [], withheld: [], untold: null };
