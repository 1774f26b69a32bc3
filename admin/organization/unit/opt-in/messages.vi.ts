export const optInVi = {
  organization: {
    optIn: {
      title: "Đánh giá lao động hợp đồng",
      hint: "Luật không bắt buộc; do đơn vị tự chọn.",
      none: "Đơn vị chưa chọn; áp dụng lựa chọn của đơn vị cấp trên gần nhất, nếu không có thì không đánh giá.",
      yes: "Có đánh giá lao động hợp đồng",
      no: "Không đánh giá lao động hợp đồng",
      document: "Văn bản số %{number}",
      set: "Chọn",
      dialog: "Đánh giá lao động hợp đồng của %{name}",
      consequence:
        "Áp dụng cho các kỳ mở từ ngày này, gồm cả đơn vị cấp dưới chưa tự chọn. Kỳ đã mở giữ nguyên; lựa chọn trước hết hiệu lực vào ngày liền trước.",
      choice: "Lựa chọn của đơn vị",
      startsOn: "Áp dụng từ ngày",
      documentNumber: "Số văn bản",
      save: "Ghi lựa chọn",
      done: "Đã ghi lựa chọn của đơn vị",
    },
  },
};
