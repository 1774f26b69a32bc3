import { graphql } from "../../graphql.ts";

/** How one may sign in besides name and password. */
export const SignInOptions = graphql(`
  query SignInOptions {
    signInOptions {
      identityProvider
    }
  }
`);

/** One's own names at identity providers, and whether one can link another. */
export const MyIdentities = graphql(`
  query MyIdentities {
    signInOptions {
      identityProvider
    }
    myIdentities {
      id
      issuer
      subject
      linkedAt
    }
  }
`);

export const UnlinkIdentity = graphql(`
  mutation UnlinkIdentity($input: UnlinkIdentityInput!) {
    unlinkIdentity(input: $input) {
      id
    }
  }
`);
