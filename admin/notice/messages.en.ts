import type { SameKeys } from "../shared/text/messages.ts";
import type { noticeVi } from "./messages.vi.ts";

export const noticeEn: SameKeys<typeof noticeVi> = {
  notice: {
    title: "Notices",
    bell: "Notices, %{count} unread",
    none: "No notices",
    noneHint: "Work waiting for you, deadlines and results appear here.",
    noneUnread: "You have read all notices",
    all: "See all",
    unreadOnly: "Unread only",
    markAll: "Mark all as read",
    marked: "Marked as read",
    unread: "Unread",
    more: "Show more",
    kind: { TASK: "To do", REMINDER: "Reminder", RESULT: "Result", INFORMATION: "Information" },
    mail: {
      title: "Notices by e-mail",
      hint: "One mail a day at most, about unread notices. The subject tells nothing of what they say.",
      email: "E-mail address",
      digest: "Get the daily mail",
      save: "Save address",
      noneLeft: "Without an address no mail is sent; notices still show in the system.",
      done: "E-mail address saved",
    },
  },
};
