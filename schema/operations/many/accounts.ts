import { graphql } from "../../graphql.ts";
import { OutcomeOfMany } from "./outcome.ts";

export const HandleAccounts = graphql(
  `
    mutation HandleAccounts($input: HandleAccountsInput!) {
      outcome: handleAccounts(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const PreviewHandleAccounts = graphql(
  `
    query PreviewHandleAccounts($input: HandleAccountsInput!) {
      outcome: previewHandleAccounts(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const HandleGrants = graphql(
  `
    mutation HandleGrants($input: HandleGrantsInput!) {
      outcome: handleGrants(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);

export const PreviewHandleGrants = graphql(
  `
    query PreviewHandleGrants($input: HandleGrantsInput!) {
      outcome: previewHandleGrants(input: $input) {
        ...OutcomeOfMany
      }
    }
  `,
  [OutcomeOfMany],
);
