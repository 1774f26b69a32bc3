import { graphql } from "../graphql.ts";
import { GroupFields, SchemeFields } from "./framework-parts.ts";

export * from "./framework-parts.ts";

export const VersionById = graphql(
  `
    query VersionById($id: Uuid!) {
      frameworkVersion(id: $id) {
        id
        version
        number
        status
        nameVi
        nameEn
        issuer
        effectiveFrom
        effectiveTo
        isSample
        publishedAt
        retiredAt
        contentHash
        schemeText
        framework {
          id
          code
          kind
        }
        documents {
          id
          number
          title
          issuer
          issuedOn
          effectiveFrom
          effectiveTo
          articles
          url
        }
        slots {
          kind
          label {
            vi
            en
          }
          groupCode
          name
          max
          maxPoints
          min
        }
        scope {
          subjectTypes
          classes
          leading
          cycleKinds
        }
        forms {
          code
          name {
            vi
            en
          }
          appliesTo {
            leading
            classes
            subjectTypes
            publicContact
          }
        }
        notes {
          vi
          en
        }
        groups {
          ...GroupFields
          groups {
            ...GroupFields
            groups {
              ...GroupFields
            }
          }
        }
        scheme {
          ...SchemeFields
        }
        abilities {
          canEdit {
            allowed
            rule
          }
          canPublish {
            allowed
            rule
          }
          canRetire {
            allowed
            rule
          }
          canCopy {
            allowed
            rule
          }
          canComment {
            allowed
            rule
          }
        }
        defects {
          path
          rule
          messageVi
          messageEn
        }
      }
    }
  `,
  [GroupFields, SchemeFields],
);
