import { readQuotaGroups } from "../../../../evaluation/index.ts";
import { type FrameworkFile, loadFile } from "../../../../framework/index.ts";
import type { Look, Sql } from "../../../../kernel/index.ts";
import { readSubtree } from "../../../../organization/index.ts";
import { exact, shown } from "../../../../rating/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { type Say, sayIn } from "../../document/words.ts";
import { listDocument, listTable, percent } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";
import { quotaLines } from "./quota-names.ts";

/**
 * Control of the best grade's quota (Mẫu 15), agency by agency, each as a whole and by duties as its regulation counts it;
 * the share is of the base that the regulation counts.
 */
export async function quotaControl(look: Look, asked: AskedPlace, language: FormLanguage): Promise<FormDocument> {
  const place = await readListPlace(look, asked, language);
  const say = sayIn(language);
  const below = new Set(await readSubtree(look.sql, asked.unitId, place.cycle.endsOn));
  const all = await readQuotaGroups(look, asked.cycleId);
  const groups = all.filter(({ unitId }) => unitId !== null && below.has(unitId));
  const ceilings = [...new Set(groups.map((group) => shown(exact(group.percent), 2).replace(".", ",")))];
  const ceiling = say(
    ceilings.length === 1 ? `Trần ${ceilings[0] ?? ""} %` : "Trần",
    ceilings.length === 1 ? `Ceiling ${ceilings[0] ?? ""} %` : "Ceiling",
  );
  const regulations = await readRegulations(look.sql, [...new Set(groups.map(({ versionId }) => versionId))]);
  const base = baseWords(regulations, say);
  const rows = quotaLines(groups, namesOf(regulations, say), say).map(({ group, words }, index): FormRow => {
    const { rated, base, allowed, count, excess } = group;
    const verdict =
      excess > 0 ? say(`Vượt ${String(excess)}`, `${String(excess)} too many`) : say("Trong giới hạn", "Within");
    return [index + 1, words, rated, base, allowed, count, percent(count, base), verdict];
  });
  return listDocument(place, {
    title: say("Bảng kiểm soát tỷ lệ xếp loại xuất sắc (Mẫu 15)", "Control of the quota (form 15)"),
    blocks: [
      listTable(
        [
          { words: say("STT", "No."), share: 5 },
          { words: say("Đơn vị", "Unit"), share: 31, left: true },
          { words: say("Tổng số", "Rated"), share: 9 },
          { words: base, share: 12 },
          { words: ceiling, share: 10 },
          { words: say("Đề xuất xuất sắc", "Proposed best"), share: 10 },
          { words: say("Tỷ lệ thực tế, %", "Share, %"), share: 9 },
          { words: say("Kết luận", "Verdict"), share: 14 },
        ],
        rows,
      ),
      {
        kind: "footnotes",
        lines: [
          say(
            `Tỷ lệ thực tế tính trên cơ số mà quy chế của đơn vị quy định (cột “${base}”).`,
            `The share is of the base that the regulation counts (column “${base}”).`,
          ),
          ...[...new Set(groups.map((group) => (language === "EN" ? group.noteEn : group.noteVi)))],
        ],
      },
    ],
  });
}

type Regulation = Pick<FrameworkFile, "name" | "scheme">;

/** The regulations of a cycle by the id of their version: a handful. */
async function readRegulations(sql: Sql, versionIds: readonly string[]): Promise<Map<string, Regulation>> {
  const found = new Map<string, Regulation>();
  for (const versionId of versionIds) found.set(versionId, await loadFile(sql, versionId));
  return found;
}

function namesOf(regulations: ReadonlyMap<string, Regulation>, say: Say): Map<string, string> {
  return new Map([...regulations].map(([id, { name }]) => [id, say(name.vi, name.en ?? name.vi)]));
}

/** Head of the column that the percentage is of; the form's own words only where the regulations count that. */
function baseWords(regulations: ReadonlyMap<string, Regulation>, say: Say): string {
  const bases = [...new Set([...regulations.values()].map(({ scheme }) => scheme?.quota?.base))];
  if (bases.length !== 1) return say("Cơ số tính tỷ lệ", "Base");
  if (bases[0] === "GOOD_ONLY") return say("Số HTT", "Rated good");
  return bases[0] === "GOOD_OR_BETTER"
    ? say("Số HTT trở lên", "Rated good or better")
    : say("Cơ số tính tỷ lệ", "Base");
}
