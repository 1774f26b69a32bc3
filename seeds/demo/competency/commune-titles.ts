import { PositionClass } from "../../../server/organization/index.ts";
import type { PositionPlan } from "../plan.ts";

/** Block of the commune that a title belongs to. */
export type Block = "party" | "state" | "mass";

/** A title of the former order that a commune brought along, and when it goes; null: it stays. */
export interface TitlePlan extends PositionPlan {
  readonly block: Block;
  readonly endsFrom: string | null;
}

/** First days without the titles of each step. */
const FIRST_STEP = "2026-01-01";
const SECOND_STEP = "2026-07-01";
const LAST_STEP = "2027-01-01";

/** Name, English name, block, first day without it. */
const TITLES: readonly (readonly [string, string, Block, string | null])[] = [
  ["Phụ trách văn phòng Đảng ủy", "Office of the Party committee", "party", null],
  ["Phụ trách công tác tổ chức Đảng", "Party organization", "party", null],
  ["Phụ trách công tác kiểm tra Đảng", "Party inspection", "party", null],
  ["Phụ trách tuyên giáo", "Propaganda and education", "party", SECOND_STEP],
  ["Phụ trách dân vận", "Mass mobilization", "party", SECOND_STEP],
  ["Văn thư Đảng ủy", "Clerk of the Party committee", "party", FIRST_STEP],
  ["Thủ quỹ Đảng ủy", "Cashier of the Party committee", "party", FIRST_STEP],
  ["Chỉ huy phó quân sự", "Deputy military commander", "state", null],
  ["Phụ trách tiếp công dân", "Reception of citizens", "state", null],
  ["Phụ trách lao động, thương binh và xã hội", "Labour and social affairs", "state", null],
  ["Phụ trách truyền thanh", "Public address station", "state", SECOND_STEP],
  ["Phụ trách nhà văn hóa", "House of culture", "state", SECOND_STEP],
  ["Phụ trách giảm nghèo", "Poverty reduction", "state", LAST_STEP],
  ["Phụ trách gia đình và trẻ em", "Family and children", "state", LAST_STEP],
  ["Phụ trách giao thông, thủy lợi", "Roads and irrigation", "state", LAST_STEP],
  ["Phụ trách khuyến nông", "Agricultural extension", "state", SECOND_STEP],
  ["Nhân viên thú y", "Veterinary worker", "state", LAST_STEP],
  ["Thủ quỹ UBND", "Cashier of the People's Committee", "state", FIRST_STEP],
  ["Phụ trách thi đua, khen thưởng", "Emulation and rewards", "state", FIRST_STEP],
  ["Phó Chủ tịch Hội Nông dân", "Vice chair of the Farmers' Union", "mass", null],
  ["Phó Chủ tịch Hội Liên hiệp Phụ nữ", "Vice chair of the Women's Union", "mass", null],
  ["Phó Bí thư Đoàn Thanh niên", "Deputy secretary of the Youth Union", "mass", null],
  ["Phó Chủ tịch Hội Cựu chiến binh", "Vice chair of the Veterans' Association", "mass", SECOND_STEP],
  ["Chủ tịch Hội Người cao tuổi", "Chair of the Elderly Association", "mass", LAST_STEP],
  ["Chủ tịch Hội Chữ thập đỏ", "Chair of the Red Cross", "mass", LAST_STEP],
  ["Chủ tịch Hội Khuyến học", "Chair of the Study Promotion Association", "mass", SECOND_STEP],
  ["Chủ tịch Hội Cựu thanh niên xung phong", "Chair of the Former Youth Volunteers", "mass", FIRST_STEP],
  ["Chủ tịch Hội Nạn nhân chất độc da cam", "Chair of the Agent Orange Victims", "mass", FIRST_STEP],
];

/** Titles beside those that the people of the commune hold: with them it began with 47 and keeps 28. */
export const communeTitles: readonly TitlePlan[] = TITLES.map(([name, nameEn, block, endsFrom], place) => ({
  code: `SL-KN-${String(place + 1).padStart(2, "0")}`,
  name: `${name} xã (kiêm nhiệm)`,
  nameEn: `${nameEn} of a commune (beside other duties)`,
  positionClass: PositionClass.SUPPORT,
  dutyGroup: "Chức danh kiêm nhiệm cấp xã",
  ...{ block, endsFrom },
}));

/** Days on which titles go. */
export const STEPS: readonly string[] = [FIRST_STEP, SECOND_STEP, LAST_STEP];
