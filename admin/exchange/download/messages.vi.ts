export const downloadVi = {
  download: {
    title: "Đang lập tệp",
    preparing: "Đang chuẩn bị dữ liệu…",
    rows: "Đã ghi %{rows} dòng",
    rowsOf: "Đã ghi %{rows} trên tổng số %{total} dòng",
    hint: "Lập xong, tệp tự tải về. Nếu dừng, việc đọc dữ liệu cũng dừng và không có tệp nào được lưu.",
    stop: "Dừng, không tải nữa",
    made: "Đã tạo tệp",
    stopped: "Đã dừng, không có tệp nào được lưu.",
    brokenOff: "Tệp bị đứt giữa chừng nên không được lưu. Hãy kiểm tra mạng rồi kết xuất lại.",
  },
};
