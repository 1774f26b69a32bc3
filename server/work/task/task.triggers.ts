/** Events are only ever added, whoever writes to the database: the measures rest on them. */
export const taskTriggers = {
  sqlite: ["update", "delete"].map(
    (verb) =>
      `create trigger task_event_no_${verb} before ${verb} on task_event begin select raise(abort, 'frozen: task_event'); end`,
  ),
  postgresql: [
    `create function task_event_frozen() returns trigger language plpgsql as $$
begin
  raise exception 'frozen: task_event' using errcode = 'integrity_constraint_violation';
end $$`,
    `create trigger task_event_frozen before update or delete on task_event for each row execute function task_event_frozen()`,
    `create trigger task_event_kept before truncate on task_event for each statement execute function task_event_frozen()`,
  ],
};
