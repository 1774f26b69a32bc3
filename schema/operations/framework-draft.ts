import { graphql } from "../graphql.ts";

/** Remarks on a draft; those who may not read it get none. */
export const DraftComments = graphql(`
  query DraftComments($id: Uuid!) {
    frameworkVersion(id: $id) {
      id
      comments {
        id
        version
        path
        text
        authorName
        createdAt
        resolvedAt
        resolvedByName
        abilities {
          canResolve {
            allowed
            rule
          }
        }
      }
    }
  }
`);

export const CommentOnDraft = graphql(`
  mutation CommentOnDraft($input: CommentOnDraftInput!) {
    commentOnDraft(input: $input) {
      id
      version
    }
  }
`);

export const ResolveComment = graphql(`
  mutation ResolveComment($input: ResolveCommentInput!) {
    resolveComment(input: $input) {
      id
      version
      resolvedAt
    }
  }
`);

/** What differs between two versions of frameworks. */
export const VersionDiff = graphql(`
  query VersionDiff($from: Uuid!, $to: Uuid!) {
    versionDiff(fromVersionId: $from, toVersionId: $to) {
      substantiveCount
      wordingCount
      changes {
        path
        kind
        weight
        place {
          vi
          en
        }
        sentence {
          vi
          en
        }
        before {
          vi
          en
        }
        after {
          vi
          en
        }
        concerns {
          kind
          who {
            vi
            en
          }
        }
      }
    }
  }
`);
