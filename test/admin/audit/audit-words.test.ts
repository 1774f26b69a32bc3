import { readdirSync, readFileSync } from "node:fs";
import { buildSchema } from "graphql";
import { describe, expect, it } from "vitest";
import { readBulk, readChanges } from "../../../admin/audit/audit-changes.ts";
import { typeWords } from "../../../admin/audit/type-words.ts";
import { auditEn } from "../../../admin/audit/messages.en.ts";
import { auditVi } from "../../../admin/audit/messages.vi.ts";
import { nounWords, verbWords } from "../../../admin/audit/verb-words.ts";

const ABSENCE = {
  description: "Days on which a person was absent from work (thời gian nghỉ).",
  fields: [
    { name: "startsOn", description: "First day (từ ngày).", type: { enumValues: null, ofType: { enumValues: null } } },
    { name: "endsOn", description: "Last day, when it is known (đến ngày).", type: {} },
    {
      name: "kind",
      description: "Reason (lý do nghỉ).",
      type: { ofType: { enumValues: [{ name: "SICK", description: "Sick leave (nghỉ ốm đau, điều trị)." }] } },
    },
  ],
};

describe("the words of the audit trail", () => {
  it("are those by which the API describes its records, in the reader's language", () => {
    const [vi, en] = [typeWords(ABSENCE, "vi"), typeWords(ABSENCE, "en")];
    expect([vi.noun, vi.field("startsOn"), vi.field("endsOn")]).toEqual(["Thời gian nghỉ", "Từ ngày", "Đến ngày"]);
    expect([en.field("startsOn"), en.field("endsOn")]).toEqual(["First day", "Last day"]);
    expect([vi.value("kind", "SICK"), en.value("kind", "SICK")]).toEqual(["Nghỉ ốm đau, điều trị", "Sick leave"]);
  });

  it("leave to the console what the API does not show", () => {
    const words = typeWords(ABSENCE, "vi");
    expect([words.field("searchFold"), words.value("startsOn", "2026-07-01")]).toEqual([null, null]);
    expect(typeWords(null, "vi").noun).toBeNull();
  });

  it("tell a change of many records at once from changes of single ones", () => {
    const bulk = JSON.stringify({ bulk: { entity: "Evaluation", kind: "create", count: 7, digest: "abc" } });
    expect(readBulk(bulk)).toEqual({ entity: "Evaluation", kind: "create", count: 7 });
    expect([readBulk("[]"), readBulk("{"), readChanges(bulk)]).toEqual([null, null, null]);
  });
});

describe("what was done", () => {
  const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
  const verbs = Object.values(schema.getMutationType()?.getFields() ?? {}).map(({ name, description }) => ({
    name,
    description: description ?? null,
  }));
  const said = (name: string): string[] => [verbWords(verbs, name, "vi"), verbWords(verbs, name, "en")];

  it("is said in the API's own words wherever the API has the verb, so that a new one needs no list", () => {
    expect(said("importCase")[0]).toBe("Nhập khung theo chuẩn CASE");
    expect([said("openFramework")[0], said("closeFramework")[0]]).toEqual(["Công khai khung", "Thôi công khai khung"]);
    expect([said("requestForm")[0], said("bringImport")[0]]).toEqual(["In biểu mẫu", "Nhập bảng"]);
    expect([said("registerFormTemplate")[0], said("retireFormTemplate")[0]]).toEqual([
      ...["Đăng ký mẫu riêng", "Ngừng dùng mẫu"],
    ]);
  });

  it("is said of every verb in both languages", () => {
    expect(verbs.map(({ name }) => name).filter((name) => said(name).includes(name))).toEqual([]);
  });
});

describe("what was changed", () => {
  it("has a noun in both languages for every kind of record that the audit trail may name", () => {
    const schema = buildSchema(readFileSync("schema/schema.graphql", "utf8"));
    const unnamed = recordKinds().filter((kind) => {
      const described = schema.getType(kind)?.description ?? null;
      const said = nounWords(described, "vi") !== null && nounWords(described, "en") !== null;
      return !said && !(kind in auditVi.audit.entities && kind in auditEn.audit.entities);
    });
    expect(unnamed).toEqual([]);
  });
});

/** Names of the classes of stored records, without those that leave no trace. */
function recordKinds(): string[] {
  const files = readdirSync("server", { recursive: true, encoding: "utf8" }).filter((name) =>
    name.endsWith(".entity.ts"),
  );
  return files.flatMap((name) => {
    const classes = readFileSync(`server/${name}`, "utf8").split("@Entity(").slice(1);
    return classes
      .filter((text) => !text.includes("unaudited = true"))
      .flatMap((text) => /export class (\w+)/.exec(text)?.[1] ?? []);
  });
}
