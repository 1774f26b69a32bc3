import { readQuotaGroups } from "../../../../evaluation/index.ts";
import type { Look } from "../../../../kernel/index.ts";
import { readSubtree } from "../../../../organization/index.ts";
import { exact, shown } from "../../../../rating/index.ts";
import type { FormDocument, FormLanguage, FormRow } from "../../document/form-document.ts";
import { sayIn } from "../../document/words.ts";
import { listDocument, listTable, percent } from "../list-parts.ts";
import { type AskedPlace, readListPlace } from "../list-place.read.ts";

/** Control of the best grade's quota (Mẫu 15), agency by agency; the share is of the base that the regulation counts. */
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
  const rows = groups.map((group, index): FormRow => {
    const { name, rated, base, allowed, count, excess } = group;
    const verdict =
      excess > 0 ? say(`Vượt ${String(excess)}`, `${String(excess)} too many`) : say("Trong giới hạn", "Within");
    return [index + 1, name, rated, base, allowed, count, percent(count, base), verdict];
  });
  return listDocument(place, {
    title: say("Bảng kiểm soát tỷ lệ xếp loại xuất sắc (Mẫu 15)", "Control of the quota (form 15)"),
    blocks: [
      listTable(
        [
          { words: "STT", share: 5 },
          { words: say("Đơn vị", "Unit"), share: 31, left: true },
          { words: say("Tổng số", "Rated"), share: 9 },
          { words: say("Số HTT trở lên", "Base"), share: 12 },
          { words: ceiling, share: 10 },
          { words: say("Đề xuất xuất sắc", "Proposed best"), share: 10 },
          { words: say("Tỷ lệ thực tế", "Share, %"), share: 9 },
          { words: say("Kết luận", "Verdict"), share: 14 },
        ],
        rows,
      ),
      {
        kind: "footnotes",
        lines: [
          say(
            "Tỷ lệ thực tế tính trên cơ số mà quy chế của đơn vị quy định (cột “Số HTT trở lên”).",
            "The share is of the base that the regulation counts.",
          ),
          ...[...new Set(groups.map((group) => (language === "EN" ? group.noteEn : group.noteVi)))],
        ],
      },
    ],
  });
}
