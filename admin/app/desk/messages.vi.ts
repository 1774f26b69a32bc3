/** What the first page says. */
export const deskVi = {
  khung: {
    desk: {
      waiting: "%{smart_count} việc đang chờ bạn |||| %{smart_count} việc đang chờ bạn",
      late: "%{smart_count} việc đã quá hạn |||| %{smart_count} việc đã quá hạn",
      group: {
        mine: "Việc của tôi",
        office: "Chờ tôi xử lý",
        keeping: "Công tác tổ chức cán bộ",
        system: "Quản trị hệ thống",
        audit: "Kiểm tra, giám sát",
        figures: "Số liệu",
      },
      nothing: "Không có việc nào đang chờ",
      nothingHint: "Việc mới sẽ hiện ở đây ngay khi đến lượt bạn. Bạn cũng sẽ nhận được thông báo.",
      firstRun: "Thiết lập ban đầu",
      firstRunHint: "Từ cài đặt trống đến kỳ đánh giá đầu tiên đã mở, khoảng 15 phút.",
      firstRunGo: "Làm tiếp",
      due: "hạn %{day}",
      overdue: "quá hạn từ %{day}",
      at: "lúc %{at}",
      recent: "Vừa xem",
      rights: "Quyền của bạn",
    },
  },
};
