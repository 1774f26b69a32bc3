import type { HelpText } from "../help-text.ts";

export const systemHelp = {
  signIn: {
    title: "Đăng nhập",
    about: "Vào hệ thống bằng tên và mật khẩu, hoặc bằng hệ thống đăng nhập chung của cơ quan nếu có.",
    steps: [
      "Nhập tên đăng nhập và mật khẩu do người quản trị cấp.",
      "Nếu có nút đăng nhập chung, dùng nút đó sau khi đã liên kết ở trang Tài khoản của tôi.",
      "Quên mật khẩu thì xin người quản trị một liên kết đặt mật khẩu; liên kết dùng được một lần.",
    ],
  },
  desk: {
    title: "Bàn làm việc",
    about: "Những gì đang chờ bạn, theo vai trò của bạn; mỗi dòng một việc, bấm một lần là tới nơi làm.",
    steps: [
      "Làm từ trên xuống: việc quá hạn và đến hạn đứng trước.",
      "Bấm Ctrl+K để tìm người, đơn vị, khung, tiêu chí hoặc đi tới một trang.",
      "Mở lại những gì bạn vừa xem ở mục Vừa xem.",
    ],
  },
  firstRun: {
    title: "Thiết lập ban đầu",
    about:
      "Từ cài đặt trống đến kỳ đầu tiên đã mở. Mỗi bước cho biết đã có gì, còn thiếu gì; lúc nào cũng làm tiếp được.",
    steps: [
      "Quản trị tạo cơ quan, quản trị viên thứ hai và cán bộ tổ chức; quyền của người này do quản trị thứ hai phê duyệt.",
      "Cán bộ tổ chức: tải tệp mẫu, điền đơn vị, vị trí, người; tải lên, sửa ô lỗi, nhập.",
      "Chọn quy chế theo loại cơ quan, xem thử điểm rồi áp dụng cho cả cơ quan.",
      "Xem ai quyết định cho ai, bổ sung người đứng đầu còn thiếu, ghi bảng thẩm quyền.",
      "Xem ai có phiếu, ai chưa và vì sao; mở kỳ rồi gửi liên kết cho mọi người.",
    ],
  },
  notices: {
    title: "Thông báo",
    about: "Việc cần làm, nhắc hạn, kết quả và thông tin gửi cho bạn.",
    steps: [
      "Bấm vào thông báo để tới đúng nơi xử lý.",
      "Chỉ xem thông báo chưa đọc, hoặc đánh dấu đã đọc tất cả.",
      "Nhận thư tổng hợp hằng ngày: ghi địa chỉ ở trang Tài khoản của tôi.",
    ],
  },
  myAccount: {
    title: "Tài khoản của tôi",
    about: "Mật khẩu, địa chỉ thư, danh tính bên ngoài và các phiên đăng nhập của bạn.",
    steps: [
      "Đổi mật khẩu; các trình duyệt khác bị đăng xuất.",
      "Ghi địa chỉ thư điện tử và chọn nhận thư tổng hợp.",
      "Liên kết với hệ thống đăng nhập chung của cơ quan, hoặc hủy liên kết.",
      "Xem các phiên đăng nhập đang mở.",
    ],
  },
  myData: {
    title: "Dữ liệu về tôi",
    about: "Dữ liệu nào về bạn được lưu, dùng làm gì, theo căn cứ nào, ai đã xem; và nơi yêu cầu chỉnh sửa.",
    steps: [
      "Xem từng loại dữ liệu: số bản ghi, mục đích, căn cứ, thời hạn lưu.",
      "Tải toàn bộ về bảng tính hoặc tệp cho chương trình khác.",
      "Xem ai đã mở dữ liệu riêng của bạn, ngày nào, với vai trò gì.",
      "Gửi yêu cầu chỉnh sửa; theo dõi trả lời và kết quả ở thẻ Yêu cầu chỉnh sửa.",
    ],
  },
  dataRequests: {
    title: "Yêu cầu về dữ liệu cá nhân",
    about:
      "Yêu cầu của cán bộ trong phạm vi bạn phụ trách: trả lời trong 2 ngày làm việc, hoàn thành trong 10 đến 20 ngày.",
    steps: [
      "Chấp nhận hoặc từ chối, kèm nội dung gửi người yêu cầu.",
      "Sửa dữ liệu ở trang của dữ liệu đó.",
      "Ghi kết quả và hoàn thành; cần thêm thời gian thì gia hạn một lần.",
    ],
  },
  retention: {
    title: "Lưu trữ và xóa dữ liệu",
    about: "Lưu nội dung về cá nhân bao lâu (Luật 91/2025/QH15, Điều 25), và các đợt xóa theo quy tắc.",
    steps: [
      "Đặt số tháng lưu và căn cứ cho từng loại, rồi áp dụng.",
      "Xem số bản ghi hết hạn, đề xuất xóa.",
      "Một quản trị khác hoặc thanh tra, kiểm tra duyệt; máy chủ xóa trong đêm.",
      "Bằng chứng nằm ở nhật ký và ở bảng các đợt xóa.",
    ],
  },
  tokens: {
    title: "Mã truy cập API",
    about: "Cho chương trình khác đọc dữ liệu thay bạn, trong phạm vi bạn chọn. Mã không sửa được gì.",
    steps: [
      "Tạo mã: ghi mục đích, chọn phạm vi, đơn vị, ngày hết hạn.",
      "Chép mã ngay sau khi tạo; mã không hiện lại.",
      "Thu hồi mã không còn dùng hoặc bị lộ.",
    ],
  },
  accounts: {
    title: "Tài khoản",
    about: "Ai đăng nhập được vào hệ thống. Quyền của tài khoản nằm ở trang Phân quyền.",
    steps: [
      "Tìm tài khoản theo tên; lọc tài khoản đã khóa.",
      "Tạo tài khoản hoặc nhập danh sách từ tệp.",
      "Mở một tài khoản để khóa, mở lại, cấp liên kết đặt mật khẩu.",
    ],
  },
  accountForm: {
    title: "Tạo tài khoản",
    about: "Tạo tên đăng nhập cho một người; người đó tự đặt mật khẩu.",
    steps: [
      "Ghi tên đăng nhập và gắn với cán bộ trong danh sách.",
      "Sau khi tạo, cấp liên kết đặt mật khẩu và gửi tận tay.",
      "Cấp quyền ở trang Phân quyền; người đứng đầu đơn vị có quyền của mình mà không cần cấp.",
    ],
  },
  account: {
    title: "Một tài khoản",
    about: "Tình trạng và các quyền của một tài khoản.",
    steps: [
      "Khóa tài khoản của người đã nghỉ; người đó bị đăng xuất ngay.",
      "Cấp liên kết đặt mật khẩu dùng một lần.",
      "Xem, cấp hoặc thu hồi quyền.",
    ],
  },
  grants: {
    title: "Phân quyền",
    about: "Tài khoản nào giữ vai trò gì, ở đơn vị nào, đến ngày nào.",
    steps: [
      "Phê duyệt quyền đang chờ; quyền xem phiếu cần hai tài khoản đồng ý.",
      "Cấp quyền mới hoặc thu hồi quyền.",
      "Lọc theo đơn vị, vai trò, tình trạng để rà soát.",
    ],
  },
  grantForm: {
    title: "Cấp quyền",
    about: "Giao một vai trò tại một đơn vị cho một tài khoản.",
    steps: [
      "Chọn tài khoản, vai trò và đơn vị.",
      "Chọn có gồm đơn vị trực thuộc hay không và thời hạn.",
      "Cấp vừa đủ quyền cho công việc; quyền xem phiếu chờ tài khoản thứ hai phê duyệt.",
    ],
  },
  audit: {
    title: "Nhật ký thay đổi",
    about: "Mọi thay đổi dữ liệu: ai, lúc nào, việc gì, trước và sau ra sao. Không ai sửa được nhật ký.",
    steps: [
      "Lọc theo người, hành động, thời gian hoặc mã bản ghi.",
      "Mở một dòng để xem từng trường trước và sau.",
      "Từ một bản ghi, mở lịch sử thay đổi của chính bản ghi đó.",
    ],
  },
} satisfies Record<string, HelpText>;
