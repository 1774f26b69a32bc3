import { describe, expect, it } from "vitest";
import { contentOf, type CommitmentRow, type ProgrammeDraft } from "../../../admin/work/programme/draft-rows.ts";
import {
  mergedProgramme,
  programmeDifferences,
  type ProgrammeSides,
  type ProgrammeWords,
} from "../../../admin/work/programme/writing/merge-programme.ts";
import { likelySide } from "../../../admin/shared/ui/StaleDialog.tsx";

const at = (place: number, step: number | null): string =>
  step === null ? `Cam kết ${String(place)}` : `Cam kết ${String(place)}, mốc ${String(step)}`;

const WORDS: ProgrammeWords = {
  head: (field) => field,
  cell: (field, place, step) => `${at(place, step)} – ${field}`,
  line: (place, step, isMine) => `${at(place, step)}${isMine ? "" : " của bản đang lưu"}`,
  body: (id) => `Tập thể ${id}`,
};

const commitment = (key: string, over: Partial<CommitmentRow> = {}): CommitmentRow => ({
  ...{ key, text: `Cam kết ${key}`, measure: "Đề án", weight: "1", dueOn: "2026-12-31" },
  milestones: [{ key: `${key}1`, text: `Mốc của ${key}`, dueOn: "2026-06-30" }],
  ...over,
});

const programme = (commitments: readonly CommitmentRow[], over: Partial<ProgrammeDraft> = {}): ProgrammeDraft => ({
  ...{ appointmentId: "p", bodyId: "b", startsOn: "2026-01-01", endsOn: "2026-12-31", context: "Xã miền núi" },
  commitments,
  ...over,
});

const [a, b, c] = [commitment("a"), commitment("b"), commitment("c")];
const added = commitment("new-1", { text: "Cam kết tôi thêm" });
const sides: ProgrammeSides = {
  base: programme([a, b, c]),
  mine: programme([{ ...a, weight: "3" }, b, added], { context: "Xã miền núi, đoàn kết" }),
  theirs: programme(
    [
      {
        ...a,
        weight: "2",
        milestones: [...a.milestones, { key: "a2", text: "Mốc thêm ở máy kia", dueOn: "2026-09-30" }],
      },
      { ...b, measure: "Nghị quyết" },
      c,
    ],
    { endsOn: "2027-06-30" },
  ),
};

describe("a programme that was written in two places at the same time", () => {
  const differences = programmeDifferences(sides, WORDS);
  const likely = new Set(differences.filter((one) => likelySide(one) === "theirs").map(({ label }) => label));

  it("shows field by field where both have a commitment, and whole what one side has alone", () => {
    expect(differences.map(({ label }) => label).sort()).toEqual(
      [
        ...["context", "endsOn", "Cam kết 1 – weight", "Cam kết 1, mốc 2 của bản đang lưu", "Cam kết 2 – measure"],
        ...["Cam kết 3", "Cam kết 3 của bản đang lưu"],
      ].sort(),
    );
    expect(differences.find(({ label }) => label === "Cam kết 1 – weight")).toMatchObject({
      ...{ base: "1", mine: "3", theirs: "2" },
    });
    expect(differences.find(({ label }) => label === "endsOn")?.theirs).toBe("30/06/2027");
  });

  it("loses nothing that was written in one place alone, as long as nobody says otherwise", () => {
    const merged = mergedProgramme(sides, differences, likely);
    expect(merged).toMatchObject({ context: "Xã miền núi, đoàn kết", endsOn: "2027-06-30" });
    expect(merged.commitments.map(({ text }) => text)).toEqual(["Cam kết a", "Cam kết b", "Cam kết tôi thêm"]);
    expect(merged.commitments[0]).toMatchObject({ weight: "3" });
    expect(merged.commitments[0]?.milestones.map(({ text }) => text)).toEqual(["Mốc của a", "Mốc thêm ở máy kia"]);
    expect(merged.commitments[1]?.measure).toBe("Nghị quyết");
  });

  it("takes everything of the stored side where that is chosen", () => {
    const everything = new Set(differences.map(({ label }) => label));
    const merged = mergedProgramme(sides, differences, everything);
    expect(contentOf(merged)).toEqual(contentOf(sides.theirs));
  });

  it("is sent without the keys of the form, and with a weight that was typed with a comma", () => {
    const [sent] = contentOf(programme([{ ...a, weight: "1,5" }])).commitments;
    expect(sent).toEqual({
      ...{ text: "Cam kết a", measure: "Đề án", weight: "1.5", dueOn: "2026-12-31" },
      milestones: [{ text: "Mốc của a", dueOn: "2026-06-30" }],
    });
  });
});
