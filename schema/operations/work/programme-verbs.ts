import { graphql } from "../../graphql.ts";

export const DraftActionProgramme = graphql(`
  mutation DraftActionProgramme($input: DraftActionProgrammeInput!) {
    draftActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const SaveActionProgramme = graphql(`
  mutation SaveActionProgramme($input: SaveActionProgrammeInput!) {
    saveActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const SubmitActionProgramme = graphql(`
  mutation SubmitActionProgramme($input: SubmitActionProgrammeInput!) {
    submitActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const DiscardActionProgramme = graphql(`
  mutation DiscardActionProgramme($input: DiscardActionProgrammeInput!) {
    discardActionProgramme(input: $input) {
      id
    }
  }
`);

export const AskOnProgramme = graphql(`
  mutation AskOnProgramme($input: AskOnProgrammeInput!) {
    askOnProgramme(input: $input) {
      id
      version
    }
  }
`);

export const AnswerProgrammeQuestion = graphql(`
  mutation AnswerProgrammeQuestion($input: AnswerProgrammeQuestionInput!) {
    answerProgrammeQuestion(input: $input) {
      id
      version
    }
  }
`);

export const RecordProgrammeHearing = graphql(`
  mutation RecordProgrammeHearing($input: RecordProgrammeHearingInput!) {
    recordProgrammeHearing(input: $input) {
      id
      version
    }
  }
`);

export const ApproveActionProgramme = graphql(`
  mutation ApproveActionProgramme($input: ApproveActionProgrammeInput!) {
    approveActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const ReturnActionProgramme = graphql(`
  mutation ReturnActionProgramme($input: ReturnActionProgrammeInput!) {
    returnActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const EndActionProgramme = graphql(`
  mutation EndActionProgramme($input: EndActionProgrammeInput!) {
    endActionProgramme(input: $input) {
      id
      version
    }
  }
`);

export const ReportMilestone = graphql(`
  mutation ReportMilestone($input: ReportMilestoneInput!) {
    reportMilestone(input: $input) {
      id
      version
    }
  }
`);

export const ConfirmMilestone = graphql(`
  mutation ConfirmMilestone($input: ConfirmMilestoneInput!) {
    confirmMilestone(input: $input) {
      id
      version
    }
  }
`);

export const RejectMilestone = graphql(`
  mutation RejectMilestone($input: RejectMilestoneInput!) {
    rejectMilestone(input: $input) {
      id
      version
    }
  }
`);

export const ExcuseMilestone = graphql(`
  mutation ExcuseMilestone($input: ExcuseMilestoneInput!) {
    excuseMilestone(input: $input) {
      id
      version
    }
  }
`);

export const MissMilestone = graphql(`
  mutation MissMilestone($input: MissMilestoneInput!) {
    missMilestone(input: $input) {
      id
      version
    }
  }
`);

export const CancelMilestone = graphql(`
  mutation CancelMilestone($input: CancelMilestoneInput!) {
    cancelMilestone(input: $input) {
      id
      version
    }
  }
`);

export const ReportProgress = graphql(`
  mutation ReportProgress($input: ReportProgressInput!) {
    reportProgress(input: $input) {
      id
    }
  }
`);
