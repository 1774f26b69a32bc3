export const tokenVi = {
  identity: {
    token: {
      title: "Mã truy cập API",
      about:
        "Chương trình khác (bảng số liệu, phần mềm của cơ quan) dùng mã để đọc dữ liệu thay cho tài khoản này, trong phạm vi đơn vị và quyền đã chọn. Mã không sửa được gì.",
      graphiql: "Thử truy vấn (GraphiQL)",
      create: "Tạo mã",
      createTitle: "Tạo mã truy cập API",
      createHint: "Mã chỉ hiện một lần ngay sau khi tạo. Ai có mã đều đọc được dữ liệu trong phạm vi của mã.",
      created: "Mã truy cập %{name}",
      createdHint:
        "Hãy chép và cất mã ở nơi an toàn ngay bây giờ: mã không hiện lại. Mã dùng được đến hết ngày %{until}.",
      name: "Tên gọi, mục đích",
      nameHint: "Ví dụ: Bảng số liệu Grafana của Sở Nội vụ",
      scopes: "Phạm vi",
      scope: {
        STATISTICS: "Số liệu thống kê",
        LISTS: "Danh sách và hồ sơ",
        EXPORTS: "Kết xuất tệp",
        ADHOC: "Truy vấn tự viết",
      },
      unit: "Đơn vị (gồm đơn vị trực thuộc)",
      expiresOn: "Dùng đến hết ngày",
      expiresHint: "Tối đa một năm",
      lastUsed: "Dùng gần nhất",
      never: "Chưa dùng",
      account: "Tài khoản",
      until: "Đến hết ngày",
      state: "Tình trạng",
      status: { IN_FORCE: "Đang dùng được", EXPIRED: "Hết hạn", REVOKED: "Đã thu hồi" },
      revoke: "Thu hồi",
      revokeTitle: "Thu hồi mã %{name}?",
      revokeConsequence:
        "Chương trình đang dùng mã này không đọc được dữ liệu nữa, ngay lập tức. Không khôi phục được mã.",
      revokeDone: "Đã thu hồi mã truy cập",
      empty: "Chưa có mã truy cập nào",
      emptyHint: "Tạo một mã khi cần cho chương trình khác đọc dữ liệu.",
    },
  },
};
