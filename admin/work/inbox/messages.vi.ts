export const taskInboxVi = {
  taskInbox: {
    title: "Nghiệm thu, giao việc",
    hint: "Những gì chờ bạn với tư cách người giao việc, người đứng đầu.",
    none: "Không có gì chờ bạn",
    noneHint: "Kết quả được trình, việc phát sinh, việc cần giao lại và việc quá hạn sẽ hiện ở đây.",
    more: "Còn %{count} nhiệm vụ nữa; xử lý bớt để thấy tiếp.",
    submitted: "Trình ngày %{day}, số lượng %{quantity}",
    submittedLate: "Trình quá hạn, ngày %{day}, số lượng %{quantity}",
    toAccept: { title: "Chờ nghiệm thu", hint: "Xem sản phẩm, minh chứng rồi nghiệm thu hoặc trả lại." },
    toConfirm: { title: "Việc phát sinh chờ xác nhận", hint: "Chỉ được tính sau khi xác nhận." },
    toHandOn: { title: "Chờ giao lại", hint: "Không còn người chủ trì." },
    late: { title: "Việc tôi giao đã quá hạn", hint: "Chưa trình kết quả." },
    many: {
      do: "Nghiệm thu đã chọn (%{count})",
      title: "Nghiệm thu %{count} nhiệm vụ",
      text: "Nghiệm thu đúng số lượng đã trình, không ghi sai sót: %{whole} sản phẩm chuẩn được tính là hoàn thành.",
    },
  },
};
