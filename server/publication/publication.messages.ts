import type { Messages } from "../kernel/index.ts";

/** Sentences of the rules of publication. */
export const messages: Messages = {
  "publication.notPublisher": {
    vi: "Chỉ cán bộ tổ chức của đơn vị hoặc người đứng đầu đơn vị, đơn vị cấp trên (unitId) được công bố, thu hồi kết quả.",
    en: "Only an organization specialist of the unit, its head or the head of a unit above (unitId) may publish or withdraw results.",
  },
  "publication.unfinished": {
    vi: "Đơn vị còn phiếu chưa quyết định, chưa thông báo hoặc chưa tới bước công bố nên chưa thể công bố kết quả.",
    en: "The unit has evaluations that are not decided, not notified or not yet due for publication, so its results cannot be published.",
  },
  "publication.cycleOpen": {
    vi: "Số liệu tổng hợp chỉ được công khai sau khi kỳ đánh giá đã đóng, vì bảng số liệu được che nhóm nhỏ một lần khi đóng kỳ.",
    en: "Numbers are made public only after the cycle is closed, since small groups are hidden once, when it closes.",
  },
  "publication.nothing": {
    vi: "Đơn vị không có kết quả nào trong kỳ này để công bố.",
    en: "The unit has no results in this cycle to publish.",
  },
  "publication.unchanged": {
    vi: "Nội dung công bố không thay đổi so với bản đang công bố.",
    en: "The content is the same as that which is shown now.",
  },
  "publication.previewStale": {
    vi: "Kết quả đã thay đổi từ khi xem trước (previewHash). Hãy xem lại trước khi công bố.",
    en: "Results have changed since the preview (previewHash). Look again before publishing.",
  },
  "publication.notShown": {
    vi: "Bản công bố này đã được thu hồi hoặc thay thế.",
    en: "This publication was withdrawn or superseded already.",
  },
  "publication.reasonRequired": {
    vi: "Phải nêu lý do (reason) thu hồi bản công bố.",
    en: "A reason (reason) for withdrawing is required.",
  },
};
