export const adoptionVi = {
  framework: { tab: { versions: "Các phiên bản", adoptions: "Đơn vị áp dụng" } },
  adoption: {
    title: "Đơn vị áp dụng",
    hint: "Kỳ đánh giá mở trong thời gian áp dụng dùng phiên bản có hiệu lực vào ngày mở kỳ.",
    none: "Chưa có đơn vị nào áp dụng khung này",
    invite: "Chọn đơn vị áp dụng sau khi đã ban hành một phiên bản.",
    noVersion: "Chưa có phiên bản hiệu lực",
    withSubtree: "gồm đơn vị cấp dưới",
    unitOnly: "chỉ đơn vị này",
    document: "văn bản số %{number}",
    units: "%{smart_count} đơn vị |||| %{smart_count} đơn vị",
    people: "%{smart_count} người |||| %{smart_count} người",
    state: { running: "Đang áp dụng", coming: "Chưa đến ngày", ended: "Đã thôi áp dụng" },
    cycles: "Kỳ đánh giá đang mở",
    cyclesHint: "Mỗi kỳ giữ nguyên phiên bản của khung từ lúc mở đến lúc kết thúc.",
    noCycles: "Không có kỳ nào đang mở với khung này",
    adopt: "Áp dụng tại đơn vị",
    adoptTitle: "Áp dụng khung tại đơn vị nào?",
    adoptConsequence:
      "Từ ngày áp dụng, các kỳ đánh giá mở tại đơn vị sẽ dùng khung này. Các kỳ đang mở không thay đổi.",
    adoptDone: "Đã ghi nhận đơn vị áp dụng khung",
    unit: "Đơn vị",
    includesSubtree: "Áp dụng cho cả đơn vị cấp dưới",
    firstDay: "Áp dụng từ ngày",
    lastDay: "Ngày cuối cùng áp dụng",
    lastDayIfKnown: "Áp dụng đến hết ngày (nếu đã biết)",
    documentNumber: "Số văn bản áp dụng",
    end: "Thôi áp dụng",
    endTitle: "%{unit} thôi áp dụng khung này?",
    endConsequence:
      "Sau ngày cuối cùng, kỳ đánh giá mới của đơn vị không dùng khung này nữa. Các kỳ đang mở vẫn giữ phiên bản của mình.",
    endConsequenceSubtree:
      "Sau ngày cuối cùng, kỳ đánh giá mới của đơn vị và mọi đơn vị cấp dưới không dùng khung này nữa. Các kỳ đang mở vẫn giữ phiên bản của mình.",
    cyclesStay:
      "%{smart_count} kỳ đang mở với khung này tiếp tục đến hết với phiên bản của mình. |||| %{smart_count} kỳ đang mở với khung này tiếp tục đến hết với phiên bản của mình.",
    endDone: "Đã ghi ngày cuối cùng áp dụng",
  },
};
