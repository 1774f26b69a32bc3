import type { HelpText } from "../help-text.ts";

export const frameworkHelp = {
  frameworks: {
    title: "Khung, quy chế",
    about: "Các khung năng lực và quy chế đánh giá, xếp loại; mỗi khung có các phiên bản và các đơn vị áp dụng.",
    steps: [
      "Mở một khung để xem phiên bản đang áp dụng và các đơn vị áp dụng.",
      "Lập khung mới từ khung có sẵn, hoặc cụ thể hóa khung của cấp trên.",
      "Xem bản nháp đang soạn và góp ý chưa giải quyết.",
      "Nhập khung từ tệp hoặc từ gói CASE.",
    ],
  },
  frameworkCreate: {
    title: "Lập khung, quy chế",
    about: "Bắt đầu một khung mới. Lấy một khung có sẵn rồi sửa thì nhanh và ít sai hơn soạn từ đầu.",
    steps: [
      "Chọn loại: quy chế đánh giá, xếp loại hay khung năng lực.",
      "Chọn khung để sao chép hoặc khung cấp trên để cụ thể hóa.",
      "Ghi tên, đơn vị ban hành; sau khi lưu, màn hình soạn thảo mở ra.",
    ],
  },
  framework: {
    title: "Một khung, quy chế",
    about: "Các phiên bản của khung, nơi áp dụng và các khung cụ thể hóa của cấp dưới.",
    steps: [
      "Mở phiên bản để đọc, hoặc bản nháp để soạn tiếp.",
      "Lập phiên bản mới khi cần sửa; phiên bản đã ban hành không sửa được.",
      "Cho đơn vị áp dụng từ một ngày; kết thúc hoặc gia hạn áp dụng.",
      "So sánh hai phiên bản.",
    ],
  },
  version: {
    title: "Một phiên bản",
    about: "Toàn văn một phiên bản: tiêu chí, thang điểm, mức xếp loại, trình tự, thẩm quyền, căn cứ pháp lý.",
    steps: [
      "Đọc theo từng phần; mở tiêu chí để xem hướng dẫn chấm.",
      "Thử với một người giả định để xem điểm và mức được tính thế nào.",
      "Xuất ra tệp để gửi hoặc lưu; in thành văn bản.",
      "Với bản nháp: góp ý vào từng phần, soạn tiếp, ban hành.",
    ],
  },
  studio: {
    title: "Soạn khung, quy chế",
    about: "Soạn bản nháp: cây tiêu chí bên trái, nội dung của phần đang chọn và kết quả thử bên cạnh.",
    steps: [
      "Thêm, kéo, sao chép tiêu chí; đặt cách chấm, điểm tối đa, đối tượng áp dụng.",
      "Đặt quy tắc: dải điểm của từng mức, điều kiện, khống chế tỷ lệ, trình tự, thẩm quyền.",
      "Xem trước kết quả với người giả định ngay khi sửa.",
      "Bấm Kiểm tra trước khi ban hành: lỗi phải sửa, cảnh báo nên xem.",
      "Hoàn tác bằng Ctrl+Z; hai người cùng soạn thì hệ thống cho so sánh và gộp khi lưu.",
    ],
  },
  diff: {
    title: "So sánh phiên bản",
    about: "Hai phiên bản khác nhau ở đâu: tiêu chí thêm, bớt, đổi điểm, đổi quy tắc.",
    steps: [
      "Chọn hai phiên bản cần so sánh.",
      "Xem từng thay đổi với nội dung trước và sau.",
      "In hoặc gửi đường dẫn của trang này để lấy ý kiến.",
    ],
  },
  rebase: {
    title: "Chuyển theo phiên bản mới của cấp trên",
    about: "Khung cấp trên đã có phiên bản mới; đưa những thay đổi đó vào bản nháp mà vẫn giữ phần của đơn vị mình.",
    steps: [
      "Xem cấp trên đã đổi gì và phần nào của đơn vị bị ảnh hưởng.",
      "Với chỗ vướng nhau, chọn giữ nội dung của đơn vị hay theo cấp trên.",
      "Chuyển; sau đó kiểm tra lại bản nháp trước khi ban hành.",
    ],
  },
  usage: {
    title: "Khung áp dụng tại đơn vị",
    about: "Đơn vị nào đang áp dụng khung, quy chế nào, phiên bản nào; đơn vị nào chưa có.",
    steps: [
      "Chọn đơn vị để xem khung của đơn vị và cấp dưới, kể cả khung do cấp trên áp dụng.",
      "Xem từng khung đang áp dụng ở bao nhiêu đơn vị, cho bao nhiêu người.",
      "Mở khung để đọc nội dung đang áp dụng.",
    ],
  },
} satisfies Record<string, HelpText>;
