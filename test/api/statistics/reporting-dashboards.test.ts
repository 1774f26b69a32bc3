import { readFileSync } from "node:fs";
import { afterAll, beforeAll, describe, expect, it } from "vitest";
import { Role } from "../../../server/kernel/index.ts";
import { eachDatabase, type TestKhung } from "../../support/each-database.ts";
import { runReporting } from "../../support/statistics/run-reporting.ts";
import { makeWholeScene, type WholeScene } from "../../support/statistics/whole-scene.ts";

interface Dashboard {
  readonly panels: readonly { readonly title: string; readonly targets: readonly { readonly rawSql: string }[] }[];
  readonly templating: { readonly list: readonly { readonly name: string; readonly query: string }[] };
}

const read = (path: string): string => readFileSync(new URL(`../../../${path}`, import.meta.url), "utf8");
const dashboard = JSON.parse(read("server/statistics/reporting/grafana-results.json")) as Dashboard;
const page = read("schema/README.md");

/** Blocks of one language in the section on dashboards. */
function blocks(language: string): string[] {
  const [, section = ""] = /\n## Dashboards of others\n([^]*?)(?=\n## |$)/.exec(page) ?? [];
  return [...section.matchAll(new RegExp(`\`\`\`${language}\n([^]*?)\n\`\`\``, "g"))].map(([, text = ""]) => text);
}

eachDatabase("dashboards of others", (start) => {
  let khung: TestKhung;
  let scene: WholeScene;

  beforeAll(async () => {
    khung = await start();
    scene = await makeWholeScene(khung);
  });
  afterAll(() => khung.stop());

  const run = (statement: string): Promise<readonly Record<string, unknown>[]> => {
    const named = statement.replaceAll(/\$\{(\w+):sqlstring\}/g, ":$1");
    return runReporting(khung, named, { unit: scene.top.id, cycle: scene.july.id });
  };
  const numbers = async (title: string): Promise<unknown[][]> => {
    const panel = dashboard.panels.find((each) => each.title === title);
    const rows = await run(panel?.targets[0]?.rawSql ?? "");
    const asNumber = (value: unknown): unknown => (Number.isNaN(Number(value)) ? value : Number(value));
    return rows.map((row) => Object.values(row).map(asNumber));
  };

  it("in Grafana show what the console shows", async () => {
    expect(await numbers("Số phiếu")).toEqual([[17]]);
    expect(await numbers("Hoàn thành")).toEqual([[expect.closeTo(13 / 17, 9)]]);
    expect(await numbers("Điểm trung bình")).toEqual([[expect.closeTo(721.5 / 10, 9)]]);
    expect(await numbers("Kiến nghị đang giải quyết")).toEqual([[1]]);
    expect(await numbers("Kết quả xếp loại")).toEqual([
      ["Loại A", 3],
      ["Loại B", 11],
      ["Loại C", 0],
    ]);
    expect(await numbers("Đơn vị trực thuộc")).toEqual([
      ["Sở Hai", 5, expect.closeTo(0.8, 9), 4, expect.anything(), 0],
      ["Sở Một", 12, expect.closeTo(0.75, 9), 10, expect.closeTo(72.15, 9), 2],
    ]);
    expect(await numbers("Tỷ lệ khống chế")).toEqual([
      ["Sở Hai", "A", 5, "25/2", 1, 1],
      ["Sở Một", "A", 7, 40, 2, 3],
    ]);
  });

  it("in Grafana offer the units and cycles that there are, and every panel answers", async () => {
    for (const { name, query } of dashboard.templating.list) {
      const rows = await run(query);
      const wanted = name === "unit" ? scene.top.id : scene.july.id;
      expect(rows.map((row) => row["__value"])).toContain(wanted);
    }
    for (const { targets } of dashboard.panels)
      for (const { rawSql } of targets) expect(await run(rawSql)).toBeDefined();
  });

  it("in Metabase answer with the documented statements", async () => {
    const statements = blocks("sql");
    expect(statements.length).toBeGreaterThanOrEqual(2);
    const codes = { unit: scene.top.code, cycle: scene.july.code };
    for (const statement of statements) {
      const named = statement.replaceAll(/\{\{(\w+)\}\}/g, ":$1");
      expect((await runReporting(khung, named, codes)).length).toBe(2);
    }
  });

  it("by the documented query of the Infinity data source get rows with names and values", async () => {
    const [text = "{}"] = blocks("json");
    const { url_options: options, root_selector: root } = JSON.parse(text) as {
      url_options: { body_graphql_query: string; body_graphql_variables: string };
      root_selector: string;
    };
    const filled = options.body_graphql_variables.replace("${unit}", scene.top.id).replace("${cycle}", scene.july.id);
    const specialist = await khung.actor({ role: Role.ORG_SPECIALIST, unitId: scene.top.id });
    const data = await specialist.ok<{ statistics: { rows: { keys: { nameVi: string }[] }[] } }>(
      options.body_graphql_query,
      JSON.parse(filled) as object,
    );
    expect(root).toBe("data.statistics.rows");
    expect(data.statistics.rows.map(({ keys }) => keys[0]?.nameVi)).toEqual(["Sở Hai", "Sở Một"]);
  });
});

describe("the dashboard for Grafana", () => {
  it("asks for its data source when it is imported, and every panel uses that one", () => {
    const whole = JSON.stringify(dashboard);
    expect(whole).toContain('"pluginId":"grafana-postgresql-datasource"');
    const sources = [...whole.matchAll(/"uid":"([^"]+)"/g)].map(([, uid]) => uid);
    expect(new Set(sources)).toEqual(new Set(["${DS_KHUNG}", "khung-results"]));
  });
});
