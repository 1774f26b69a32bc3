export const noticeVi = {
  notice: {
    title: "Thông báo",
    bell: "Thông báo, %{count} chưa đọc",
    none: "Không có thông báo nào",
    noneHint: "Việc chờ bạn, thời hạn và kết quả sẽ hiện ở đây.",
    noneUnread: "Bạn đã đọc hết thông báo",
    all: "Xem tất cả",
    unreadOnly: "Chỉ thông báo chưa đọc",
    markAll: "Đánh dấu đã đọc tất cả",
    marked: "Đã đánh dấu đã đọc",
    unread: "Chưa đọc",
    more: "Xem thêm",
    kind: { TASK: "Việc cần làm", REMINDER: "Nhắc hạn", RESULT: "Kết quả", INFORMATION: "Thông tin" },
    mail: {
      title: "Thông báo qua thư điện tử",
      hint: "Mỗi ngày nhiều nhất một thư, tổng hợp các thông báo chưa đọc. Tiêu đề thư không nêu nội dung.",
      email: "Địa chỉ thư điện tử",
      digest: "Nhận thư tổng hợp hằng ngày",
      save: "Lưu địa chỉ",
      done: "Đã lưu địa chỉ thư điện tử",
    },
  },
};
