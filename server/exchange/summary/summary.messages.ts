import type { Messages } from "../../kernel/index.ts";

/** Sentences of yearly summaries that travel by file. */
export const summaryMessages: Messages = {
  "summary.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức của đơn vị cấp trên (unitId) được nhận tệp tổng hợp của đơn vị trực thuộc.",
    en: "Only organization specialists of the superior unit (unitId) bring in summaries of the units below.",
  },
  "summary.shape": {
    vi: "Tệp (content) không phải tệp tổng hợp do Khung kết xuất, hoặc sai ở {place}.",
    en: "The file (content) is no summary that Khung wrote, or is wrong at {place}.",
  },
  "summary.digest": {
    vi: "Tệp (content) đã bị sửa sau khi kết xuất: mã kiểm tra không khớp.",
    en: "The file (content) was changed after it was written: its digest does not match.",
  },
  "summary.sums": {
    vi: "Số liệu trong tệp (content) không khớp ở đơn vị {unit}: tổng các mức và số không, chưa đánh giá khác tổng số.",
    en: "The numbers of the file (content) do not add up at unit {unit}.",
  },
  "summary.period": {
    vi: "Tệp (content) là của kỳ {from} – {to}, khác kỳ tổng hợp (cycleId).",
    en: "The file (content) is of {from} – {to}, another period than the cycle (cycleId).",
  },
  "summary.unit": {
    vi: "Đơn vị có mã {code} trong tệp (content) không trực thuộc đơn vị tổng hợp (unitId) trong kỳ này.",
    en: "The unit with code {code} of the file (content) does not lie below the superior unit (unitId) in this period.",
  },
  "summary.countedHere": {
    vi: "Đơn vị {code} đã có phiếu đánh giá ngay trong hệ thống này ở kỳ này; không nhận thêm tệp để tránh tính hai lần.",
    en: "The unit {code} has evaluations of this cycle here; a file would count people twice.",
  },
  "summary.countedAround": {
    vi: "Số liệu của đơn vị {code} đã nằm trong tệp của đơn vị {other}; không nhận để tránh tính hai lần.",
    en: "The numbers of unit {code} overlap with the file of unit {other}; people would be counted twice.",
  },
  "summary.same": {
    vi: "Tệp này đã được nhận và đang dùng.",
    en: "This very file stands already.",
  },
  "summary.older": {
    vi: "Tệp này được lập trước tệp đang dùng của cùng đơn vị.",
    en: "This file was made before the one that stands for the unit.",
  },
};
