import { DescriptionTemplate } from "../../../server/organization/index.ts";

/** The description of a position of the demo. */
export interface DescriptionPlan {
  readonly position: string;
  readonly template: DescriptionTemplate;
  readonly sections: object;
}

/** One description of each template, made up for the demo. */
export const descriptions: readonly DescriptionPlan[] = [
  {
    position: "SL-CM-02",
    template: DescriptionTemplate.ND361,
    sections: {
      workplace: "Phòng Công chức, viên chức, Sở Nội vụ Tỉnh Sông Lam",
      processes: ["Quy trình tuyển dụng công chức", "Quy trình đánh giá, xếp loại chất lượng hằng tháng"],
      purpose:
        "Tham mưu Giám đốc Sở về tuyển dụng, sử dụng, đánh giá và chế độ, chính sách đối với công chức, viên chức của tỉnh.",
      tasks: [
        {
          name: "Xây dựng văn bản",
          work: [
            "Soạn thảo hướng dẫn về đánh giá, xếp loại công chức, viên chức",
            "Góp ý dự thảo văn bản của các sở, xã gửi đến",
          ],
          completion: ["Văn bản ban hành đúng hạn", "Không phải sửa lại vì sai căn cứ pháp lý"],
        },
        {
          name: "Kiểm tra, hướng dẫn thực hiện",
          work: ["Hướng dẫn đơn vị chấm điểm hằng tháng", "Kiểm tra việc thực hiện ở ít nhất bốn đơn vị mỗi năm"],
          completion: ["Câu hỏi được trả lời trong ba ngày làm việc", "Kết luận kiểm tra có căn cứ, đúng thời hạn"],
        },
        {
          name: "Tổng hợp, báo cáo",
          work: ["Tổng hợp kết quả xếp loại theo quý, năm"],
          completion: ["Số liệu khớp với hồ sơ của đơn vị"],
        },
      ],
      relations: {
        inside: [
          { with: "Trưởng phòng Công chức, viên chức", purpose: "Nhận nhiệm vụ, báo cáo kết quả" },
          { with: "Văn phòng Sở", purpose: "Phối hợp về văn thư, lưu trữ" },
        ],
        outside: [{ with: "Phòng Văn hóa - Xã hội các xã, phường", purpose: "Hướng dẫn nghiệp vụ, thu thập số liệu" }],
      },
      powers: ["Đề nghị đơn vị cung cấp hồ sơ, số liệu", "Đề xuất phương án xử lý với Trưởng phòng"],
      qualification: {
        education: "Tốt nghiệp đại học trở lên, ngành phù hợp với vị trí việc làm",
        training: "Bồi dưỡng quản lý nhà nước ngạch chuyên viên",
        experience: "Ưu tiên người có từ hai năm công tác trong lĩnh vực nội vụ",
        qualities: "Trung thực, cẩn trọng, giữ bí mật công tác",
      },
    },
  },
  {
    position: "SL-CM-11",
    template: DescriptionTemplate.ND232,
    sections: {
      field: "Giáo dục và đào tạo",
      ranks: { lowest: 1, highest: 2 },
      purpose: "Giảng dạy, giáo dục học sinh theo chương trình và kế hoạch của nhà trường.",
      work: [
        {
          rank: 1,
          part: "PROFESSIONAL",
          items: [
            {
              task: "Giảng dạy theo phân công",
              product: "Tiết dạy, kế hoạch bài dạy",
              criterion: "Đủ tiết, đúng chương trình",
            },
            { task: "Kiểm tra, đánh giá học sinh", product: "Sổ điểm", criterion: "Đúng quy định, đúng hạn" },
          ],
        },
        {
          rank: 2,
          part: "PROFESSIONAL",
          items: [
            {
              task: "Hướng dẫn chuyên môn cho đồng nghiệp",
              product: "Chuyên đề",
              criterion: "Ít nhất một chuyên đề mỗi học kỳ",
            },
          ],
        },
        {
          rank: 1,
          part: "SUPPORT",
          items: [{ task: "Công tác chủ nhiệm lớp", product: "Sổ chủ nhiệm", criterion: "Cập nhật hằng tuần" }],
        },
      ],
      relations: {
        inside: [{ with: "Tổ trưởng chuyên môn", purpose: "Nhận phân công, báo cáo" }],
        outside: [{ with: "Cha mẹ học sinh", purpose: "Phối hợp giáo dục học sinh" }],
      },
      powers: ["Chủ động lựa chọn phương pháp giảng dạy"],
      qualification: [
        { rank: 1, education: "Cử nhân sư phạm hoặc tương đương" },
        { rank: 2, education: "Cử nhân sư phạm hoặc tương đương", experience: "Từ ba năm giảng dạy ở bậc 1" },
      ],
    },
  },
];
