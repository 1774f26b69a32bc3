import type { Messages } from "../../kernel/index.ts";

/**
 * Sentences of what people are told as evaluations go on.
 *
 * They go out by e-mail too and name no grade: the result is read in the program.
 */
export const tellMessages: Messages = {
  "told.opened": {
    vi: "Kỳ “{cycle}” đã mở; phiếu của bạn đang chờ tự đánh giá.",
    en: "“{cycle}” is open; your evaluation waits for your self-rating.",
  },
  "told.returned": {
    vi: "Phiếu của bạn trong kỳ “{cycle}” được trả lại để bổ sung.",
    en: "Your evaluation in “{cycle}” was sent back to you.",
  },
  "told.result": {
    vi: "Đã có thông báo kết quả của bạn trong kỳ “{cycle}”.",
    en: "You have been given notice of your result in “{cycle}”.",
  },
  "told.notRated": {
    vi: "Bạn không được xếp loại trong kỳ “{cycle}”; lý do ghi trong phiếu.",
    en: "You are not rated in “{cycle}”; the reason stands in your evaluation.",
  },
  "told.objection": {
    vi: "Có kiến nghị về kết quả trong kỳ “{cycle}” chờ bạn giải quyết.",
    en: "An objection to a result in “{cycle}” waits for your answer.",
  },
  "told.objectionAnswered": {
    vi: "Kiến nghị của bạn về kết quả trong kỳ “{cycle}” đã được giải quyết.",
    en: "Your objection to the result in “{cycle}” has been answered.",
  },
  "told.meeting": {
    vi: "Mời bạn họp và biểu quyết: {meeters} đã triệu tập cuộc họp về kỳ “{cycle}”.",
    en: "You are asked to meet and vote: {meeters} has convened a meeting on “{cycle}”.",
  },
  "told.meetingComments": {
    vi: "Mời bạn họp góp ý: {meeters} đã triệu tập cuộc họp về kỳ “{cycle}”.",
    en: "You are asked to meet and comment: {meeters} has convened a meeting on “{cycle}”.",
  },
  "told.voteAgain": {
    vi: "Cuộc biểu quyết của {meeters} về kỳ “{cycle}” làm lại từ đầu; phiếu đã bỏ không còn giá trị, mời bạn bỏ phiếu lại.",
    en: "The vote of {meeters} on “{cycle}” starts anew; papers cast before do not count, please vote again.",
  },
  "told.minutes": {
    vi: "Biên bản cuộc họp của {meeters} về kỳ “{cycle}” chờ bạn xác nhận.",
    en: "The minutes of the meeting of {meeters} on “{cycle}” wait for your confirmation.",
  },
};
