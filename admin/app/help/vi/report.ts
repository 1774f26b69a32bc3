import type { HelpText } from "../help-text.ts";

export const reportHelp = {
  statistics: {
    title: "Thống kê xếp loại",
    about: "Kết quả đánh giá, xếp loại của một đơn vị trong một kỳ; bảng và biểu đồ đi đôi.",
    steps: [
      "Chọn kỳ và đơn vị.",
      "Xem số người, tỷ lệ từng mức; mỗi người được tính một lần.",
      "Kết xuất ra tệp Excel hoặc CSV.",
    ],
  },
  overview: {
    title: "Tổng quan thống kê",
    about: "Tiến độ, cơ cấu xếp loại, chỗ đang chậm và đơn vị khác biệt trong phạm vi đã chọn.",
    steps: [
      "Chọn phạm vi: đơn vị, loại kỳ, khoảng thời gian; địa chỉ trang giữ lựa chọn của bạn.",
      "Bấm vào đơn vị để xem sâu hơn.",
      "Xem bảng số liệu bên dưới mỗi biểu đồ.",
    ],
  },
  unitDashboard: {
    title: "Thống kê của đơn vị",
    about: "Số liệu của một đơn vị: cơ cấu mức, điểm, so sánh giữa các đơn vị trực thuộc, thay đổi theo thời gian.",
    steps: [
      "Chọn đơn vị và kỳ.",
      "So sánh các đơn vị trực thuộc với nhau.",
      "Mở bảng để xem con số chính xác hoặc kết xuất.",
    ],
  },
  criterionDashboard: {
    title: "Thống kê theo tiêu chí",
    about: "Điểm trung bình theo nhóm và từng tiêu chí, so với điểm tự chấm.",
    steps: [
      "Chọn đơn vị và kỳ.",
      "Xem tiêu chí nào đạt cao, tiêu chí nào còn yếu, chỗ nào tự chấm khác xa điểm được chấm.",
      "Tìm tiêu chí cần hướng dẫn thêm hoặc sửa ở phiên bản sau.",
    ],
  },
  builder: {
    title: "Tự phân tích",
    about: "Tự chọn chỉ tiêu, cách nhóm và bộ lọc để lập bảng theo ý mình.",
    steps: [
      "Chọn chỉ tiêu và nhóm theo tối đa ba chiều.",
      "Lọc theo kỳ, đơn vị; nhóm quá nhỏ được che để giữ bí mật cá nhân.",
      "Gửi đường dẫn cho người khác (địa chỉ trang giữ nguyên lựa chọn), kết xuất tệp hoặc sao chép truy vấn.",
    ],
  },
  tracking: {
    title: "Theo dõi tiến độ",
    about: "Các đơn vị trực thuộc: đã có quy chế chưa, đã mở kỳ chưa, làm tới đâu, đơn vị nào chậm.",
    steps: [
      "Chọn đơn vị cấp trên, loại kỳ và một ngày trong kỳ.",
      "Chỉ xem đơn vị chậm để nhắc.",
      "Bấm tên đơn vị để xem tiếp các đơn vị bên trong.",
    ],
  },
  forms: {
    title: "Biểu mẫu",
    about: "Các biểu mẫu theo quy định và mẫu riêng của cơ quan.",
    steps: [
      "Xem biểu mẫu nào dùng cho phiếu, cuộc họp hay đơn vị, theo căn cứ nào.",
      "Đăng ký mẫu Word riêng có trường trộn; hệ thống kiểm tra mẫu trước.",
      "Lập biểu mẫu ở phiếu, ở cuộc họp hoặc ở trang Danh sách, tổng hợp.",
    ],
  },
  lists: {
    title: "Danh sách, tổng hợp",
    about: "Lập danh sách kết quả và bảng tổng hợp theo mẫu để trình, gửi cấp trên.",
    steps: [
      "Chọn đơn vị và kỳ rồi chọn mẫu danh sách.",
      "Nhận tệp số liệu năm của đơn vị dùng hệ thống riêng.",
      "Tải tệp số liệu gửi cấp trên; tỷ lệ luôn ghi rõ cơ sở tính.",
    ],
  },
  duty: {
    title: "Nghĩa vụ báo cáo",
    about: "Kết quả phải được cập nhật vào Cơ sở dữ liệu quốc gia chậm nhất 05 ngày sau khi có kết quả.",
    steps: [
      "Xem kết quả còn hạn, quá hạn, đã gửi.",
      "Lập gói kết quả cho một kỳ; nội dung gói không đổi sau khi lập.",
      "Tải gói, gửi đi rồi ghi nhận ngày gửi, số văn bản, nơi nhận.",
    ],
  },
  imports: {
    title: "Nhập dữ liệu từ tệp",
    about: "Đưa đơn vị, vị trí, cán bộ, tài khoản, yêu cầu năng lực, kết quả cũ vào hệ thống từ Excel hoặc CSV.",
    steps: [
      "Chọn loại bảng và đọc cách ghi từng dòng.",
      "Chọn tệp; hệ thống đọc thử, chưa ghi gì.",
      "Xem từng dòng: thêm mới, cập nhật, lỗi; sửa tệp nếu có lỗi.",
      "Nhập: tất cả các dòng hoặc không dòng nào.",
    ],
  },
  publications: {
    title: "Công bố kết quả",
    about: "Kết quả nào đã công bố, trong phạm vi nào, và lịch sử công bố.",
    steps: [
      "Chọn kỳ và đơn vị để xem trước nội dung sẽ công bố.",
      "Công bố trong đơn vị (có tên và mức) hoặc công khai (chỉ số liệu tổng hợp).",
      "Mở một bản công bố để xem hoặc thu hồi.",
    ],
  },
  publication: {
    title: "Một bản công bố",
    about: "Đúng nội dung đã công bố, người công bố, thời điểm và mã kiểm tra.",
    steps: [
      "Đối chiếu nội dung với mã băm SHA-256.",
      "Xem điều đã thay đổi sau khi công bố: kiến nghị, quyết định thay thế.",
      "Thu hồi kèm lý do nếu có sai sót; bản cũ vẫn được lưu.",
    ],
  },
} satisfies Record<string, HelpText>;
