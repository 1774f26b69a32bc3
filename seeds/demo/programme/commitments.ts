import { addDays } from "../../../server/kernel/index.ts";

/** What the official says of the place. */
export const CONTEXT =
  "Thuận lợi: tập thể đoàn kết, nhân dân đồng thuận. Khó khăn: địa bàn rộng sau sắp xếp, hồ sơ đất đai tồn đọng, hạ tầng số chưa đồng bộ.";

/** Three commitments of a year, with milestones every quarter. */
export function commitmentsFrom(startsOn: string) {
  const after = (days: number): string => addDays(startsOn, days);
  return [
    {
      text: "Xây dựng bộ máy chính quyền xã đoàn kết, kỷ cương",
      measure: "Quy chế làm việc được ban hành; không có cán bộ vi phạm kỷ luật",
      weight: "3",
      dueOn: after(180),
      milestones: [
        { text: "Ban hành quy chế làm việc của UBND xã", dueOn: after(45) },
        { text: "Kiểm tra kỷ luật, kỷ cương ở các phòng", dueOn: after(180) },
      ],
    },
    {
      text: "Giải quyết dứt điểm hồ sơ đất đai tồn đọng",
      measure: "100 % hồ sơ tồn đọng được giải quyết",
      weight: "4",
      dueOn: after(300),
      milestones: [
        { text: "Rà soát, phân loại toàn bộ hồ sơ", dueOn: after(60) },
        { text: "Giải quyết 50 % hồ sơ", dueOn: after(110) },
        { text: "Giải quyết 100 % hồ sơ", dueOn: after(300) },
      ],
    },
    {
      text: "Chuyển đổi số trong phục vụ người dân",
      measure: "Trên 80 % hồ sơ nộp trực tuyến",
      weight: "3",
      dueOn: after(360),
      milestones: [
        { text: "Mỗi thôn có tổ công nghệ số cộng đồng", dueOn: after(90) },
        { text: "Đạt 80 % hồ sơ trực tuyến", dueOn: after(360) },
      ],
    },
  ];
}
