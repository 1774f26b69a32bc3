import type { HelpText } from "../help-text.ts";

export const workHelp = {
  catalogues: {
    title: "Danh mục sản phẩm, công việc",
    about: "Sản phẩm, công việc chuẩn và hệ số quy đổi K, làm căn cứ tính số lượng, chất lượng, tiến độ.",
    steps: [
      "Mở danh mục để xem phiên bản đang áp dụng.",
      "Lập danh mục cho cơ quan quản lý; các đơn vị trực thuộc dùng chung.",
      "Tìm sản phẩm theo mã hoặc tên.",
    ],
  },
  catalogue: {
    title: "Một danh mục",
    about: "Các phiên bản của danh mục: nhóm độ phức tạp, sản phẩm chuẩn, từng sản phẩm với hệ số K.",
    steps: [
      "Chia tối đa 5 nhóm độ phức tạp, chọn sản phẩm chuẩn (K = 1).",
      "Thêm từng sản phẩm hoặc nhập cả bảng tính; xem trước rồi mới ghi.",
      "Nêu văn bản và ban hành phiên bản; phiên bản đã ban hành không sửa được.",
      "Việc đã giao giữ hệ số K lúc giao.",
    ],
  },
  plans: {
    title: "Kế hoạch công tác",
    about: "Kế hoạch tuần, tháng, quý, năm của đơn vị và cá nhân; đầu việc của kế hoạch trở thành nhiệm vụ.",
    steps: [
      "Lập kế hoạch của đơn vị hoặc của mình.",
      "Duyệt hoặc trả lại kế hoạch cấp dưới trình.",
      "Lọc theo loại, trạng thái, của ai.",
    ],
  },
  plan: {
    title: "Một kế hoạch",
    about: "Các đầu việc, người chủ trì, sản phẩm, thời hạn và khối lượng của từng người.",
    steps: [
      "Thêm đầu việc từ danh mục sản phẩm hoặc lấy từ kế hoạch đang thực hiện.",
      "Giao người chủ trì, người phối hợp, thời hạn.",
      "Xem khối lượng từng người để giao cho cân đối với vị trí việc làm.",
      "Trình duyệt; khi được duyệt, đầu việc thành nhiệm vụ của từng người.",
    ],
  },
  myWork: {
    title: "Việc của tôi",
    about: "Nhiệm vụ của bạn trong tuần, trong tháng và kết quả đang có.",
    steps: [
      "Bắt đầu, báo tiến độ, nộp kết quả kèm minh chứng ngay trên thẻ việc.",
      "Báo việc phát sinh ngoài kế hoạch; người đứng đầu xác nhận rồi mới được tính.",
      "Báo sớm nếu không có khả năng hoàn thành, để giao người khác.",
      "Xem số lượng, chất lượng, tiến độ đến nay của tháng.",
    ],
  },
  inbox: {
    title: "Nghiệm thu, giao việc",
    about: "Những gì chờ bạn với tư cách người giao việc: kết quả được trình, việc phát sinh, việc cần giao lại.",
    steps: [
      "Xem sản phẩm, minh chứng rồi nghiệm thu hoặc trả lại kèm lý do.",
      "Xác nhận hoặc không công nhận việc phát sinh.",
      "Giao lại việc không còn người chủ trì.",
      "Chọn nhiều việc để nghiệm thu một lần.",
    ],
  },
  task: {
    title: "Một nhiệm vụ",
    about: "Sản phẩm phải làm, thời hạn, diễn biến, minh chứng và phần được tính vào kết quả.",
    steps: [
      "Người chủ trì: bắt đầu, báo tiến độ, đính kèm minh chứng, nộp kết quả.",
      "Người giao việc: nghiệm thu, trả lại, đổi thời hạn, giao người khác.",
      "Xác nhận nguyên nhân khách quan thì chậm, sai sót do nguyên nhân đó không bị trừ.",
      "Xem nhiệm vụ được tính vào số lượng, chất lượng, tiến độ thế nào.",
    ],
  },
  unitWork: {
    title: "Tiến độ công việc của đơn vị",
    about: "Nhiệm vụ có thời hạn trong kỳ của cả đơn vị: đã xong, chờ nghiệm thu, quá hạn.",
    steps: [
      "Chọn đơn vị và kỳ; bấm vào từng số để xem nhiệm vụ.",
      "Xem việc chậm lâu nhất và ai đang chủ trì.",
      "Xem số lượng, chất lượng, tiến độ của đơn vị và từng người.",
    ],
  },
  calendar: {
    title: "Lịch thời hạn",
    about: "Thời hạn của các nhiệm vụ trong tháng.",
    steps: [
      "Chuyển tháng; bấm vào ngày để xem các việc đến hạn.",
      "Lấy địa chỉ lịch để xem thời hạn trong ứng dụng lịch của bạn.",
      "Thu hồi địa chỉ lịch nếu lỡ gửi cho người khác.",
    ],
  },
  programmes: {
    title: "Chương trình hành động",
    about: "Cam kết của cán bộ được luân chuyển, điều động, bổ nhiệm, báo cáo trước tập thể lãnh đạo.",
    steps: [
      "Xem chương trình của mình hoặc của những người bạn được xem.",
      "Lập chương trình hành động mới.",
      "Mở một chương trình để góp ý, thông qua, xác nhận kết quả.",
    ],
  },
  programme: {
    title: "Một chương trình hành động",
    about: "Cam kết, chỉ tiêu, mốc thời gian, ý kiến của tập thể và kết quả thực hiện.",
    steps: [
      "Tập thể nêu ý kiến; người lập trả lời từng ý kiến.",
      "Người có thẩm quyền thông qua hoặc trả lại.",
      "Báo hoàn thành từng mốc kèm minh chứng; người có thẩm quyền xác nhận.",
    ],
  },
  writeProgramme: {
    title: "Soạn chương trình hành động",
    about: "Viết bối cảnh, cam kết, chỉ tiêu và các mốc; trình tập thể khi đã xong.",
    steps: [
      "Ghi bối cảnh và từng cam kết với sản phẩm, chỉ tiêu đo được.",
      "Chia mốc thời gian cho mỗi cam kết.",
      "Lưu bản soạn; trình tập thể khi sẵn sàng.",
    ],
  },
} satisfies Record<string, HelpText>;
