import { graphql } from "../../graphql.ts";

export const ExportCase = graphql(`
  query ExportCase($versionId: Uuid!, $origin: String) {
    exportCase(versionId: $versionId, origin: $origin)
  }
`);

export const PreviewCase = graphql(`
  query PreviewCase($fileId: Uuid!) {
    previewCase(fileId: $fileId) {
      isSound
      caseVersion
      title
      creator
      frameworkCode
      items
      associations
      groups
      competencies
      levels
      keptItems
      problemCount
      problems {
        pointer
        rule
        messageVi
        messageEn
      }
    }
  }
`);

export const ImportCase = graphql(`
  mutation ImportCase($input: ImportCaseInput!) {
    importCase(input: $input) {
      id
      version
    }
  }
`);

export const FrameworkOpened = graphql(`
  query FrameworkOpened($id: Uuid!) {
    framework(id: $id) {
      id
      opening {
        id
        version
        openedAt
      }
      canOpen {
        allowed
        rule
      }
    }
  }
`);

export const OpenFramework = graphql(`
  mutation OpenFramework($input: OpenFrameworkInput!) {
    openFramework(input: $input) {
      id
      version
    }
  }
`);

export const CloseFramework = graphql(`
  mutation CloseFramework($input: CloseFrameworkInput!) {
    closeFramework(input: $input) {
      frameworkId
    }
  }
`);
