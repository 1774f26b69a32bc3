import { SubjectType, UnitKind, UnitTree } from "../../../server/organization/index.ts";
import type { StaffPlan, UnitPlan } from "../plan.ts";
import { deputies, head, OLD_ORDER, PROVINCE, seats } from "./staff.ts";

interface Division {
  readonly suffix: string;
  readonly name: string;
  readonly nameEn: string;
  readonly staff: readonly StaffPlan[];
}

/** A division of a department: a head, a deputy, specialists. */
function division(suffix: string, name: string, nameEn: string, ...staff: readonly StaffPlan[]): Division {
  return { suffix, name, nameEn, staff: [head("SL-LĐ-04"), deputies("SL-LĐ-05"), ...staff] };
}

const office = division(
  "VP",
  "Văn phòng",
  "Office",
  seats("SL-CM-03", 2),
  seats("SL-HT-01", 1),
  seats("SL-HT-02", 1),
  seats("SL-HT-03", 1, SubjectType.CONTRACT),
);

function department(code: string, name: string, nameEn: string, ...divisions: readonly Division[]): UnitPlan[] {
  const own = { tree: UnitTree.STATE, kind: UnitKind.DEPARTMENT, startsOn: OLD_ORDER } as const;
  return [
    { ...own, code, name, nameEn, parent: PROVINCE, staff: [head("SL-LĐ-02"), deputies("SL-LĐ-03", 2)] },
    ...[...divisions, office].map((each) => ({
      ...own,
      code: `${code}-${each.suffix}`,
      name: `${each.name}, ${name}`,
      nameEn: `${each.nameEn}, ${nameEn}`,
      parent: code,
      staff: each.staff,
    })),
  ];
}

/** Codes of the departments whose civil servants are rated by the month. */
export const DEPARTMENTS = ["SNV", "STC", "SNNMT", "SVHTT", "STP"] as const;

/** Departments of the province with their divisions. */
export const departments: readonly UnitPlan[] = [
  ...department(
    "SNV",
    "Sở Nội vụ",
    "Department of Home Affairs",
    division("TCBC", "Phòng Tổ chức, biên chế", "Organization and Payroll Division", seats("SL-CM-01", 6)),
    division("CCVC", "Phòng Công chức, viên chức", "Civil Service Division", seats("SL-CM-02", 7)),
  ),
  ...department(
    "STC",
    "Sở Tài chính",
    "Department of Finance",
    division("NS", "Phòng Ngân sách", "Budget Division", seats("SL-CM-04", 8)),
    division("GCS", "Phòng Quản lý giá, công sản", "Prices and Public Assets Division", seats("SL-CM-04", 6)),
  ),
  ...department(
    "SNNMT",
    "Sở Nông nghiệp và Môi trường",
    "Department of Agriculture and Environment",
    division("KT", "Phòng Kỹ thuật nông nghiệp", "Agricultural Division", seats("SL-CM-05", 8)),
    division("DD", "Phòng Đất đai", "Land Division", seats("SL-CM-08", 7)),
  ),
  ...department(
    "SVHTT",
    "Sở Văn hóa, Thể thao và Du lịch",
    "Department of Culture, Sports and Tourism",
    division("VH", "Phòng Văn hóa, gia đình", "Culture and Family Division", seats("SL-CM-06", 7)),
    division("DL", "Phòng Du lịch", "Tourism Division", seats("SL-CM-06", 5)),
  ),
  ...department(
    "STP",
    "Sở Tư pháp",
    "Department of Justice",
    division("HT", "Phòng Hộ tịch, chứng thực", "Civil Status Division", seats("SL-CM-07", 6)),
    division("PB", "Phòng Phổ biến, kiểm tra văn bản", "Legal Dissemination Division", seats("SL-CM-07", 6)),
  ),
];
