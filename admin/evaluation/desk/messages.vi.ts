/** What the first page says of cycles that run. */
export const deskVi = {
  evaluation: {
    desk: {
      running: {
        late: "%{smart_count} phiếu ở %{units} đơn vị đã quá hạn bước đang làm – %{cycle} |||| %{smart_count} phiếu ở %{units} đơn vị đã quá hạn bước đang làm – %{cycle}",
        lacking:
          "%{smart_count} người chưa xác định được quy chế áp dụng – %{cycle} |||| %{smart_count} người chưa xác định được quy chế áp dụng – %{cycle}",
        quota:
          "%{smart_count} nhóm đang vượt tỷ lệ khống chế – %{cycle} |||| %{smart_count} nhóm đang vượt tỷ lệ khống chế – %{cycle}",
      },
      do: { late: "Xem đơn vị chậm", lacking: "Xem danh sách", quota: "Xem tỷ lệ" },
    },
  },
};
