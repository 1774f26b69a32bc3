import type { Random } from "../random.ts";

/** Family names, the frequent ones more often, as in the country. */
const FAMILIES = [
  ...["Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Nguyễn", "Trần", "Trần", "Trần", "Lê", "Lê", "Lê", "Phạm", "Phạm"],
  ...["Hoàng", "Huỳnh", "Phan", "Phan", "Vũ", "Võ", "Đặng", "Bùi", "Đỗ", "Hồ", "Ngô", "Dương", "Lý", "Đinh", "Đoàn"],
  ...["Trịnh", "Mai", "Tạ", "Cao", "Châu", "Hà", "Lương", "Thái", "Tôn", "Lâm"],
];

const WOMEN = {
  middle: [
    "Thị",
    "Thị",
    "Thị",
    "Thanh",
    "Ngọc",
    "Thu",
    "Kim",
    "Bích",
    "Mỹ",
    "Diệu",
    "Hoài",
    "Phương",
    "Khánh",
    "Tường",
  ],
  given: [
    ...["An", "Anh", "Ánh", "Bình", "Châu", "Chi", "Dung", "Duyên", "Đào", "Giang", "Hà", "Hạnh", "Hằng", "Hoa", "Huệ"],
    ...["Hương", "Lan", "Liên", "Linh", "Loan", "Ly", "Mai", "My", "Nga", "Ngân", "Nguyệt", "Nhàn", "Nhung", "Oanh"],
    ...["Phượng", "Quyên", "Quỳnh", "Tâm", "Thảo", "Thoa", "Thủy", "Trang", "Trâm", "Uyên", "Xuân", "Yến"],
  ],
};

const MEN = {
  middle: ["Văn", "Văn", "Văn", "Hữu", "Công", "Minh", "Quốc", "Đình", "Xuân", "Thanh", "Anh", "Trọng", "Tiến", "Bảo"],
  given: [
    ...[
      "An",
      "Ân",
      "Bách",
      "Bảo",
      "Bình",
      "Cường",
      "Chiến",
      "Dũng",
      "Duy",
      "Đạt",
      "Đông",
      "Giang",
      "Hải",
      "Hào",
      "Hậu",
    ],
    ...["Hiếu", "Hòa", "Hoàn", "Hùng", "Huy", "Khang", "Khánh", "Khoa", "Kiên", "Lâm", "Long", "Lộc", "Lực", "Mẫn"],
    ...["Nam", "Nghĩa", "Nhân", "Phong", "Phúc", "Phước", "Quân", "Quang", "Sơn", "Tài", "Tân", "Thành", "Thắng"],
    ...["Thịnh", "Thuận", "Toàn", "Trí", "Trung", "Tuấn", "Tùng", "Việt", "Vinh"],
  ],
};

/**
 * Makes full names that no two people of one list share; women and men in turn.
 *
 * The lists hold no combination that is a real person's name in the sources of the shipped frameworks.
 *
 * @param count how many.
 */
export function fullNames(random: Random, count: number): string[] {
  const names = new Set<string>();
  while (names.size < count) {
    const name = fullName(random, names.size % 2 === 0);
    if (name !== null) names.add(name);
  }
  return [...names];
}

/** A woman's or a man's full name; null where the draw names one part twice. */
export function fullName(random: Random, isWoman: boolean): string | null {
  const { middle, given } = isWoman ? WOMEN : MEN;
  const parts = [random.pick(FAMILIES), random.pick(middle), random.pick(given)];
  return new Set(parts).size === parts.length ? parts.join(" ") : null;
}
