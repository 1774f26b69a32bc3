import type { SameKeys } from "../../shared/text/messages.ts";
import type { deskVi } from "./messages.vi.ts";

export const deskEn: SameKeys<typeof deskVi> = {
  framework: {
    desk: {
      draft:
        "Draft %{code}, version %{number}: %{smart_count} place to mend before it can be published |||| Draft %{code}, version %{number}: %{smart_count} places to mend before it can be published",
      draftReady: "Draft %{code}, version %{number}, is ready to be published",
      moreDrafts: "%{smart_count} more draft in work |||| %{smart_count} more drafts in work",
      goOn: "Go on writing",
      publish: "Read and publish",
      seeDrafts: "See the drafts",
    },
  },
};
