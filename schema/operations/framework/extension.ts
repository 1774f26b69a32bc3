import { graphql } from "../../graphql.ts";

/** What a version leaves open, what it is pinned to and what it adds. */
export const VersionExtension = graphql(`
  query VersionExtension($id: Uuid!) {
    frameworkVersion(id: $id) {
      id
      ownPart {
        groupCodes
        criterionCodes
        parameters {
          name
          value
        }
        findingNames
        gateCodes
      }
      superior {
        id
        number
        status
        schemeText
        framework {
          id
          code
          nameVi
          nameEn
        }
        slots {
          kind
          groupCode
          maxPoints
          name
          min
          max
          label {
            vi
            en
          }
        }
        groups {
          code
          criteria {
            code
          }
          groups {
            code
            criteria {
              code
            }
            groups {
              code
              criteria {
                code
              }
            }
          }
        }
      }
    }
  }
`);

export const ExtendFramework = graphql(`
  mutation ExtendFramework($input: ExtendFrameworkInput!) {
    extendFramework(input: $input) {
      id
      versions {
        id
      }
    }
  }
`);

/** Extensions that the viewer maintains and whose superior has a newer version. */
export const RebaseTasks = graphql(`
  query RebaseTasks {
    rebaseTasks {
      frameworkId
      versionId
      pinnedNumber
      successorNumber
      successorVersionId
      framework {
        id
        code
        nameVi
        nameEn
      }
      successor {
        id
        nameVi
        nameEn
        framework {
          id
          code
        }
      }
    }
  }
`);

/** What moving an extension to its superior's newest version would do. */
export const RebaseOutlook = graphql(`
  query RebaseOutlook($versionId: Uuid!) {
    rebaseOutlook(versionId: $versionId) {
      pinnedVersionId
      successorVersionId
      kept {
        kind
        path
        name
        text {
          vi
          en
        }
      }
      dropped {
        path
        name
        rule
        reasonVi
        reasonEn
      }
    }
    frameworkVersion(id: $versionId) {
      id
      number
      status
      nameVi
      nameEn
      framework {
        id
        code
      }
      superior {
        id
        number
        framework {
          id
          code
          versions {
            id
            number
          }
        }
      }
      abilities {
        canEdit {
          allowed
          rule
        }
        canCopy {
          allowed
          rule
        }
      }
    }
  }
`);

export const RebaseExtension = graphql(`
  mutation RebaseExtension($input: RebaseExtensionInput!) {
    rebaseExtension(input: $input) {
      version {
        id
        number
      }
      dropped {
        path
        name
      }
    }
  }
`);
