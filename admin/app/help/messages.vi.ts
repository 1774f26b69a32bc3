export const helpFrameVi = {
  khung: {
    help: {
      button: "Trợ giúp về màn hình này",
      title: "Trợ giúp: %{screen}",
      close: "Đóng trợ giúp",
      steps: "Ở đây bạn làm được gì",
      basis: "Căn cứ pháp lý",
      keys: "Bấm ? để mở trợ giúp của màn hình đang xem, Esc để đóng.",
      none: "Màn hình này chưa có trợ giúp.",
      law: {
        act: "Nghị định %{act}",
        article: "Điều %{article} Nghị định %{act}",
        clause: "Khoản %{clause} Điều %{article} Nghị định %{act}",
        point: "Điểm %{point} khoản %{clause} Điều %{article} Nghị định %{act}",
      },
    },
  },
};
