export const personVi = {
  resources: { appointments: { fields: { acting: "Quyền, phụ trách đơn vị" } } },
  organization: {
    person: {
      acting: "Quyền, phụ trách",
      actingHint:
        "Được giao quyền hoặc phụ trách khi đơn vị chưa có người đứng đầu: làm mọi việc của người đứng đầu trong kỳ đánh giá, đến khi có người được bổ nhiệm.",
      headOrActing: "Đã là người đứng đầu thì không ghi thêm quyền, phụ trách",
    },
  },
};
