import { graphql } from "../../graphql.ts";

export const AssignTasks = graphql(`
  mutation AssignTasks($input: AssignTasksInput!) {
    assignTasks(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReportUnplannedTask = graphql(`
  mutation ReportUnplannedTask($input: ReportUnplannedTaskInput!) {
    reportUnplannedTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const ConfirmUnplannedTask = graphql(`
  mutation ConfirmUnplannedTask($input: ConfirmUnplannedTaskInput!) {
    confirmUnplannedTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const DeclineUnplannedTask = graphql(`
  mutation DeclineUnplannedTask($input: DeclineUnplannedTaskInput!) {
    declineUnplannedTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const StartTask = graphql(`
  mutation StartTask($input: StartTaskInput!) {
    startTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReportTaskProgress = graphql(`
  mutation ReportTaskProgress($input: ReportTaskProgressInput!) {
    reportTaskProgress(input: $input) {
      id
      version
      state
    }
  }
`);

export const SubmitTask = graphql(`
  mutation SubmitTask($input: SubmitTaskInput!) {
    submitTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const HandBackTask = graphql(`
  mutation HandBackTask($input: HandBackTaskInput!) {
    handBackTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const AcceptTask = graphql(`
  mutation AcceptTask($input: AcceptTaskInput!) {
    acceptTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReturnTask = graphql(`
  mutation ReturnTask($input: ReturnTaskInput!) {
    returnTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const ExemptTask = graphql(`
  mutation ExemptTask($input: ExemptTaskInput!) {
    exemptTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const HandTaskOver = graphql(`
  mutation HandTaskOver($input: HandTaskOverInput!) {
    handTaskOver(input: $input) {
      id
      version
      state
    }
  }
`);

export const ReleaseTask = graphql(`
  mutation ReleaseTask($input: ReleaseTaskInput!) {
    releaseTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const ChangeTaskDue = graphql(`
  mutation ChangeTaskDue($input: ChangeTaskDueInput!) {
    changeTaskDue(input: $input) {
      id
      version
      state
    }
  }
`);

export const CancelTask = graphql(`
  mutation CancelTask($input: CancelTaskInput!) {
    cancelTask(input: $input) {
      id
      version
      state
    }
  }
`);

export const SetTaskCollaborators = graphql(`
  mutation SetTaskCollaborators($input: SetTaskCollaboratorsInput!) {
    setTaskCollaborators(input: $input) {
      id
      version
      state
    }
  }
`);
