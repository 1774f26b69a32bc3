import { graphql } from "../../graphql.ts";

/** How far an opening has come, asked again and again while it runs. */
export const OpeningProgress = graphql(`
  query OpeningProgress($cycleId: Uuid!) {
    openingProgress(cycleId: $cycleId) {
      opened
      total
    }
  }
`);

export const ExtendDeadline = graphql(`
  mutation ExtendDeadline($input: ExtendDeadlineInput!) {
    extendDeadline(input: $input) {
      id
      version
    }
  }
`);

export const CopyCycle = graphql(`
  mutation CopyCycle($input: CopyCycleInput!) {
    copyCycle(input: $input) {
      id
      version
    }
  }
`);

export const ParticipantChanges = graphql(`
  query ParticipantChanges($cycleId: Uuid!) {
    participantChanges(cycleId: $cycleId) {
      kind
      personId
      notRated
      blockedBy
      person {
        id
        fullName
      }
      fromUnit {
        id
        name
      }
      toUnit {
        id
        name
      }
    }
  }
`);

export const SyncParticipants = graphql(`
  mutation SyncParticipants($input: SyncParticipantsInput!) {
    syncParticipants(input: $input) {
      applied
      blocked
    }
  }
`);

export const AddParticipant = graphql(`
  mutation AddParticipant($input: AddParticipantInput!) {
    addParticipant(input: $input) {
      id
      version
    }
  }
`);
