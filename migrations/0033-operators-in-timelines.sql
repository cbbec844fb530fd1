-- What is done with an order from the command line is told as done by an operator, not by Berth itself.

alter table timeline drop constraint timeline_actor_kind_check;
alter table timeline add constraint timeline_actor_kind_check check (actor_kind in ('api-key', 'contact',
  'approver', 'reviewer', 'operator', 'directory', 'target', 'system'));
comment on column timeline.actor_kind is
  'What kind of actor did it; an operator is whoever may use the command line.';
comment on column audit_log.actor_kind is
  'api-key, reviewer, operator for what is done with orders from the command line, or system for Berth itself and other commands.';
