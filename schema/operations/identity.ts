import { graphql } from "../graphql.ts";

/** Who is signed in, with which rights, and what news waits: all that the frame of every page shows. */
export const Me = graphql(`
  query Me {
    me {
      account {
        id
        username
        displayName
        mustChangePassword
      }
      person {
        id
        fullName
      }
      grants {
        id
        role
        status
        startsOn
        endsOn
        includesSubtree
        unit {
          id
          name
        }
      }
      roles
      headedUnits {
        id
        name
      }
      isDemo
      notices(filter: { unread: true }, page: { page: 1, perPage: 8 }) {
        unreadCount
        items {
          id
          kind
          link
          createdAt
          readAt
          sentence {
            vi
            en
          }
        }
      }
    }
  }
`);

/** The demo people that may be entered with one press; none where demo data is off. */
export const DemoAccounts = graphql(`
  query DemoAccounts {
    demoAccounts {
      id
      username
      displayName
      note
      noteEn
    }
  }
`);

export const MySessions = graphql(`
  query MySessions {
    mySessions {
      id
      createdAt
      lastSeenAt
      expiresAt
      isCurrent
    }
  }
`);

export const SignIn = graphql(`
  mutation SignIn($input: SignInInput!) {
    signIn(input: $input) {
      accountId
      displayName
      mustChangePassword
    }
  }
`);

export const SignInDemo = graphql(`
  mutation SignInDemo($input: SignInDemoInput!) {
    signInDemo(input: $input) {
      accountId
      displayName
      mustChangePassword
    }
  }
`);

export const SignOut = graphql(`
  mutation SignOut {
    signOut
  }
`);

export const ChangePassword = graphql(`
  mutation ChangePassword($input: ChangePasswordInput!) {
    changePassword(input: $input)
  }
`);

export const SetPasswordByLink = graphql(`
  mutation SetPasswordByLink($input: SetPasswordByLinkInput!) {
    setPasswordByLink(input: $input)
  }
`);

export const IssuePasswordLink = graphql(`
  mutation IssuePasswordLink($input: IssuePasswordLinkInput!) {
    issuePasswordLink(input: $input) {
      username
      token
      expiresAt
    }
  }
`);

export const AccountFields = graphql(`
  fragment AccountFields on Account {
    id
    version
    username
    displayName
    disabledAt
    mustChangePassword
    isDemo
    person {
      id
      fullName
    }
    abilities {
      disable {
        allowed
        rule
      }
      enable {
        allowed
        rule
      }
      issuePasswordLink {
        allowed
        rule
      }
    }
  }
`);

export const Accounts = graphql(
  `
    query Accounts($filter: AccountFilter, $page: PageInput) {
      accounts(filter: $filter, page: $page) {
        total
        items {
          ...AccountFields
        }
      }
    }
  `,
  [AccountFields],
);

export const AccountById = graphql(
  `
    query AccountById($id: Uuid!) {
      account(id: $id) {
        ...AccountFields
      }
    }
  `,
  [AccountFields],
);

export const CreateAccount = graphql(
  `
    mutation CreateAccount($input: CreateAccountInput!) {
      createAccount(input: $input) {
        ...AccountFields
      }
    }
  `,
  [AccountFields],
);

export const DisableAccount = graphql(`
  mutation DisableAccount($input: DisableAccountInput!) {
    disableAccount(input: $input) {
      id
      version
    }
  }
`);

export const EnableAccount = graphql(`
  mutation EnableAccount($input: EnableAccountInput!) {
    enableAccount(input: $input) {
      id
      version
    }
  }
`);

export const GrantFields = graphql(`
  fragment GrantFields on Grant {
    id
    version
    role
    status
    includesSubtree
    startsOn
    endsOn
    grantedAt
    approvedAt
    revokedAt
    account {
      id
      displayName
      username
    }
    unit {
      id
      name
    }
    abilities {
      approve {
        allowed
        rule
      }
      revoke {
        allowed
        rule
      }
    }
  }
`);

export const Grants = graphql(
  `
    query Grants($filter: GrantFilter, $page: PageInput) {
      grants(filter: $filter, page: $page) {
        total
        items {
          ...GrantFields
        }
      }
    }
  `,
  [GrantFields],
);

export const GrantRole = graphql(
  `
    mutation GrantRole($input: GrantRoleInput!) {
      grantRole(input: $input) {
        ...GrantFields
      }
    }
  `,
  [GrantFields],
);

export const ApproveGrant = graphql(`
  mutation ApproveGrant($input: ApproveGrantInput!) {
    approveGrant(input: $input) {
      id
      version
    }
  }
`);

export const RevokeGrant = graphql(`
  mutation RevokeGrant($input: RevokeGrantInput!) {
    revokeGrant(input: $input) {
      id
      version
    }
  }
`);
