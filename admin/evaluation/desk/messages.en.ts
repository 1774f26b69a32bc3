import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  evaluation: {
    desk: {
      running: {
        late: "%{smart_count} evaluation in %{units} unit(s) is past the last day of its step – %{cycle} |||| %{smart_count} evaluations in %{units} unit(s) are past the last day of their step – %{cycle}",
        lacking:
          "%{smart_count} person whom no regulation clearly covers – %{cycle} |||| %{smart_count} people whom no regulation clearly covers – %{cycle}",
        quota:
          "%{smart_count} group stands over its quota – %{cycle} |||| %{smart_count} groups stand over their quota – %{cycle}",
      },
      do: { late: "See who is late", lacking: "See the list", quota: "See the quota" },
    },
  },
};
