import { usesVi } from "../uses/messages.vi.ts";
import { boardVi } from "../board/messages.vi.ts";
import { screenVi } from "../meeting/screen/messages.vi.ts";
import { quotaVi } from "../quota/messages.vi.ts";

/** Words of the heads' and specialists' side: the table, opinions, notices, exceptions. */
export const headsVi = {
  evaluation: {
    board: boardVi,
    screen: screenVi,
    quota: quotaVi,
    uses: usesVi,
    table: {
      title: "Bảng quyết định",
      person: "Tập thể, cá nhân",
      self: "Tự nhận",
      suggested: "Theo quy tắc",
      total: "Điểm",
      proposed: "Đề xuất",
      step: "Bước",
      decided: "Quyết định",
      verbs: "Việc khác",
      unitItself: "Phiếu của tập thể",
      by: { vote: "tập thể", hr: "cơ quan tổ chức" },
      party: { true: "Cấp ủy thống nhất", false: "Cấp ủy không thống nhất", null: "Cấp ủy đã cho ý kiến" },
      late: "Quá hạn %{day} – %{step}",
      review: "Cần xem lại",
      onlyReview: "Chỉ phiếu cần xem lại",
      onlyLate: "Chỉ phiếu quá hạn (%{smart_count}) |||| Chỉ phiếu quá hạn (%{smart_count})",
      waits: {
        unit: "Chờ xếp loại tập thể của đơn vị trước",
        subUnits:
          "Chờ xếp loại đơn vị trực thuộc trước: %{names} |||| Chờ xếp loại %{smart_count} đơn vị trực thuộc trước: %{names}",
      },
      order: "Thứ tự trong kỳ: đơn vị trực thuộc trước, rồi đến đơn vị, sau cùng là cá nhân của đơn vị.",
      closed: "Chưa làm được lúc này",
    },
    bulk: {
      bar: "Đã chọn mức cho %{smart_count} phiếu, chưa quyết định |||| Đã chọn mức cho %{smart_count} phiếu, chưa quyết định",
      clear: "Bỏ các mức đã chọn",
      decide: "Quyết định %{smart_count} phiếu |||| Quyết định %{smart_count} phiếu",
      reasonFor: "Lý do đối với %{name}",
      missing: "Còn %{smart_count} phiếu chưa ghi lý do |||| Còn %{smart_count} phiếu chưa ghi lý do",
      back: "Về bảng",
      refused: "%{smart_count} phiếu được giữ nguyên |||| %{smart_count} phiếu được giữ nguyên",
      stale:
        "Phiếu vừa được người khác thay đổi. Nội dung bạn nhập vẫn còn nguyên; hãy xem lại rồi bấm xác nhận lần nữa.",
    },
    accept: {
      without:
        "%{smart_count} phiếu không có mức theo quy tắc, phải quyết định riêng. |||| %{smart_count} phiếu không có mức theo quy tắc, phải quyết định riêng.",
    },
    decide: {
      consequence: "Phiếu %{cycle} được quyết định ở mức này; người được đánh giá xem được kết quả và lý do.",
      consequenceNotice:
        "Phiếu %{cycle} được quyết định ở mức này và chuyển sang bước thông báo; người được đánh giá xem được kết quả từ khi có thông báo.",
      standing: "Quyết định đang có hiệu lực: %{grade}",
      mark: {
        vote: "Khác đề xuất của tập thể: %{grade}.",
        hr: "Khác đề xuất của cơ quan tổ chức: %{grade}.",
        rules: "Khác mức theo quy tắc: %{grade}.",
        reason: "Sẽ phải ghi lý do.",
      },
      departs: {
        vote: "Tập thể đề xuất mức “%{grade}”. Vì quyết định khác đề xuất, phải ghi lý do; người được đánh giá sẽ đọc lý do này.",
        hr: "Cơ quan tổ chức đề xuất mức “%{grade}”. Vì quyết định khác đề xuất, phải ghi lý do; người được đánh giá sẽ đọc lý do này.",
        rules:
          "Theo quy tắc, mức là “%{grade}”. Vì quyết định khác kết quả tính, phải ghi lý do; người được đánh giá sẽ đọc lý do này.",
      },
      notYet: {
        SELF: "Chưa nộp phiếu",
        COLLECTIVE: "Chờ biểu quyết",
        PARTY_OPINION: "Chờ ý kiến cấp ủy",
        HR_PROPOSAL: "Chờ cơ quan tổ chức đề xuất",
        DECISION: "Chờ quyết định",
        NOTICE: "Đã quyết định, chờ thông báo",
        OBJECTION: "Đã thông báo",
        RESOLUTION: "Đang giải quyết kiến nghị",
        PUBLICATION: "Chờ công khai",
        LOCKED: "Đã chốt",
        NOT_RATED: "Không xếp loại",
      },
      skip: "Bỏ qua bước này",
      skipTitle: "Bỏ qua bước “%{step}” của %{name}?",
      skipConsequence:
        "Phiếu đi thẳng sang bước sau mà không có kết quả của bước này. Lý do được lưu trong diễn biến và nhật ký.",
      skipDone: "Đã bỏ qua bước",
      unlock: "Mở khóa phiếu",
      unlockTitle: "Mở khóa phiếu của %{name}?",
      unlockConsequence:
        "Phiếu trở lại bước quyết định. Quyết định hiện có vẫn có hiệu lực cho đến khi được thay; người lãnh đạo trực tiếp được nhắc xem lại. Lý do được lưu trong diễn biến và nhật ký.",
      unlockDone: "Đã mở khóa phiếu",
      review: "Xác nhận giữ nguyên kết quả",
      reviewTitle: "Giữ nguyên kết quả của %{name}?",
      reviewConsequence: "Dấu “cần xem lại” được gỡ; quyết định không thay đổi. Ghi rõ đã xem lại những gì.",
      reviewWhy: "Vì sao cần xem lại: %{reason}",
      reviewDone: "Đã xác nhận giữ nguyên",
    },
    supersede: {
      open: "Quyết định thay thế",
      title: "Thay quyết định đối với %{name}",
      kept: "Quyết định cũ (%{grade}) được giữ nguyên trong hồ sơ và ghi là đã được thay thế.",
      told: "Quyết định mới có hiệu lực từ lúc này; người được đánh giá đọc được mức mới và lý do.",
      counts: "Số liệu thống kê và tỷ lệ khống chế tính theo quyết định mới, kể cả khi kỳ đã đóng.",
      leaders: "Người lãnh đạo trực tiếp được nhắc xem lại kết quả của mình.",
      grade: "Mức mới",
      reason: "Lý do, căn cứ cho thấy kết quả cũ sai",
      confirm: "Ban hành quyết định thay thế",
      done: "Đã ban hành quyết định thay thế",
    },
    opinion: {
      place: "Người thứ %{place} trong %{all} người",
      gone: "Phiếu này vừa được xử lý hoặc không còn trong danh sách.",
      skip: "Để sau, sang người tiếp theo",
      recordNext: "Ghi và sang người tiếp theo",
      PARTY: {
        open: "Ghi ý kiến cấp ủy",
        many: "Ghi ý kiến cấp ủy lần lượt (%{smart_count}) |||| Ghi ý kiến cấp ủy lần lượt (%{smart_count})",
        title: "Ý kiến cấp ủy về %{name}",
        agreement: "Ý kiến của cấp ủy",
        agrees: { true: "Thống nhất", false: "Không thống nhất" },
        grade: "Mức cấp ủy đề nghị (không bắt buộc)",
        text: "Nội dung ý kiến",
        record: "Ghi ý kiến",
        done: "Đã ghi ý kiến cấp ủy",
      },
      HR: {
        open: "Đề xuất mức xếp loại",
        many: "Đề xuất lần lượt (%{smart_count}) |||| Đề xuất lần lượt (%{smart_count})",
        title: "Đề xuất mức xếp loại của %{name}",
        grade: "Mức đề xuất",
        text: "Nhận xét, căn cứ đề xuất",
        record: "Gửi đề xuất",
        done: "Đã gửi đề xuất",
      },
    },
    notice: {
      open: "Thông báo kết quả",
      title: "Thông báo kết quả cho %{name}?",
      consequence:
        "Từ lúc này người được đánh giá xem được mức xếp loại và lý do; thời hạn kiến nghị bắt đầu tính. Không thu hồi được thông báo.",
      confirm: "Thông báo",
      done: "Đã thông báo kết quả",
      many: "Thông báo kết quả (%{smart_count}) |||| Thông báo kết quả (%{smart_count})",
      manyTitle: "Thông báo kết quả cho cả đơn vị?",
      manyConsequence:
        "Mọi người đã có quyết định và đang chờ thông báo trong các đơn vị dưới đây, kể cả người không hiện trong bảng lọc, được thông báo cùng lúc; thời hạn kiến nghị bắt đầu tính. Không thu hồi được thông báo.",
      manyDone: "Đã thông báo cho %{smart_count} người |||| Đã thông báo cho %{smart_count} người",
    },
  },
};
