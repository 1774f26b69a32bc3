import type { HelpText } from "../help-text.ts";

export const organizationHelp = {
  units: {
    title: "Cây tổ chức",
    about: "Bộ máy của cơ quan: đơn vị nào trực thuộc đơn vị nào, ai đứng đầu, có bao nhiêu người.",
    steps: [
      "Mở nhánh của cây để xem các đơn vị trực thuộc; chọn một đơn vị để xem người, vị trí và lịch sử.",
      "Lập đơn vị mới, hoặc nhập cả danh sách đơn vị từ tệp ở trang Nhập dữ liệu từ tệp.",
      "Chuyển đơn vị sang trực thuộc đơn vị khác, kết thúc hoạt động, ghi nhận chia tách, sáp nhập theo văn bản; lịch sử được giữ.",
    ],
  },
  unitForm: {
    title: "Ghi thông tin đơn vị",
    about:
      "Lập đơn vị mới hoặc sửa tên, mã, loại của đơn vị. Cấp trên của đơn vị quyết định ai có thẩm quyền đánh giá.",
    steps: [
      "Ghi tên, mã và loại đơn vị; mã không trùng trong hệ thống.",
      "Chọn đơn vị cấp trên và ngày bắt đầu hoạt động.",
      "Thay đổi cấp trên hoặc sắp xếp lại thì dùng các nút ở trang của đơn vị, để giữ được lịch sử.",
    ],
  },
  unit: {
    title: "Một đơn vị",
    about: "Mọi điều về một đơn vị: người đứng đầu, cán bộ, biên chế, ủy quyền, lịch sử.",
    steps: [
      "Xem ai đang công tác ở đơn vị và ai đứng đầu; bổ nhiệm, phân công người mới.",
      "Ghi việc đơn vị đánh giá cả người lao động hợp đồng, nếu đã quyết định.",
      "Ủy quyền có thời hạn cho cấp phó hoặc người khác, kèm số văn bản.",
      "Giao biên chế theo từng vị trí việc làm.",
      "Điều động người, chuyển hoặc kết thúc đơn vị theo văn bản.",
    ],
  },
  positions: {
    title: "Vị trí việc làm",
    about: "Danh mục vị trí việc làm; mỗi vị trí có bản mô tả, yêu cầu năng lực và biên chế tại từng đơn vị.",
    steps: [
      "Tìm vị trí theo mã hoặc tên, gõ không dấu cũng được.",
      "Mở một vị trí để xem bản mô tả, yêu cầu năng lực, khoảng cách năng lực.",
      "Lập vị trí mới hoặc nhập danh mục từ tệp.",
    ],
  },
  positionForm: {
    title: "Ghi vị trí việc làm",
    about: "Lập vị trí mới hoặc sửa mã, tên, nhóm của vị trí.",
    steps: [
      "Ghi mã theo danh mục đã được phê duyệt của cơ quan; mã do địa phương đặt.",
      "Chọn nhóm vị trí: lãnh đạo, quản lý; chuyên môn, nghiệp vụ; hỗ trợ, phục vụ.",
      "Sau khi lưu, viết bản mô tả và đặt yêu cầu năng lực ở trang của vị trí.",
    ],
  },
  position: {
    title: "Một vị trí việc làm",
    about: "Bản mô tả, yêu cầu năng lực, biên chế và khoảng cách năng lực của một vị trí.",
    steps: [
      "Đọc, viết hoặc in bản mô tả vị trí.",
      "Đặt cấp độ yêu cầu (một khoảng) cho từng năng lực trong khung năng lực.",
      "Xem biên chế được giao và số người đang giữ vị trí.",
      "Xem những người còn dưới yêu cầu để bố trí đào tạo, bồi dưỡng.",
    ],
  },
  description: {
    title: "Bản mô tả vị trí việc làm",
    about: "Viết mục tiêu, công việc kèm tiêu chí hoàn thành, quan hệ công tác, quyền hạn và yêu cầu của vị trí.",
    steps: [
      "Ghi từng công việc và tiêu chí đánh giá hoàn thành.",
      "Ghi quan hệ công tác trong và ngoài cơ quan, phạm vi quyền hạn.",
      "Ghi yêu cầu về trình độ; yêu cầu năng lực đặt ở trang của vị trí.",
      "Lưu; bản mô tả hiện ở trang của vị trí.",
    ],
  },
  persons: {
    title: "Cán bộ",
    about: "Danh sách cán bộ, công chức, viên chức thuộc phạm vi bạn được xem.",
    steps: [
      "Tìm theo họ tên hoặc mã; lọc theo đơn vị, loại.",
      "Mở một người để xem quá trình công tác, thời gian nghỉ, kỷ luật.",
      "Thêm người mới hoặc nhập danh sách từ tệp.",
    ],
  },
  personForm: {
    title: "Ghi thông tin cán bộ",
    about: "Thêm người mới hoặc sửa họ tên, mã, ngày sinh, loại của một người.",
    steps: [
      "Ghi mã cán bộ và họ tên đúng như hồ sơ.",
      "Chọn loại: cán bộ, công chức, viên chức, người lao động; loại quyết định quy chế áp dụng.",
      "Bổ nhiệm, phân công được ghi sau khi lưu, ở trang của người đó.",
    ],
  },
  person: {
    title: "Một cán bộ",
    about: "Quá trình công tác, thời gian nghỉ và kỷ luật của một người; quy chế dùng các dữ kiện này khi đánh giá.",
    steps: [
      "Ghi bổ nhiệm, phân công, điều động kèm ngày và văn bản.",
      "Ghi thời gian nghỉ; nghỉ ốm, thai sản được tính theo thời gian làm việc thực tế.",
      "Ghi quyết định kỷ luật, nêu rõ có liên quan đến công vụ hay không.",
      "Ghi sai thì sửa hoặc rút lại; nhật ký giữ cả bản trước.",
    ],
  },
  appointment: {
    title: "Bổ nhiệm, phân công",
    about:
      "Ghi một người giữ vị trí nào, ở đơn vị nào, từ ngày nào. Mỗi kỳ đánh giá lấy thông tin có hiệu lực trong kỳ.",
    steps: [
      "Chọn cán bộ, đơn vị, vị trí và ngày bắt đầu.",
      "Đánh dấu người đứng đầu hoặc giữ chức vụ lãnh đạo, quản lý.",
      "Người kiêm nhiệm có một phân công chính; mỗi người chỉ được đánh giá một lần.",
    ],
  },
  postTargets: {
    title: "Mục tiêu tinh gọn",
    about: "Số chức danh, biên chế phải còn lại theo thời hạn của đề án, so với số đang có.",
    steps: [
      "Chọn đơn vị để xem cả các đơn vị trực thuộc.",
      "Đặt mục tiêu: số phải còn lại, ngày xuất phát, thời hạn và số văn bản.",
      "Xem đơn vị nào đã đạt, đang thực hiện hay quá hạn, còn phải giảm bao nhiêu.",
    ],
  },
  holidays: {
    title: "Ngày nghỉ lễ",
    about: "Các ngày nghỉ và ngày làm bù; dùng để tính ngày làm việc, nhất là thời hạn giải quyết kiến nghị.",
    steps: [
      "Chọn năm để xem các ngày nghỉ đã ghi.",
      "Thêm, sửa hoặc xóa ngày nghỉ, ngày làm bù khi có thông báo.",
      "Thời hạn tính theo ngày làm việc được tính lại theo danh sách này.",
    ],
  },
  competencies: {
    title: "Năng lực theo vị trí",
    about: "So sánh năng lực của cán bộ trong đơn vị với yêu cầu của vị trí; tách khỏi điểm đánh giá, xếp loại.",
    steps: [
      "Chọn đơn vị để xem số người theo năng lực và cấp độ.",
      "Xem nhu cầu đào tạo, bồi dưỡng: ai thiếu năng lực gì, thiếu mấy cấp độ.",
      "Mở một người để xem chi tiết hoặc đánh giá.",
    ],
  },
  competencyMatrix: {
    title: "Bảng yêu cầu năng lực",
    about: "Yêu cầu cấp độ của nhiều vị trí việc làm theo mọi năng lực của một khung, đặt một lần cho nhiều vị trí.",
    steps: [
      "Chọn khung năng lực; lọc vị trí theo tên, nhóm hoặc đơn vị.",
      "Đi bằng phím mũi tên, bấm số để đặt cấp độ, Shift và số để thành khoảng; Ctrl+Z hoàn tác.",
      "Chép cả bảng sang Excel, sửa rồi dán lại nếu muốn.",
      "Chọn ngày áp dụng và bấm Lưu: mọi ô được ghi cùng lúc.",
    ],
  },
  personCompetencies: {
    title: "Năng lực của một người",
    about: "Cấp độ đang có của một người so với yêu cầu của vị trí, qua các lần đánh giá.",
    steps: [
      "Xem từng năng lực: dưới yêu cầu, đáp ứng hay vượt yêu cầu.",
      "Mở mô tả cấp độ để biết cần làm được gì.",
      "Tự đánh giá hoặc đánh giá cấp dưới nếu bạn có thẩm quyền.",
    ],
  },
  assess: {
    title: "Đánh giá năng lực",
    about: "Chọn cấp độ của từng năng lực theo mô tả. Kết quả không làm thay đổi điểm hay mức xếp loại.",
    steps: [
      "Đọc mô tả cấp độ rồi chọn cấp độ đúng với biểu hiện công việc.",
      "Năng lực chưa đạt cấp độ nào thì chọn đúng như vậy, không để trống.",
      "Lưu; lần đánh giá cũ vẫn được giữ để so sánh.",
    ],
  },
} satisfies Record<string, HelpText>;
