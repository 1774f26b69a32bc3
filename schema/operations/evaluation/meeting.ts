import { graphql } from "../../graphql.ts";

/** Collectives that somebody may convene, by unit. */
export const BodiesOfUnit = graphql(`
  query BodiesOfUnit($filter: BodyFilter) {
    bodies(filter: $filter, page: { page: 1, perPage: 50 }) {
      total
      items {
        id
        name
        kind
        unit {
          id
          name
        }
      }
    }
  }
`);

/** Whether a collective has something to decide in a cycle. */
export const BodyOutlook = graphql(`
  query BodyOutlook($cycleId: Uuid!, $unitId: Uuid!, $bodyId: Uuid!) {
    meetingOutlook(cycleId: $cycleId, unitId: $unitId, bodyId: $bodyId) {
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

/** Minutes in words, with the path of the Word file. */
export const MeetingMinutes = graphql(`
  query MeetingMinutes($meetingId: Uuid!) {
    meetingMinutes(meetingId: $meetingId) {
      agencies
      number
      placeAndDay
      about
      parts {
        heading
        paragraphs
      }
      table
      chair
      secretary
      url
    }
  }
`);

export const RecordAttendance = graphql(`
  mutation RecordAttendance($input: RecordAttendanceInput!) {
    recordAttendance(input: $input) {
      id
      version
      presentCount
    }
  }
`);

export const RecordMeetingOpinion = graphql(`
  mutation RecordMeetingOpinion($input: RecordMeetingOpinionInput!) {
    recordMeetingOpinion(input: $input) {
      id
      version
    }
  }
`);

export const ConfirmMinutes = graphql(`
  mutation ConfirmMinutes($input: ConfirmMinutesInput!) {
    confirmMinutes(input: $input) {
      id
      version
    }
  }
`);
