import { type Work } from "../../../kernel/index.ts";
import {
  type BroughtAppointment,
  type BroughtPart,
  type BroughtPerson,
  COMMON_CATALOGUE,
  judgePeople,
  lockPeople,
  type SubjectType,
  writePeople,
} from "../../../organization/index.ts";
import { choice, day, flag, integer, line } from "../records/field.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import type { ImportRecord } from "../records/record.ts";
import { type KnownPosition, type KnownUnit, positionKey, readPositionsByCodes, readUnitsByCodes } from "./lookups.ts";

const SUBJECT_TYPES: Readonly<Record<SubjectType, readonly string[]>> = {
  CADRE: ["Cán bộ", "Cadre"],
  CIVIL_SERVANT: ["Công chức", "CC", "Civil servant"],
  PUBLIC_EMPLOYEE: ["Viên chức", "VC", "Public employee"],
  CONTRACT: ["Hợp đồng lao động", "Hợp đồng", "HĐLĐ", "Người lao động", "Người lao động hợp đồng", "Contract worker"],
  NON_SPECIALIZED: ["Người hoạt động không chuyên trách", "Không chuyên trách", "KCT", "Part-time worker"],
};

const FIELDS = {
  code: line("Mã cán bộ", "Person code", { needed: true, most: 40, others: ["Mã nhân viên", "Mã NV", "Mã CB", "Mã"] }),
  fullName: line("Họ và tên", "Full name", { most: 200, others: ["Họ tên", "Tên cán bộ", "Name"] }),
  birthYear: integer("Năm sinh", "Year of birth", 1900, 2100, { others: ["Sinh năm"] }),
  unit: line("Mã đơn vị", "Unit code", { most: 40, others: ["Đơn vị", "Mã phòng", "Unit"] }),
  position: line("Mã vị trí việc làm", "Position code", { most: 60, others: ["Mã VTVL", "Mã vị trí", "Position"] }),
  catalogue: line("Danh mục vị trí", "Position catalogue", { most: 80 }),
  subjectType: choice("Đối tượng", "Kind of employment", SUBJECT_TYPES, { others: ["Loại đối tượng", "Loại cán bộ"] }),
  startsOn: day("Từ ngày", "From", { others: ["Ngày bổ nhiệm", "Ngày bắt đầu", "First day"] }),
  endsOn: day("Đến ngày", "To", { others: ["Ngày thôi giữ", "Ngày kết thúc", "Last day"] }),
  primary: flag("Chức vụ chính", "Primary", { others: ["Chính"] }),
  leading: flag("Người đứng đầu", "Heads the unit", { others: ["Đứng đầu", "Thủ trưởng", "Leading"] }),
  deputy: flag("Cấp phó", "Deputy"),
  acting: flag("Quyền, phụ trách", "Acting head", { others: ["Quyền", "Phụ trách", "Acting"] }),
  document: line("Số quyết định", "Decision number", { most: 80, others: ["Quyết định"] }),
};
type PeopleField = keyof typeof FIELDS;
type PersonRecord = ImportRecord<PeopleField>;

/** Where the parts of a row stand in the list. */
const FIELD_OF: Readonly<Record<BroughtPart, PeopleField>> = {
  ...{ code: "code", fullName: "fullName", unit: "unit", startsOn: "startsOn" },
  ...{ primary: "primary", leading: "leading", acting: "acting" },
};

/** What an appointment needs when a row has one at all. */
const PARTS = ["unit", "position", "subjectType", "startsOn"] as const;

/** People with their appointments; somebody who stands in several rows holds several. */
export const peopleImport = kindSpec<PeopleField>({
  kind: ImportKind.PEOPLE,
  key: "code",
  fields: FIELDS,
  limits: { rows: 100_000, cells: 1_500_000 },
  lock: (work: Work, records) => lockPeople(work, codesOf(records, "code"), codesOf(records, "unit")),
  async judge(look, records) {
    const units = await readUnitsByCodes(
      look.sql,
      records.map(({ values }) => values.unit),
    );
    const positions = await readPositionsByCodes(
      look.sql,
      records.map(({ values }) => values.position),
    );
    const recordOf = new Map<BroughtPerson, PersonRecord>();
    for (const record of records) {
      const { code, fullName, birthYear } = record.values;
      const appointment = appointmentOf(record, units, positions);
      if (code === null) continue;
      const year = birthYear === null ? null : Number(birthYear);
      recordOf.set({ row: record.row, code, fullName, birthYear: year, appointment }, record);
    }
    const plan = await judgePeople(look, [...recordOf.keys()], (row, part, rule, values) => {
      recordOf.get(row)?.fault(FIELD_OF[part], rule, values);
    });
    for (const [row, change] of plan.changes) {
      const record = recordOf.get(row);
      if (record) record.change = change;
    }
    return (work) => writePeople(work, plan);
  },
});

function codesOf(records: readonly PersonRecord[], field: "code" | "unit"): string[] {
  return [...new Set(records.flatMap(({ values }) => values[field] ?? []))].sort();
}

function appointmentOf(
  record: PersonRecord,
  units: ReadonlyMap<string, KnownUnit>,
  positions: ReadonlyMap<string, KnownPosition>,
): BroughtAppointment | null {
  const { values } = record;
  // A value for all rows makes no appointment: the row itself must name a unit or a position.
  if (values.unit === null && values.position === null) return null;
  for (const part of PARTS)
    if (values[part] === null) {
      const { title: columnVi, titleEn: columnEn } = FIELDS[part];
      record.fault(part, "import.appointmentPart", { columnVi, columnEn });
    }
  const unit = values.unit === null ? undefined : units.get(values.unit);
  if (values.unit !== null && !unit) record.fault("unit", "import.unitUnknown", { code: values.unit });
  const catalogue = values.catalogue ?? COMMON_CATALOGUE;
  const position = values.position === null ? undefined : positions.get(positionKey(catalogue, values.position));
  if (values.position !== null && !position)
    record.fault("position", "import.positionUnknown", { code: values.position, catalogue });
  if (!unit || !position || values.subjectType === null || values.startsOn === null) return null;
  return {
    ...{ unit, positionId: position.id, subjectType: values.subjectType as SubjectType },
    ...{ isPrimary: truth(values.primary), leading: truth(values.leading), deputy: truth(values.deputy) },
    ...{ acting: truth(values.acting), startsOn: values.startsOn, endsOn: values.endsOn },
    documentNumber: values.document,
  };
}

/** What a yes-or-no cell says; null when it says nothing. */
function truth(value: string | null): boolean | null {
  return value === null ? null : value === "true";
}
