import type { SameKeys } from "../../shared/text/messages.ts";
import type { accountVi } from "./messages.vi.ts";

export const accountEn: SameKeys<typeof accountVi> = {
  identity: {
    provider: {
      signIn: "Sign in with %{name}",
      failed: "Signing in through the identity provider did not work. Please try again.",
      title: "External identities",
      about: "Once linked, you can sign in with %{name} instead of username and password.",
      none: "No identity is linked yet",
      link: "Link with %{name}",
      subject: "Name at the provider",
      linkedAt: "Linked",
      unlink: "Unlink",
      unlinkTitle: "Unlink %{name}?",
      unlinkConsequence:
        "You can no longer sign in with this identity. If you have no password yet, ask the administrator for a link to set one first.",
      unlinkDone: "The identity is no longer linked",
    },
  },
};
