import { graphql } from "../../graphql.ts";

/** Tokens of programs that read in an account's name. */
export const ApiTokens = graphql(`
  query ApiTokens($filter: ApiTokenFilter, $page: PageInput) {
    apiTokens(filter: $filter, page: $page) {
      total
      items {
        id
        version
        name
        hint
        scopes
        status
        createdAt
        expiresOn
        lastUsedOn
        revokedAt
        account {
          id
          displayName
        }
        unit {
          id
          name
        }
        abilities {
          revoke {
            allowed
            rule
          }
        }
      }
    }
  }
`);

export const CreateApiToken = graphql(`
  mutation CreateApiToken($input: CreateApiTokenInput!) {
    createApiToken(input: $input) {
      secret
      token {
        id
        name
        expiresOn
      }
    }
  }
`);

export const RevokeApiToken = graphql(`
  mutation RevokeApiToken($input: RevokeApiTokenInput!) {
    revokeApiToken(input: $input) {
      id
      version
      status
    }
  }
`);
