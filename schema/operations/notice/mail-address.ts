import { graphql } from "../../graphql.ts";

export const MailAddressOf = graphql(`
  query MailAddressOf($accountId: Uuid) {
    mailAddress(accountId: $accountId) {
      id
      version
      email
      digest
    }
  }
`);

export const SetMailAddress = graphql(`
  mutation SetMailAddress($input: SetMailAddressInput!) {
    setMailAddress(input: $input) {
      id
      version
      email
      digest
    }
  }
`);
