import type { Messages } from "../../kernel/index.ts";

/** Sentences of the duty to report. */
export const transmissionMessages: Messages = {
  "transmission.notSpecialist": {
    vi: "Chỉ cán bộ tổ chức của đơn vị (unitId) được lập gói kết quả và ghi nhận việc gửi.",
    en: "Only organization specialists of the unit (unitId) prepare packages and record that they were sent.",
  },
  "transmission.notReader": {
    vi: "Nghĩa vụ báo cáo chỉ dành cho người có quyền đọc mọi phiếu đánh giá của đơn vị (unitId) và các đơn vị trực thuộc.",
    en: "The duty to report is only for those who may read every evaluation of the unit (unitId) and below.",
  },
  "transmission.kind": {
    vi: "Kỳ này (cycleId) không thuộc diện cập nhật vào Cơ sở dữ liệu quốc gia: chỉ kỳ tháng, quý, năm của khối chính quyền.",
    en: "This cycle (cycleId) is not reported: only months, quarters and years of the State track are.",
  },
  "transmission.nothing": {
    vi: "Đơn vị không có kết quả nào chưa gửi trong kỳ này.",
    en: "The unit has no result of this cycle that was not sent.",
  },
  "transmission.tooMany": {
    vi: "Gói có hơn {most} kết quả; hãy lập gói theo từng đơn vị trực thuộc.",
    en: "The package has more than {most} results; prepare one for each sub-unit.",
  },
  "transmission.number": {
    vi: "Số quyết định (decisionNumber) không được để trống.",
    en: "The number of the decision (decisionNumber) is empty.",
  },
  "transmission.receiver": { vi: "Nơi nhận (receiver) không được để trống.", en: "The receiver (receiver) is empty." },
  "transmission.documentNumber": {
    vi: "Số văn bản gửi (documentNumber) không được để trống.",
    en: "The number of the letter (documentNumber) is empty.",
  },
  "transmission.day": {
    vi: "Ngày gửi (sentOn) phải từ ngày lập gói đến hôm nay.",
    en: "The day of sending (sentOn) lies between the day of preparing and today.",
  },
  "transmission.recorded": {
    vi: "Việc gửi gói này đã được ghi nhận.",
    en: "That this package was sent is on record already.",
  },
  "reminder.transmission": {
    vi: "{count} kết quả của kỳ {cycle} cần gửi vào Cơ sở dữ liệu quốc gia chậm nhất ngày {dueOn}.",
    en: "{count} results of the cycle {cycle} must be in the national database by {dueOn}.",
  },
  "reminder.transmission.today": {
    vi: "Hôm nay là hạn gửi {count} kết quả của kỳ {cycle} vào Cơ sở dữ liệu quốc gia.",
    en: "Today is the last day to send {count} results of the cycle {cycle} to the national database.",
  },
  "waits.transmission": {
    vi: "{count} kết quả của kỳ {cycle} đã quá hạn gửi vào Cơ sở dữ liệu quốc gia.",
    en: "{count} results of the cycle {cycle} are overdue for the national database.",
  },
};
