import { graphql } from "../graphql.ts";
import { SchemeRulesFields } from "./framework/scheme-rules.ts";
import { GroupTree, SchemeFields } from "./framework-parts.ts";

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
        draftSavedAt
        draftSavedByName
        schemeText
        extendsVersionId
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
          subject
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
        ...GroupTree
        scheme {
          ...SchemeFields
          ...SchemeRulesFields
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
          place {
            part
            groupCode
            criterionCode
            index
            field
          }
          rule
          messageVi
          messageEn
        }
      }
    }
  `,
  [GroupTree, SchemeFields, SchemeRulesFields],
);
