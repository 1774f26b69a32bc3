export const personVi = {
  resources: { appointments: { fields: { acting: "Quyền, phụ trách đơn vị" } } },
  organization: {
    person: {
      acting: "Quyền, phụ trách",
      actingHint:
        "Được giao quyền hoặc phụ trách khi đơn vị chưa có người đứng đầu: làm mọi việc của người đứng đầu trong kỳ đánh giá, đến khi có người được bổ nhiệm.",
      oneDuty: "Người đứng đầu không đồng thời là cấp phó hoặc quyền, phụ trách đơn vị",
      changeTitle: "Sửa thông tin bổ nhiệm của %{name}",
      changeConsequence:
        "Sửa lại thông tin đã ghi về chức vụ, vị trí tại %{unit}. Chuyển sang vị trí hoặc đơn vị khác từ một ngày thì dùng “Điều động”.",
      changeDone: "Đã sửa thông tin bổ nhiệm",
      headOrActing: "Đã là người đứng đầu thì không ghi thêm quyền, phụ trách",
    },
  },
};
