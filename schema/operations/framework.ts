import { graphql } from "../graphql.ts";

export * from "./framework-version.ts";

export const Frameworks = graphql(`
  query Frameworks($filter: FrameworkFilter, $sort: FrameworkSort, $page: PageInput) {
    frameworks(filter: $filter, sort: $sort, page: $page) {
      total
      items {
        id
        version
        code
        kind
        nameVi
        nameEn
        ownerUnit {
          id
          name
        }
        versions {
          id
          number
          status
          effectiveFrom
          effectiveTo
        }
      }
    }
  }
`);

export const FrameworkById = graphql(`
  query FrameworkById($id: Uuid!) {
    framework(id: $id) {
      id
      version
      code
      kind
      nameVi
      nameEn
      ownerUnit {
        id
        name
      }
      versions {
        id
        number
        status
        issuer
        effectiveFrom
        effectiveTo
        publishedAt
        isSample
        abilities {
          canCopy {
            allowed
            rule
          }
        }
      }
    }
  }
`);

export const CreateFramework = graphql(`
  mutation CreateFramework($input: CreateFrameworkInput!) {
    createFramework(input: $input) {
      id
      versions {
        id
      }
    }
  }
`);

export const ImportFramework = graphql(`
  mutation ImportFramework($input: ImportFrameworkInput!) {
    importFramework(input: $input) {
      id
      version
    }
  }
`);

export const ExportFramework = graphql(`
  query ExportFramework($versionId: Uuid!) {
    exportFramework(versionId: $versionId)
  }
`);

export const CreateDraft = graphql(`
  mutation CreateDraft($input: CreateDraftInput!) {
    createDraft(input: $input) {
      id
      version
    }
  }
`);

export const SaveDraft = graphql(`
  mutation SaveDraft($input: SaveDraftInput!) {
    saveDraft(input: $input) {
      id
      version
    }
  }
`);

export const PublishFrameworkVersion = graphql(`
  mutation PublishFrameworkVersion($input: PublishFrameworkVersionInput!) {
    publishFrameworkVersion(input: $input) {
      id
      version
      status
    }
  }
`);

export const RetireFrameworkVersion = graphql(`
  mutation RetireFrameworkVersion($input: RetireFrameworkVersionInput!) {
    retireFrameworkVersion(input: $input) {
      id
      version
      status
    }
  }
`);

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
