import { assertAllowed, denied, hasRole, ALLOWED, type Look, Role, type Work } from "../../../kernel/index.ts";
import { STRUCTURE_ROLES, type UnitKind, type UnitTree } from "../../../organization/index.ts";
import { choice, day, line } from "../records/field.ts";
import { ImportKind } from "../records/import-kind.ts";
import { kindSpec } from "../records/kind-spec.ts";
import { sayRepeated } from "../records/record.ts";
import { readUnitsByCodes } from "./lookups.ts";
import { judgeUnits } from "./units/judge-units.ts";
import { writeUnits } from "./units/write-units.ts";

const KINDS: Readonly<Record<UnitKind, readonly string[]>> = {
  PROVINCE: ["Tỉnh, thành phố", "Tỉnh", "Thành phố trực thuộc trung ương", "Province"],
  PARTY_COMMITTEE: ["Cấp ủy", "Đảng ủy", "Tỉnh ủy", "Thành ủy", "Party committee"],
  DEPARTMENT: ["Sở, ban, phòng", "Sở", "Ban", "Phòng", "Department"],
  DISTRICT: ["Huyện, thị xã", "Huyện", "Thị xã", "Quận", "District"],
  COMMUNE: ["Xã, phường, đặc khu", "Xã", "Phường", "Thị trấn", "Đặc khu", "Commune"],
  BLOCK: ["Khối", "Block"],
  SCHOOL: ["Trường học", "Trường", "School"],
  PUBLIC_SERVICE_UNIT: ["Đơn vị sự nghiệp công lập", "Đơn vị sự nghiệp", "ĐVSN", "Public service unit"],
  MASS_ORGANIZATION: ["Mặt trận, đoàn thể", "Mặt trận", "Đoàn thể", "Mass organization"],
  OFFICE: ["Văn phòng", "Office"],
};
const TREES: Readonly<Record<UnitTree, readonly string[]>> = {
  STATE: ["Khối chính quyền", "Chính quyền", "Nhà nước", "State"],
  PARTY: ["Khối Đảng, đoàn thể", "Khối Đảng", "Đảng", "Party"],
};

const FIELDS = {
  code: line("Mã đơn vị", "Unit code", { needed: true, most: 40, others: ["Mã"] }),
  name: line("Tên đơn vị", "Unit", { needed: true, most: 300, others: ["Đơn vị", "Name"] }),
  nameEn: line("Tên tiếng Anh", "Name in English", { most: 300 }),
  kind: choice("Loại đơn vị", "Kind", KINDS, { needed: true, others: ["Loại"] }),
  tree: choice("Hệ thống", "Ladder", TREES, { others: ["Hệ thống tổ chức", "Khối", "Tree"] }),
  parent: line("Mã đơn vị cấp trên", "Superior unit code", {
    ...{ most: 40, others: ["Đơn vị cấp trên", "Trực thuộc", "Mã cấp trên", "Parent"] },
  }),
  parentFrom: day("Trực thuộc từ ngày", "Under it from", { others: ["Ngày chuyển trực thuộc"] }),
  startsOn: day("Từ ngày", "From", { others: ["Ngày thành lập", "First day"] }),
  endsOn: day("Đến ngày", "To", { others: ["Ngày kết thúc", "Last day"] }),
};

/** A field of a list of units. */
export type UnitField = keyof typeof FIELDS;

/** Units by code; superior units may stand anywhere in the list or be there already. */
export const unitsImport = kindSpec<UnitField>({
  kind: ImportKind.UNITS,
  key: "code",
  fields: FIELDS,
  async judge(look: Look, records) {
    const isAllowed = hasRole(look.viewer, ...STRUCTURE_ROLES, Role.SYSTEM_ADMIN);
    assertAllowed(look.viewer, isAllowed ? ALLOWED : denied("import.notSpecialist"));
    const codes = records.flatMap(({ values }) => [values.code, values.parent]);
    const stored = await readUnitsByCodes(look.sql, codes);
    sayRepeated(records, "code", ({ values }) => values.code);
    const steps = await judgeUnits(look, records, stored);
    return (work: Work) => writeUnits(work, steps);
  },
});
