import type { Messages } from "../../kernel/index.ts";

/** Sentences of what is wrong with a file of events. */
export const workFileMessages: Messages = {
  "events.taskTwice": {
    vi: "Mã nhiệm vụ {code} xuất hiện hai lần; mỗi nhiệm vụ chỉ ghi một lần.",
    en: "The task code {code} occurs twice; a task stands once.",
  },
  "events.taskUnknown": {
    vi: "Diễn biến nêu nhiệm vụ {code} không có trong danh sách nhiệm vụ (tasks).",
    en: "The event names the task {code}, which is not in the list of tasks.",
  },
  "events.notPositive": {
    vi: "Trường {field} phải lớn hơn 0, không phải {value}.",
    en: "Field {field} must be more than 0, not {value}.",
  },
  "events.negative": {
    vi: "Số lượng không được âm: {value}.",
    en: "A quantity cannot be negative: {value}.",
  },
  "events.quantityOver": {
    vi: "Số lượng {value} nhiều hơn số lượng được giao {max}.",
    en: "The quantity {value} is more than the assigned {max}.",
  },
  "events.none": {
    vi: "Nhiệm vụ {code} không có diễn biến nào; cần ít nhất một lần giao việc.",
    en: "The task {code} has no events; it needs at least an assignment.",
  },
  "events.first": {
    vi: "Diễn biến đầu tiên phải là PROPOSED, ASSIGNED hoặc TAKEN_OVER, không phải {kind}.",
    en: "The first event must be PROPOSED, ASSIGNED or TAKEN_OVER, not {kind}.",
  },
  "events.order": {
    vi: "Ngày {on} trước ngày {before} của diễn biến đứng trước; xếp diễn biến theo thứ tự ngày.",
    en: "The day {on} is before {before}, the day of the event above it; put events in the order of their days.",
  },
  "events.dueMissing": {
    vi: "Diễn biến {kind} phải có thời hạn (due).",
    en: "The event {kind} needs the last day of the task (due).",
  },
  "events.dueBefore": {
    vi: "Thời hạn {due} trước ngày {on} của diễn biến.",
    en: "The last day {due} is before {on}, the day of the event.",
  },
  "events.dueForeign": {
    vi: "Diễn biến {kind} không có thời hạn (due).",
    en: "The event {kind} has no last day (due).",
  },
  "events.twoOwners": {
    vi: "Nhiệm vụ đang có người chủ trì là {owner}; mỗi nhiệm vụ chỉ có một người chủ trì. Giao cho người khác thì dùng TAKEN_OVER.",
    en: "The task is owned by {owner}; a task has one owner. To hand it to somebody else use TAKEN_OVER.",
  },
  "events.sameOwner": {
    vi: "{owner} đang là người chủ trì nhiệm vụ nên không đảm nhận thay chính mình.",
    en: "{owner} owns the task already and cannot take it over.",
  },
  "events.ownerMissing": {
    vi: "Nhiệm vụ đã có người chủ trì trước đó; TAKEN_OVER phải nêu người đảm nhận (owner).",
    en: "Somebody owned the task before; TAKEN_OVER must name who takes it over (owner).",
  },
  "events.noOwner": {
    vi: "Khi có diễn biến {kind}, nhiệm vụ không có người chủ trì.",
    en: "Nobody owns the task at the event {kind}.",
  },
  "events.done": {
    vi: "Nhiệm vụ đã nghiệm thu hoặc đã hủy; sau đó không có {kind}.",
    en: "The task was accepted or cancelled; no {kind} follows.",
  },
  "events.ownTask": {
    vi: "{by} là người chủ trì nên không tự giao, nghiệm thu, trả lại hoặc xác nhận miễn trừ cho mình.",
    en: "{by} owns the task and cannot assign, accept, return or exempt it.",
  },
  "events.aboutMissing": {
    vi: "EXEMPTED phải nêu số thứ tự của diễn biến được miễn (about).",
    en: "EXEMPTED must name the number of the event that it is about (about).",
  },
  "events.aboutUnknown": {
    vi: "Diễn biến số {about} không có, đứng sau, hoặc không có sai sót hay thời hạn để miễn.",
    en: "Event {about} does not exist, comes later, or has no error or deadline to excuse.",
  },
  "events.fieldForeign": {
    vi: "Diễn biến {kind} không có trường {field}.",
    en: "The event {kind} has no field {field}.",
  },
  "events.personMissing": {
    vi: "Tệp nêu nhiều người chủ trì ({names}); cần trường person để biết tính cho ai.",
    en: "The file names several owners ({names}); it needs the field person to know whose score it is.",
  },
  "events.period": {
    vi: "Kỳ phải có cả ngày đầu (from) và ngày cuối (to), ngày đầu không sau ngày cuối.",
    en: "A period needs its first day (from) and its last day (to), the first not after the last.",
  },
  "events.choice": {
    vi: "Giá trị {value} không phải một trong: {allowed}.",
    en: "The value {value} is not one of: {allowed}.",
  },
  "events.leaderOnly": {
    vi: "Trường {field} chỉ dùng khi leading là true.",
    en: "Field {field} goes with leading: true only.",
  },
  "events.noMetric": {
    vi: "Quy chế {framework} không có chỉ số {name} cho người này.",
    en: "The regulation {framework} has no metric {name} for this person.",
  },
  "events.fromTasks": {
    vi: "Chỉ số {name} được tính từ nhiệm vụ nên không nhập.",
    en: "The metric {name} is computed from the tasks and cannot be typed.",
  },
};
