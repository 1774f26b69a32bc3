import { describe, expect, it } from "vitest";
import {
  type Administration,
  type Agency,
  gapsIn,
  type Guide,
  headless,
  periodParts,
  stepsOf,
} from "../../../admin/app/first-run/first-run-steps.ts";
import { proposedRows } from "../../../admin/app/first-run/proposed-rows.ts";
import { wordsEn } from "../../../admin/app/first-run/words.en.ts";
import { wordsVi } from "../../../admin/app/first-run/words.vi.ts";
import { sheetFor } from "../../../admin/exchange/import/import-rows.ts";
import type { MessageTree } from "../../../admin/shared/text/messages.ts";

const account = (over: Partial<Administration["accounts"][number]>): Administration["accounts"][number] => ({
  ...{ grantId: "g", accountId: "a", username: "u", displayName: "U", role: "SYSTEM_ADMIN" },
  ...{ isPending: false, hasPassword: true },
  ...over,
});
const decider = (over: Partial<Agency["deciders"][number]>): Agency["deciders"][number] => ({
  ...{ unitId: "u", unitName: "Phòng", people: 3, headName: "An", staffDecidedBy: "An", headDecidedBy: null },
  ...over,
});
const agency: Agency = {
  ...{ unitId: "u", units: 1, positions: 0, people: 0, withAccount: 0, authorityRows: 0, hasAuthority: false },
  ...{ regulations: [], starters: [], deciders: [] },
  opening: {
    ...{ startsOn: "2026-11-01", endsOn: "2026-11-30", track: "STATE", code: "XA-2026-11", cycleId: null },
    ...{ people: 0, units: 0, reasons: [], leftOut: [] },
  },
};
const guide = (over: Partial<Guide>): Guide => ({
  ...{ isReady: false, administration: null, agencies: [], agency: null },
  ...over,
});
const states = (over: Partial<Guide>): string[] => stepsOf(guide(over)).map(({ name, state }) => `${name} ${state}`);

describe("the steps to a first cycle", () => {
  it("leave an administrator at the first step until a second account has approved a specialist's right", () => {
    const second = account({ accountId: "b" });
    const keeper = account({ accountId: "c", role: "ORG_SPECIALIST", isPending: true });
    const administration = { units: 1, rootUnitId: "u", accounts: [account({}), second, keeper] };
    expect(states({ administration })).toEqual(["administrator now"]);
    const approved = { ...administration, accounts: [account({}), second, { ...keeper, isPending: false }] };
    expect(states({ administration: approved })).toEqual(["administrator done"]);
    const alone = { ...approved, accounts: approved.accounts.filter(({ accountId }) => accountId !== "b") };
    expect(states({ administration: alone })).toEqual(["administrator now"]);
  });

  it("go on from what the records hold, whoever entered it and wherever", () => {
    expect(states({ agency })).toEqual(["people now", "regulation later", "authority later", "opening later"]);
    const peopled = { ...agency, people: 3, deciders: [decider({})] };
    expect(states({ agency: peopled })).toEqual(["people done", "regulation now", "authority done", "opening later"]);
    const code = { frameworkId: "f", code: "ND", nameVi: "ND", nameEn: null, startsOn: "2026-11-01" };
    const headlessAgency = {
      ...peopled,
      regulations: [code],
      deciders: [decider({ staffDecidedBy: null, headName: null })],
    };
    expect(states({ agency: headlessAgency })).toEqual([
      ...["people done", "regulation done", "authority now", "opening later"],
    ]);
    expect(states({ agency: { ...headlessAgency, authorityRows: 2 }, isReady: true })).toEqual([
      ...["people done", "regulation done", "authority done", "opening done"],
    ]);
  });

  it("count units whose people nobody decides on; the head of the agency is decided on from outside", () => {
    const units = [
      decider({}),
      decider({ headName: null, staffDecidedBy: "An" }),
      decider({ headName: null, staffDecidedBy: null }),
    ];
    expect(gapsIn(units)).toBe(1);
    expect(headless(units)).toHaveLength(2);
  });

  it("find the sheets of a workbook by their names, with or without numbers and accents", () => {
    const sheets = ["1 Đơn vị", "2 Vị trí việc làm", "3 Cán bộ", "Hướng dẫn"];
    expect([sheetFor("UNITS", sheets), sheetFor("POSITIONS", sheets), sheetFor("PEOPLE", sheets)]).toEqual(
      sheets.slice(0, 3),
    );
    expect(sheetFor("PEOPLE", ["DANH SACH CAN BO 2026"])).toBe("DANH SACH CAN BO 2026");
    expect(sheetFor("ACCOUNTS", [...sheets, "4 Tài khoản"])).toBe("4 Tài khoản");
    expect(sheetFor("UNITS", ["Sheet1"])).toBeNull();
  });

  it("name a period by the month in which it begins", () => {
    expect(periodParts("2026-10-01")).toEqual({ month: "10", year: "2026", quarter: "4" });
  });

  it("propose the same two rows for scoring and for the year, with the article that says so", () => {
    const starter = {
      ...{ audience: "PUBLIC_SERVICE", isSuggested: true, frameworkId: "f", versionId: "v", code: "ND" },
      ...{ nameVi: "ND", nameEn: null, kinds: [], people: 0 },
    } as const satisfies Agency["starters"][number];
    const rows = proposedRows({ starters: [starter], opening: agency.opening }, "u");
    expect(rows.map(({ act, rank, holderKind }) => [act, rank ?? null, holderKind])).toEqual([
      ["SCORING", "HEAD", "HEAD_OF_PARENT_UNIT"],
      ["SCORING", null, "HEAD_OF_OWN_UNIT"],
      ["RATING", "HEAD", "HEAD_OF_PARENT_UNIT"],
      ["RATING", null, "HEAD_OF_OWN_UNIT"],
    ]);
    expect(new Set(rows.map(({ basis }) => basis))).toEqual(new Set(["NĐ 233/2026/NĐ-CP, Điều 13"]));
  });
});

describe("the words of the guide", () => {
  const sentences = (tree: MessageTree): string[] =>
    Object.values(tree).flatMap((value) => (typeof value === "string" ? [value] : sentences(value)));
  const blanks = (tree: MessageTree): string[] =>
    sentences(tree).map((sentence) => [...new Set(sentence.match(/%\{\w+\}/g) ?? [])].sort().join(" "));

  it("fill the same blanks in both languages and leave none empty", () => {
    expect(blanks(wordsEn)).toEqual(blanks(wordsVi));
    expect([...sentences(wordsVi), ...sentences(wordsEn)].filter((sentence) => sentence.trim() === "")).toEqual([]);
  });
});
