/** What the first page says to those who read figures. */
export const deskVi = {
  statisticsDesk: {
    overview: "Tổng hợp kết quả đánh giá, xếp loại",
    builder: "Tự lập bảng số liệu theo đơn vị, kỳ, chức danh",
    cycle: "%{cycle} đang chạy",
    progress: "Xem tiến độ",
    open: "Mở",
  },
};
