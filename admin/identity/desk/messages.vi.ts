/** What the first page says to administrators. */
export const deskVi = {
  identity: {
    desk: {
      grants: "%{smart_count} phân quyền chờ phê duyệt |||| %{smart_count} phân quyền chờ phê duyệt",
      approve: "Phê duyệt",
      job: "Tác vụ tự động “%{job}” bị lỗi ở lần chạy gần nhất",
      backup: "Bản sao lưu mới nhất đã được kiểm chứng",
      old: "Bản sao lưu mới nhất đã cũ hơn hai ngày",
      never: "Chưa có bản sao lưu nào",
      off: "Máy chủ chưa được đặt lịch tự sao lưu",
      backupHint: "Đặt lịch bằng KHUNG_BACKUP_AT hoặc sao lưu ngay bằng lệnh khung backup.",
    },
  },
};
