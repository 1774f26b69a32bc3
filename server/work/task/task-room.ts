import { TaskAcceptingResolver } from "./accepting/accepting.resolver.ts";
import { TaskAssigningResolver } from "./assigning/assigning.resolver.ts";
import { TaskDoingResolver } from "./doing/doing.resolver.ts";
import { TaskManyResolver } from "./many/task-many.resolver.ts";
import { TaskMovingResolver } from "./moving/moving.resolver.ts";
import {
  TaskEventResolver,
  TaskEvidenceResolver,
  TaskPartsResolver,
  TaskShareResolver,
} from "./parts/parts.resolver.ts";
import { TaskCollaborator } from "./parts/task-collaborator.entity.ts";
import { TaskEvent } from "./task-event.entity.ts";
import { TaskEvidence } from "./parts/task-evidence.entity.ts";
import { TaskShare } from "./shares/task-share.entity.ts";
import { Task } from "./task.entity.ts";
import { taskMessages } from "./task.messages.ts";
import { TaskResolver } from "./task.resolver.ts";
import { taskTriggers } from "./task.triggers.ts";

/** What the room of tasks brings to the slice. */
export const taskRoom = {
  entities: [Task, TaskEvent, TaskCollaborator, TaskEvidence, TaskShare],
  resolvers: [
    TaskResolver,
    TaskPartsResolver,
    TaskEventResolver,
    TaskEvidenceResolver,
    TaskShareResolver,
    TaskAssigningResolver,
    TaskDoingResolver,
    TaskAcceptingResolver,
    TaskMovingResolver,
    TaskManyResolver,
  ],
  messages: taskMessages,
  triggers: taskTriggers,
};
