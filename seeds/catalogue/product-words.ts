import { ProductScope } from "../../server/work/index.ts";

/** A kind of work: what is done, what comes out, how many points. */
export interface WorkForm {
  readonly verb: string;
  readonly output: string;
  readonly points: number;
}

/** Kinds of work by complexity group. */
export const FORMS: Readonly<Record<1 | 2 | 3 | 4, readonly WorkForm[]>> = {
  1: [
    { verb: "Cập nhật sổ theo dõi", output: "Sổ theo dõi được cập nhật", points: 5 },
    { verb: "Sao, gửi tài liệu", output: "Tài liệu đã gửi", points: 4 },
    { verb: "Xác nhận thông tin", output: "Giấy xác nhận", points: 10 },
  ],
  2: [
    { verb: "Soạn thảo công văn trả lời", output: "Công văn", points: 25 },
    { verb: "Soạn thảo thông báo", output: "Thông báo", points: 20 },
    { verb: "Lập phiếu trình giải quyết hồ sơ", output: "Phiếu trình", points: 30 },
    { verb: "Lập biên bản làm việc", output: "Biên bản", points: 35 },
    { verb: "Soạn thảo tờ trình", output: "Tờ trình", points: 40 },
    { verb: "Tổng hợp số liệu tháng", output: "Biểu số liệu", points: 45 },
  ],
  3: [
    { verb: "Xây dựng báo cáo quý", output: "Báo cáo", points: 60 },
    { verb: "Xây dựng kế hoạch năm", output: "Kế hoạch", points: 75 },
    { verb: "Soạn thảo quyết định", output: "Quyết định", points: 55 },
    { verb: "Thẩm định hồ sơ", output: "Báo cáo thẩm định", points: 90 },
    { verb: "Kiểm tra thực tế và kết luận", output: "Thông báo kết luận kiểm tra", points: 85 },
    { verb: "Chuẩn bị nội dung hội nghị", output: "Tài liệu hội nghị", points: 100 },
  ],
  4: [
    { verb: "Xây dựng đề án", output: "Đề án", points: 150 },
    { verb: "Xây dựng dự thảo nghị quyết", output: "Dự thảo nghị quyết", points: 130 },
    { verb: "Xây dựng quy chế", output: "Quy chế", points: 120 },
  ],
};

/** A part of the list: its code letters, whose work it is, fields of work and products by group. */
export interface CataloguePart {
  readonly letters: string;
  readonly scope: ProductScope;
  readonly office: string | null;
  readonly fields: readonly string[];
  /** Products of the groups 1 to 4. */
  readonly counts: readonly [number, number, number, number];
}

/** Parts of the list: 18 products of leaders, 62 shared ones, 291 of five offices. */
export const PARTS: readonly CataloguePart[] = [
  {
    letters: "QL",
    scope: ProductScope.LEADING,
    office: null,
    fields: ["chỉ đạo, điều hành của phòng", "phân công, đánh giá công chức", "phối hợp liên ngành", "tiếp công dân"],
    counts: [0, 4, 12, 2],
  },
  {
    letters: "DC",
    scope: ProductScope.SHARED,
    office: null,
    fields: [
      ...["cải cách hành chính", "chuyển đổi số", "phòng, chống tham nhũng, lãng phí", "thi đua, khen thưởng"],
      ...["dân chủ ở cơ sở", "bảo vệ bí mật nhà nước", "kiến nghị của cử tri"],
    ],
    counts: [4, 32, 24, 2],
  },
  {
    letters: "VP",
    scope: ProductScope.OFFICE,
    office: "Văn phòng HĐND và UBND",
    fields: ["văn thư", "lưu trữ", "kỳ họp HĐND", "lịch công tác của UBND", "tài sản công", "kế toán, tài vụ"],
    counts: [4, 27, 27, 2],
  },
  {
    letters: "HCC",
    scope: ProductScope.OFFICE,
    office: "Trung tâm Phục vụ hành chính công",
    fields: ["tiếp nhận hồ sơ", "trả kết quả", "dịch vụ công trực tuyến", "chứng thực", "hộ tịch"],
    counts: [5, 24, 15, 1],
  },
  {
    letters: "KTDC",
    scope: ProductScope.OFFICE,
    office: "Phòng Kinh tế",
    fields: [
      ...["đất đai", "xây dựng", "môi trường", "nông nghiệp", "giao thông nông thôn", "ngân sách", "đầu tư công"],
      "hộ kinh doanh",
    ],
    counts: [1, 26, 40, 5],
  },
  {
    letters: "NV",
    scope: ProductScope.OFFICE,
    office: "Phòng Nội vụ",
    fields: [
      "tổ chức bộ máy",
      "cán bộ, công chức",
      "vị trí việc làm",
      "chính sách người có công",
      "tôn giáo",
      "thanh niên",
    ],
    counts: [1, 22, 28, 3],
  },
  {
    letters: "VHXH",
    scope: ProductScope.OFFICE,
    office: "Phòng Văn hóa – Xã hội",
    fields: ["giáo dục", "y tế", "giảm nghèo", "văn hóa, thể thao", "bảo trợ xã hội", "trẻ em và bình đẳng giới"],
    counts: [1, 24, 32, 3],
  },
];
