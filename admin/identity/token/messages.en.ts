import type { SameKeys } from "../../shared/text/messages.ts";
import type { tokenVi } from "./messages.vi.ts";

export const tokenEn: SameKeys<typeof tokenVi> = {
  identity: {
    token: {
      title: "API tokens",
      about:
        "Another program (a dashboard, a system of the agency) uses a token to read in this account's name, within the unit and the scopes chosen. A token changes nothing.",
      graphiql: "Try queries (GraphiQL)",
      create: "Create token",
      createTitle: "Create an API token",
      createHint: "The token is shown once, right after it is made. Anyone who has it can read what it opens.",
      created: "Token %{name}",
      createdHint:
        "Copy it now and keep it in a safe place: it is not shown again. It works until the end of %{until}.",
      name: "Name, purpose",
      nameHint: "For example: Grafana dashboard of the Department of Home Affairs",
      scopes: "Scopes",
      scope: {
        STATISTICS: "Statistics",
        LISTS: "Lists and records",
        EXPORTS: "File exports",
        ADHOC: "Queries of one's own",
      },
      unit: "Unit (with the units below it)",
      expiresOn: "Valid through",
      expiresHint: "A year at most",
      lastUsed: "Last used",
      never: "Not used yet",
      account: "Account",
      until: "Valid through",
      state: "State",
      status: { IN_FORCE: "In force", EXPIRED: "Expired", REVOKED: "Revoked" },
      revoke: "Revoke",
      revokeTitle: "Revoke token %{name}?",
      revokeConsequence:
        "The program that uses this token can read nothing more from this moment on. The token cannot be restored.",
      revokeDone: "Token revoked",
      empty: "No tokens yet",
      emptyHint: "Create one when another program needs to read data.",
    },
  },
};
