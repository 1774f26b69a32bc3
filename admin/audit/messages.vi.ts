export const auditVi = {
  resources: {
    auditEntries: {
      name: "Nhật ký thay đổi |||| Nhật ký thay đổi",
      empty: "Chưa có thay đổi nào được ghi",
      invite: "Mọi thay đổi dữ liệu đều để lại một dòng ở đây.",
      fields: {
        at: "Thời điểm",
        verb: "Hành động",
        actorName: "Người thực hiện",
        changeCount: "Số bản ghi",
        accountId: "Tài khoản",
        from: "Từ thời điểm",
        to: "Trước thời điểm",
      },
    },
  },
  audit: {
    program: "chương trình",
    before: "Trước",
    after: "Sau",
    field: "Trường",
    raw: "Nội dung đầy đủ",
    bulk: "Thay đổi hàng loạt",
  },
};
