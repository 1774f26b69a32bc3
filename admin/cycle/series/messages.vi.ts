export const seriesVi = {
  resources: {
    cycleSeries: {
      name: "Chuỗi kỳ lặp lại |||| Chuỗi kỳ lặp lại",
      empty: "Chưa có chuỗi kỳ nào",
      invite: "Đặt quy tắc một lần, các kỳ sau tự được lập và mở đúng ngày.",
      fields: {
        name: "Tên chuỗi",
        unitId: "Đơn vị gốc",
        kind: "Loại kỳ",
        track: "Hệ thống",
        subjects: "Đối tượng của kỳ",
        startsOn: "Ngày đầu của kỳ đầu tiên",
        endsOn: "Không lặp sau ngày",
        openDaysBefore: "Mở trước (ngày)",
        codePattern: "Mẫu mã kỳ",
        namePattern: "Mẫu tên kỳ",
        selfDueDays: "Tự đánh giá",
        voteDueDays: "Biểu quyết",
        partyOpinionDueDays: "Cấp ủy cho ý kiến",
        proposalDueDays: "Tổ chức đề xuất",
        decisionDueDays: "Quyết định",
        noticeDueDays: "Thông báo",
        strictDeadlines: "Khóa khi quá hạn",
        next: "Kỳ tiếp theo",
      },
    },
  },
  cycle: {
    series: {
      over: "Đã kết thúc",
      firstHint: "Từ ngày 1 đến ngày 28",
      lastHint: "Bỏ trống nếu lặp đến khi dừng",
      openHint: "Số âm: mở sau ngày đầu kỳ",
      patternHint: "Trong mẫu có thể dùng: %{words}.",
      duesHint: "Số ngày tính từ ngày cuối kỳ; số âm là trước ngày cuối kỳ, bỏ trống là không có hạn.",
    },
  },
};
