/** What the first page says to auditors. */
export const deskVi = {
  audit: {
    desk: {
      sealed:
        "Nhật ký thay đổi: %{smart_count} bản ghi đã niêm phong |||| Nhật ký thay đổi: %{smart_count} bản ghi đã niêm phong",
      unsealed:
        "%{smart_count} bản ghi nhật ký chưa được niêm phong quá 5 phút |||| %{smart_count} bản ghi nhật ký chưa được niêm phong quá 5 phút",
      open: "Mở nhật ký",
      see: "Xem từng lần",
      verb: {
        unlockEvaluation:
          "%{smart_count} lần mở khóa phiếu trong 30 ngày |||| %{smart_count} lần mở khóa phiếu trong 30 ngày",
        supersedeDecision:
          "%{smart_count} lần thay quyết định trong 30 ngày |||| %{smart_count} lần thay quyết định trong 30 ngày",
        skipStep: "%{smart_count} lần bỏ qua bước trong 30 ngày |||| %{smart_count} lần bỏ qua bước trong 30 ngày",
        reopenVote:
          "%{smart_count} lần mở lại biểu quyết trong 30 ngày |||| %{smart_count} lần mở lại biểu quyết trong 30 ngày",
        extendDeadline: "%{smart_count} lần gia hạn trong 30 ngày |||| %{smart_count} lần gia hạn trong 30 ngày",
      },
    },
  },
};
