import type { SameKeys } from "../../shared/text/messages.ts";
import type { taskInboxVi } from "./messages.vi.ts";

export const taskInboxEn: SameKeys<typeof taskInboxVi> = {
  taskInbox: {
    title: "Accept and assign",
    hint: "What waits for you as the one who assigns or heads.",
    none: "Nothing is waiting for you",
    noneHint: "Results handed in, unplanned work, tasks to hand on and late tasks show here.",
    more: "%{count} more tasks; they show as these are dealt with.",
    submitted: "Handed in on %{day}, quantity %{quantity}",
    submittedLate: "Handed in late, on %{day}, quantity %{quantity}",
    toAccept: { title: "To be accepted", hint: "Look at product and evidence, then accept or send back." },
    toConfirm: { title: "Unplanned work to confirm", hint: "It counts only once confirmed." },
    toHandOn: { title: "To be handed on", hint: "Without an owner." },
    late: { title: "Late tasks that I assigned", hint: "Not handed in yet." },
    many: {
      do: "Accept chosen (%{count})",
      title: "Accept %{count} tasks",
      text: "Accepts the quantities handed in, without errors: %{whole} standard products count as completed.",
    },
  },
};
