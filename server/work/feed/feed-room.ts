import type { Messages } from "../../kernel/index.ts";
import { TaskFeedResolver } from "./feed.resolver.ts";
import { TaskFeed } from "./task-feed.entity.ts";

const feedMessages: Messages = {
  "feed.noPerson": {
    vi: "Tài khoản này không gắn với cán bộ nào nên không có lịch thời hạn nhiệm vụ.",
    en: "No person stands behind this account, so it has no calendar of last days.",
  },
  "feed.unknown": {
    vi: "Địa chỉ lịch không đúng hoặc đã bị đóng.",
    en: "The address of the calendar is wrong or has been closed.",
  },
};

/** What the room of calendars brings to the slice. */
export const feedRoom = { entities: [TaskFeed], resolvers: [TaskFeedResolver], messages: feedMessages };
