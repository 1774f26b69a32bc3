import type { Messages } from "../../kernel/index.ts";

/** Sentences of the reminders of last days, and of what waits without one. */
export const reminderMessages: Messages = {
  "reminder.self": {
    vi: "Còn phiếu tự đánh giá chưa gửi trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "Your self-rating in “{cycle}” is not handed in yet; the last day is {dueOn}.",
  },
  "reminder.self.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối gửi phiếu tự đánh giá trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day to hand in your self-rating in “{cycle}”.",
  },
  "reminder.unitSelf": {
    vi: "Phiếu tự đánh giá của đơn vị chưa gửi trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "The self-rating of your unit in “{cycle}” is not handed in yet; the last day is {dueOn}.",
  },
  "reminder.unitSelf.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối gửi phiếu tự đánh giá của đơn vị trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day to hand in the self-rating of your unit in “{cycle}”.",
  },
  "reminder.vote": {
    vi: "Bạn chưa biểu quyết tại cuộc họp của kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "You have not voted in a meeting of “{cycle}” yet; the last day is {dueOn}.",
  },
  "reminder.vote.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối biểu quyết tại cuộc họp của kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day to vote in a meeting of “{cycle}”.",
  },
  "reminder.decision": {
    vi: "Còn {count} phiếu chờ bạn quyết định trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "{count} evaluation(s) in “{cycle}” wait for your decision; the last day is {dueOn}.",
  },
  "reminder.decision.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối: còn {count} phiếu chờ bạn quyết định trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day: {count} evaluation(s) in “{cycle}” wait for your decision.",
  },
  "reminder.body": {
    vi: "Còn {count} phiếu chờ {body} họp quyết định trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "{count} evaluation(s) in “{cycle}” wait for a meeting of {body}; the last day is {dueOn}.",
  },
  "reminder.body.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối: còn {count} phiếu chờ {body} họp quyết định trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day: {count} evaluation(s) in “{cycle}” wait for a meeting of {body}.",
  },
  "reminder.opinion": {
    vi: "Còn {count} phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "{count} evaluation(s) in “{cycle}” wait for the opinion of your Party committee; the last day is {dueOn}.",
  },
  "reminder.opinion.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối: còn {count} phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day: {count} evaluation(s) in “{cycle}” wait for the opinion of your Party committee.",
  },
  "reminder.proposal": {
    vi: "Còn {count} phiếu chờ bạn thẩm định, đề xuất mức xếp loại trong kỳ “{cycle}”; hạn cuối là ngày {dueOn}.",
    en: "{count} evaluation(s) in “{cycle}” wait for your proposal; the last day is {dueOn}.",
  },
  "reminder.proposal.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối: còn {count} phiếu chờ bạn thẩm định, đề xuất mức xếp loại trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day: {count} evaluation(s) in “{cycle}” wait for your proposal.",
  },
  "reminder.answer": {
    vi: "Kiến nghị về kết quả trong kỳ “{cycle}” chờ bạn giải quyết; hạn cuối là ngày {dueOn}.",
    en: "An objection to a result in “{cycle}” waits for your answer; the last day is {dueOn}.",
  },
  "reminder.answer.today": {
    vi: "Hôm nay ({dueOn}) là hạn cuối giải quyết kiến nghị về kết quả trong kỳ “{cycle}”.",
    en: "Today ({dueOn}) is the last day to answer an objection to a result in “{cycle}”.",
  },
  "waits.decision": {
    vi: "Còn {count} phiếu chờ bạn quyết định trong kỳ “{cycle}”.",
    en: "{count} evaluation(s) in “{cycle}” wait for your decision.",
  },
  "waits.body": {
    vi: "Còn {count} phiếu chờ {body} họp quyết định trong kỳ “{cycle}”.",
    en: "{count} evaluation(s) in “{cycle}” wait for a meeting of {body}.",
  },
  "waits.opinion": {
    vi: "Còn {count} phiếu chờ cấp ủy của bạn cho ý kiến trong kỳ “{cycle}”.",
    en: "{count} evaluation(s) in “{cycle}” wait for the opinion of your Party committee.",
  },
  "waits.proposal": {
    vi: "Còn {count} phiếu chờ bạn thẩm định, đề xuất mức xếp loại trong kỳ “{cycle}”.",
    en: "{count} evaluation(s) in “{cycle}” wait for your proposal.",
  },
  "waits.opening": {
    vi: "Kỳ “{cycle}” đã đến ngày bắt đầu nhưng chưa mở; hãy mở kỳ để lập phiếu đánh giá.",
    en: "“{cycle}” has reached its first day and is not open yet; open it so that evaluations are made.",
  },
  "waits.late": {
    vi: "Trong kỳ “{cycle}” có {count} phiếu của {units} đơn vị đã quá hạn ở bước hiện tại.",
    en: "In “{cycle}” {count} evaluation(s) of {units} unit(s) are past the last day of their step.",
  },
  "reminder.asked.self": {
    vi: "{by} nhắc: phiếu tự đánh giá trong kỳ “{cycle}” chưa được gửi.",
    en: "{by} reminds you: the self-rating in “{cycle}” is not handed in yet.",
  },
  "reminder.asked.decide": {
    vi: "{by} nhắc: có phiếu trong kỳ “{cycle}” đang chờ bạn quyết định.",
    en: "{by} reminds you: an evaluation in “{cycle}” waits for your decision.",
  },
  "reminder.alreadyToday": {
    vi: "Hôm nay đã nhắc về phiếu này rồi.",
    en: "A reminder about this evaluation was sent today already.",
  },
  "reminder.nobody": {
    vi: "Bước này không chờ một người cụ thể nên không có ai để nhắc.",
    en: "This step waits for nobody in particular, so nobody can be reminded.",
  },
};
