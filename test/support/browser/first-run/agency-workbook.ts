import { buffer } from "node:stream/consumers";
import "reflect-metadata";
import { workbookStream } from "../../../../server/exchange/export/file/workbook.ts";

/** What may be wrong in the workbook. */
export interface AgencyFaults {
  /** Code of a unit that there is none of, for the last person. */
  readonly lastUnit?: string;
}

const SURNAMES = ["Nguyễn", "Trần", "Lê", "Phạm", "Đào"];
const NAMES = ["An", "Bình", "Chi", "Dũng", "Giang", "Hà", "Khoa", "Lan"];
const PEOPLE = 40;

type Row = readonly (string | { readonly day: string } | null)[];

/** An agency of forty people in four offices, as its specialist has it in a spreadsheet: three sheets. */
export function agencyWorkbook(code: string, faults: AgencyFaults = {}): Promise<Buffer> {
  const day = { day: "2026-01-01" };
  const offices = ["VP", "KT", "VH", "TC"].map((office) => `${code}-${office}`);
  const people = Array.from({ length: PEOPLE }, (_, place): Row => {
    const office = offices[place % offices.length] ?? "";
    const isHead = place <= offices.length;
    const unit = place === 0 ? code : place === PEOPLE - 1 ? (faults.lastUnit ?? office) : office;
    const name = `${SURNAMES[place % SURNAMES.length] ?? ""} Thị ${NAMES[place % NAMES.length] ?? ""}`;
    const number = String(place + 1).padStart(3, "0");
    const position = isHead ? "LD" : "CV";
    return [`CB-${number}`, `${name} ${number}`, unit, position, "Công chức", day, isHead ? "x" : null];
  });
  return workbook([
    ["Đơn vị", [UNITS, ...offices.map((office): Row => [office, `Phòng ${office}`, "Phòng", code, day])]],
    ["Vị trí việc làm", [POSITIONS, ["LD", "Lãnh đạo", "Lãnh đạo"], ["CV", "Chuyên viên", "Chuyên môn"]]],
    ["Cán bộ", [PERSONS, ...people]],
  ]);
}

const UNITS = ["Mã đơn vị", "Tên đơn vị", "Loại đơn vị", "Mã đơn vị cấp trên", "Từ ngày"];
const POSITIONS = ["Mã vị trí việc làm", "Tên vị trí việc làm", "Nhóm vị trí"];
const PERSONS = ["Mã cán bộ", "Họ và tên", "Mã đơn vị", "Mã vị trí việc làm", "Đối tượng", "Từ ngày", "Người đứng đầu"];

function workbook(sheets: readonly (readonly [name: string, rows: readonly Row[]])[]): Promise<Buffer> {
  const plans = sheets.map(([name, rows]) => ({
    ...{ name, pages: [rows], isFiltered: false, count: { rows: 0, columns: 0, cut: 0 } },
  }));
  return buffer(workbookStream(plans));
}
