import { PositionClass } from "../../../server/organization/index.ts";
import type { PositionPlan } from "../plan.ts";

const { LEADER, PROFESSIONAL, SUPPORT } = PositionClass;

/** The catalogue: code, name, English name, class, group of similar duties. */
const CATALOGUE: readonly (readonly [string, string, string, PositionClass, string])[] = [
  ["SL-LĐ-01", "Chủ tịch UBND tỉnh", "Chair of the provincial People's Committee", LEADER, "Lãnh đạo tỉnh"],
  ["SL-LĐ-02", "Giám đốc sở", "Director of a department", LEADER, "Lãnh đạo sở"],
  ["SL-LĐ-03", "Phó Giám đốc sở", "Deputy director of a department", LEADER, "Lãnh đạo sở"],
  ["SL-LĐ-04", "Trưởng phòng thuộc sở", "Head of a division", LEADER, "Lãnh đạo phòng"],
  ["SL-LĐ-05", "Phó Trưởng phòng thuộc sở", "Deputy head of a division", LEADER, "Lãnh đạo phòng"],
  ["SL-LĐ-06", "Trưởng ban Đảng", "Head of a Party board", LEADER, "Lãnh đạo cơ quan Đảng"],
  ["SL-LĐ-07", "Phó Trưởng ban Đảng", "Deputy head of a Party board", LEADER, "Lãnh đạo cơ quan Đảng"],
  ["SL-LĐ-08", "Bí thư Đảng ủy xã", "Secretary of a commune Party committee", LEADER, "Lãnh đạo xã"],
  ["SL-LĐ-09", "Phó Bí thư Đảng ủy xã", "Deputy secretary of a commune Party committee", LEADER, "Lãnh đạo xã"],
  ["SL-LĐ-10", "Chủ tịch UBND xã", "Chair of a commune People's Committee", LEADER, "Lãnh đạo xã"],
  ["SL-LĐ-11", "Phó Chủ tịch UBND xã", "Vice chair of a commune People's Committee", LEADER, "Lãnh đạo xã"],
  ["SL-LĐ-12", "Trưởng phòng thuộc xã", "Head of a commune division", LEADER, "Lãnh đạo phòng xã"],
  ["SL-LĐ-13", "Phó Trưởng phòng thuộc xã", "Deputy head of a commune division", LEADER, "Lãnh đạo phòng xã"],
  [
    "SL-LĐ-14",
    "Chủ tịch Ủy ban MTTQ Việt Nam xã",
    "Chair of the commune Fatherland Front",
    LEADER,
    "Lãnh đạo đoàn thể",
  ],
  [
    "SL-LĐ-15",
    "Phó Chủ tịch Ủy ban MTTQ Việt Nam xã",
    "Vice chair of the commune Fatherland Front",
    LEADER,
    "Lãnh đạo đoàn thể",
  ],
  ["SL-LĐ-16", "Hiệu trưởng", "School principal", LEADER, "Quản lý trường học"],
  ["SL-LĐ-17", "Phó Hiệu trưởng", "Deputy principal", LEADER, "Quản lý trường học"],
  ["SL-CM-01", "Chuyên viên tổ chức cán bộ", "Organization specialist", PROFESSIONAL, "Tổ chức, nội vụ"],
  ["SL-CM-02", "Chuyên viên quản lý công chức, viên chức", "Civil service specialist", PROFESSIONAL, "Tổ chức, nội vụ"],
  ["SL-CM-03", "Chuyên viên tổng hợp", "General specialist", PROFESSIONAL, "Tổng hợp, văn phòng"],
  ["SL-CM-04", "Chuyên viên tài chính", "Finance specialist", PROFESSIONAL, "Tài chính, kinh tế"],
  [
    "SL-CM-05",
    "Chuyên viên kinh tế, nông nghiệp",
    "Economy and agriculture specialist",
    PROFESSIONAL,
    "Tài chính, kinh tế",
  ],
  ["SL-CM-06", "Chuyên viên văn hóa, xã hội", "Culture and social affairs specialist", PROFESSIONAL, "Văn hóa, xã hội"],
  ["SL-CM-07", "Chuyên viên tư pháp, hộ tịch", "Justice and civil status specialist", PROFESSIONAL, "Tư pháp"],
  [
    "SL-CM-08",
    "Chuyên viên địa chính, xây dựng",
    "Land and construction specialist",
    PROFESSIONAL,
    "Địa chính, xây dựng",
  ],
  ["SL-CM-09", "Chuyên viên công tác Đảng", "Party work specialist", PROFESSIONAL, "Công tác Đảng"],
  [
    "SL-CM-10",
    "Chuyên viên công tác Mặt trận, đoàn thể",
    "Mass organization specialist",
    PROFESSIONAL,
    "Mặt trận, đoàn thể",
  ],
  ["SL-CM-11", "Giáo viên", "Teacher", PROFESSIONAL, "Giảng dạy"],
  ["SL-HT-01", "Văn thư, lưu trữ", "Clerk and archivist", SUPPORT, "Hành chính, hỗ trợ"],
  ["SL-HT-02", "Kế toán", "Accountant", SUPPORT, "Hành chính, hỗ trợ"],
  ["SL-HT-03", "Nhân viên phục vụ", "Service worker", SUPPORT, "Hành chính, hỗ trợ"],
];

/** Positions of the demo province; codes are local, as everywhere. */
export const positions: readonly PositionPlan[] = CATALOGUE.map(([code, name, nameEn, positionClass, dutyGroup]) => ({
  code,
  name,
  nameEn,
  positionClass,
  dutyGroup,
}));
