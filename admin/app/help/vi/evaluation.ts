import type { HelpText } from "../help-text.ts";

export const evaluationHelp = {
  cycles: {
    title: "Kỳ đánh giá",
    about: "Các kỳ tháng, quý, năm của đơn vị: kỳ nào đã lập, đang mở, đã đóng.",
    steps: [
      "Lập kỳ mới hoặc đặt chuỗi kỳ lặp lại để hệ thống tự lập.",
      "Mở một kỳ để xem tiến độ, người chậm, mở hoặc đóng kỳ.",
      "Lọc theo trạng thái, loại kỳ, đơn vị; địa chỉ trang giữ nguyên bộ lọc.",
    ],
  },
  cycleForm: {
    title: "Lập, sửa kỳ đánh giá",
    about: "Đặt thời gian, đối tượng và thời hạn các bước của kỳ. Chỉ sửa được khi kỳ chưa mở.",
    steps: [
      "Chọn đơn vị, loại kỳ, ngày đầu và ngày cuối.",
      "Chọn đánh giá cá nhân, tập thể hay cả hai.",
      "Đặt thời hạn từng bước; kỳ năm phải xong trước ngày 15 tháng 12.",
    ],
  },
  cycle: {
    title: "Một kỳ đánh giá",
    about: "Nơi điều hành kỳ: mở kỳ, theo dõi tiến độ từng đơn vị, gia hạn, đóng kỳ.",
    steps: [
      "Xem trước khi mở: ai được lập phiếu, ai không và vì sao, đơn vị nào thiếu quy chế.",
      "Mở kỳ để lập phiếu cho mọi người.",
      "Theo dõi phiếu đang ở bước nào, ai quá hạn.",
      "Thêm người mới về, gia hạn một bước, đóng kỳ khi mọi phiếu đã xong.",
    ],
  },
  series: {
    title: "Chuỗi kỳ lặp lại",
    about: "Đặt quy tắc một lần; các kỳ tháng, quý sau tự được lập và mở đúng ngày.",
    steps: [
      "Xem kỳ tiếp theo của từng chuỗi và ngày sẽ mở.",
      "Lập chuỗi mới cho đơn vị.",
      "Mở một chuỗi để sửa quy tắc; kỳ đã lập không thay đổi.",
    ],
  },
  seriesForm: {
    title: "Quy tắc của chuỗi kỳ",
    about: "Loại kỳ, ngày bắt đầu, mẫu tên, mở trước bao nhiêu ngày và thời hạn các bước.",
    steps: [
      "Chọn loại kỳ và ngày đầu của kỳ đầu tiên.",
      "Ghi mẫu mã, mẫu tên; các từ dùng được có ghi dưới ô nhập.",
      "Ghi thời hạn bằng số ngày tính từ ngày cuối kỳ; số âm là trước ngày cuối kỳ.",
    ],
  },
  rollUp: {
    title: "Các kỳ làm nên kết quả",
    about: "Điểm năm (quý, 6 tháng) được tổng hợp từ những kỳ nào, kỳ nào không tính và vì sao.",
    steps: [
      "Xem điểm từng kỳ và cách lấy trung bình theo quy chế.",
      "Xem kỳ còn thiếu: nghỉ ốm, thai sản, chuyển công tác, chưa đánh giá.",
      "Ghi kết quả của kỳ làm ở cơ quan cũ, kèm văn bản.",
    ],
  },
  meetings: {
    title: "Họp biểu quyết",
    about: "Các cuộc họp nhận xét, biểu quyết mức xếp loại của tập thể có thẩm quyền.",
    steps: [
      "Triệu tập họp cho các phiếu đang chờ biểu quyết của đơn vị trong kỳ.",
      "Lập tập thể lãnh đạo, cấp ủy và các thành viên có quyền biểu quyết.",
      "Mở cuộc họp để biểu quyết, kiểm phiếu hoặc xem biên bản.",
      "Thành viên bỏ phiếu trên điện thoại của mình.",
    ],
  },
  meeting: {
    title: "Một cuộc họp",
    about: "Danh sách người được đưa ra họp, phiếu biểu quyết, kết quả kiểm phiếu và biên bản.",
    steps: [
      "Điểm danh và xem ai đã bỏ phiếu; danh sách không cho biết ai chọn gì.",
      "Bỏ phiếu cho từng người; phiếu kín thì không ai xem được ai chọn gì.",
      "Kiểm phiếu; kết quả chỉ hiện khi đã kiểm.",
      "Chiếu lên màn hình phòng họp; lập biên bản để thông qua tại cuộc họp.",
    ],
  },
  board: {
    title: "Bảng quyết định",
    about: "Cả đơn vị trong một kỳ trên một bảng: tự đánh giá, biểu quyết, mức theo quy tắc, đề xuất, quyết định.",
    steps: [
      "Chọn mức cho từng người; khác mức theo quy tắc thì ghi lý do.",
      "Chọn nhiều người rồi xử lý một lần; hệ thống cho xem trước điều sẽ xảy ra.",
      "Theo dõi tỷ lệ khống chế ngay trên bảng; hệ thống chỉ cảnh báo, không tự chọn người.",
      "Chấm, trả lại, thông báo kết quả từ từng dòng.",
      "Bảng dùng được bằng bàn phím; đứng trong bảng, bấm ? để xem phím tắt.",
    ],
  },
  evaluation: {
    title: "Một phiếu đánh giá",
    about: "Toàn bộ một phiếu: điểm từng tiêu chí, vì sao có điểm đó, ý kiến, quyết định và lịch sử.",
    steps: [
      "Mở “Vì sao” để xem cách tính, căn cứ và nhiệm vụ đứng sau điểm.",
      "Chấm, trả lại, cho ý kiến hoặc quyết định nếu đến lượt bạn.",
      "Xem mức theo quy tắc, mức đề xuất, mức quyết định và lý do khi khác nhau.",
      "In phiếu hoặc tải biểu mẫu.",
    ],
  },
  myMonth: {
    title: "Tháng của tôi",
    about: "Cả kỳ của bạn trên một màn hình, dùng tốt trên điện thoại: công việc, minh chứng, tự đánh giá, kết quả.",
    steps: [
      "Công việc: bắt đầu, báo tiến độ, nộp kết quả; chụp ảnh làm minh chứng; báo việc phát sinh.",
      "Tự đánh giá: xem hướng dẫn và câu trả lời kỳ trước ngay tại từng tiêu chí. Nội dung tự lưu khi nhập.",
      "Nộp phiếu: xem mục còn thiếu và tóm tắt trước khi gửi.",
      "Kết quả: đọc lý do, người quyết định, căn cứ; nhất trí, bảo lưu ý kiến hoặc kiến nghị trong thời hạn.",
    ],
  },
  myEvaluations: {
    title: "Phiếu của tôi",
    about: "Các phiếu đánh giá của chính bạn, từ kỳ đang làm đến các kỳ trước.",
    steps: [
      "Mở phiếu đang chờ để tự đánh giá và nộp đúng hạn.",
      "Xem kết quả và giải thích khi đã được thông báo.",
      "Không nhất trí thì bảo lưu ý kiến hoặc gửi kiến nghị trong thời hạn.",
    ],
  },
  selfRating: {
    title: "Tự đánh giá",
    about: "Tự chấm điểm từng tiêu chí, nêu ưu điểm, hạn chế rồi nộp cho người có thẩm quyền.",
    steps: [
      "Đọc hướng dẫn của tiêu chí rồi chấm từng tiêu chí.",
      "Kiểm tra phần kết quả nhiệm vụ do hệ thống tính từ việc đã nghiệm thu.",
      "Nêu ưu điểm, hạn chế và mức tự nhận.",
      "Bản nháp tự lưu khi bạn nhập; nộp rồi thì không sửa được, trừ khi phiếu được trả lại.",
    ],
  },
  authority: {
    title: "Bảng thẩm quyền",
    about:
      "Ai theo dõi, đánh giá và ai quyết định xếp loại đối với từng đối tượng. Hai thẩm quyền này có thể khác nhau.",
    steps: [
      "Chọn đơn vị và việc: theo dõi, đánh giá định kỳ hay xếp loại hằng năm.",
      "Đọc từ trên xuống: dòng đầu tiên khớp được áp dụng, nên ngoại lệ đứng trước quy định chung.",
      "Thêm dòng, chuyển dòng lên trước; khi chưa có dòng nào, người đứng đầu gần nhất ở cấp trên quyết định.",
    ],
  },
  objections: {
    title: "Giải quyết kiến nghị",
    about: "Kiến nghị về kết quả đang chờ bạn giải quyết, kèm thời hạn tính theo ngày làm việc.",
    steps: [
      "Xem kiến nghị và hồ sơ của phiếu.",
      "Giữ nguyên kết quả hoặc thay bằng quyết định mới; luôn ghi lý do.",
      "Chú ý thời hạn: theo quy định chung là 07 ngày làm việc kể từ ngày nhận.",
    ],
  },
  formerUnits: {
    title: "Ý kiến về người đã chuyển đi",
    about: "Quy chế hỏi ý kiến đơn vị cũ khi người được đánh giá chuyển công tác trong kỳ.",
    steps: [
      "Xem tên người đã chuyển đi và thời gian ở đơn vị bạn; phần khác của phiếu không hiện.",
      "Ghi ý kiến về thời gian đó.",
      "Ghi lại lần nữa thì thay ý kiến cũ; cấp có thẩm quyền và người được đánh giá đọc ý kiến này.",
    ],
  },
  quota: {
    title: "Bảng tỷ lệ khống chế",
    about: "Được bao nhiêu người ở mức cao nhất, đang có bao nhiêu, ai đứng ở đâu theo điểm.",
    steps: [
      "Chọn kỳ và cơ quan; xem theo cơ quan và theo nhóm nhiệm vụ tương tự.",
      "Xem nhóm vượt tỷ lệ và danh sách xếp theo điểm.",
      "Hệ thống chỉ đếm và cảnh báo; chọn ai là việc của cấp có thẩm quyền.",
    ],
  },
  uses: {
    title: "Sử dụng kết quả",
    about: "Danh sách theo quy chế để xem xét khen thưởng, thu nhập tăng thêm, bố trí, đào tạo, tinh giản.",
    steps: [
      "Chọn kỳ để xem các danh sách và căn cứ.",
      "Ghi kết luận của người có thẩm quyền đối với từng người.",
      "In danh sách để họp xét.",
    ],
  },
} satisfies Record<string, HelpText>;
