import { addCriteria, addGroup, criterionCodes, groupCodes } from "../add-parts.ts";
import { type DraftContent, type DraftPlace, withGroup } from "../draft-content.ts";
import { codeAfter } from "../keys/next-code.ts";
import type { Moved } from "../tree/relocate.ts";
import { criteriaOf, pastedCriteria, type PasteFault } from "./pasted-criteria.ts";
import { sheetRows } from "./sheet-rows.ts";

/** A line of a pasted table: a group, a criterion of the group above it, or why it is neither. */
export interface TableLine {
  readonly isGroup: boolean;
  readonly code: string;
  readonly text: string;
  readonly max: string;
  readonly fault: PasteFault | "noGroup" | null;
}

/** A Roman numeral, a letter, or "Nhóm" or "Phần" before either. */
const GROUP = /^(?:(?:nhóm|phần|mục|group|part)\s+)?([IVXLC]+|[A-ZĐ])[.)]?$/i;
/** The first cell of a table's own head. */
const HEAD = /^(?:stt|tt|số tt|mã|mã số|code|no\.?)$/i;
const BARE = /^\d{1,3}[.)]?$/;

/**
 * A table of a regulation with its groups, as Word and Excel copy it: columns code, text, most points.
 *
 * Example: `I⇥Đạo đức⇥10`, `1⇥Chấp hành⇥5` → group I with the criterion I.1; lines without any code belong to the group.
 */
export function pastedTable(pasted: string, content: DraftContent): TableLine[] {
  const groups = groupCodes(content.groups);
  const codes = criterionCodes(content.groups);
  const lines: TableLine[] = [];
  let group: string | null = null;
  let last: string | undefined;
  for (const row of sheetRows(pasted)) {
    const [first = "", second = "", third = ""] = row.map((cell) => cell.replace(/\s*\n\s*/g, " "));
    if (`${first}${second}${third}` === "" || (lines.length === 0 && HEAD.test(first))) continue;
    const sign = row.length > 1 ? GROUP.exec(first)?.[1]?.toUpperCase() : undefined;
    if (sign !== undefined) {
      group = groups.includes(sign) ? codeAfter(groups.at(-1), "", groups) : sign;
      last = undefined;
      groups.push(group);
      lines.push({ isGroup: true, code: group, text: second, max: exact(third), fault: faultOf(second, third) });
      continue;
    }
    const cells =
      BARE.test(first) && row.length > 1 ? ["", second, third] : [first, second, third].slice(0, row.length);
    const [line] = pastedCriteria(cells.join("\t"), group ?? "", codes);
    if (!line) continue;
    const isOwn = cells[0] === line.code;
    const isTaken = codes.includes(line.code);
    const own = isTaken ? `${group ?? ""}.${line.code}` : line.code;
    const code = group === null ? first : isOwn ? own : codeAfter(last, group ?? "", codes);
    const fault = group === null ? "noGroup" : line.fault === "code" && !codes.includes(code) ? null : line.fault;
    last = code;
    if (fault === null) codes.push(code);
    lines.push({ isGroup: false, code, text: line.text, max: line.max, fault });
  }
  return lines;
}

function exact(text: string): string {
  return text.replace(",", ".").trim();
}

function faultOf(text: string, max: string): PasteFault | null {
  if (text === "") return "columns";
  return max === "" || /^\d{1,12}(?:\.\d{1,6})?$/.test(exact(max)) ? null : "max";
}

/** The content with the groups and criteria of the lines that are right, at its end; with the place of the first group. */
export function addTable(content: DraftContent, lines: readonly TableLine[]): Moved {
  let next = content;
  let at: DraftPlace | null = null;
  for (const line of lines.filter(({ fault }) => fault === null)) {
    if (line.isGroup) {
      const added: Moved = addGroup(next, [], line.text);
      const { place } = added;
      next = withGroup(added.content, place.groups, (group) => ({
        ...group,
        code: line.code,
        maxPoints: line.max === "" ? null : line.max,
      }));
      at = place;
    } else if (at !== null) next = addCriteria(next, at.groups, criteriaOf([{ ...line, fault: null }])).content;
  }
  return { content: next, place: { groups: [content.groups.length], criterion: null } };
}
