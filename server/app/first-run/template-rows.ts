import { ImportKind } from "../../exchange/index.ts";

/** What the workbook is filled with. */
export interface TemplateFacts {
  /** Code and name of the agency, under which the example stands. */
  readonly code: string;
  readonly name: string;
  /** A day on which the agency exists already. */
  readonly startsOn: string;
  /** Whether the people are employees of the state (công chức) or of a public service unit (viên chức). */
  readonly subjectType: string;
}

/** One sheet of the workbook: which columns of the list it has, and rows that show how they are filled in. */
export interface TemplateSheet {
  readonly kind: ImportKind;
  readonly name: string;
  readonly columns: readonly string[];
  readonly rows: (facts: TemplateFacts) => readonly (readonly string[])[];
}

/** The sheets in the order in which they are brought in; their names are those by which the console finds them. */
export const TEMPLATE_SHEETS: readonly TemplateSheet[] = [
  {
    kind: ImportKind.UNITS,
    name: "1 Đơn vị",
    columns: ["code", "name", "kind", "parent", "startsOn"],
    rows: ({ code, startsOn }) => [
      [`${code}-VP`, "Văn phòng (ví dụ)", "OFFICE", code, startsOn],
      [`${code}-P1`, "Phòng Nghiệp vụ 1 (ví dụ)", "DEPARTMENT", code, startsOn],
    ],
  },
  {
    kind: ImportKind.POSITIONS,
    name: "2 Vị trí việc làm",
    columns: ["code", "name", "positionClass"],
    rows: ({ code }) => [
      [`${code}-LD`, "Người đứng đầu đơn vị (ví dụ)", "LEADER"],
      [`${code}-TP`, "Trưởng phòng (ví dụ)", "LEADER"],
      [`${code}-CV`, "Chuyên viên (ví dụ)", "PROFESSIONAL"],
    ],
  },
  {
    kind: ImportKind.PEOPLE,
    name: "3 Cán bộ",
    columns: ["code", "fullName", "birthYear", "unit", "position", "subjectType", "startsOn", "leading", "deputy"],
    rows: ({ code, startsOn, subjectType }) => [
      ["CB-001", "Nguyễn Văn An (ví dụ)", "1975", code, `${code}-LD`, subjectType, startsOn, "true", ""],
      ["CB-002", "Trần Thị Bình (ví dụ)", "1982", `${code}-P1`, `${code}-TP`, subjectType, startsOn, "true", ""],
      ["CB-003", "Lê Văn Cường (ví dụ)", "1990", `${code}-P1`, `${code}-CV`, subjectType, startsOn, "", ""],
    ],
  },
  {
    kind: ImportKind.ACCOUNTS,
    name: "4 Tài khoản",
    columns: ["username", "person", "displayName", "email"],
    rows: () => [
      ["nguyen.van.an", "CB-001", "Nguyễn Văn An", ""],
      ["tran.thi.binh", "CB-002", "Trần Thị Bình", ""],
    ],
  },
];

/** How the workbook is filled in, a line a row. */
export const TEMPLATE_GUIDE: readonly (readonly [sheet: string, guide: string])[] = [
  ["Cách dùng", "Xóa các dòng ví dụ, điền dữ liệu của đơn vị mình, lưu lại và tải lên ở trang Thiết lập ban đầu."],
  ["1 Đơn vị", "Mỗi dòng một phòng, ban. Không ghi lại cơ quan đã có; ghi mã của cơ quan ở cột Mã đơn vị cấp trên."],
  [
    "2 Vị trí việc làm",
    "Mỗi chức danh một dòng, dùng chung cho nhiều người. Nhóm vị trí chọn một trong ba cách ghi của cột.",
  ],
  [
    "3 Cán bộ",
    "Mỗi người một dòng với chức vụ chính; kiêm nhiệm thì thêm dòng cùng mã. Ghi “có” ở cột Người đứng đầu.",
  ],
  [
    "3 Cán bộ",
    "Từ ngày không trước ngày bắt đầu của đơn vị trên Khung; người bổ nhiệm trước đó thì ghi ngày bắt đầu ấy.",
  ],
  [
    "4 Tài khoản",
    "Không bắt buộc, do quản trị hệ thống nhập. Tệp không chứa mật khẩu: mỗi người tự đặt qua liên kết một lần.",
  ],
];
