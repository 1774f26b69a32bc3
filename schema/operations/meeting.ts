import { graphql } from "../graphql.ts";

export const MeetingFields = graphql(`
  fragment MeetingFields on Meeting {
    id
    version
    state
    mode
    quorum
    heldAt
    closedAt
    eligibleCount
    votedCount
    hasVoted
    chairPersonId
    secretaryPersonId
    purpose
    presentCount
    minutesNumber
    chairConfirmedAt
    secretaryConfirmedAt
    body {
      id
      name
    }
    unit {
      id
      name
    }
    cycle {
      id
      code
      name
    }
    abilities {
      canVote {
        allowed
        rule
      }
      canClose {
        allowed
        rule
      }
      canReopen {
        allowed
        rule
      }
      canRecordAttendance {
        allowed
        rule
      }
      canRecordOpinion {
        allowed
        rule
      }
      canConfirmMinutes {
        allowed
        rule
      }
      canReadMinutes {
        allowed
        rule
      }
    }
  }
`);

export const Meetings = graphql(
  `
    query Meetings($filter: MeetingFilter, $page: PageInput) {
      meetings(filter: $filter, page: $page) {
        total
        items {
          ...MeetingFields
        }
      }
    }
  `,
  [MeetingFields],
);

/** A meeting with its roll, its paper and, after the count, its tally. */
export const MeetingById = graphql(
  `
    query MeetingById($id: Uuid!) {
      meeting(id: $id) {
        ...MeetingFields
        candidates {
          evaluationId
          personId
          personName
          positionName
          positionNameEn
          selfGrade
          suggestedGrade
          proposedGrade
          isOwn
          opinion
          priorGrade
          grades {
            code
            nameVi
            nameEn
          }
        }
        voters {
          personId
          personName
          hasVoted
          attendance
          writtenOpinion
        }
        tallies {
          meetingId
          evaluationId
          counts {
            grade
            count
          }
        }
      }
    }
  `,
  [MeetingFields],
);

/** Whether a unit can meet in a cycle. */
export const MeetingOutlook = graphql(`
  query MeetingOutlook($cycleId: Uuid!, $unitId: Uuid!) {
    meetingOutlook(cycleId: $cycleId, unitId: $unitId) {
      waiting
      late
      runningMeetingId
      canConvene {
        allowed
        rule
      }
    }
  }
`);

export const ConveneMeeting = graphql(`
  mutation ConveneMeeting($input: ConveneMeetingInput!) {
    conveneMeeting(input: $input) {
      id
      version
    }
  }
`);

export const CastBallot = graphql(`
  mutation CastBallot($input: CastBallotInput!) {
    castBallot(input: $input) {
      meetingId
      hasVoted
    }
  }
`);

export const CloseMeeting = graphql(`
  mutation CloseMeeting($input: CloseMeetingInput!) {
    closeMeeting(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReopenVote = graphql(`
  mutation ReopenVote($input: ReopenVoteInput!) {
    reopenVote(input: $input) {
      id
      version
    }
  }
`);
