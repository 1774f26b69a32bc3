export const accountVi = {
  identity: {
    provider: {
      signIn: "Đăng nhập bằng %{name}",
      failed: "Không đăng nhập được qua hệ thống đăng nhập chung. Hãy thử lại.",
      title: "Danh tính bên ngoài",
      about: "Khi đã liên kết, bạn đăng nhập được bằng %{name} thay cho tên và mật khẩu.",
      none: "Chưa liên kết danh tính nào",
      link: "Liên kết với %{name}",
      subject: "Mã ở nhà cung cấp",
      linkedAt: "Liên kết lúc",
      unlink: "Hủy liên kết",
      unlinkTitle: "Hủy liên kết với %{name}?",
      unlinkConsequence:
        "Bạn không đăng nhập được bằng danh tính này nữa. Nếu chưa có mật khẩu, hãy xin người quản trị liên kết đặt mật khẩu trước.",
      unlinkDone: "Đã hủy liên kết danh tính",
    },
  },
};
