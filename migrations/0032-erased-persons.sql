-- A person who is erased is replaced everywhere by a stand-in, in the story of an order too.

create or replace function refuse_change_of_timeline() returns trigger language plpgsql as $$
begin
  -- Erasing names nobody anew: what happened, when and in which order stays as it was.
  if tg_op = 'UPDATE' and current_setting('berth.is_erasing', true) = 'on'
    and (new.order_id, new.sequence, new.at, new.kind, new.actor_kind)
      is not distinct from (old.order_id, old.sequence, old.at, old.kind, old.actor_kind)
  then
    return new;
  end if;
  raise exception 'the timeline is only appended to';
end $$;

-- What an address let in stays bound to it, under its stand-in.
alter table approvals
  drop constraint a_departure_lets_in_only_whom_it_names,
  add constraint a_departure_lets_in_only_whom_it_names
    foreign key (departure_id, order_id, organization_id, address)
    references departures (id, order_id, organization_id, address) on update cascade;
alter table run_steps
  drop constraint an_approval_lets_in_only_whom_it_names_and_where,
  add constraint an_approval_lets_in_only_whom_it_names_and_where
    foreign key (approval_id, organization_id, administrator_email)
    references approvals (id, organization_id, address) on update cascade;
