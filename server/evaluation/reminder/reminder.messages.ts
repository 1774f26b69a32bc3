import type { Messages } from "../../kernel/index.ts";

/** Sentences of the reminders of last days. */
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
};
